/** How lines come into the logbook, and which of many of one kind are kept. */

import { isBefore } from '../time/instant.ts';
import { type Entry, isToggle, type Logbook, type Toggle } from './logbook.ts';

/** The comment that holds the logbook is limited; of many toggles of one box only the last say anything. */
const keptPerSubject = 16;

export function withEntries(logbook: Logbook, added: readonly Entry[]): Logbook {
  return grown(logbook, [...logbook.entries, ...added]);
}

/** Each at the place of its time, because GitHub may tell of an edit late, but behind what is known of its own box. */
export function withToggles(logbook: Logbook, added: readonly Toggle[]): Logbook {
  return grown(logbook, added.reduce(placed, logbook.entries));
}

function grown(logbook: Logbook, entries: readonly Entry[]): Logbook {
  const count = entries.length - logbook.entries.length;
  if (count === 0) return logbook;
  return { ...logbook, entries: lastOfEach(entries, keptPerSubject), revision: logbook.revision + count };
}

function placed(entries: readonly Entry[], toggle: Toggle): readonly Entry[] {
  const known = entries.findLastIndex((entry) => isToggle(entry) && entry.step === toggle.step);
  const later = entries.findIndex(
    ({ attribution }, index) => index > known && isBefore(toggle.attribution.at, attribution.at),
  );
  return entries.toSpliced(later === -1 ? entries.length : later, 0, toggle);
}

/** The shortest record that still says what was done, by whom and what people told. */
export function withoutNoise(logbook: Logbook): Logbook {
  return {
    ...logbook,
    entries: lastOfEach(logbook.entries, 1),
    reminders: logbook.reminders.slice(-8),
    refusals: [],
  };
}

function lastOfEach(entries: readonly Entry[], most: number): readonly Entry[] {
  const kept = new Map<string, number>();
  return entries
    .toReversed()
    .filter((entry) => {
      const subject = repeatable(entry);
      if (subject === undefined) return true;
      const count = (kept.get(subject) ?? 0) + 1;
      kept.set(subject, count);
      return count <= most;
    })
    .toReversed();
}

/** What the line is about when only the last of its kind matter; people's words always stay. */
function repeatable(entry: Entry): string | undefined {
  switch (entry.what) {
    case 'declared':
    case 'accepted':
    case 'line':
    case 'note':
    case 'said':
    case 'update':
    case 'follow-up':
      return undefined;
    case 'ticked':
    case 'unticked':
    case 'skipped':
      return entry.step;
    case 'owner':
      return `owner of ${entry.step}`;
    case 'closed':
    case 'reopened':
      return 'life';
    case 'milestone':
      return entry.name;
    case 'similar':
      return `similar to ${entry.incident}`;
    case 'lead':
    case 'snoozed':
    case 'postmortem-asked':
      return entry.what;
  }
}
