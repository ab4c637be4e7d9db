/**
 * What people told an incident since it was last listened to. Comments are processed once, in the order of their ids:
 * editing or deleting one later neither undoes nor repeats what it said.
 */

import type { CommentFacts, Facts } from '../facts/facts.ts';
import type { FollowUpPlan } from '../facts/follow-up.ts';
import type { Logbook } from '../logbook/logbook.ts';
import { day } from '../time/duration.ts';
import { elapsed } from '../time/instant.ts';
import { isAccepted } from '../trust/trust.ts';
import { commandLines } from './command-lines.ts';
import {
  type CommandContext,
  type CommandPolicy,
  type Processed,
  processLine,
  type Result,
  withRefusal,
} from './process-line.ts';
import { asItWas, isReplayed, splitAt, wasCarriedOut } from './replay.ts';
import { type Answer, nothingRequested, type Reaction } from './requested-changes.ts';
import { rightsOf } from './rights.ts';
import { whoseTurn } from './whose-turn.ts';

export function processCommands(facts: Facts, logbook: Logbook, policy: CommandPolicy): Processed {
  const { waiting, comments } = whoseTurn(facts, logbook, policy.acceptFrom);
  const doubtful = comments.filter((comment) => !wasCarriedOut(comment, facts, logbook));
  const permissionsOf = doubtful
    .map(({ author }) => author.login)
    .filter((login) => rightsOf(login, facts) === 'not-asked');
  const unanswered = doubtful.filter((comment) => isOwed(comment, facts)).map(({ author }) => author.login);
  // The order counts, so nobody is processed before somebody whose permission is still to be asked.
  const end = comments.findIndex(
    (comment) =>
      doubtful.includes(comment) && [...permissionsOf, ...unanswered].includes(comment.author.login),
  );
  const heard = end === -1 ? comments : comments.slice(0, end);
  const unheard = waiting.find((one) => !heard.includes(one));
  const before: Processed = {
    logbook,
    requested: {
      ...nothingRequested,
      permissionsOf,
      ...(unheard === undefined ? {} : { isUnheard: true }),
      ...(unanswered.length === 0 ? {} : { unanswered: [...new Set(unanswered)] }),
    },
  };
  return heard.reduce(
    (processed, comment) =>
      processed.requested.opening === undefined
        ? processComment({ facts, comment, policy, at: comment.updatedAt, unheard }, processed)
        : processed,
    before,
  );
}

/** GitHub answers the next run, most likely; where it never does, whoever asked is told so in the end. */
function isOwed({ author, createdAt }: CommentFacts, facts: Facts): boolean {
  return rightsOf(author.login, facts) === 'not-answered' && elapsed(createdAt, facts.now) < day;
}

function processComment(context: CommandContext, before: Processed): Processed {
  const { comment, facts, policy, unheard } = context;
  if (isReplayed(comment, facts, before.logbook)) return replay(context, before);
  const isNobody = rightsOf(comment.author.login, facts) === 'nothing';
  const { processed, results, plans } = processLines(context, before);
  if (plans.length > 0) return withOpening(context, before, plans);
  const answer: Answer = { comment: comment.id, reaction: reactionTo(results) };
  // Before anybody accepted the incident, people without access can make us say one thing only.
  const isUnanswered = isNobody && !isAccepted(facts, processed.logbook, policy.acceptFrom);
  // REST does not tell which reactions are ours, so there it has to be written down.
  const isAfterUnheard = unheard !== undefined && unheard.id < comment.id;
  const isUnwritten = isNobody && (facts.reader === 'graphql' || isAfterUnheard);
  return {
    logbook: isUnwritten ? processed.logbook : { ...processed.logbook, processed: comment.id },
    requested: isUnanswered
      ? processed.requested
      : { ...processed.requested, answers: [...processed.requested.answers, answer] },
  };
}

/** Nothing of it counts before that: each title once, however often it stands there. */
function withOpening(
  { comment, facts }: CommandContext,
  before: Processed,
  plans: readonly FollowUpPlan[],
): Processed {
  const opening = {
    comment: comment.id,
    by: comment.author.login,
    plans: plans.filter(({ title }, index) => plans.findIndex((plan) => plan.title === title) === index),
    isHeld: facts.followUps?.[comment.id]?.kind === 'busy',
  };
  return { ...before, requested: { ...before.requested, opening, isUnheard: true } };
}

/** It was carried out before the logbook was begun anew: only what it said comes back. */
function replay(context: CommandContext, before: Processed): Processed {
  const { comment, facts } = context;
  const isAllowed = wasCarriedOut(comment, facts, before.logbook);
  const at = comment.createdAt;
  const asThen = { ...context, at, ...(isAllowed ? { facts: asItWas(facts, comment) } : {}) };
  const { then, later } = splitAt(before.logbook, at);
  const { entries, revision } = processLines(asThen, { ...before, logbook: then }).processed.logbook;
  return {
    ...before,
    logbook: { ...before.logbook, entries: [...entries, ...later], revision, processed: comment.id },
  };
}

interface Lines {
  readonly processed: Processed;
  readonly results: readonly Result['kind'][];
  /** What has to be opened first. */
  readonly plans: readonly FollowUpPlan[];
}

function processLines(context: CommandContext, before: Processed): Lines {
  const { comment, facts } = context;
  const { login } = comment.author;
  const isNobody = rightsOf(login, facts) === 'nothing';
  let processed = before;
  const results: Result['kind'][] = [];
  const plans: FollowUpPlan[] = [];
  for (const line of commandLines(comment.body)) {
    const result = processLine(line, context, processed);
    results.push(result.kind);
    if (result.kind === 'waiting') plans.push(result.plan);
    else if (result.kind !== 'refused') processed = result.processed;
    else if (isNobody) continue;
    else
      processed = withRefusal(processed, { comment: comment.id, by: login, line, problem: result.problem });
  }
  return { processed, results, plans };
}

function reactionTo(results: readonly Result['kind'][]): Reaction {
  if (results.includes('refused')) return 'confused';
  return results.includes('done') ? '+1' : 'eyes';
}
