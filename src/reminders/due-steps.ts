/** When each open step is due. Every step has a clock of its own: the order of the list is a suggestion. */

import type { StepId } from '../checklist/protocol.ts';
import { belongsAfterFix } from '../checklist/protocol.ts';
import { sameLabel } from '../facts/label.ts';
import { declaredAt, type Incident, milestoneReported, type TrackedStep } from '../incident/incident.ts';
import { lastToggle } from '../logbook/logbook.ts';
import { snoozedUntil } from '../logbook/roles.ts';
import type { Tracking } from '../logbook/tracking.ts';
import type { Settings } from '../settings/settings.ts';
import { minute } from '../time/duration.ts';
import { elapsed, type Instant, inOrder, isBefore, later } from '../time/instant.ts';
import { afterWork, workIn } from '../time/working-time.ts';

export interface DueStep {
  readonly tracked: TrackedStep;
  /** When its clock began. */
  readonly since: Instant;
  /** Milliseconds of working time, severity already counted in. */
  readonly timeLimit: number;
  readonly due: Instant;
  /** Somebody asked for silence until then, which is later than its limit. */
  readonly silentUntil?: Instant;
}

type Scale = Pick<Settings, 'severities' | 'workingTime'>;

/** The open ones, most urgent first. */
export function dueSteps(incident: Incident, settings: Scale): readonly DueStep[] {
  return incident.steps
    .filter(({ state }) => state.kind === 'open')
    .map((tracked) => dueStep(tracked, incident, settings))
    .toSorted((a, b) => inOrder(a.due, b.due));
}

function dueStep(tracked: TrackedStep, incident: Incident, settings: Scale): DueStep {
  const { id } = tracked.step;
  const since = clockOf(id, incident, settings);
  const timeLimit = limitOf(tracked, incident, settings);
  const limit = afterWork(since, timeLimit, settings.workingTime);
  const silent = snoozedUntil(incident.logbook, id);
  const isSilent = silent !== undefined && isBefore(limit, silent);
  const clock = { tracked, since, timeLimit };
  return isSilent ? { ...clock, due: silent, silentUntil: silent } : { ...clock, due: limit };
}

function limitOf({ step }: TrackedStep, incident: Incident, { severities, workingTime }: Scale): number {
  return Math.max(
    1,
    Math.round(workIn(step.timeLimit, workingTime) * severityFactor(incident, { severities })),
  );
}

/** By which the severity lengthens or shortens everything. */
export function severityFactor(
  { severity }: Pick<Incident, 'severity'>,
  { severities }: Pick<Settings, 'severities'>,
): number {
  if (severity === undefined) return 1;
  return severities.find(({ label }) => sameLabel(label, severity))?.factor ?? 1;
}

function clockOf(id: StepId, incident: Incident, settings: Scale): Instant {
  const begun = visibleSince(incident);
  const unticked = lastToggle(incident.logbook.entries, id)?.attribution.at ?? begun;
  const from = belongsAfterFix(id) ? fixedSince(incident, settings) : begun;
  return later(later(begun, unticked), from);
}

/** Softened, as somebody told or ticked; closed; else when it was due to be softened. */
function fixedSince(incident: Incident, settings: Scale): Instant {
  const { phase, logbook, steps } = incident;
  if (phase.kind === 'resolved') return phase.at;
  const told = milestoneReported(logbook, 'mitigated') ?? milestoneReported(logbook, 'resolved');
  if (told !== undefined) return told.at;
  const early = steps.filter(({ step }) => !belongsAfterFix(step.id));
  const softened = early.find(({ step }) => step.id === 'ameliorate') ?? early.at(-1);
  if (softened === undefined) return visibleSince(incident);
  if (softened.state.kind !== 'open') return softened.state.attribution.at;
  const limit = limitOf(softened, incident, settings);
  return afterWork(visibleSince(incident), limit, settings.workingTime);
}

const oneBreath = 10 * minute;

/** The clock of what nobody could see yet does not run: an incident that a late sweep finds is not overdue at once. */
function visibleSince(incident: Incident): Instant {
  const declared = declaredAt(incident);
  const seen = seenAt(incident.tracking) ?? incident.now;
  return elapsed(declared, seen) <= oneBreath ? declared : seen;
}

function seenAt(tracking: Tracking): Instant | undefined {
  return tracking.kind === 'present' ? tracking.createdAt : undefined;
}
