/** Whether somebody is to be asked for the update that people outside wait for: once, and as part of the same budget. */

import type { StepId } from '../checklist/protocol.ts';
import type { Incident } from '../incident/incident.ts';
import { nextUpdate } from '../incident/next-update.ts';
import type { ReminderIdentity } from '../logbook/tracking.ts';
import type { Settings } from '../settings/settings.ts';
import { type Instant, isBefore } from '../time/instant.ts';
import { type ReminderStage, timesSent } from './escalation.ts';
import type { Pending } from './pending.ts';

/** The step whose point is to tell people. */
export const toldIn: StepId = 'alert';

/** When it was due; only where sweeps come as often as updates should, and nobody was asked since. */
export function lateUpdate(incident: Incident, settings: Settings): Instant | undefined {
  const next = nextUpdate(incident, settings.severities);
  if (next === undefined || !next.isLate || next.every < settings.reminders.sweepInterval) return undefined;
  const wasAsked = incident.logbook.reminders.some(({ at }) => isBefore(next.due, at));
  return wasAsked ? undefined : next.due;
}

/** A reminder for it alone, where no step is due; the last of the budget is kept for the steps. */
export function updateWord(
  { stage, sent, budget }: Pending,
  incident: Incident,
  settings: Settings,
): Extract<ReminderStage, { kind: 'due' }> | undefined {
  const due = lateUpdate(incident, settings);
  const level = timesSent(sent) + 1;
  if (due === undefined || stage.kind === 'over' || level >= budget) return undefined;
  return { kind: 'due', level, isLast: false, escalates: false, due };
}

/** What it asked for is still not told. */
export function isAwaited({ due }: ReminderIdentity, incident: Incident, settings: Settings): boolean {
  const next = nextUpdate(incident, settings.severities);
  return next?.isLate === true && next.due === due;
}
