import {
  currentSince,
  currentStep,
  type Incident,
  type TrackedStep,
  type Tracking,
} from '../../incident/incident.ts';
import { type Instant, isBefore } from '../../incident/instant.ts';
import { sameLabel } from '../../incident/label.ts';
import { snoozedUntil } from '../../incident/roles.ts';
import { type WorkingTime, workIn } from '../../incident/working-time.ts';
import type { Repeat, Settings } from '../../settings/settings.ts';
import { type Rung, rungAt, type Waiting } from './ladder.ts';

export interface WaitingStep extends Waiting {
  readonly tracked: TrackedStep;
  /** Of the severity, on the patience of the step. */
  readonly factor: number;
  readonly stands: Rung;
}

/** The step that the incident waits for and where it stands on the ladder; none when nobody is to be asked. */
export function waitingStep(incident: Incident, settings: Settings): WaitingStep | undefined {
  const tracked = currentStep(incident);
  const { tracking } = incident;
  if (tracked === undefined || tracking.kind === 'absent' || !mayAsk(incident, settings)) return undefined;
  const { id, patience: base } = tracked.step;
  const { workingTime: working } = settings.nag;
  const factor = severityFactor(incident, settings);
  const patience = Math.max(1, Math.round(workIn(base, working) * factor));
  const silent = snoozedUntil(incident.logbook, id);
  const waiting: Waiting = {
    since: visibleSince(incident, tracking),
    patience,
    repeat: repeatOf(settings.nag.repeat, patience, working),
    cap: settings.nag.cap,
    working,
    said: incident.logbook.nags.filter(({ step }) => step === id),
    ...(silent === undefined ? {} : { silentUntil: silent }),
  };
  return { ...waiting, tracked, factor, stands: rungAt(incident.now, waiting) };
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
  return severities.find(({ label }) => sameLabel(label, severity))?.patience ?? 1;
}

function repeatOf(repeat: Repeat, patience: number, working: WorkingTime): number {
  return repeat.kind === 'every'
    ? workIn(repeat.duration, working)
    : Math.max(workIn(repeat.atLeast, working), patience);
}
