/** One incident, from what GitHub says to what it should say: read, derive, decide, perform, until nothing is left. */

import { leftForLater, spend } from '../decide/budget.ts';
import { decide } from '../decide/decide.ts';
import type { Facts } from '../facts/facts.ts';
import type { Outdated } from '../github/effect-result.ts';
import { UserError } from '../github/errors.ts';
import { readIssue } from '../github/read-thread.ts';
import { findTracking } from '../logbook/find-tracking.ts';
import type { Decided, Decision } from '../plan/decision.ts';
import type { IncidentReport } from '../report/incident-report.ts';
import { reportOn } from '../report/report-on.ts';
import { second } from '../time/duration.ts';
import { checked, putBackLost } from './check-writes.ts';
import { compareLines } from './compare-lines.ts';
import { type Known, know, readFacts } from './facts.ts';
import { withLost } from './learn-check.ts';
import { afterMoves, withKnownRefusal } from './learn-delivery.ts';
import { lookBack } from './look-back.ts';
import { type Journal, newJournal, type Played, play } from './play.ts';
import type { Session } from './session.ts';
import { settingsFor } from './settings-for.ts';
import type { Target } from './target.ts';

/** Runs that wake side by side clash less the longer they wait: eight of them come to rest. */
const mostAttempts = 5;
const longestPause = 6 * second;
/** A decision can follow from a receipt (the comment's id, the commit), never from more than a few. */
const mostRounds = 8;

export async function reconcile(session: Session, target: Target): Promise<IncidentReport> {
  const journal = newJournal(target.issue);
  let turn = await takeTurns(session, target, journal);
  const delivery =
    turn.kind === 'outdated' ? afterMoves(journal.delivery, turn, session.settings) : undefined;
  if (delivery !== undefined) {
    journal.delivery = delivery;
    turn = await takeTurns(session, withoutList(target), journal);
  }
  if (turn.kind === 'finished')
    return reportOn({ ...journal, ...turn, dryRun: session.dryRun, compare: compareLines });
  if (turn.failure !== undefined) throw turn.failure;
  throw new UserError(
    `Gave up on #${target.issue} after ${mostAttempts} tries, because ${turn.why}. The next run goes on from here.`,
  );
}

/** Once, and again for as long as the world moves on in between. */
async function takeTurns(session: Session, target: Target, journal: Journal): Promise<Turn> {
  for (let attempt = 1; ; attempt += 1) {
    const turn = await takeTurn(session, attempt === 1 ? target : withoutList(target), journal);
    if (turn.kind === 'finished') return turn;
    if (attempt === mostAttempts) {
      await putBackLost(session, undefined, journal);
      return turn;
    }
    await session.github.pause(Math.min(longestPause, 200 * 2 ** attempt) * (0.5 + Math.random()));
  }
}

type Turn = { readonly kind: 'finished'; readonly decision: Decision; readonly decided: Decided } | Outdated;

async function takeTurn(session: Session, target: Target, journal: Journal): Promise<Turn> {
  let known = await lookFirst(session, target, journal);
  journal.found = findTracking(known.facts).logbook;
  // A list of ours without a record had one, whose events were told.
  journal.isBegunAnew = journal.found === undefined && known.incident.checklist.kind === 'present';
  // Their record counts where we wrote over it, and what is missing in it is news again.
  if (journal.lost.some(({ comment }) => comment !== undefined)) journal.news = [];
  for (let round = 1; round <= mostRounds; round += 1) {
    const step = await takeRound(session, known, journal);
    if (step.kind !== 'next-round') return step;
    known = await know(session, target, step.facts, journal.delivery);
  }
  throw new Error(`decisions about #${target.issue} do not come to rest`);
}

/** The list of a sweep is minutes old when the last of it is looked at, and older than the comments. */
async function lookFirst(session: Session, target: Target, journal: Journal): Promise<Known> {
  const facts = await readAgain(session, target, journal);
  const known = await know(session, target, facts, journal.delivery);
  const { listed } = target;
  if (listed === undefined || listed.isFresh) return known;
  if (takeDecision(session, known, journal).decided.effects.length === 0) return known;
  const again =
    listed.comments === undefined
      ? { ...known.facts, issue: await readIssue(session.github, target.issue) }
      : await readAgain(session, withoutList(target), journal);
  return know(session, target, again, journal.delivery);
}

/** With what this run knows besides. */
async function readAgain(session: Session, target: Target, journal: Journal): Promise<Facts> {
  const read = await readFacts(session, target, journal.unchecked);
  return lookBack(session, withLost({ ...read, permissions: journal.permissions }, journal.lost));
}

interface NextRound {
  readonly kind: 'next-round';
  readonly facts: Facts;
}

/** What ends a run must not leave words of others overwritten. */
async function playSafely(
  session: Session,
  decided: Decided,
  facts: Facts,
  journal: Journal,
): Promise<Played> {
  try {
    return await play(session, decided, facts, journal);
  } catch (error) {
    await putBackLost(session, { ...facts, unchecked: journal.unchecked }, journal);
    throw error;
  }
}

async function takeRound(session: Session, known: Known, journal: Journal): Promise<Turn | NextRound> {
  const { postmortems } = known.facts;
  journal.permissions = known.facts.permissions;
  journal.delivery = withKnownRefusal(journal.delivery, known, session.settings);
  if (postmortems.kind === 'unusable' && session.settings.postmortem.deliver === 'commit') {
    journal.delivery = { kind: 'refused', reason: postmortems.reason };
  }
  const { decision, decided } = takeDecision(session, known, journal);
  const finished = { kind: 'finished', decision, decided } as const;
  const left = leftForLater(decision, decided.effects, session.budget);
  if (left !== undefined) {
    journal.notes.push(left);
    await putBackLost(session, known.facts, journal);
    return finished;
  }
  if (session.dryRun) {
    spend(session.budget, decided.effects);
    journal.effects.push(...decided.effects);
    if (decided.effects.length > 0) journal.notes.push(...decided.notes);
    return finished;
  }
  const played = await playSafely(session, decided, known.facts, journal);
  if (played.kind === 'outdated') return played;
  if (!played.isConclusive) return { kind: 'next-round', facts: played.facts };
  return (await checked(session, played.facts, journal)) ?? finished;
}

function takeDecision(
  session: Session,
  { facts, incident, stage }: Known,
  { delivery, refused }: Journal,
): { readonly decision: Decision; readonly decided: Decided } {
  const mayRemind = session.budget.reminders > 0;
  const reminds = session.reminds === true;
  const isSilenced = refused.has('post-comment');
  const settings = settingsFor(incident, session.settings);
  const writer = session.writer.inLanguage(settings.language);
  const decision = {
    ...session,
    settings,
    writer,
    incident,
    facts,
    stage,
    delivery,
    reminds,
    mayRemind,
    isSilenced,
  };
  const decided = decide(decision);
  const effects = decided.effects.filter(({ kind }) => !refused.has(kind));
  return { decision, decided: { ...decided, effects } };
}

function withoutList({ listed: _, ...target }: Target): Target {
  return target;
}
