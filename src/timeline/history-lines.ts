import { severity } from '../commands/course.ts';
import { holdsCommand } from '../commands/words.ts';
import { isDraftTitleOf } from '../facts/draft.ts';
import type { Facts, HistoryEvent } from '../facts/facts.ts';
import { overdueLabel, sameLabel } from '../facts/label.ts';
import { isMemberIn } from '../thread/members.ts';
import { isBefore } from '../time/instant.ts';
import type { TimelineLine } from './timeline-line.ts';

type LinkedEvent = Extract<HistoryEvent, { readonly kind: 'linked' }>;

/** What GitHub itself kept, one line each. */
export function historyLines(events: readonly HistoryEvent[], facts: Facts): readonly TimelineLine[] {
  const named = new Set(
    events.flatMap((event) => ('commit' in event && event.kind === 'closed' ? [event.commit] : [])),
  );
  return events.flatMap((event, index): readonly TimelineLine[] => {
    // What is part of it may have been written long before; nobody says when it became a part.
    if (event.kind === 'linked' && event.isPart === true) return [];
    if (isOwnSign(event, facts) || isAboutAnother(event, facts)) return [];
    if (event.kind === 'linked')
      return isFirstLink(event, events.slice(0, index)) ? linkedLines(event, facts) : [];
    // A commit that closes the issue also refers to it.
    if (event.kind === 'referenced' && named.has(event.commit)) return [];
    return [lineOf(event, facts)];
  });
}

/**
 * Our label says that a step is overdue, our commit and our pull request bring the postmortem: they tell of us, not of
 * the incident. With the token of a person, that person's commits cannot be told from ours, and are told.
 */
function isOwnSign(event: HistoryEvent, { me, issue }: Facts): boolean {
  if (event.by.login !== me) return false;
  switch (event.kind) {
    case 'labeled':
    case 'unlabeled':
      return sameLabel(event.label, overdueLabel);
    case 'referenced':
      return event.by.kind === 'bot';
    case 'linked':
      // What a command opened is told with whoever asked for it.
      return event.what === 'issue' ? event.by.kind === 'bot' : isDraftTitleOf(event.title, issue.number);
    default:
      return false;
  }
}

/** GitHub may show the mark of a duplicate on both sides. */
function isAboutAnother({ kind, at }: HistoryEvent, { duplicates }: Facts): boolean {
  if (kind !== 'marked_as_duplicate' || duplicates?.kind !== 'read') return false;
  return duplicates.issues.some((duplicate) => duplicate.at === at);
}

/** However often a pull request mentions the incident, it is told of once. */
function isFirstLink({ url }: LinkedEvent, before: readonly HistoryEvent[]): boolean {
  return !before.some((event) => event.kind === 'linked' && event.url === url);
}

/** A title is words of whoever wrote it; what was merged, somebody who may vouched for. */
function linkedLines(event: LinkedEvent, facts: Facts): readonly TimelineLine[] {
  const { at, by, number, title, what, url, mergedAt } = event;
  const shared = { number, title, what, url };
  const isStranger = mergedAt === undefined && !isMemberIn(facts)(by.login, at) && by.kind === 'person';
  const known = { kind: 'linked', at, who: by.login, ...shared } as const;
  const line: TimelineLine = isStranger ? { ...known, isStranger } : known;
  return mergedAt === undefined ? [line] : [line, { kind: 'merged', at: mergedAt, ...shared }];
}

function lineOf(event: Exclude<HistoryEvent, LinkedEvent>, facts: Facts): TimelineLine {
  const known = { at: event.at, who: commander(event, facts) ?? event.by.login };
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

/** We set the label because somebody commanded it. */
function commander(event: HistoryEvent, facts: Facts): string | undefined {
  const { me, comments } = facts;
  if (event.by.login !== me || (event.kind !== 'labeled' && event.kind !== 'unlabeled')) return undefined;
  const isMember = isMemberIn(facts);
  const last = comments.findLast(
    ({ author, body, createdAt, updatedAt }) =>
      author.kind === 'person' &&
      isMember(author.login, updatedAt) &&
      !isBefore(event.at, createdAt) &&
      holdsCommand(body, severity.verb),
  );
  return last?.author.login;
}

function commitUrl(commit: string | undefined, { repository }: Facts) {
  return commit === undefined ? {} : { commit, url: `${repository.url}/commit/${commit}` };
}
