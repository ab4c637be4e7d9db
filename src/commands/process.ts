/**
 * What people told an incident since it was last listened to. Comments are processed once, in the order of their ids:
 * editing or deleting one later neither undoes nor repeats what it said.
 */

import type { StepId } from '../checklist/protocol.ts';
import type { CommentFacts, Facts } from '../facts/facts.ts';
import type { AcceptFrom } from '../facts/people.ts';
import type { Language } from '../i18n/catalogs.ts';
import { threadTexts } from '../i18n/texts.ts';
import { withEntries } from '../logbook/entries.ts';
import type { Entry, Logbook, Refusal } from '../logbook/logbook.ts';
import { day } from '../time/duration.ts';
import { elapsed } from '../time/instant.ts';
import { isAccepted } from '../trust/trust.ts';
import type { Requests } from './command.ts';
import { commandLines } from './command-lines.ts';
import { parseCommand } from './commands.ts';
import { confirm } from './course.ts';
import { asItWas, isReplayed, splitAt, wasCarriedOut } from './replay.ts';
import { type Answer, nothingRequested, type Reaction, type RequestedChanges } from './requested-changes.ts';
import { forbidden, rightsOf } from './rights.ts';
import { whoseTurn } from './whose-turn.ts';

export interface CommandPolicy {
  readonly severities: readonly string[];
  readonly timeZone: string;
  readonly acceptFrom: AcceptFrom;
  /** Of the refusals. */
  readonly language: Language;
}

export interface Processed {
  readonly logbook: Logbook;
  readonly requested: RequestedChanges;
}

const keptRefusals = 5;

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
    (processed, comment) => processComment({ facts, comment, policy, unheard }, processed),
    before,
  );
}

/** GitHub answers the next run, most likely; where it never does, whoever asked is told so in the end. */
function isOwed({ author, createdAt }: CommentFacts, facts: Facts): boolean {
  return rightsOf(author.login, facts) === 'not-answered' && elapsed(createdAt, facts.now) < day;
}

interface CommandContext {
  readonly facts: Facts;
  readonly comment: CommentFacts;
  readonly policy: CommandPolicy;
  /** The first that is left for the next run. */
  readonly unheard: CommentFacts | undefined;
}

/** What came of one line. */
type Result =
  | { readonly kind: 'done' | 'nothing-new'; readonly processed: Processed }
  | { readonly kind: 'refused'; readonly problem: string };

function processComment(context: CommandContext, before: Processed): Processed {
  const { comment, facts, policy, unheard } = context;
  if (isReplayed(comment, facts, before.logbook)) return replay(context, before);
  const isNobody = rightsOf(comment.author.login, facts) === 'nothing';
  const { processed, results } = processLines(context, before);
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

/** It was carried out before the logbook was begun anew: only what it said comes back. */
function replay(context: CommandContext, before: Processed): Processed {
  const { comment, facts } = context;
  const isAllowed = wasCarriedOut(comment, facts, before.logbook);
  const asThen = isAllowed ? { ...context, facts: asItWas(facts, comment) } : context;
  const { then, later } = splitAt(before.logbook, comment.createdAt);
  const { entries, revision } = processLines(asThen, { ...before, logbook: then }).processed.logbook;
  return {
    ...before,
    logbook: { ...before.logbook, entries: [...entries, ...later], revision, processed: comment.id },
  };
}

interface Lines {
  readonly processed: Processed;
  readonly results: readonly Result['kind'][];
}

function processLines(context: CommandContext, before: Processed): Lines {
  const { comment, facts } = context;
  const { login } = comment.author;
  const isNobody = rightsOf(login, facts) === 'nothing';
  let processed = before;
  const results: Result['kind'][] = [];
  for (const line of commandLines(comment.body)) {
    const result = processLine(line, context, processed);
    results.push(result.kind);
    if (result.kind !== 'refused') processed = result.processed;
    else if (isNobody) continue;
    else
      processed = withRefusal(processed, { comment: comment.id, by: login, line, problem: result.problem });
  }
  return { processed, results };
}

function processLine(line: string, { facts, comment, policy }: CommandContext, processed: Processed): Result {
  const { login } = comment.author;
  const { logbook } = processed;
  const texts = threadTexts(policy.language);
  const problem = forbidden(line, { login, facts, acceptFrom: policy.acceptFrom, texts });
  if (problem !== undefined) return { kind: 'refused', problem };
  const read = parseCommand(line, {
    ...policy,
    texts,
    protocol: logbook.protocol,
    writtenAt: comment.createdAt,
  });
  if (read.kind === 'mistake') return { kind: 'refused', problem: read.problem };
  if (read.command.verb !== confirm.verb && !isAccepted(facts, logbook, policy.acceptFrom)) {
    return { kind: 'refused', problem: texts.words.confirmFirst };
  }
  const attribution = { kind: 'actor', by: login, at: comment.createdAt } as const;
  const { acceptFrom } = policy;
  const applied = read.apply({ attribution, comment: comment.id, logbook, facts, acceptFrom, texts });
  if (applied.kind === 'refused') return applied;
  // A box can differ from the logbook: somebody whose word does not count changed it.
  const entries = applied.kind === 'done' ? applied.entries : [];
  return { kind: applied.kind, processed: afterCommand(processed, entries, read.requests) };
}

function afterCommand(
  { logbook, requested }: Processed,
  entries: readonly Entry[],
  { tick = [], untick = [], severity, postmortem, publish, help }: Requests,
): Processed {
  const grown = withEntries(logbook, entries);
  const isOther = (step: StepId) => !tick.includes(step) && !untick.includes(step);
  return {
    logbook: {
      ...grown,
      ...(help === true ? { helped: true } : {}),
      ...(publish === true ? { secrecy: 'published' as const } : {}),
    },
    requested: {
      ...requested,
      tick: [...requested.tick.filter(isOther), ...tick],
      untick: [...requested.untick.filter(isOther), ...untick],
      ...(severity === undefined ? {} : { severity }),
      ...(postmortem === undefined ? {} : { postmortem }),
    },
  };
}

function reactionTo(results: readonly Result['kind'][]): Reaction {
  if (results.includes('refused')) return 'confused';
  return results.includes('done') ? '+1' : 'eyes';
}

function withRefusal({ logbook, requested }: Processed, refusal: Refusal): Processed {
  const short = { ...refusal, line: refusal.line.slice(0, 200).toWellFormed() };
  return { logbook: { ...logbook, refusals: [...logbook.refusals, short].slice(-keptRefusals) }, requested };
}
