/**
 * Whether somebody who may write to the repository had a hand in an incident. Where people were let in to read, everybody
 * may open and close one, and so write a file onto the default branch; without such a hand it is only proposed.
 */

import type { Facts } from '../facts/facts.ts';
import type { Logbook } from '../logbook/logbook.ts';
import { isApp, isOpenToAll, isTrusted, likelyMembersFirst, permissionOf } from './trust.ts';

/** Each costs a request; who closed it is mostly one of them. */
const askedFirst = 1;
const askedNext = 3;
const mostAsked = 10;

/** Undefined as long as GitHub has to be asked, or did not say. */
export function isTouched(facts: Facts, logbook: Logbook): boolean | undefined {
  if (isOpenToAll(facts)) return true;
  const all = handsIn(facts, logbook);
  if (all.some((login) => isTrusted(login, facts, 'write'))) return true;
  const isUnknown = all.some((login) => (permissionOf(login, facts) ?? 'unknown') === 'unknown');
  return isUnknown ? undefined : false;
}

/** A few at a time, until one of them may write; nobody where no commit is tried, or that is still to be asked. */
export function handsToWeigh(facts: Facts, logbook: Logbook): readonly string[] {
  const { pushes, rulesets } = facts.repository;
  if (pushes === 'refused' || rulesets !== undefined || isTouched(facts, logbook) !== undefined) return [];
  const all = handsIn(facts, logbook);
  const known = all.filter((login) => permissionOf(login, facts) !== undefined);
  const next = known.length === 0 ? askedFirst : askedNext;
  return all.filter((login) => permissionOf(login, facts) === undefined).slice(0, next);
}

/** Who closed it first, then who ticked and commanded, and those whom GitHub shows as the team. */
function handsIn({ issue, comments, history, me }: Facts, { entries }: Logbook): readonly string[] {
  const closer = issue.state.kind === 'closed' && issue.state.by !== undefined ? [issue.state.by] : [];
  const doers = entries.flatMap(({ attribution }) => (attribution.kind === 'actor' ? [attribution.by] : []));
  const events = history.kind === 'read' ? history.events.map(({ by }) => by.login) : [];
  const people = comments.filter(({ author }) => author.kind === 'person');
  const said = likelyMembersFirst(people).map(({ author }) => author.login);
  const all = [...closer, ...doers, ...events, ...said].map((login) => login.toLowerCase());
  return (
    [...new Set(all)]
      // A bot labels and closes whatever it is shown, by whomever.
      .filter((login) => login !== 'ghost' && !isApp(login, { me }))
      .slice(0, mostAsked)
  );
}
