/** What was decided is done, and what came of it is learnt. */

import { spend } from '../decide/budget.ts';
import type { Facts, Unchecked } from '../facts/facts.ts';
import type { EffectResult, Outdated } from '../github/effect-result.ts';
import { isThreadShut } from '../github/errors.ts';
import { explain } from '../github/explain.ts';
import { perform } from '../github/perform.ts';
import { threadTexts } from '../i18n/texts.ts';
import { type NewsEvent, newsBetween } from '../incident/news.ts';
import { phaseOf } from '../incident/phase.ts';
import { findTracking } from '../logbook/find-tracking.ts';
import type { Logbook } from '../logbook/logbook.ts';
import { parseReminderComment } from '../logbook/reminder-comment.ts';
import type { Decided } from '../plan/decision.ts';
import { type Delivery, type Effect, isReminder } from '../plan/effect.ts';
import { mentionNotes } from '../reminders/mentions.ts';
import { effectFailure } from '../report/notes.ts';
import { learnEffect, type Refusal } from './learn.ts';
import type { Lost } from './learn-check.ts';
import { afterRefusal, afterResult } from './learn-delivery.ts';
import type { Session } from './session.ts';

/** What was done so far, kept when the world moves on and all is looked at again. */
export interface Journal {
  readonly issue: number;
  readonly effects: Effect[];
  readonly notes: string[];
  delivery: Delivery;
  /** What GitHub does not take on this issue. */
  readonly refused: Set<Effect['kind']>;
  /** Of this run; what has to be looked at stays so when all is read again. */
  unchecked: readonly Unchecked[];
  /** Words of others that we wrote over and that are not there again yet. */
  lost: readonly Lost[];
  permissions: Facts['permissions'];
  /** The record as this run found it last. */
  found: Logbook | undefined;
  /** There was one, which is gone. */
  isBegunAnew: boolean;
  /** What the record says since this run, and others want to hear of. */
  news: readonly NewsEvent[];
}

export function newJournal(issue: number): Journal {
  return {
    issue,
    effects: [],
    notes: [],
    delivery: { kind: 'pending', refused: [] },
    refused: new Set(),
    unchecked: [],
    lost: [],
    permissions: {},
    found: undefined,
    isBegunAnew: false,
    news: [],
  };
}

/** What nothing new can follow from: it says what it was decided to say. */
const conclusive: readonly (EffectResult | Refusal)['kind'][] = ['done', 'edited', 'body-written'];

export type Played =
  | { readonly kind: 'played'; readonly facts: Facts; readonly isConclusive: boolean }
  | Outdated;

export async function play(
  session: Session,
  { effects, notes }: Decided,
  before: Facts,
  journal: Journal,
): Promise<Played> {
  let facts = before;
  let isConclusive = true;
  for (const batch of inBatches(effects)) {
    const tries = await Promise.allSettled(
      batch.map((effect) => performSafely(session, effect, facts, journal)),
    );
    for (const [index, effect] of batch.entries()) {
      const result = tries[index]?.status === 'fulfilled' ? tries[index].value : undefined;
      if (result === undefined || result.kind === 'outdated') continue;
      if (result.kind !== 'refused') journal.effects.push(effect);
      if (result.kind === 'committed') journal.notes.push(...notes);
      if (result.kind === 'reopened') return { kind: 'outdated', why: 'it was opened again' };
      facts = learnEffect(facts, effect, result, session.blobSha);
      journal.lost = journal.lost.filter((one) => !isPutBack(one, result));
      journal.unchecked = facts.unchecked ?? [];
      if (result.kind === 'edited' || result.kind === 'posted') learnNews(session, facts, journal);
      if (!conclusive.includes(result.kind)) isConclusive = false;
    }
    const end = endOf(tries);
    if (end !== undefined) return end;
  }
  return { kind: 'played', facts, isConclusive };
}

/** As soon as the record says it: whatever ends the run later, it is not said again. */
function learnNews({ now, settings }: Session, facts: Facts, journal: Journal): void {
  const { logbook } = findTracking(facts);
  const severities = settings.severities.map(({ label }) => label);
  const phase = logbook === undefined ? undefined : phaseOf(facts, logbook, settings.acceptFrom);
  const isUnvouched = phase?.kind === 'resolved' && !phase.vouched;
  if (!journal.isBegunAnew) {
    journal.news = [
      ...journal.news,
      ...newsBetween(journal.found, logbook, { now, severities, isUnvouched }),
    ];
  }
  journal.found = logbook;
}

function isPutBack({ comment }: Lost, result: EffectResult | Refusal): boolean {
  if (comment === undefined) return result.kind === 'body-written';
  return result.kind === 'edited' && result.comment.id === comment;
}

/** Throws what one of them threw. */
function endOf(tries: readonly PromiseSettledResult<EffectResult | Refusal>[]): Outdated | undefined {
  for (const one of tries) if (one.status === 'rejected') throw one.reason;
  const results = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  return results.find((result) => result.kind === 'outdated');
}

/** None of these says what another one does; the record of what was done, and what hangs on that, comes after them. */
const besideOthers: readonly Effect['kind'][] = [
  'edit-checklist',
  'add-label',
  'remove-label',
  'react',
  'post-comment',
];

/** GitHub asks for no more than a few at a time. https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#avoid-concurrent-requests */
const atOnce = 4;

/** People wait for each answer in a row, so what can go out side by side does. */
function inBatches(effects: readonly Effect[]): readonly (readonly Effect[])[] {
  const batches: Effect[][] = [];
  for (const effect of effects) {
    const last = batches.at(-1);
    const fits = last !== undefined && last.length < atOnce && last.every((one) => isBeside(one, effect));
    if (fits) last.push(effect);
    else batches.push([effect]);
  }
  return batches;
}

/** Two edits of one text are one after the other. */
function isBeside(one: Effect, other: Effect): boolean {
  if (one.kind === 'edit-checklist' && other.kind === 'edit-checklist') return false;
  return besideOthers.includes(one.kind) && besideOthers.includes(other.kind);
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
    if (isReminder(effect) && result.kind !== 'outdated') {
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
