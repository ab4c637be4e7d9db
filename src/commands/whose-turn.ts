/** Which comments a run listens to, where not to all that it did not hear yet. */

import type { CommentFacts, Facts } from '../facts/facts.ts';
import type { AcceptFrom } from '../facts/people.ts';
import type { Logbook } from '../logbook/logbook.ts';
import { fewOf } from '../time/turns.ts';
import { isAccepted } from '../trust/trust.ts';
import { mayHoldCommands } from './command-line.ts';
import { commandLines } from './command-lines.ts';
import { wasCarriedOut } from './replay.ts';
import { rightsOf } from './rights.ts';

/** More are answered in the next run; a flood of comments must not hold up everything else. */
const mostCommentsPerRun = 20;
/** Those that an earlier run answered, before the logbook was lost. */
const mostReplayed = 300;
/** Each person costs a request. */
const mostAsked = 20;
/** Of those whom GitHub shows as the team, and of others: until one of them has confirmed it each run asks about a few. */
const mostUnconfirmed = 3;
/** Their last words. */
const mostOfOne = 5;

export interface Turn {
  /** All with commands that no run listened to, oldest first. */
  readonly waiting: readonly CommentFacts[];
  /** Those of them whose turn it is. */
  readonly comments: readonly CommentFacts[];
}

export function whoseTurn(facts: Facts, logbook: Logbook, acceptFrom: AcceptFrom): Turn {
  const waiting = unprocessed(facts, logbook);
  // Where the logbook is begun anew: this costs no question, and some of it may have accepted the incident.
  const known = waiting.filter((one) => wasCarriedOut(one, facts, logbook)).slice(0, mostReplayed);
  const others = waiting.filter((one) => !known.includes(one));
  if (!isAccepted(facts, logbook, acceptFrom))
    return { waiting, comments: merged(known, ofSome(others, facts)) };
  const turn = inTheirTurn(others, facts);
  // The order counts, so nothing is repeated that came after what is left for the next run.
  const left = others.find((one) => !turn.includes(one) && rightsOf(one.author.login, facts) !== 'nothing');
  const end = left?.id ?? Number.POSITIVE_INFINITY;
  return {
    waiting,
    comments: merged(
      known.filter(({ id }) => id < end),
      turn,
    ),
  };
}

function merged(one: readonly CommentFacts[], other: readonly CommentFacts[]): readonly CommentFacts[] {
  return [...one, ...other].toSorted((a, b) => a.id - b.id);
}

/**
 * Comments with commands that no run listened to; never those of bots, who repeat what others said. What somebody without
 * access said is not written down, our reaction tells that it was refused.
 */
function unprocessed(facts: Facts, { processed }: Logbook): readonly CommentFacts[] {
  const { comments, me } = facts;
  return comments
    .filter(({ id, author, body }) => id > processed && isPerson(author, me) && mayHoldCommands(body))
    .filter((comment) => !isRefusedBefore(comment, facts))
    .filter(({ body }) => commandLines(body).length > 0)
    .toSorted((a, b) => a.id - b.id);
}

/** Also where GitHub was not asked again: whoever it shows as one of the team may have been cut off half way. */
function isRefusedBefore({ author, isRefused, mayBeMember }: CommentFacts, facts: Facts): boolean {
  if (isRefused !== true) return false;
  const rights = rightsOf(author.login, facts);
  return rights === 'nothing' || (rights === 'not-asked' && mayBeMember !== true);
}

/** Those of people without access do not count, so that as many as they like keep nobody else from being heard. */
function inTheirTurn(waiting: readonly CommentFacts[], facts: Facts): readonly CommentFacts[] {
  const isNobodys = ({ author }: CommentFacts) => rightsOf(author.login, facts) === 'nothing';
  const room = Math.max(0, mostAsked - Object.keys(facts.permissions).length);
  const counted = waiting.filter((one) => !isNobodys(one)).slice(0, mostCommentsPerRun);
  const unknown = counted.filter(({ author }) => rightsOf(author.login, facts) === 'not-asked');
  // The order counts, so nobody is heard before somebody who may not be asked for in this run.
  const end = unknown[room]?.id ?? Number.POSITIVE_INFINITY;
  return [...counted, ...waiting.filter(isNobodys).slice(0, mostCommentsPerRun)]
    .filter(({ id }) => id < end)
    .toSorted((a, b) => a.id - b.id);
}

/** What was said by a few people: whoever spoke last, and others as their turn comes. */
function ofSome(waiting: readonly CommentFacts[], { now }: Facts): readonly CommentFacts[] {
  const loginsOf = (comments: readonly CommentFacts[]) => [
    ...new Set(comments.toReversed().map(({ author }) => author.login)),
  ];
  const members = loginsOf(waiting.filter(({ mayBeMember }) => mayBeMember === true));
  const others = loginsOf(waiting).filter((login) => !members.includes(login));
  const some = [members, others].flatMap((logins) => fewOf(logins, mostUnconfirmed, now));
  return some
    .flatMap((login) => waiting.filter(({ author }) => author.login === login).slice(-mostOfOne))
    .toSorted((a, b) => a.id - b.id);
}

function isPerson({ kind, login }: CommentFacts['author'], me: string): boolean {
  return kind === 'person' && login !== me;
}
