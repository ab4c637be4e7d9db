/** What happened, in order, as data: who says it in which words is up to the reader. */

import { holdsOnlyCommands } from '../commands/command-lines.ts';
import type { Facts, HistoryEvent } from '../facts/facts.ts';
import type { Account } from '../facts/people.ts';
import { pullFixes } from '../incident/fixes.ts';
import { declaration, type Incident } from '../incident/incident.ts';
import { type Entry, lastToggle, type Toggle } from '../logbook/logbook.ts';
import type { ReadStatement } from '../thread/reading.ts';
import { elapsed, type Instant, isBefore, milliseconds } from '../time/instant.ts';
import { commentLines, toldLines } from './comment-lines.ts';
import { deployedLines } from './deployed-lines.ts';
import { foldTimeline } from './fold.ts';
import { historyLines } from './history-lines.ts';
import type { TimelineLine, TimelineMatter } from './timeline-line.ts';

/** Two of GitHub's clocks tell of one fact a second or two apart. */
const sameTime = 5000;

/**
 * Feedback and thanks often come after the closing, so all is told for as long as the protocol went on; what came later
 * is left out, so that the record of a closed incident stays as it is.
 */
export function timeline(
  incident: Incident,
  facts: Facts,
  statements: readonly ReadStatement[],
): readonly TimelineLine[] {
  const events = facts.history.kind === 'read' ? facts.history.events : [];
  const end = lastTimestamp(incident, facts);
  const isWithin = ({ at }: { readonly at: Instant }) => end === undefined || isEarly(at, end);
  const byComment = new Map(statements.map((one) => [one.comment, one]));
  const lines = [
    opening(incident),
    ...declared(incident),
    ...historyLines(events, facts).filter(isWithin),
    ...deployedLines(incident, facts),
    ...unmentioned(incident, facts, events),
    ...facts.comments
      .filter(({ author, body }) => isFromPerson(author, facts.me) && !holdsOnlyCommands(body))
      .filter(({ createdAt: at }) => isWithin({ at }))
      .flatMap((comment) => commentLines(comment, byComment.get(comment.id), incident.marks.rocket)),
    ...statements.flatMap(toldLines),
    ...incident.logbook.entries.flatMap((entry, index, all) =>
      isCorrected(entry, all.slice(index + 1))
        ? []
        : entryLines(entry, all.slice(0, index), { events, home: facts.repository.url }),
    ),
  ];
  const told = new Set(lines.flatMap(({ kind, at }) => (kind === 'told' ? [at] : [])));
  // Who says on a line with its time that it was over has said so once.
  const once = lines.filter(({ kind, at }) => kind !== 'milestone' || !told.has(at));
  return foldTimeline(once.toSorted((a, b) => milliseconds(a.at) - milliseconds(b.at)));
}

/** Of a moment that was told again the last words count. */
function isCorrected(entry: Entry, later: readonly Entry[]): boolean {
  if (entry.what !== 'milestone') return false;
  return later.some((one) => one.what === 'milestone' && one.name === entry.name);
}

/** Somebody joined them to the issue by hand, of which GitHub's timeline does not say with which. */
function unmentioned(
  incident: Incident,
  facts: Facts,
  events: readonly HistoryEvent[],
): readonly TimelineLine[] {
  const linked = new Set(events.map((event) => (event.kind === 'linked' ? event.url : '')));
  return pullFixes(incident, facts)
    .filter(({ url }) => !linked.has(url))
    .map(({ mergedAt: at, number, title, url }) => {
      return { kind: 'merged', at, number, title, url, what: 'pull-request' };
    });
}

/** The last closing or the last line of the logbook, whichever is later; none while the issue is open. */
function lastTimestamp({ logbook }: Incident, { issue }: Facts): Instant | undefined {
  const { state } = issue;
  if (state.kind === 'open') return undefined;
  const times = logbook.entries.map(({ attribution }) => attribution.at);
  return times.reduce((latest, at) => (isBefore(latest, at) ? at : latest), state.at);
}

function isEarly(at: Instant, end: Instant): boolean {
  return milliseconds(at) <= milliseconds(end) + sameTime;
}

function isFromPerson(author: Account, me: string): boolean {
  return author.kind !== 'bot' && author.login !== me;
}

function opening({ createdAt, author, url }: Incident): TimelineLine {
  return { kind: 'opened', at: createdAt, who: author.login, url, labels: [], declared: false };
}

function declared({ logbook }: Incident): readonly TimelineLine[] {
  const attribution = declaration(logbook.entries);
  if (attribution === undefined) return [];
  return [
    {
      kind: 'declared',
      at: attribution.at,
      labels: [],
      ...(attribution.kind === 'actor' ? { who: attribution.by } : {}),
    },
  ];
}

/** What the logbook knows and the history does not: ticks always, the rest only where GitHub kept no event. */
function entryLines(
  entry: Entry,
  before: readonly Entry[],
  { events, home }: { readonly events: readonly HistoryEvent[]; readonly home: string },
): readonly TimelineLine[] {
  const { attribution } = entry;
  const known = { at: attribution.at, ...(attribution.kind === 'actor' ? { who: attribution.by } : {}) };
  switch (entry.what) {
    case 'declared':
    case 'accepted':
    case 'snoozed':
    case 'note':
    case 'said':
    case 'similar':
    case 'postmortem-asked':
      return [];
    case 'ticked':
    case 'unticked':
      return isRepeated(entry, before)
        ? []
        : [{ ...known, kind: entry.what, steps: [entry.step], seen: attribution.kind === 'seen' }];
    case 'follow-up': {
      const { number, title } = entry;
      if (number === undefined) return [];
      return [{ ...known, kind: 'linked', what: 'issue', number, title, url: `${home}/issues/${number}` }];
    }
    case 'closed':
      return isInHistory(entry, before, events) ? [] : [{ ...known, kind: 'closed', reason: entry.reason }];
    case 'reopened':
      return isInHistory(entry, before, events) ? [] : [{ ...known, kind: 'reopened' }];
    default:
      return [{ ...known, ...reportedMatter(entry) }];
  }
}

type ReportedEntry = Extract<
  Entry,
  { readonly what: 'skipped' | 'lead' | 'owner' | 'milestone' | 'line' | 'update' }
>;

function reportedMatter(entry: ReportedEntry): TimelineMatter & { readonly at?: Instant } {
  switch (entry.what) {
    case 'skipped':
      return { kind: 'skipped', step: entry.step, reason: entry.reason };
    case 'lead':
      return { kind: 'lead', login: entry.login };
    case 'owner':
      return { kind: 'owner', login: entry.login, step: entry.step };
    case 'milestone':
      return { kind: 'milestone', name: entry.name, at: entry.at };
    case 'line':
      return { kind: 'reported', text: entry.text, at: entry.at };
    case 'update':
      return {
        kind: 'update',
        text: entry.text,
        ...(entry.status === undefined ? {} : { status: entry.status }),
      };
  }
}

/** A note that was added to a step tells again who did it when. */
function isRepeated(entry: Toggle, before: readonly Entry[]): boolean {
  const last = lastToggle(before, entry.step);
  return last?.what === entry.what && last.attribution.at === entry.attribution.at;
}

/** An entry that was only seen stands for any such event since the entry before it. */
function isInHistory(entry: Entry, before: readonly Entry[], events: readonly HistoryEvent[]): boolean {
  const { at, kind } = entry.attribution;
  const last = before.findLast(({ what }) => what === 'closed' || what === 'reopened' || what === 'declared');
  return events.some((event) => {
    if (event.kind !== entry.what) return false;
    if (elapsed(event.at, at) <= sameTime && elapsed(at, event.at) <= sameTime) return true;
    return (
      kind === 'seen' &&
      isBefore(event.at, at) &&
      (last === undefined || !isBefore(event.at, last.attribution.at))
    );
  });
}
