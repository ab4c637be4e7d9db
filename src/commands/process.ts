/**
 * What people told an incident since it was last listened to. Comments are processed once, in the order of their ids:
 * editing or deleting one later neither undoes nor repeats what it said.
 */

import type { StepId } from '../checklist/protocol.ts';
import type { CommentFacts, Facts } from '../facts/facts.ts';
import type { Language } from '../i18n/catalogs.ts';
import { threadTexts } from '../i18n/texts.ts';
import { withEntries } from '../logbook/entries.ts';
import type { Entry, Logbook, Refusal } from '../logbook/logbook.ts';
import { type AcceptFrom, isAccepted } from '../trust/trust.ts';
import type { Requests } from './command.ts';
import { commandLines, mayHoldCommands } from './command-lines.ts';
import { parseCommand } from './commands.ts';
import { confirm } from './course.ts';
import { type Answer, nothingRequested, type Reaction, type RequestedChanges } from './requested-changes.ts';
import { forbidden, rightsOf } from './rights.ts';

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

/** More are answered in the next run; a flood of comments must not hold up everything else. */
const mostCommentsPerRun = 20;
/** Each person costs a request. */
const mostAsked = 20;
/** Until somebody who may has confirmed the incident nothing else is carried out, and the last word tells. */
const mostUnconfirmed = 3;
const keptRefusals = 5;

export function processCommands(facts: Facts, logbook: Logbook, policy: CommandPolicy): Processed {
  const waiting = unprocessed(facts, logbook);
  const comments = isAccepted(facts, logbook) ? inTheirTurn(waiting, facts) : waiting.slice(-mostUnconfirmed);
  const permissionsOf = comments
    .map(({ author }) => author.login)
    .filter((login) => rightsOf(login, facts) === 'not-asked');
  let processed: Processed = { logbook, requested: { ...nothingRequested, permissionsOf } };
  for (const comment of comments) {
    // The order counts, so nobody is processed before somebody whose permission is still to be asked.
    if (permissionsOf.includes(comment.author.login)) break;
    processed = processComment({ facts, comment, policy }, processed);
  }
  return processed;
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
function isRefusedBefore({ author, isAnswered, mayBeMember }: CommentFacts, facts: Facts): boolean {
  if (isAnswered !== true) return false;
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

function isPerson({ kind, login }: CommentFacts['author'], me: string): boolean {
  return kind === 'person' && login !== me;
}

export interface CommandContext {
  readonly facts: Facts;
  readonly comment: CommentFacts;
  readonly policy: CommandPolicy;
}

/** What came of one line. */
type Result =
  | { readonly kind: 'done' | 'nothing-new'; readonly processed: Processed }
  | { readonly kind: 'refused'; readonly problem: string };

function processComment(context: CommandContext, before: Processed): Processed {
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
  const answer: Answer = { comment: comment.id, reaction: reactionTo(results) };
  // Before anybody accepted the incident, people without access can make us say one thing only.
  const isUnanswered = isNobody && !isAccepted(facts, processed.logbook);
  // REST does not tell which reactions are ours, so there it has to be written down.
  const isUnwritten = isNobody && facts.reader === 'graphql';
  return {
    logbook: isUnwritten ? processed.logbook : { ...processed.logbook, processed: comment.id },
    requested: isUnanswered
      ? processed.requested
      : { ...processed.requested, answers: [...processed.requested.answers, answer] },
  };
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
  if (read.command.verb !== confirm.verb && !isAccepted(facts, logbook)) {
    return { kind: 'refused', problem: texts.words.confirmFirst };
  }
  const attribution = { kind: 'actor', by: login, at: comment.createdAt } as const;
  const applied = read.apply({ attribution, comment: comment.id, logbook, facts, texts });
  if (applied.kind === 'refused') return applied;
  // A box can differ from the logbook: somebody whose word does not count changed it.
  const entries = applied.kind === 'done' ? applied.entries : [];
  return { kind: applied.kind, processed: afterCommand(processed, entries, read.requests) };
}

function afterCommand(
  { logbook, requested }: Processed,
  entries: readonly Entry[],
  { tick = [], untick = [], severity, postmortem, help }: Requests,
): Processed {
  const grown = withEntries(logbook, entries);
  const isOther = (step: StepId) => !tick.includes(step) && !untick.includes(step);
  return {
    logbook: help === true ? { ...grown, helped: true } : grown,
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
