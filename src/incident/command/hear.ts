/**
 * What people told an incident since it was last listened to. Comments are heard once, in the order of their ids:
 * editing or deleting one later neither undoes nor repeats what it said.
 */

import { withEntries } from '../entries.ts';
import type { CommentFacts, Facts } from '../facts.ts';
import type { Entry, Logbook, Refusal } from '../logbook.ts';
import type { StepId } from '../protocol.ts';
import { type AcceptFrom, isAccepted } from '../trust.ts';
import { commandLines, mayHoldCommands } from './command-lines.ts';
import { entryOf } from './entry-of.ts';
import { mayUse, rightsOf } from './rights.ts';
import { understand } from './understand.ts';
import { isVerb } from './verbs.ts';

export interface HearingGround {
  readonly severities: readonly string[];
  readonly timeZone: string;
  readonly acceptFrom: AcceptFrom;
}

export type Reaction = '+1' | 'eyes' | 'confused';

/** The answer to one comment. */
export interface Answer {
  readonly comment: number;
  readonly reaction: Reaction;
}

/** What has to be done to GitHub because of what was said; the logbook holds the rest. */
export interface Orders {
  readonly answers: readonly Answer[];
  readonly tick: readonly StepId[];
  readonly untick: readonly StepId[];
  /** The label of the severity that was set last. */
  readonly severity?: string;
  /** Whose permission has to be asked before they, and whoever spoke after them, can be heard. */
  readonly permissionsOf: readonly string[];
  /** Somebody wants the postmortem now, whether the issue is closed or not. */
  readonly postmortem?: true;
}

export interface Heard {
  readonly logbook: Logbook;
  readonly orders: Orders;
}

export const noOrders: Orders = { answers: [], tick: [], untick: [], permissionsOf: [] };

/** More are answered in the next run; a flood of comments must not hold up everything else. */
const mostCommentsPerRun = 20;
const keptRefusals = 5;

export function hear(facts: Facts, logbook: Logbook, ground: HearingGround): Heard {
  const comments = unheard(facts, logbook).slice(0, mostCommentsPerRun);
  const permissionsOf = comments
    .map(({ author }) => author.login)
    .filter((login) => rightsOf(login, facts) === 'not-asked');
  let heard: Heard = { logbook, orders: { ...noOrders, permissionsOf } };
  for (const comment of comments) {
    // The order counts, so nobody is heard before somebody whose permission is still to be asked.
    if (permissionsOf.includes(comment.author.login)) break;
    heard = hearComment({ facts, comment, ground }, heard);
  }
  return heard;
}

/** Comments with commands that no run listened to; never those of bots, who repeat what others said. */
function unheard({ comments, me }: Facts, { heard }: Logbook): readonly CommentFacts[] {
  return comments
    .filter(({ id, author, body }) => id > heard && isPerson(author, me) && mayHoldCommands(body))
    .filter(({ body }) => commandLines(body).length > 0)
    .toSorted((a, b) => a.id - b.id);
}

function isPerson({ kind, login }: CommentFacts['author'], me: string): boolean {
  return kind === 'person' && login !== me;
}

export interface Saying {
  readonly facts: Facts;
  readonly comment: CommentFacts;
  readonly ground: HearingGround;
}

/** What came of one line. */
type Result =
  | { readonly kind: 'done' | 'nothing-new'; readonly heard: Heard }
  | { readonly kind: 'refused'; readonly problem: string };

function hearComment(saying: Saying, before: Heard): Heard {
  const { comment, facts } = saying;
  const { login } = comment.author;
  const isNobody = rightsOf(login, facts) === 'nothing';
  let heard = before;
  const results: Result['kind'][] = [];
  for (const line of commandLines(comment.body)) {
    const result = hearLine(line, saying, heard);
    results.push(result.kind);
    if (result.kind !== 'refused') heard = result.heard;
    else if (isNobody) continue;
    else heard = withRefusal(heard, { comment: comment.id, by: login, line, problem: result.problem });
  }
  const answer: Answer = { comment: comment.id, reaction: reactionTo(results) };
  // Before anybody took the incident on, strangers can make us say one thing only.
  const isUnanswered = isNobody && !isAccepted(facts, heard.logbook);
  return {
    logbook: { ...heard.logbook, heard: comment.id },
    orders: isUnanswered ? heard.orders : { ...heard.orders, answers: [...heard.orders.answers, answer] },
  };
}

function hearLine(line: string, { facts, comment, ground }: Saying, heard: Heard): Result {
  const { login } = comment.author;
  const problem = forbidden(line, { login, facts, acceptFrom: ground.acceptFrom });
  if (problem !== undefined) return { kind: 'refused', problem };
  const circumstances = { ...ground, protocol: heard.logbook.protocol, saidAt: comment.createdAt };
  const understood = understand(line, circumstances);
  if (understood.kind === 'mistake') return { kind: 'refused', problem: understood.problem };
  const { command } = understood;
  if (command.verb !== 'confirm' && !isAccepted(facts, heard.logbook)) {
    return {
      kind: 'refused',
      problem: 'nobody has confirmed this incident yet; `/incident confirm` comes first',
    };
  }
  const made = entryOf(command, { by: login, at: comment.createdAt, logbook: heard.logbook, facts });
  if (made.kind === 'refused') return made;
  // A box can stand otherwise than the logbook: somebody whose word does not count changed it.
  if (made.kind === 'nothing-new') return { kind: 'nothing-new', heard: carriedOut(heard, command, []) };
  return { kind: 'done', heard: carriedOut(heard, command, made.entries) };
}

function forbidden(
  line: string,
  who: { readonly login: string; readonly facts: Facts; readonly acceptFrom: AcceptFrom },
): string | undefined {
  const rights = rightsOf(who.login, who.facts);
  if (rights === 'not-told') {
    return 'GitHub did not say what permission you have, so this was not done; write it again in a while';
  }
  const verb = line.split(/\s/, 1)[0]?.toLowerCase() ?? '';
  if (rights === 'everything' && verb !== 'confirm') return undefined;
  // Whoever may do nothing else needs no lesson in grammar.
  if (rights !== 'nothing' && (!isVerb(verb) || mayUse(verb, who))) return undefined;
  const least = verb === 'confirm' && who.acceptFrom === 'write' ? 'write' : 'triage';
  return `this takes ${least} permission in the repository`;
}

function carriedOut(heard: Heard, command: Parameters<typeof entryOf>[0], entries: readonly Entry[]): Heard {
  const logbook = withEntries(heard.logbook, entries);
  const { orders } = heard;
  switch (command.verb) {
    case 'done':
    case 'skip':
      return { logbook, orders: ticking(orders, command.step) };
    case 'undo':
      return { logbook, orders: unticking(orders, command.step) };
    case 'severity':
      return { logbook, orders: { ...orders, severity: command.label } };
    case 'postmortem':
      return { logbook, orders: { ...orders, postmortem: true } };
    case 'help':
      return { logbook: { ...logbook, helped: true }, orders };
    default:
      return { logbook, orders };
  }
}

function ticking(orders: Orders, step: StepId): Orders {
  return { ...orders, tick: [...orders.tick, step], untick: orders.untick.filter((one) => one !== step) };
}

function unticking(orders: Orders, step: StepId): Orders {
  return { ...orders, untick: [...orders.untick, step], tick: orders.tick.filter((one) => one !== step) };
}

function reactionTo(results: readonly Result['kind'][]): Reaction {
  if (results.includes('refused')) return 'confused';
  return results.includes('done') ? '+1' : 'eyes';
}

function withRefusal({ logbook, orders }: Heard, refusal: Refusal): Heard {
  const short = { ...refusal, line: refusal.line.slice(0, 200).toWellFormed() };
  return { logbook: { ...logbook, refusals: [...logbook.refusals, short].slice(-keptRefusals) }, orders };
}
