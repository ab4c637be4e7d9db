/** When somebody accepted the incident. Nobody stops to tell it, so it is seen from what people did first. */

import type { CommentFacts, Facts, HistoryEvent } from '../facts/facts.ts';
import type { AcceptFrom } from '../facts/people.ts';
import type { Entry } from '../logbook/logbook.ts';
import { type Instant, isBefore, milliseconds } from '../time/instant.ts';
import { isApp, isTrusted, mustAsk } from '../trust/trust.ts';
import { declaredAt, episodes, type Incident, sameBreath } from './incident.ts';

export interface Acknowledgement {
  readonly at: Instant;
  /** Nobody when a tick was only seen: then it was so at the latest. */
  readonly by?: string;
}

/** Each may cost a request; when so many people without access came first, a comment tells nothing. */
const mostWeighed = 5;

/**
 * The first assignment, role, tick, or comment of another member than the one who opened the issue, whichever came
 * first while it was open. Undefined when there was none, and when the history of the issue is not known.
 */
export function acknowledgement(
  incident: Incident,
  facts: Facts,
  acceptFrom: AcceptFrom,
): Acknowledgement | undefined {
  if (facts.history.kind !== 'read') return undefined;
  const comment = earlyComments(incident, facts).find(({ author }) =>
    isTrusted(author.login, facts, acceptFrom),
  );
  const sign =
    comment === undefined ? firstDeed(incident, facts) : { at: comment.createdAt, by: comment.author.login };
  if (sign === undefined) return undefined;
  const declared = declaredAt(incident);
  return isBefore(sign.at, declared) ? { ...sign, at: declared } : sign;
}

/** Whose permission tells whether their comment was the first sign; nobody until the history is known. */
export function acknowledgersToWeigh(
  incident: Incident,
  facts: Facts,
  acceptFrom: AcceptFrom,
): readonly string[] {
  if (facts.history.kind !== 'read') return [];
  const people = earlyComments(incident, facts).map(({ author }) => author.login);
  return [...new Set(people)].filter((login) => mustAsk(login, facts, acceptFrom));
}

/** Comments before anything else was done, of the first few others who wrote. */
function earlyComments(incident: Incident, facts: Facts): readonly CommentFacts[] {
  const deed = firstDeed(incident, facts);
  const { author: opener } = facts.issue;
  const early = facts.comments
    .filter(({ author }) => author.kind === 'person' && !isApp(author.login, facts))
    .filter(({ author }) => author.login !== opener.login)
    .filter(({ createdAt }) => wasOpen(createdAt, incident))
    .filter(({ createdAt }) => deed === undefined || isBefore(createdAt, deed.at))
    .toSorted(inTime(({ createdAt }) => createdAt));
  const people = new Set([...new Set(early.map(({ author }) => author.login))].slice(0, mostWeighed));
  return early.filter(({ author }) => people.has(author.login));
}

/** Only members can do these, so nobody has to be asked about. */
function firstDeed(incident: Incident, facts: Facts): Acknowledgement | undefined {
  const events = facts.history.kind === 'read' ? facts.history.events : [];
  const deeds = [
    ...events.filter((event) => isAssignment(event, facts)).map(({ at, by }) => ({ at, by: by.login })),
    ...incident.logbook.entries.filter(takesOn).map(({ attribution }) => ({
      at: attribution.at,
      ...(attribution.kind === 'actor' ? { by: attribution.by } : {}),
    })),
  ];
  return deeds.filter(({ at }) => wasOpen(at, incident)).toSorted(inTime(({ at }) => at))[0];
}

function isAssignment({ kind, by }: HistoryEvent, facts: Facts): boolean {
  return kind === 'assigned' && by.kind === 'person' && !isApp(by.login, facts);
}

function takesOn({ what }: Entry): boolean {
  return what === 'lead' || what === 'owner' || what === 'ticked' || what === 'skipped';
}

/** What was said before the declaration or after the closing was not said to an incident. */
function wasOpen(at: Instant, incident: Incident): boolean {
  const time = milliseconds(at);
  return episodes(incident).some(({ from, to }) => {
    return time >= milliseconds(from) - sameBreath && (to === undefined || time <= milliseconds(to));
  });
}

function inTime<T>(at: (one: T) => Instant): (a: T, b: T) => number {
  return (a, b) => milliseconds(at(a)) - milliseconds(at(b));
}
