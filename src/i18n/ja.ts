import type { Messages } from './en.ts';
import { facts } from './ja/facts.ts';
import { record } from './ja/listing.ts';
import { sections } from './ja/sections.ts';
import { steps } from './ja/steps.ts';
import { timeline } from './ja/timeline.ts';
import { words } from './ja/words.ts';

export const ja: Messages = {
  ...facts,
  ...timeline,
  ...steps,
  ...sections,
  ...record,
  ...words,
};
