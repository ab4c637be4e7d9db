import type { Messages } from './en.ts';
import { facts } from './es/facts.ts';
import { record } from './es/listing.ts';
import { sections } from './es/sections.ts';
import { steps } from './es/steps.ts';
import { timeline } from './es/timeline.ts';
import { words } from './es/words.ts';

export const es: Messages = {
  ...facts,
  ...timeline,
  ...steps,
  ...sections,
  ...record,
  ...words,
};
