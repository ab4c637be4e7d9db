import { spokenDuration } from '../incident/duration.ts';
import { currentStep, type Incident, settledSteps } from '../incident/incident.ts';
import type { Instant } from '../incident/instant.ts';
import type { Decision } from './decision.ts';
import { deliveryNotes, deliveryOutcome, deliveryProblem } from './delivery-report.ts';
import { editNotes } from './edit-notes.ts';
import type { Effect } from './effect.ts';
import type { Rung } from './nag/ladder.ts';
import { nagNotes } from './nag/nag-notes.ts';
import { type WaitingStep, waitingStep } from './nag/waiting.ts';
import { permissionNotes } from './permission-notes.ts';
import { recordNotes } from './postmortem/files-to-commit.ts';
import { recordedBy, wasJustMerged } from './postmortem/recorded-by.ts';

/** How a run ended, for machines: the output `outcome`. */
export const outcomes = {
  ignored: 'The event is no business of ours; nothing was read or written.',
  opened: 'The protocol was started: the list and our comment are in place.',
  updated: 'The record, the list or the comment was brought up to date.',
  nagged: 'A reminder was posted.',
  reopened: 'The issue was closed while steps were open, and was opened again, once.',
  unchanged: 'All was as it should be; nothing was written.',
  archived: 'The repository is archived and takes nothing; a scheduled run is no failure for that.',
  waiting: 'A stranger opened it; our comment says so, and nothing is tracked until a member takes it on.',
  paused: 'The incident label was taken off; nothing was written.',
  published: 'The postmortem was committed to the default branch.',
  proposed: 'The postmortem stands in a pull request, which was opened or brought up to date.',
  branched: 'The postmortem stands on a branch; people have to open the pull request.',
  'kept-in-comment': 'The postmortem stands in a comment, because the repository took no branch.',
  'kept-in-summary': 'The postmortem stands in the job summary, because no comment took it either.',
  'held-back': 'GitHub found a secret in the postmortem; nothing of it was written.',
  planned: 'A dry run: what would have been written is in the log and the job summary.',
  swept: 'Every incident was looked at; the output `result` tells each outcome.',
  failed: 'Something failed; the log says what, where, and what to change.',
} as const;

export type Outcome = keyof typeof outcomes;

/** What one run did for one incident. */
export interface IncidentReport {
  readonly number: number;
  readonly url: string;
  readonly outcome: Outcome;
  readonly severity?: string;
  /** Id of the current step; empty when all are settled. */
  readonly step: string;
  readonly done: number;
  readonly total: number;
  readonly waiting?: WaitingReport;
  readonly postmortem?: string;
  readonly commit?: string;
  /** This run is the first to see that people merged the postmortem. */
  readonly merged?: true;
  /** What was done, or in a dry run what would have been. */
  readonly effects: readonly Effect[];
  /** What could not be done, and why the run went on all the same. */
  readonly notes: readonly string[];
  readonly problem?: string;
}

export interface WaitingReport {
  readonly since: Instant;
  readonly patience: string;
  readonly rung: string;
  /** When the next word falls due; empty when there is none. */
  readonly next: Instant | '';
}

export interface Done {
  readonly decision: Decision;
  readonly effects: readonly Effect[];
  readonly notes: readonly string[];
  readonly dryRun: boolean;
}

export function reportOn({ decision, effects, notes, dryRun }: Done): IncidentReport {
  const { incident, delivery } = decision;
  const recorded = recordedBy(decision);
  const commit = recorded?.kind === 'commit' ? recorded.commit : undefined;
  const file = effects.find((effect) => effect.kind === 'commit-files' || effect.kind === 'show-in-summary');
  const postmortem = recorded?.path ?? file?.path;
  const problem = deliveryProblem(decision);
  const waiting = waitingReport(decision);
  return {
    number: incident.number,
    url: incident.url,
    outcome: delivery.kind === 'refused' ? 'failed' : outcomeOf(decision, effects, dryRun),
    ...(incident.severity === undefined ? {} : { severity: incident.severity }),
    step: currentStep(incident)?.step.id ?? '',
    done: settledSteps(incident).length,
    total: incident.steps.length,
    ...(waiting === undefined ? {} : { waiting }),
    ...(postmortem === undefined ? {} : { postmortem }),
    ...(commit === undefined ? {} : { commit }),
    ...(wasJustMerged(decision) ? { merged: true as const } : {}),
    effects,
    notes: [
      ...notes,
      ...nagNotes(decision),
      ...permissionNotes(decision.facts),
      ...editNotes(decision.facts),
      ...recordNotes(decision, effects),
      ...deliveryNotes(decision),
    ],
    ...(problem === undefined ? {} : { problem }),
  };
}

/** Without a comment of ours it was left alone: closed before anybody looked, or left to the next run. */
function waitingOutcome({ tracking }: Incident): Outcome {
  return tracking.kind === 'absent' ? 'unchanged' : 'waiting';
}

function outcomeOf(decision: Decision, effects: readonly Effect[], dryRun: boolean): Outcome {
  const { incident } = decision;
  if (incident.phase.kind === 'not-an-incident') return 'ignored';
  if (incident.phase.kind === 'paused') return 'paused';
  if (incident.phase.kind === 'waiting' && !(dryRun && effects.length > 0)) return waitingOutcome(incident);
  const delivered = deliveryOutcome(decision, effects);
  if (delivered === 'held-back') return delivered;
  if (effects.length === 0) return 'unchanged';
  if (dryRun) return 'planned';
  if (delivered !== undefined) return delivered;
  const posted = effects.flatMap((effect) => (effect.kind === 'post-comment' ? [effect.purpose] : []));
  if (effects.some((effect) => effect.kind === 'reopen-issue')) return 'reopened';
  if (posted.includes('tracking')) return 'opened';
  return posted.includes('nag') ? 'nagged' : 'updated';
}

function waitingReport({ incident, settings }: Decision): WaitingReport | undefined {
  const waiting = waitingStep(incident, settings);
  if (waiting === undefined) return undefined;
  const { since, stands } = waiting;
  return { since, patience: patienceText(waiting), ...rungReport(waiting, stands) };
}

/** As the team wrote it where days are working days: their length would have to be known to say it in hours. */
function patienceText({ tracked, factor, patience, working }: WaitingStep): string {
  if (working.kind === 'always') return spokenDuration(patience);
  const base = `${spokenDuration(tracked.step.patience)} of work`;
  return factor === 1 ? base : `${base} × ${Number(factor.toFixed(2))}`;
}

function rungReport({ cap }: WaitingStep, stands: Rung): Pick<WaitingReport, 'rung' | 'next'> {
  switch (stands.kind) {
    case 'patient':
      return { rung: 'in time', next: stands.speaksAt };
    case 'shown':
      return { rung: 'shown', next: stands.speaksAt };
    case 'due':
      return {
        rung: stands.escalates ? 'escalation due' : `reminder ${stands.rung} of ${cap} due`,
        next: stands.due,
      };
    case 'spoken':
      return { rung: `reminded ${stands.times} of ${cap}`, next: stands.nextAt };
    case 'escalated':
      return { rung: 'escalated', next: '' };
  }
}
