import type { StepId } from '../checklist/protocol.ts';
import type { Incident } from '../incident/incident.ts';
import type { Settings } from '../settings/settings.ts';
import { isBefore } from '../time/instant.ts';
import { workIn } from '../time/working-time.ts';
import { type DueStep, dueSteps, severityFactor } from './due-steps.ts';
import { type ReminderStage, stageAt, type Waiting } from './escalation.ts';

/** What an incident waits for, and where its reminders are. */
export interface Pending extends Waiting {
  /** Every open step, most urgent first; never empty. */
  readonly steps: readonly DueStep[];
  readonly stage: ReminderStage;
}

/** Undefined when nobody is to be asked. */
export function pendingIn(incident: Incident, settings: Settings): Pending | undefined {
  const { tracking, logbook, now } = incident;
  const steps = dueSteps(incident, settings);
  const [first, ...others] = steps.map(({ due }) => due);
  if (first === undefined || tracking.kind === 'absent' || !mayAsk(incident, settings)) return undefined;
  const { reminders, workingTime: working } = settings;
  const repeat = workIn(reminders.repeat, working) * severityFactor(incident, settings);
  const waiting: Waiting = {
    due: [first, ...others],
    repeat: Math.max(1, Math.round(repeat)),
    budget: reminders.perIncident,
    working,
    sent: logbook.reminders,
  };
  return { ...waiting, steps, stage: stageAt(now, waiting) };
}

/** What a reminder that is due now is about. */
export function stepsDue(pending: Pending, incident: Pick<Incident, 'now'>): readonly DueStep[] {
  return pending.stage.kind === 'due' ? stepsAsked(pending, incident) : [];
}

/** What a reminder of now speaks of, whatever it is for: the last one names all that is open. */
export function stepsAsked({ steps, stage }: Pending, { now }: Pick<Incident, 'now'>): readonly DueStep[] {
  return stage.kind === 'due' && stage.isLast ? steps : steps.filter(({ due }) => !isBefore(now, due));
}

/** Once all reminders were sent: what none of them asked for. */
export function neverAsked({ steps, stage, budget, sent }: Pending): readonly DueStep[] {
  const isOver = stage.kind === 'over' || (stage.kind === 'reminded' && stage.times >= budget);
  if (!isOver) return [];
  const asked = new Set<StepId>(sent.flatMap((reminder) => reminder.steps));
  return steps.filter(({ tracked }) => !asked.has(tracked.step.id));
}

/** Steps 6 to 8 usually come after the fix, so closing does not end the asking, unless the team says so. */
function mayAsk({ phase }: Incident, { close }: Settings): boolean {
  return phase.kind === 'open' || (phase.kind === 'resolved' && close.early !== 'accept');
}
