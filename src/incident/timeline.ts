/** What happened, in order, as data: who says it in which words is up to the reader. */

import type { Account } from './account.ts';
import { holdsOnlyCommands } from './command/command-lines.ts';
import type { Facts, HistoryEvent } from './facts.ts';
import { declaration, type Incident } from './incident.ts';
import { elapsed, type Instant, isBefore, milliseconds } from './instant.ts';
import { type Entry, lastToggle, type Toggle } from './logbook.ts';
import { pullRepairs } from './repairs.ts';
import { commentLine } from './timeline-comment.ts';
import { deployedLines } from './timeline-deployed.ts';
import { foldTimeline } from './timeline-fold.ts';
import { historyLines } from './timeline-history.ts';
import type { TimelineLine, TimelineMatter } from './timeline-line.ts';

/** Two of GitHub's clocks tell of one fact a second or two apart. */
const sameMoment = 5000;

/**
 * Feedback and thanks often come after the closing, so all is told for as long as the protocol went on; what came later
 * is left out, so that the record of a closed incident stays as it is.
 */
export function timeline(incident: Incident, facts: Facts): readonly TimelineLine[] {
  const events = facts.history.kind === 'read' ? facts.history.events : [];
  const end = lastMoment(incident, facts);
  const isWithin = ({ at }: { readonly at: Instant }) => end === undefined || isEarly(at, end);
  const lines = [
    opening(incident),
    ...declared(incident),
    ...historyLines(events, facts).filter(isWithin),
    ...deployedLines(incident, facts),
    ...unmentioned(incident, facts, events),
    ...facts.comments
      .filter(({ author, body }) => isFromPerson(author, facts.me) && !holdsOnlyCommands(body))
      .map((comment) => commentLine(comment, incident.marks.rocket))
      .filter(isWithin),
    ...incident.logbook.entries.flatMap((entry, index, all) => recorded(entry, all.slice(0, index), events)),
  ];
  return foldTimeline(lines.toSorted((a, b) => milliseconds(a.at) - milliseconds(b.at)));
}

/** Somebody joined them to the issue by hand, of which GitHub's timeline does not say with which. */
function unmentioned(
  incident: Incident,
  facts: Facts,
  events: readonly HistoryEvent[],
): readonly TimelineLine[] {
  const told = new Set(events.map((event) => (event.kind === 'linked' ? event.url : '')));
  return pullRepairs(incident, facts)
    .filter(({ url }) => !told.has(url))
    .map(({ mergedAt: at, number, title, url }) => {
      return { kind: 'merged', at, number, title, url, what: 'pull-request' };
    });
}

/** The last closing or the last line of the logbook, whichever is later; none while the issue is open. */
function lastMoment({ logbook }: Incident, { issue }: Facts): Instant | undefined {
  const { state } = issue;
  if (state.kind === 'open') return undefined;
  const told = logbook.entries.map(({ witness }) => witness.at);
  return told.reduce((latest, at) => (isBefore(latest, at) ? at : latest), state.at);
}

function isEarly(at: Instant, end: Instant): boolean {
  return milliseconds(at) <= milliseconds(end) + sameMoment;
}

function isFromPerson(author: Account, me: string): boolean {
  return author.kind !== 'bot' && author.login !== me;
}

function opening({ createdAt, author, url }: Incident): TimelineLine {
  return { kind: 'opened', at: createdAt, who: author.login, url, labels: [], declared: false };
}

function declared({ logbook }: Incident): readonly TimelineLine[] {
  const witness = declaration(logbook.entries);
  if (witness === undefined) return [];
  return [
    {
      kind: 'declared',
      at: witness.at,
      labels: [],
      ...(witness.kind === 'actor' ? { who: witness.by } : {}),
    },
  ];
}

/** What the logbook knows and the history does not: ticks always, the rest only where GitHub kept no event. */
function recorded(
  entry: Entry,
  before: readonly Entry[],
  events: readonly HistoryEvent[],
): readonly TimelineLine[] {
  const { witness } = entry;
  const known = { at: witness.at, ...(witness.kind === 'actor' ? { who: witness.by } : {}) };
  switch (entry.what) {
    case 'declared':
    case 'accepted':
    case 'snoozed':
    case 'note':
    case 'postmortem-asked':
      return [];
    case 'ticked':
    case 'unticked':
      return isRepeated(entry, before)
        ? []
        : [{ ...known, kind: entry.what, steps: [entry.step], seen: witness.kind === 'seen' }];
    case 'closed':
      return isTold(entry, before, events) ? [] : [{ ...known, kind: 'closed', reason: entry.reason }];
    case 'reopened':
      return isTold(entry, before, events) ? [] : [{ ...known, kind: 'reopened' }];
    default:
      return [{ ...known, ...told(entry) }];
  }
}

type Told = Extract<Entry, { readonly what: 'skipped' | 'lead' | 'owner' | 'moment' | 'line' }>;

function told(entry: Told): TimelineMatter & { readonly at?: Instant } {
  switch (entry.what) {
    case 'skipped':
      return { kind: 'skipped', step: entry.step, reason: entry.reason };
    case 'lead':
      return { kind: 'lead', login: entry.login };
    case 'owner':
      return { kind: 'owner', login: entry.login, step: entry.step };
    case 'moment':
      return { kind: 'moment', name: entry.name, at: entry.at };
    case 'line':
      return { kind: 'told', text: entry.text, at: entry.at };
  }
}

/** A note that was added to a step tells again who did it when. */
function isRepeated(entry: Toggle, before: readonly Entry[]): boolean {
  const last = lastToggle(before, entry.step);
  return last?.what === entry.what && last.witness.at === entry.witness.at;
}

/** An entry that was only seen stands for any such event since the entry before it. */
function isTold(entry: Entry, before: readonly Entry[], events: readonly HistoryEvent[]): boolean {
  const { at, kind } = entry.witness;
  const last = before.findLast(({ what }) => what === 'closed' || what === 'reopened' || what === 'declared');
  return events.some((event) => {
    if (event.kind !== entry.what) return false;
    if (elapsed(event.at, at) <= sameMoment && elapsed(at, event.at) <= sameMoment) return true;
    return (
      kind === 'seen' &&
      isBefore(event.at, at) &&
      (last === undefined || !isBefore(event.at, last.witness.at))
    );
  });
}
