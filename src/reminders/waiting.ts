import { sameLabel } from '../facts/label.ts';
import { currentSince, currentStep, type Incident, type TrackedStep } from '../incident/incident.ts';
import { snoozedUntil } from '../logbook/roles.ts';
import type { Tracking } from '../logbook/tracking.ts';
import type { Repeat, Settings } from '../settings/settings.ts';
import { type Instant, isBefore } from '../time/instant.ts';
import { type WorkingTime, workIn } from '../time/working-time.ts';
import { type ReminderStage, stageAt, type Waiting } from './escalation.ts';

export interface WaitingStep extends Waiting {
  readonly tracked: TrackedStep;
  /** Of the severity, on the time limit of the step. */
  readonly factor: number;
  readonly stage: ReminderStage;
}

/** The step that the incident waits for and where it is on the way to escalation; none when nobody is to be asked. */
export function waitingStep(incident: Incident, settings: Settings): WaitingStep | undefined {
  const tracked = currentStep(incident);
  const { tracking } = incident;
  if (tracked === undefined || tracking.kind === 'absent' || !mayAsk(incident, settings)) return undefined;
  const { id, timeLimit: base } = tracked.step;
  const { workingTime: working } = settings;
  const factor = severityFactor(incident, settings);
  const timeLimit = Math.max(1, Math.round(workIn(base, working) * factor));
  const silent = snoozedUntil(incident.logbook, id);
  const waiting: Waiting = {
    since: visibleSince(incident, tracking),
    timeLimit,
    repeat: repeatOf(settings.reminders.repeat, timeLimit, working),
    cap: settings.reminders.perStep,
    working,
    sent: incident.logbook.reminders.filter(({ step }) => step === id),
    ...(silent === undefined ? {} : { silentUntil: silent }),
  };
  return { ...waiting, tracked, factor, stage: stageAt(incident.now, waiting) };
}

/** The clock of a step that nobody could see yet does not run: an incident that a late sweep finds is not overdue at once. */
function visibleSince(incident: Incident, tracking: Extract<Tracking, { kind: 'present' }>): Instant {
  const since = currentSince(incident);
  return isBefore(since, tracking.createdAt) ? tracking.createdAt : since;
}

/** Steps 6 to 8 usually come after the fix, so closing does not end the asking, unless the team says so. */
function mayAsk({ phase }: Incident, { close }: Settings): boolean {
  return phase.kind === 'open' || (phase.kind === 'resolved' && close.early !== 'accept');
}

function severityFactor({ severity }: Incident, { severities }: Settings): number {
  if (severity === undefined) return 1;
  return severities.find(({ label }) => sameLabel(label, severity))?.factor ?? 1;
}

function repeatOf(repeat: Repeat, timeLimit: number, working: WorkingTime): number {
  return repeat.kind === 'every'
    ? workIn(repeat.duration, working)
    : Math.max(workIn(repeat.atLeast, working), timeLimit);
}
