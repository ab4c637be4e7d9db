import type { Messages } from './en.ts';
import { facts } from './pt/facts.ts';
import { record } from './pt/listing.ts';
import { sections } from './pt/sections.ts';
import { steps } from './pt/steps.ts';
import { timeline } from './pt/timeline.ts';
import { words } from './pt/words.ts';

export const pt: Messages = {
  ...facts,
  ...timeline,
  ...steps,
  ...sections,
  ...record,
  ...words,
};
