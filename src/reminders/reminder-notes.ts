import { threadTexts } from '../i18n/texts.ts';
import type { SentReminder } from '../logbook/logbook.ts';
import type { Decision } from '../plan/decision.ts';
import { isBefore } from '../time/instant.ts';
import { cameLate } from './escalation.ts';
import { type WaitingStep, waitingStep } from './waiting.ts';

/**
 * What the job summary has to say about a reminder beyond that it was sent: what held it back, and that it came late.
 * `heldBack`: why the one that is due was not sent.
 */
export function reminderNotes(decision: Decision, heldBack: string | undefined): readonly string[] {
  const { phase } = decision.incident;
  if (phase.kind !== 'open' && phase.kind !== 'resolved') return [];
  const waiting = waitingStep(decision.incident, decision.settings);
  if (waiting === undefined) return [];
  const held =
    heldBack === undefined
      ? []
      : [threadTexts(decision.settings.language).format('reminderWaits', { reason: heldBack })];
  const sent = sentNow(decision, waiting);
  return [...held, ...lateNotes(decision, waiting, sent)];
}

/** The reminder of this run, if there was one. */
function sentNow({ incident }: Decision, { sent }: WaitingStep): SentReminder | undefined {
  return sent.findLast(({ at }) => !isBefore(at, incident.now));
}

function lateNotes(
  { incident, settings }: Decision,
  { stage }: WaitingStep,
  sent: SentReminder | undefined,
): readonly string[] {
  const due = stage.kind === 'due' ? { due: stage.due, at: incident.now } : sent;
  if (due === undefined || !cameLate(due, settings)) return [];
  return [threadTexts(settings.language).format('scheduleSeemsOff', { due: due.due })];
}
