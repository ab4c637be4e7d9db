/** Whether somebody is to be asked for the update that people outside wait for: once, and as part of the same budget. */

import type { StepId } from '../checklist/protocol.ts';
import type { Incident } from '../incident/incident.ts';
import { nextUpdate } from '../incident/next-update.ts';
import { snoozedUntil } from '../logbook/roles.ts';
import type { ReminderIdentity } from '../logbook/tracking.ts';
import type { Settings } from '../settings/settings.ts';
import { elapsed, type Instant, isBefore } from '../time/instant.ts';
import { type ReminderStage, timesSent } from './escalation.ts';
import { type Pending, stepsAsked } from './pending.ts';

/** The step whose point is to tell people. */
const toldIn: StepId = 'alert';

export interface Word {
  readonly stage: Extract<ReminderStage, { kind: 'due' }>;
  /** By which it is known: those that it asks for, else the one of the update. */
  readonly steps: readonly StepId[];
}

/** When it was due; only where sweeps come as often as updates should, and nobody was asked since. */
export function lateUpdate(incident: Incident, settings: Settings): Instant | undefined {
  const next = nextUpdate(incident, settings.severities);
  if (next === undefined || !next.isLate || next.every < settings.reminders.sweepInterval) return undefined;
  const wasAsked = incident.logbook.reminders.some(({ at }) => isBefore(next.due, at));
  return wasAsked ? undefined : next.due;
}

/**
 * A reminder for it, where none is due for a step: never while somebody asked for silence, nor sooner after another one
 * than the second comes after the first; the last of the budget is kept for the steps.
 */
export function updateWord(
  { stage, sent, budget, repeat }: Pending,
  incident: Incident,
  settings: Settings,
): Word['stage'] | undefined {
  const due = lateUpdate(incident, settings);
  const level = timesSent(sent) + 1;
  if (due === undefined || stage.kind === 'over' || level >= budget) return undefined;
  const { logbook, now } = incident;
  const silent = snoozedUntil(logbook, toldIn);
  if (silent !== undefined && isBefore(now, silent)) return undefined;
  if (stage.kind === 'reminded' && elapsed(stage.last.at, now) < repeat) return undefined;
  return { kind: 'due', level, isLast: false, escalates: false, due };
}

/** What a reminder of now would say: for steps that are due, or else for an update that is late. */
export function wordNow(pending: Pending, incident: Incident, settings: Settings): Word | undefined {
  const stage = pending.stage.kind === 'due' ? pending.stage : updateWord(pending, incident, settings);
  if (stage === undefined) return undefined;
  const due = stepsAsked(pending, incident).map(({ tracked }) => tracked.step.id);
  return { stage, steps: due.length > 0 ? due : [toldIn] };
}

/** What it asked for is still not told. */
export function isAwaited({ due }: ReminderIdentity, incident: Incident, settings: Settings): boolean {
  const next = nextUpdate(incident, settings.severities);
  return next?.isLate === true && next.due === due;
}
