import { facts } from './en/facts.ts';
import { record } from './en/listing.ts';
import { sections } from './en/sections.ts';
import { steps } from './en/steps.ts';
import { timeline } from './en/timeline.ts';
import { words } from './en/words.ts';

/** Our own words in a record. Every other language has the same keys with the same `{places}`; no value is Markdown of people. */
export const en = {
  ...facts,
  ...timeline,
  ...steps,
  ...sections,
  ...record,
  ...words,
} as const;

export type MessageKey = keyof typeof en;

export type Messages = Readonly<Record<MessageKey, string>>;
