/** One incident, from what GitHub says to what it should say: read, derive, decide, perform, until nothing is left. */

import { leftForLater, spend } from '../decide/budget.ts';
import { decide } from '../decide/decide.ts';
import type { Facts } from '../facts/facts.ts';
import type { EffectResult, Outdated } from '../github/effect-result.ts';
import { isThreadShut, UserError } from '../github/errors.ts';
import { explain } from '../github/explain.ts';
import { perform } from '../github/perform.ts';
import { readIssue } from '../github/read-thread.ts';
import { threadTexts } from '../i18n/texts.ts';
import { parseReminderComment } from '../logbook/reminder-comment.ts';
import type { Decided, Decision } from '../plan/decision.ts';
import type { Delivery, Effect } from '../plan/effect.ts';
import { mentionNotes } from '../reminders/mentions.ts';
import type { IncidentReport } from '../report/incident-report.ts';
import { effectFailure } from '../report/notes.ts';
import { reportOn } from '../report/report-on.ts';
import { type Known, know, readThread, type Target } from './facts.ts';
import { learnEffect, type Refusal } from './learn.ts';
import { afterMoves, afterRefusal, afterResult } from './learn-delivery.ts';
import type { Session } from './session.ts';

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
  if (turn.kind === 'finished') return reportOn({ ...journal, ...turn, dryRun: session.dryRun });
  if (turn.failure !== undefined) throw turn.failure;
  throw new UserError(
    `Gave up on #${target.issue} after ${mostAttempts} tries, because ${turn.why}. The next run goes on from here.`,
  );
}

/** Once, and again for as long as the world moves on in between. */
async function takeTurns(session: Session, target: Target, journal: Journal): Promise<Turn> {
  for (let attempt = 1; ; attempt += 1) {
    const turn = await takeTurn(session, attempt === 1 ? target : withoutList(target), journal);
    if (turn.kind === 'finished' || attempt === mostAttempts) return turn;
    await session.github.pause(200 * 2 ** attempt * (0.5 + Math.random()));
  }
}

type Turn = { readonly kind: 'finished'; readonly decision: Decision; readonly decided: Decided } | Outdated;

async function takeTurn(session: Session, target: Target, journal: Journal): Promise<Turn> {
  let known = await know(session, target, await readThread(session, target), journal.delivery);
  // The list of a sweep is minutes old when the last of it is looked at, and older than the comments.
  if (target.listed !== undefined && takeDecision(session, known, journal).decided.effects.length > 0) {
    const issue = await readIssue(session.github, target.issue);
    known = await know(session, target, { ...known.facts, issue }, journal.delivery);
  }
  for (let round = 1; round <= mostRounds; round += 1) {
    const { postmortems } = known.facts;
    if (postmortems.kind === 'unusable' && session.settings.postmortem.deliver === 'commit') {
      journal.delivery = { kind: 'refused', reason: postmortems.reason };
    }
    const { decision, decided } = takeDecision(session, known, journal);
    const { effects } = decided;
    const left = leftForLater(decision, effects, session.budget);
    if (left !== undefined) journal.notes.push(left);
    if (left !== undefined || effects.length === 0) return { kind: 'finished', decision, decided };
    if (session.dryRun) {
      spend(session.budget, effects);
      journal.effects.push(...effects);
      journal.notes.push(...decided.notes);
      return { kind: 'finished', decision, decided };
    }
    const played = await play(session, decided, known.facts, journal);
    if (played.kind === 'outdated') return played;
    if (played.kind === 'finished') return { kind: 'finished', decision, decided };
    known = await know(session, target, played.facts, journal.delivery);
  }
  throw new Error(`decisions about #${target.issue} do not come to rest`);
}

function takeDecision(
  session: Session,
  { facts, incident, stage }: Known,
  { delivery, refused }: Journal,
): { readonly decision: Decision; readonly decided: Decided } {
  const mayRemind = session.budget.reminders > 0;
  const isSilenced = refused.has('post-comment');
  const decision = { ...session, incident, facts, stage, delivery, mayRemind, isSilenced };
  const decided = decide(decision);
  const effects = decided.effects.filter(({ kind }) => !refused.has(kind));
  return { decision, decided: { ...decided, effects } };
}

/** What nothing new can follow from: it says what it was decided to say. */
const conclusive: readonly (EffectResult | Refusal)['kind'][] = ['done', 'edited', 'body-written'];

type Played =
  | { readonly kind: 'finished' }
  | { readonly kind: 'more-to-decide'; readonly facts: Facts }
  | Outdated;

async function play(
  session: Session,
  { effects, notes }: Decided,
  before: Facts,
  journal: Journal,
): Promise<Played> {
  let facts = before;
  let kind: 'finished' | 'more-to-decide' = 'finished';
  for (const effect of effects) {
    const result = await performSafely(session, effect, facts, journal);
    if (result.kind === 'outdated') return result;
    if (result.kind !== 'refused') journal.effects.push(effect);
    if (result.kind === 'committed') journal.notes.push(...notes);
    if (result.kind === 'reopened') return { kind: 'outdated', why: 'it was opened again' };
    facts = learnEffect(facts, effect, result);
    if (!conclusive.includes(result.kind)) kind = 'more-to-decide';
  }
  return kind === 'finished' ? { kind } : { kind, facts };
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
): Promise<EffectResult | Refusal> {
  try {
    const result = await perform(session.github, effect, facts);
    journal.delivery = afterResult(journal.delivery, effect, result);
    if (result.kind !== 'outdated') spend(session.budget, [effect]);
    if (effect.kind === 'post-comment' && effect.purpose === 'reminder' && result.kind === 'posted') {
      journal.notes.push(...notesOnMentions(session, effect.body, facts));
    }
    return result;
  } catch (error) {
    const delivery = afterRefusal(journal.delivery, effect, error, session.settings);
    if (delivery !== undefined) {
      journal.delivery = delivery;
      return { kind: 'refused' };
    }
    if (!isThreadShut(error)) throw error;
    journal.notes.push(`${effectFailure(effect, threadTexts(session.settings.language))} ${explain(error)}`);
    journal.refused.add(effect.kind);
    return { kind: 'refused' };
  }
}

function notesOnMentions({ settings }: Session, body: string, facts: Facts): readonly string[] {
  const reminder = parseReminderComment(body);
  return reminder === undefined
    ? []
    : mentionNotes(facts, settings, { escalated: reminder.identity.escalated, prose: reminder.prose });
}

function withoutList({ issue, editEvent }: Target): Target {
  return { issue, ...(editEvent === undefined ? {} : { editEvent }) };
}
