import { facts } from './de/facts.ts';
import { record } from './de/listing.ts';
import { sections } from './de/sections.ts';
import { steps } from './de/steps.ts';
import { timeline } from './de/timeline.ts';
import { words } from './de/words.ts';
import type { Messages } from './en.ts';

export const de: Messages = {
  ...facts,
  ...timeline,
  ...steps,
  ...sections,
  ...record,
  ...words,
};
