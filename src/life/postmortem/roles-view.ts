import type { Account } from '../../incident/account.ts';
import type { Facts } from '../../incident/facts.ts';
import { declaration, type Incident, type TrackedStep } from '../../incident/incident.ts';
import type { Witness } from '../../incident/logbook.ts';
import { stepNumber } from '../../incident/protocol.ts';
import { type PullRepair, pullRepairs } from '../../incident/repairs.ts';
import { leadOf, ownerOf } from '../../incident/roles.ts';
import type { TimelineLine } from '../../incident/timeline-line.ts';
import { linkTo } from '../../text/inert-link.ts';
import { person } from './code-words.ts';
import { isPersonIn, participants } from './participants.ts';
import type { Telling } from './telling.ts';

/** Between two things that one person did; lists of steps have commas of their own. */
const separator = ' · ';

/** One line for each person with what they did, the lead first; who only spoke is named in the last. */
export function rolesOf(
  incident: Incident,
  facts: Facts,
  lines: readonly TimelineLine[],
  telling: Telling,
): readonly string[] {
  const all = participants(incident, facts, lines);
  const isPerson = isPersonIn(facts);
  const deeds = deedsOf(incident, facts, lines, telling).filter(({ login }) => isPerson(login));
  const byPerson = Map.groupBy(deeds, ({ login }) => login.toLowerCase());
  const named = [...byPerson.values()].map((own) => {
    const login = all.find((one) => sameLogin(one, own[0]?.login)) ?? own[0]?.login ?? '';
    return [person(login), ...own.map(({ words }) => words)].join(separator);
  });
  const others = all.filter((login) => !byPerson.has(login.toLowerCase())).map(telling.name);
  const rest =
    others.length === 0 ? [] : [telling.speech.say('alsoTookPart', { people: telling.speech.list(others) })];
  return [...named, ...rest];
}

interface Deed {
  readonly login: string;
  readonly words: string;
}

/** In the order in which they are told; whoever has the first comes first. */
function deedsOf(
  incident: Incident,
  facts: Facts,
  lines: readonly TimelineLine[],
  telling: Telling,
): readonly Deed[] {
  const { words } = telling.speech;
  const lead = leadOf(incident.logbook);
  return [
    ...(lead === undefined ? [] : [{ login: lead, words: words.roleLead }]),
    ...beginnings(incident, telling),
    ...assigned(facts, lines).map((login) => ({ login, words: words.roleAssigned })),
    ...stepDeeds(incident, telling),
    ...pullDeeds(pullRepairs(incident, facts), telling),
    ...closings(incident).map((login) => ({ login, words: words.roleClosed })),
  ];
}

function beginnings({ author, logbook }: Incident, { speech: { words } }: Telling): readonly Deed[] {
  const declarer = actorOf(declaration(logbook.entries));
  const declared = declarer === undefined ? [] : [{ login: declarer, words: words.roleDeclared }];
  // Whoever opens an incident declares it.
  return sameLogin(author.login, declarer)
    ? declared
    : [{ login: author.login, words: words.roleOpened }, ...declared];
}

function assigned({ history, issue }: Facts, lines: readonly TimelineLine[]): readonly string[] {
  if (history.kind !== 'read') return issue.assignees;
  return [...new Set(lines.flatMap((line) => (line.kind === 'assigned' ? line.people : [])))];
}

function stepDeeds({ steps, logbook }: Incident, { speech }: Telling): readonly Deed[] {
  const named = (all: readonly TrackedStep[]) => {
    const numbers = all.map(({ step }) => String(stepNumber(step.id)));
    return speech.say(numbers.length === 1 ? 'roleStep' : 'roleSteps', { steps: speech.list(numbers) });
  };
  const done = Map.groupBy(steps, ({ state }) =>
    state.kind === 'open' ? '' : (actorOf(state.witness) ?? ''),
  );
  const owned = Map.groupBy(steps, ({ step, state }) => {
    const owner = ownerOf(logbook, step.id) ?? '';
    return state.kind !== 'open' && sameLogin(owner, actorOf(state.witness)) ? '' : owner;
  });
  return [
    ...[...done].map(([login, all]) => ({ login, words: named(all) })),
    ...[...owned].map(([login, all]) => ({ login, words: speech.say('roleOwner', { steps: named(all) }) })),
  ].filter(({ login }) => login !== '');
}

function pullDeeds(pulls: readonly PullRepair[], { speech }: Telling): readonly Deed[] {
  const links = (all: readonly PullRepair[]) =>
    speech.list(all.map(({ number, url }) => linkTo(`#${number}`, url)));
  const wrote = Map.groupBy(pulls, ({ author }) => loginOf(author));
  const reviewers = new Set(pulls.flatMap(({ reviewers: all }) => all.map(loginOf)));
  return [
    ...[...wrote].map(([login, all]) => ({ login, words: speech.say('roleWrote', { pulls: links(all) }) })),
    ...[...reviewers].map((login) => {
      const reviewed = pulls.filter(
        ({ author, reviewers: all }) =>
          loginOf(author) !== login && all.some((one) => loginOf(one) === login),
      );
      return {
        login,
        words: reviewed.length === 0 ? '' : speech.say('roleReviewed', { pulls: links(reviewed) }),
      };
    }),
  ].filter(({ login, words }) => login !== '' && words !== '');
}

function closings({ logbook }: Incident): readonly string[] {
  const last = logbook.entries.findLast(({ what }) => what === 'closed');
  const login = actorOf(last?.witness);
  return login === undefined ? [] : [login];
}

function actorOf(witness: Witness | undefined): string | undefined {
  return witness?.kind === 'actor' ? witness.by : undefined;
}

function loginOf(account: Account | undefined): string {
  return account?.kind === 'person' ? account.login : '';
}

function sameLogin(a: string, b: string | undefined): boolean {
  return a.toLowerCase() === b?.toLowerCase();
}
