import { threadTexts } from '../i18n/texts.ts';
import type { SentReminder } from '../logbook/logbook.ts';
import type { Decision } from '../plan/decision.ts';
import { isBefore } from '../time/instant.ts';
import { cameLate } from './escalation.ts';
import { rolesInVain, whoIsMentioned, whoLeft } from './mentions.ts';
import { type Pending, pendingIn } from './pending.ts';

/**
 * What the job summary has to say about a reminder beyond that it was sent: what held it back, and that it came late.
 * `heldBack`: why the one that is due was not sent.
 */
export function reminderNotes(decision: Decision, heldBack: string | undefined): readonly string[] {
  const { phase } = decision.incident;
  if (!decision.reminds || (phase.kind !== 'open' && phase.kind !== 'resolved')) return [];
  const pending = pendingIn(decision.incident, decision.settings);
  if (pending === undefined) return [];
  const held =
    heldBack === undefined
      ? []
      : [threadTexts(decision.settings.language).format('reminderWaits', { reason: heldBack })];
  const sent = sentNow(decision, pending);
  const vain = heldBack === undefined ? vainNotes(decision, pending) : [];
  const asks = heldBack === undefined && (sent !== undefined || pending.stage.kind === 'due');
  const steps = pending.steps.map(({ tracked }) => tracked.step.id);
  const roles = asks ? rolesInVain(decision, steps) : [];
  return [...held, ...lateNotes(decision, pending, sent), ...vain, ...roles];
}

/** Given up without a word, because whoever was to be told is not here any more. */
function vainNotes(decision: Decision, { steps, stage }: Pending): readonly string[] {
  if (stage.kind !== 'due' || !stage.escalates) return [];
  const { facts, settings } = decision;
  const ids = steps.map(({ tracked }) => tracked.step.id);
  const isTold = whoIsMentioned(decision, { steps: ids, escalates: true }).length > 0;
  return isTold ? [] : whoLeft(facts, settings.people.escalateTo, settings.language);
}

/** The reminder of this run, if there was one. */
function sentNow({ incident }: Decision, { sent }: Pending): SentReminder | undefined {
  return sent.findLast(({ at }) => !isBefore(at, incident.now));
}

function lateNotes(
  { incident, settings, facts }: Decision,
  waiting: Pending,
  sent: SentReminder | undefined,
): readonly string[] {
  const { stage } = waiting;
  const due = stage.kind === 'due' ? { due: stage.due, at: incident.now } : sent;
  if (due === undefined || !cameLate(due, settings, { waiting, sweepsAt: facts.repository.sweepsAt }))
    return [];
  return [threadTexts(settings.language).format('scheduleSeemsOff', { due: due.due })];
}
