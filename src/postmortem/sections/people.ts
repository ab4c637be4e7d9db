import { stepNumber } from '../../checklist/protocol.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Account } from '../../facts/people.ts';
import { type PullFix, pullFixes } from '../../incident/fixes.ts';
import { declaration, type Incident, type TrackedStep } from '../../incident/incident.ts';
import type { Attribution } from '../../logbook/logbook.ts';
import { leadOf, ownerOf } from '../../logbook/roles.ts';
import { linkTo } from '../../markdown/inert-link.ts';
import type { TimelineLine } from '../../timeline/timeline-line.ts';
import type { Page } from '../block.ts';
import { person } from '../code-words.ts';
import type { Formatter } from '../formatter.ts';
import { isPersonIn, participants } from '../participants.ts';

/** Between two things that one person did; lists of steps have commas of their own. */
const separator = ' · ';

/** One line for each person with what they did, the lead first; who only spoke is named in the last. */
export function rolesOf(page: Page): readonly string[] {
  const { incident, facts, lines, reading, formatter } = page;
  const all = participants(page);
  const isPerson = isPersonIn(facts, reading);
  const deeds = deedsOf(incident, facts, lines, formatter).filter(({ login }) => isPerson(login));
  const byPerson = Map.groupBy(deeds, ({ login }) => login.toLowerCase());
  const named = [...byPerson.values()].map((own) => {
    const login = all.find((one) => sameLogin(one, own[0]?.login)) ?? own[0]?.login ?? '';
    return [person(login), ...own.map(({ words }) => words)].join(separator);
  });
  const others = all.filter((login) => !byPerson.has(login.toLowerCase())).map(formatter.name);
  const rest =
    others.length === 0
      ? []
      : [formatter.texts.format('alsoTookPart', { people: formatter.texts.list(others) })];
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
  formatter: Formatter,
): readonly Deed[] {
  const { words } = formatter.texts;
  const lead = leadOf(incident.logbook);
  return [
    ...(lead === undefined ? [] : [{ login: lead, words: words.roleLead }]),
    ...beginnings(incident, formatter),
    ...assigned(facts, lines).map((login) => ({ login, words: words.roleAssigned })),
    ...stepDeeds(incident, formatter),
    ...pullDeeds(pullFixes(incident, facts), formatter),
    ...closings(incident).map((login) => ({ login, words: words.roleClosed })),
  ];
}

function beginnings({ author, logbook }: Incident, { texts: { words } }: Formatter): readonly Deed[] {
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

function stepDeeds({ steps, logbook }: Incident, { texts }: Formatter): readonly Deed[] {
  const named = (all: readonly TrackedStep[]) => {
    const numbers = all.map(({ step }) => String(stepNumber(step.id)));
    return texts.counted('roleSteps', numbers.length, { steps: texts.list(numbers) });
  };
  const done = Map.groupBy(steps, ({ state }) =>
    state.kind === 'open' ? '' : (actorOf(state.attribution) ?? ''),
  );
  const owned = Map.groupBy(steps, ({ step, state }) => {
    const owner = ownerOf(logbook, step.id) ?? '';
    return state.kind !== 'open' && sameLogin(owner, actorOf(state.attribution)) ? '' : owner;
  });
  return [
    ...[...done].map(([login, all]) => ({ login, words: named(all) })),
    ...[...owned].map(([login, all]) => ({ login, words: texts.format('roleOwner', { steps: named(all) }) })),
  ].filter(({ login }) => login !== '');
}

function pullDeeds(pulls: readonly PullFix[], { texts }: Formatter): readonly Deed[] {
  const links = (all: readonly PullFix[]) =>
    texts.list(all.map(({ number, url }) => linkTo(`#${number}`, url)));
  const wrote = Map.groupBy(pulls, ({ author }) => loginOf(author));
  const reviewers = new Set(pulls.flatMap(({ reviewers: all }) => all.map(loginOf)));
  return [
    ...[...wrote].map(([login, all]) => ({ login, words: texts.format('roleWrote', { pulls: links(all) }) })),
    ...[...reviewers].map((login) => {
      const reviewed = pulls.filter(
        ({ author, reviewers: all }) =>
          loginOf(author) !== login && all.some((one) => loginOf(one) === login),
      );
      return {
        login,
        words: reviewed.length === 0 ? '' : texts.format('roleReviewed', { pulls: links(reviewed) }),
      };
    }),
  ].filter(({ login, words }) => login !== '' && words !== '');
}

function closings({ logbook }: Incident): readonly string[] {
  const last = logbook.entries.findLast(({ what }) => what === 'closed');
  const login = actorOf(last?.attribution);
  return login === undefined ? [] : [login];
}

function actorOf(attribution: Attribution | undefined): string | undefined {
  return attribution?.kind === 'actor' ? attribution.by : undefined;
}

function loginOf(account: Account | undefined): string {
  return account?.kind === 'person' ? account.login : '';
}

function sameLogin(a: string, b: string | undefined): boolean {
  return a.toLowerCase() === b?.toLowerCase();
}
