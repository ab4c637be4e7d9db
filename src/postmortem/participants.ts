import type { Facts } from '../facts/facts.ts';
import { pullFixes } from '../incident/fixes.ts';
import type { Incident } from '../incident/incident.ts';
import type { Reading } from '../thread/reading.ts';
import type { TimelineLine } from '../timeline/timeline-line.ts';

/** What tells who had a hand in it. */
export interface Involved {
  readonly incident: Incident;
  readonly facts: Facts;
  readonly lines: readonly TimelineLine[];
  readonly reading: Pick<Reading, 'isMember'>;
}

/** People only, in alphabetical order: who opened, declared, owns, told, did, repaired or closed something. */
export function participants({ incident, facts, lines, reading }: Involved): readonly string[] {
  // Without the history nothing says who was assigned when.
  const assigned = facts.history.kind === 'read' ? [] : facts.issue.assignees;
  const people = new Set([...lines.flatMap(peopleIn), ...assigned, ...menders(incident, facts)]);
  return [...people].filter(isPersonIn(facts, reading)).toSorted(alphabetically);
}

/** Who wrote and reviewed what repaired it. */
function menders(incident: Incident, facts: Facts): readonly string[] {
  return pullFixes(incident, facts).flatMap(({ author, reviewers }) =>
    [...(author === undefined ? [] : [author]), ...reviewers].flatMap(({ login, kind }) =>
      kind === 'person' ? [login] : [],
    ),
  );
}

/** One of the team, no bot, nobody who is gone, and not us. */
export function isPersonIn(
  facts: Facts,
  { isMember }: Pick<Reading, 'isMember'>,
): (login: string) => boolean {
  const events = facts.history.kind === 'read' ? facts.history.events : [];
  const accounts = [
    facts.issue.author,
    ...facts.comments.map((comment) => comment.author),
    ...events.map(({ by }) => by),
  ];
  const others = new Set(accounts.filter(({ kind }) => kind !== 'person').map(({ login }) => login));
  others.add(facts.me);
  others.add('ghost');
  return (login) => !others.has(login) && isMember(login);
}

function peopleIn(line: TimelineLine): readonly string[] {
  const who = line.who === undefined ? [] : [line.who];
  switch (line.kind) {
    case 'opened':
    case 'declared':
    case 'commented':
    case 'told':
    case 'wrote-up':
    case 'ticked':
    case 'unticked':
    case 'closed':
    case 'reopened':
      return who;
    case 'assigned':
      return line.people;
    default:
      return [];
  }
}

/** By code points: the order must not depend on the language of the machine. */
function alphabetically(a: string, b: string): number {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one < other ? -1 : one > other ? 1 : 0;
}
