import type { Messages } from './en.ts';
import { facts } from './fr/facts.ts';
import { record } from './fr/listing.ts';
import { sections } from './fr/sections.ts';
import { steps } from './fr/steps.ts';
import { timeline } from './fr/timeline.ts';
import { words } from './fr/words.ts';

export const fr: Messages = {
  ...facts,
  ...timeline,
  ...steps,
  ...sections,
  ...record,
  ...words,
};
