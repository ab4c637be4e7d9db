import { currentStep, type Incident, settledSteps } from '../incident/incident.ts';
import type { Effect } from './effect.ts';

/** How a run ended, for machines: the output `outcome`. */
export const outcomes = {
  ignored: 'The event is no business of ours; nothing was read or written.',
  opened: 'The protocol was started: the list and our comment are in place.',
  updated: 'The record, the list or the comment was brought up to date.',
  unchanged: 'All was as it should be; nothing was written.',
  paused: 'The incident label was taken off; nothing was written.',
  published: 'The postmortem was committed.',
  planned: 'A dry run: what would have been written is in the log and the job summary.',
  swept: 'Every incident was looked at; the output `result` tells each outcome.',
  failed: 'Something failed; the log says what, where, and what to change.',
} as const;

export type Outcome = keyof typeof outcomes;

/** What one run did for one incident. */
export interface IncidentReport {
  readonly number: number;
  readonly outcome: Outcome;
  /** Id of the current step; empty when all are settled. */
  readonly step: string;
  readonly done: number;
  readonly total: number;
  readonly postmortem?: string;
  readonly commit?: string;
  /** What was done, or in a dry run what would have been. */
  readonly effects: readonly Effect[];
  readonly problem?: string;
}

export interface Done {
  readonly incident: Incident;
  readonly effects: readonly Effect[];
  readonly dryRun: boolean;
  readonly commit?: string;
  readonly problem?: string;
}

export function reportOn({ incident, effects, dryRun, commit, problem }: Done): IncidentReport {
  const file = effects.find((effect) => effect.kind === 'commit-postmortem');
  const postmortem = incident.logbook.postmortem?.path ?? file?.path;
  const known = commit ?? incident.logbook.postmortem?.commit;
  return {
    number: incident.number,
    outcome: problem === undefined ? outcomeOf(incident, effects, dryRun) : 'failed',
    step: currentStep(incident)?.step.id ?? '',
    done: settledSteps(incident).length,
    total: incident.steps.length,
    ...(postmortem === undefined ? {} : { postmortem }),
    ...(known === undefined ? {} : { commit: known }),
    effects,
    ...(problem === undefined ? {} : { problem }),
  };
}

function outcomeOf(incident: Incident, effects: readonly Effect[], dryRun: boolean): Outcome {
  if (incident.phase.kind === 'not-an-incident') return 'ignored';
  if (incident.phase.kind === 'paused') return 'paused';
  if (effects.length === 0) return 'unchanged';
  if (dryRun) return 'planned';
  if (effects.some((effect) => effect.kind === 'commit-postmortem')) return 'published';
  return effects.some((effect) => effect.kind === 'post-comment') ? 'opened' : 'updated';
}
