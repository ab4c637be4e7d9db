/** What a run changed that others want to hear of: the difference between the record that it found and the one that it left. */

import { sameLabel } from '../facts/label.ts';
import type { Entry, Logbook } from '../logbook/logbook.ts';
import type { MilestoneName, UpdateStatus } from '../logbook/names.ts';
import { day, hour } from '../time/duration.ts';
import { elapsed, type Instant } from '../time/instant.ts';

export type NewsKind =
  | 'declared'
  | 'severity'
  | 'update'
  | 'escalated'
  | 'mitigated'
  | 'resolved'
  | 'published';

export interface NewsEvent {
  readonly kind: NewsKind;
  readonly at: Instant;
  readonly by?: string;
  /** Of an update: the comment that holds it. */
  readonly comment?: number;
  /** Of an update, as it was written. */
  readonly text?: string;
  readonly status?: UpdateStatus;
  readonly next?: Instant;
  readonly severity?: string;
  /** Where the postmortem can be read. */
  readonly postmortem?: string;
}

export interface NewsFrame {
  readonly now: Instant;
  /** Labels, the gravest first. */
  readonly severities: readonly string[];
  /** Nobody whose word counts is behind the closing as it is now. */
  readonly isUnvouched?: boolean;
}

/** What came to light later is history: an old incident that is taken on, a record that is put together anew. */
const newsFor = day;
const newsAtFirst = hour;

export function newsBetween(
  before: Logbook | undefined,
  after: Logbook | undefined,
  frame: NewsFrame,
): readonly NewsEvent[] {
  if (after === undefined) return [];
  const known = new Set(before?.entries.map((entry) => JSON.stringify(entry)));
  const entries = after.entries.filter((entry) => !known.has(JSON.stringify(entry)));
  // Who may confirm it declares it, unless whoever opened it did so in the same breath.
  const isDeclared = entries.some(({ what }) => what === 'declared');
  const told = entries.filter(({ what }) => what !== 'accepted' || !isDeclared);
  const news = [
    ...told.flatMap((entry) => (isHeard(entry, frame) ? eventOf(entry, after) : [])),
    // In the breath in which it is declared the severity is told with that.
    ...(entries.some(({ what }) => what === 'declared' || what === 'accepted')
      ? []
      : graded(before, after, frame)),
    ...escalated(before, after),
    ...published(before, after, frame),
  ];
  return news.filter(({ at }) => elapsed(at, frame.now) < (before === undefined ? newsAtFirst : newsFor));
}

/** In a public repository anybody may close what they opened. */
function isHeard({ what }: Entry, { isUnvouched }: NewsFrame): boolean {
  return what !== 'closed' || isUnvouched !== true;
}

function eventOf(entry: Entry, record: Logbook): readonly NewsEvent[] {
  const { graded: severity } = record;
  const { attribution } = entry;
  const known = { at: attribution.at, ...(attribution.kind === 'actor' ? { by: attribution.by } : {}) };
  switch (entry.what) {
    case 'declared':
    case 'accepted':
      return [{ ...known, kind: 'declared', ...(severity ? { severity } : {}) }];
    case 'update': {
      const { comment, text, status, next } = entry;
      const promise = next === undefined || next === 'none' ? {} : { next };
      return [
        { ...known, kind: 'update', comment, text, ...(status === undefined ? {} : { status }), ...promise },
      ];
    }
    case 'milestone': {
      const isNews =
        entry.name === 'mitigated'
          ? !isSaidBefore(entry, record, isMilestone('mitigated'))
          : entry.name === 'resolved' &&
            !isInUpdate(entry, record) &&
            !isSaidBefore(entry, record, tellsTheEnd);
      return isNews ? [{ ...known, kind: entry.name === 'mitigated' ? 'mitigated' : 'resolved' }] : [];
    }
    case 'closed': {
      const isTold = isSaidBefore(entry, record, tellsTheEnd);
      return entry.reason === 'completed' && !isTold ? [{ ...known, kind: 'resolved' }] : [];
    }
    default:
      return [];
  }
}

/** A time that is corrected, and the close of what was resolved, are no news; after it was opened again they are. */
function isSaidBefore(entry: Entry, { entries }: Logbook, isSame: (one: Entry) => boolean): boolean {
  const before = entries.slice(0, entries.indexOf(entry));
  const reopened = before.findLastIndex(({ what }) => what === 'reopened');
  return before.slice(reopened + 1).some(isSame);
}

function isMilestone(name: MilestoneName): (one: Entry) => boolean {
  return (one) => one.what === 'milestone' && one.name === name;
}

function tellsTheEnd(one: Entry): boolean {
  return isMilestone('resolved')(one) || (one.what === 'closed' && one.reason === 'completed');
}

/** The update says it already. */
function isInUpdate({ attribution: { at } }: Entry, { entries }: Logbook): boolean {
  return entries.some(
    (one) => one.what === 'update' && one.status === 'resolved' && one.attribution.at === at,
  );
}

/** Only for the worse, and not in the breath in which it is declared. */
function graded(
  before: Logbook | undefined,
  { graded: severity }: Logbook,
  { now, severities }: NewsFrame,
): readonly NewsEvent[] {
  if (before?.graded === undefined || severity === undefined) return [];
  const rank = (label: string) => {
    const at = severities.findIndex((one) => sameLabel(one, label));
    return at === -1 ? severities.length : at;
  };
  return rank(severity) < rank(before.graded) ? [{ kind: 'severity', at: now, severity }] : [];
}

function escalated(before: Logbook | undefined, { reminders }: Logbook): readonly NewsEvent[] {
  if (before?.reminders.some((one) => one.escalated) === true) return [];
  return reminders.filter((one) => one.escalated).map(({ at }) => ({ kind: 'escalated', at }));
}

/** Once: that it is brought up to date later is no news. */
function published(
  before: Logbook | undefined,
  { postmortem }: Logbook,
  { now }: NewsFrame,
): readonly NewsEvent[] {
  if (postmortem?.kind !== 'commit' || before?.postmortem?.kind === 'commit') return [];
  return [{ kind: 'published', at: now, postmortem: postmortem.url }];
}
