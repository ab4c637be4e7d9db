/** How commands come into the logbook: each as a line, as long as there is room for people's words. */

import { type Entry, lastToggle, type Toggle } from '../logbook/logbook.ts';
import { hiddenJson, toStored } from '../logbook/stored.ts';
import type { Applied, CommandInput } from './command.ts';

/** Notes are kept in a comment, which GitHub limits; past this they would cost the record of who did what. */
const fullLogbook = 40_000;
const longestText = 2000;

export function line(entry: Entry): Applied {
  return { kind: 'done', entries: [entry] };
}

export function lineOfText(entry: Entry, { logbook, texts }: CommandInput): Applied {
  const room = fullLogbook - hiddenJson(toStored(logbook)).length;
  const fits = hiddenJson(toStored(entry)).length <= room;
  return fits ? line(entry) : { kind: 'refused', problem: texts.words.recordFull };
}

export function toggle(entry: Toggle, input: CommandInput): Applied {
  const last = lastToggle(input.logbook.entries, entry.step);
  const was = last?.what ?? 'unticked';
  const hasText = entry.what === 'skipped' || (entry.what === 'ticked' && entry.note !== undefined);
  if (was === entry.what && !hasText) return { kind: 'nothing-new' };
  // A note on what is done already does not change who did it when.
  const isAdded = entry.what === 'ticked' && last?.what === 'ticked' && last.attribution.kind === 'actor';
  const kept = isAdded ? { ...entry, attribution: last.attribution } : entry;
  return hasText ? lineOfText(kept, input) : line(kept);
}

export function capped(text: string): string {
  const whole = text.toWellFormed();
  return whole.length > longestText ? `${whole.slice(0, longestText).toWellFormed()}…` : whole;
}
