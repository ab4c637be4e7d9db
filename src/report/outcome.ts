import { deliveredTo, wasJustMerged } from '../delivery/delivered-to.ts';
import { indexNotes } from '../delivery/files-to-commit.ts';
import { currentStep, finishedSteps, type Incident } from '../incident/incident.ts';
import type { Decision } from '../plan/decision.ts';
import type { Effect } from '../plan/effect.ts';
import type { ReminderStage } from '../reminders/escalation.ts';
import { reminderNotes } from '../reminders/reminder-notes.ts';
import { type WaitingStep, waitingStep } from '../reminders/waiting.ts';
import { durationText } from '../time/duration.ts';
import type { Instant } from '../time/instant.ts';
import { deliveryNotes, deliveryOutcome, deliveryProblem } from './delivery-report.ts';
import { editNotes, permissionNotes } from './notes.ts';

/** How a run ended, for machines: the output `outcome`. */
export const outcomes = {
  ignored: 'The event is not about an incident; nothing was read or written.',
  opened: 'The protocol was started: the list and the tracking comment are in place.',
  updated: 'The log, the list or the comment was updated.',
  reminded: 'A reminder was posted.',
  reopened: 'The issue was closed while steps were open, and was opened again, once.',
  unchanged: 'All was as it should be; nothing was written.',
  archived: 'The repository is archived and takes nothing; a scheduled run is no failure for that.',
  waiting:
    'Somebody without access opened it; a comment says so, and nothing is tracked until a member confirms it.',
  paused: 'The incident label was taken off; nothing was written.',
  published: 'The postmortem was committed to the default branch.',
  proposed: 'The postmortem is in a pull request, which was opened or updated.',
  branched: 'The postmortem is on a branch; people have to open the pull request.',
  'kept-in-comment': 'The postmortem is in a comment, because the repository took no branch.',
  'kept-in-summary': 'The postmortem is in the job summary, because no comment took it either.',
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
  /** Id of the current step; empty when all are done. */
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
  readonly timeLimit: string;
  readonly level: string;
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
  const delivered = deliveredTo(decision);
  const commit = delivered?.kind === 'commit' ? delivered.commit : undefined;
  const file = effects.find((effect) => effect.kind === 'commit-files' || effect.kind === 'show-in-summary');
  const postmortem = delivered?.path ?? file?.path;
  const problem = deliveryProblem(decision);
  const waiting = waitingReport(decision);
  return {
    number: incident.number,
    url: incident.url,
    outcome: delivery.kind === 'refused' ? 'failed' : outcomeOf(decision, effects, dryRun),
    ...(incident.severity === undefined ? {} : { severity: incident.severity }),
    step: currentStep(incident)?.step.id ?? '',
    done: finishedSteps(incident).length,
    total: incident.steps.length,
    ...(waiting === undefined ? {} : { waiting }),
    ...(postmortem === undefined ? {} : { postmortem }),
    ...(commit === undefined ? {} : { commit }),
    ...(wasJustMerged(decision) ? { merged: true as const } : {}),
    effects,
    notes: [
      ...notes,
      ...reminderNotes(decision),
      ...permissionNotes(decision.facts),
      ...editNotes(decision.facts),
      ...indexNotes(decision, effects),
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
  return posted.includes('reminder') ? 'reminded' : 'updated';
}

function waitingReport({ incident, settings }: Decision): WaitingReport | undefined {
  const waiting = waitingStep(incident, settings);
  if (waiting === undefined) return undefined;
  const { since, stage } = waiting;
  return { since, timeLimit: timeLimitText(waiting), ...stageReport(waiting, stage) };
}

/** As the team wrote it where days are working days: their length would have to be known to say it in hours. */
function timeLimitText({ tracked, factor, timeLimit, working }: WaitingStep): string {
  if (working.kind === 'always') return durationText(timeLimit);
  const base = `${durationText(tracked.step.timeLimit)} of work`;
  return factor === 1 ? base : `${base} × ${Number(factor.toFixed(2))}`;
}

function stageReport({ cap }: WaitingStep, stage: ReminderStage): Pick<WaitingReport, 'level' | 'next'> {
  switch (stage.kind) {
    case 'on-time':
      return { level: 'in time', next: stage.remindsAt };
    case 'due-soon':
      return { level: 'due-soon', next: stage.remindsAt };
    case 'due':
      return {
        level: stage.escalates ? 'escalation due' : `reminder ${stage.level} of ${cap} due`,
        next: stage.due,
      };
    case 'reminded':
      return { level: `reminded ${stage.times} of ${cap}`, next: stage.nextAt };
    case 'escalated':
      return { level: 'escalated', next: '' };
  }
}
