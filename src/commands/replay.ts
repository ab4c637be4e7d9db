/** Commands that were carried out before the logbook was begun anew: our reaction tells, and what they said comes back. */

import type { CommentFacts, Facts } from '../facts/facts.ts';
import type { Entry, Logbook } from '../logbook/logbook.ts';
import { type Instant, isBefore } from '../time/instant.ts';
import { mayHoldCommands } from './command-line.ts';
import { followUp } from './follow-up.ts';
import { holdsCommand } from './words.ts';

/** By REST nobody tells whose a reaction is, and whoever else reacts to a command is rare. */
export function wasAnswered(
  { isAnswered, reactions = {}, body }: CommentFacts,
  { reader }: Pick<Facts, 'reader'>,
): boolean {
  if (!mayHoldCommands(body)) return false;
  const counts = (['+1', 'eyes', 'confused'] as const).map((kind) => reactions[kind] ?? 0);
  const [thumbs = 0, , refusals = 0] = counts;
  // There our 👀 alone says that an issue is being opened.
  if (thumbs + refusals === 0 && holdsCommand(body, followUp.verb)) return false;
  return isAnswered === true || (reader === 'rest' && counts.some((count) => count > 0));
}

export function isReplayed(comment: CommentFacts, facts: Facts, { rebuilt = 0 }: Logbook): boolean {
  return comment.id <= rebuilt && wasAnswered(comment, facts);
}

/**
 * Without a refusal in it, and as it was then: whoever wrote it was allowed to, whatever they may do by now, so nobody
 * has to be asked.
 */
export function wasCarriedOut(comment: CommentFacts, facts: Facts, logbook: Logbook): boolean {
  const { isRefused, reactions = {}, createdAt, updatedAt } = comment;
  const isThumbed = (reactions['+1'] ?? 0) > 0 && isRefused !== true && (reactions.confused ?? 0) === 0;
  return isThumbed && createdAt === updatedAt && isReplayed(comment, facts, logbook);
}

/** With the rights that its author had. */
export function asItWas(facts: Facts, { author }: CommentFacts): Facts {
  return { ...facts, permissions: { ...facts.permissions, [author.login.toLowerCase()]: 'admin' } };
}

/** What had happened by then, without what came later: a tick by hand must not make the command before it say nothing. */
export function splitAt(
  logbook: Logbook,
  at: Instant,
): { readonly then: Logbook; readonly later: readonly Entry[] } {
  const isLater = ({ attribution }: Entry) => isBefore(at, attribution.at);
  const then = { ...logbook, entries: logbook.entries.filter((entry) => !isLater(entry)) };
  return { then, later: logbook.entries.filter(isLater) };
}
