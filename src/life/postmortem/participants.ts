import type { Facts } from '../../incident/facts.ts';
import type { TimelineLine } from '../../incident/timeline-line.ts';

/** People only, in alphabetical order: who opened, declared, took on, told, did or closed something. */
export function participants(lines: readonly TimelineLine[], facts: Facts): readonly string[] {
  const { author } = facts.issue;
  const events = facts.history.kind === 'read' ? facts.history.events : [];
  const accounts = [
    author,
    ...facts.comments.map((comment) => comment.author),
    ...events.map(({ by }) => by),
  ];
  const others = new Set(accounts.filter(({ kind }) => kind !== 'person').map(({ login }) => login));
  others.add(facts.me);
  others.add('ghost');
  // Without the history nothing says who was assigned when.
  const assigned = facts.history.kind === 'read' ? [] : facts.issue.assignees;
  const people = new Set([...lines.flatMap(peopleIn), ...assigned]);
  return [...people]
    .filter((login) => !others.has(login) && !login.endsWith('[bot]'))
    .toSorted(alphabetically);
}

function peopleIn(line: TimelineLine): readonly string[] {
  const who = line.who === undefined ? [] : [line.who];
  switch (line.kind) {
    case 'opened':
    case 'declared':
    case 'commented':
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
