/** One incident, from what GitHub says to what it should say: read, derive, decide, perform, until nothing is left. */

import { setTimeout as pause } from 'node:timers/promises';
import { afterMoves, afterReceipt, afterRefusal } from './deliver.ts';
import { isThreadShut } from './github/error-answer.ts';
import { explain } from './github/explain.ts';
import { perform } from './github/perform.ts';
import { readIssue } from './github/read-thread.ts';
import type { Outdated, Receipt } from './github/receipt.ts';
import { UserError } from './github/user-error.ts';
import type { Facts } from './incident/facts.ts';
import { parseNagComment } from './incident/nag-comment.ts';
import { learn, type Refusal } from './learn.ts';
import { type Budget, leftForLater, spend } from './life/caps.ts';
import { decide } from './life/decide.ts';
import type { Decision } from './life/decision.ts';
import type { Delivery, Effect } from './life/effect.ts';
import { learnLabel } from './life/learn-label.ts';
import { callNotes } from './life/nag/calls.ts';
import { type IncidentReport, reportOn } from './life/outcome.ts';
import { unwritten } from './life/unwritten.ts';
import { readForPostmortem } from './read-for-postmortem.ts';
import { deriveIncident, type Reading, readIncident, readMore, type Target } from './read-incident.ts';
import type { Writer } from './text/writer.ts';

export interface Session extends Reading {
  readonly writer: Writer;
  readonly dryRun: boolean;
  /** What the run may still do of the things that are capped. */
  readonly budget: Budget;
}

/** What was done so far, kept when the world moves on and all is looked at again. */
interface Journal {
  readonly effects: Effect[];
  readonly notes: string[];
  delivery: Delivery;
  /** What GitHub does not take on this issue. */
  readonly refused: Set<Effect['kind']>;
}

const mostAttempts = 5;
/** A decision can follow from a receipt (the comment's id, the commit), never from more than a few. */
const mostRounds = 8;

export async function reconcile(session: Session, target: Target): Promise<IncidentReport> {
  const journal: Journal = {
    effects: [],
    notes: [],
    delivery: { kind: 'pending', refused: [] },
    refused: new Set(),
  };
  let turn = await takeTurns(session, target, journal);
  const delivery =
    turn.kind === 'outdated' ? afterMoves(journal.delivery, turn, session.settings) : undefined;
  if (delivery !== undefined) {
    journal.delivery = delivery;
    turn = await takeTurns(session, withoutList(target), journal);
  }
  if (turn.kind === 'settled') return reportOn({ ...journal, ...turn, dryRun: session.dryRun });
  if (turn.failure !== undefined) throw turn.failure;
  throw new UserError(
    `Gave up on #${target.issue} after ${mostAttempts} tries, because ${turn.why}. The next run goes on from here.`,
  );
}

/** Once, and again for as long as the world moves on in between. */
async function takeTurns(session: Session, target: Target, journal: Journal): Promise<Turn> {
  for (let attempt = 1; ; attempt += 1) {
    const turn = await takeTurn(session, attempt === 1 ? target : withoutList(target), journal);
    if (turn.kind === 'settled' || attempt === mostAttempts) return turn;
    await pause(200 * 2 ** attempt * (0.5 + Math.random()));
  }
}

type Turn = { readonly kind: 'settled'; readonly decision: Decision } | Outdated;

async function takeTurn(session: Session, target: Target, journal: Journal): Promise<Turn> {
  let facts = await readForPostmortem(session, target, await readIncident(session, target));
  // The list of a sweep is minutes old when the last of it is looked at, and older than the comments.
  if (target.listed !== undefined && look(session, target, facts, journal).effects.length > 0) {
    facts = { ...facts, issue: await readIssue(session.github, target.issue) };
  }
  for (let round = 1; round <= mostRounds; round += 1) {
    facts = await readMore(session, target, facts, journal.delivery);
    if (facts.shelf.kind === 'unusable' && session.settings.postmortem.deliver === 'commit') {
      journal.delivery = { kind: 'refused', reason: facts.shelf.reason };
    }
    const { decision, effects } = look(session, target, facts, journal);
    const left = leftForLater(decision.incident, effects, session.budget);
    if (left !== undefined) journal.notes.push(left);
    if (left !== undefined || effects.length === 0) return { kind: 'settled', decision };
    if (session.dryRun) {
      spend(session.budget, effects);
      journal.effects.push(...effects);
      return { kind: 'settled', decision };
    }
    const played = await play(session, effects, facts, journal);
    if (played.kind === 'outdated') return played;
    if (played.kind === 'settled') return { kind: 'settled', decision };
    facts = played.facts;
  }
  throw new Error(`decisions about #${target.issue} do not come to rest`);
}

function look(
  session: Session,
  target: Target,
  facts: Facts,
  { delivery, refused }: Journal,
): { readonly decision: Decision; readonly effects: readonly Effect[] } {
  const incident = deriveIncident(session, target, facts);
  const mayNag = session.budget.nags > 0;
  const isSilenced = refused.has('post-comment');
  const decision = { ...session, incident, facts, delivery, mayNag, isSilenced };
  return { decision, effects: decide(decision).filter(({ kind }) => !refused.has(kind)) };
}

type Played =
  | { readonly kind: 'settled' }
  | { readonly kind: 'more-to-decide'; readonly facts: Facts }
  | Outdated;

async function play(
  session: Session,
  effects: readonly Effect[],
  before: Facts,
  journal: Journal,
): Promise<Played> {
  let facts = before;
  let kind: 'settled' | 'more-to-decide' = 'settled';
  for (const effect of effects) {
    const receipt = await performSafely(session, effect, facts, journal);
    if (receipt.kind === 'outdated') return receipt;
    if (receipt.kind !== 'refused') journal.effects.push(effect);
    if (receipt.kind === 'reopened') return { kind: 'outdated', why: 'it was opened again' };
    facts = await learn(session.github, learnLabel(facts, effect), receipt);
    if (receipt.kind !== 'done' && receipt.kind !== 'body-written') kind = 'more-to-decide';
  }
  return kind === 'settled' ? { kind } : { kind, facts };
}

/**
 * What GitHub refuses must not cost the rest: a postmortem that is refused not the record of who did what, a comment
 * that finds no room not the list, and a thread that people locked not the other incidents of a sweep.
 */
async function performSafely(
  session: Session,
  effect: Effect,
  facts: Facts,
  journal: Journal,
): Promise<Receipt | Refusal> {
  try {
    const receipt = await perform(session.github, effect, facts);
    journal.delivery = afterReceipt(journal.delivery, effect, receipt);
    if (receipt.kind !== 'outdated') spend(session.budget, [effect]);
    if (effect.kind === 'post-comment' && effect.purpose === 'nag' && receipt.kind === 'posted') {
      journal.notes.push(...notesOnCall(session, effect.body, facts));
    }
    return receipt;
  } catch (error) {
    const delivery = afterRefusal(journal.delivery, effect, error, session.settings);
    if (delivery !== undefined) {
      journal.delivery = delivery;
      return { kind: 'refused' };
    }
    if (!isThreadShut(error)) throw error;
    journal.notes.push(`${unwritten(effect)} ${explain(error)}`);
    journal.refused.add(effect.kind);
    return { kind: 'refused' };
  }
}

function notesOnCall({ settings }: Session, body: string, facts: Facts): readonly string[] {
  const nag = parseNagComment(body);
  return nag === undefined
    ? []
    : callNotes(facts, settings, { escalated: nag.identity.escalated, prose: nag.prose });
}

function withoutList({ issue, sighting }: Target): Target {
  return { issue, ...(sighting === undefined ? {} : { sighting }) };
}
