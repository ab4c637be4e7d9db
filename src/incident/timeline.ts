/** What happened, in order, as data: who says it in which words is up to the reader. */

import type { Account, CommentFacts, Facts, HistoryEvent } from './facts.ts';
import { firstWords } from './first-words.ts';
import { declaration, type Incident } from './incident.ts';
import { elapsed, type Instant, isBefore, milliseconds } from './instant.ts';
import type { Entry } from './logbook.ts';
import { foldTimeline } from './timeline-fold.ts';
import type { TimelineLine, TimelineMatter } from './timeline-line.ts';

type LinkedEvent = Extract<HistoryEvent, { readonly kind: 'linked' }>;

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
    ...linesOf(events, facts).filter(isWithin),
    ...facts.comments
      .filter((comment) => isFromPerson(comment.author, facts.me))
      .map(commented)
      .filter(isWithin),
    ...incident.logbook.entries.flatMap((entry, index, all) => recorded(entry, all.slice(0, index), events)),
  ];
  return foldTimeline(lines.toSorted((a, b) => milliseconds(a.at) - milliseconds(b.at)));
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

function linesOf(events: readonly HistoryEvent[], facts: Facts): readonly TimelineLine[] {
  const named = new Set(
    events.flatMap((event) => ('commit' in event && event.kind === 'closed' ? [event.commit] : [])),
  );
  return events.flatMap((event, index): readonly TimelineLine[] => {
    // What is part of it may have been written long before; nobody says when it became a part.
    if (event.kind === 'linked' && event.isPart === true) return [];
    if (event.kind === 'linked') return isFirstLink(event, events.slice(0, index)) ? linkedLines(event) : [];
    // A commit that closes the issue also refers to it.
    if (event.kind === 'referenced' && named.has(event.commit)) return [];
    return [lineOf(event, facts)];
  });
}

/** However often a pull request mentions the incident, it is told of once. */
function isFirstLink({ url }: LinkedEvent, before: readonly HistoryEvent[]): boolean {
  return !before.some((event) => event.kind === 'linked' && event.url === url);
}

function linkedLines(event: LinkedEvent): readonly TimelineLine[] {
  const { at, by, number, title, what, url, mergedAt } = event;
  const shared = { number, title, what, url };
  const line: TimelineLine = { kind: 'linked', at, who: by.login, ...shared };
  return mergedAt === undefined ? [line] : [line, { kind: 'merged', at: mergedAt, ...shared }];
}

function lineOf(event: Exclude<HistoryEvent, LinkedEvent>, facts: Facts): TimelineLine {
  const known = { at: event.at, who: event.by.login };
  switch (event.kind) {
    case 'labeled':
      return { ...known, kind: 'labelled', labels: [event.label] };
    case 'unlabeled':
      return { ...known, kind: 'unlabelled', labels: [event.label] };
    case 'assigned':
    case 'unassigned':
      return { ...known, kind: event.kind, people: [event.assignee] };
    case 'renamed':
      return { ...known, kind: 'renamed', from: event.from, to: event.to };
    case 'closed':
      return { ...known, ...commitUrl(event.commit, facts), kind: 'closed', reason: event.reason };
    case 'referenced':
      return { ...known, ...commitUrl(event.commit, facts), kind: 'referenced', commit: event.commit };
    default:
      return { ...known, kind: event.kind };
  }
}

function commitUrl(commit: string | undefined, { repository }: Facts) {
  return commit === undefined ? {} : { commit, url: `${repository.url}/commit/${commit}` };
}

function commented({ author, body, createdAt, url }: CommentFacts): TimelineLine {
  return { kind: 'commented', at: createdAt, who: author.login, url, excerpt: firstWords(body) };
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
      return [{ ...known, kind: entry.what, steps: [entry.step], seen: witness.kind === 'seen' }];
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
