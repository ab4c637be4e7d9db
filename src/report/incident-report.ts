import type { StepId } from '../checklist/protocol.ts';
import type { NewsEvent } from '../incident/news.ts';
import type { Effect } from '../plan/effect.ts';
import type { Instant } from '../time/instant.ts';
import type { PlannedEffect } from './planned.ts';

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
  paused: 'The incident label was taken off; the comment says so, and nothing else was written.',
  published: 'The postmortem was committed to the default branch.',
  proposed: 'The postmortem is in a pull request, which was opened or updated.',
  branched: 'The postmortem is on a branch; people have to open the pull request.',
  'kept-in-comment': 'The postmortem is in a comment, because the repository took no branch.',
  'kept-in-summary': 'The postmortem is in the job summary, because no comment took it either.',
  'kept-private':
    'The incident has a label that keeps it private in a public repository; nothing of it was written elsewhere.',
  'held-back': 'GitHub found a secret in the postmortem; nothing of it was written.',
  planned: 'A dry run: what would have been written is in the log and the job summary.',
  swept: 'Every incident that may need something was looked at; the output `result` tells each outcome.',
  'set-up': 'Labels were made and files proposed where they were missing; the job summary tells which.',
  checked: 'What the repository has was looked at; the job summary tells what is missing.',
  built: 'The site was built; the output `site` names its folder.',
  failed: 'Something failed; the log says what, where, and what to change.',
} as const;

export type Outcome = keyof typeof outcomes;

/** What one run did for one incident. */
export interface IncidentReport {
  readonly number: number;
  readonly url: string;
  /** Left out where it must not be told elsewhere, and where nobody who may has accepted it. */
  readonly title?: string;
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
  /** What others want to hear of; none of what must not be told. */
  readonly news?: readonly NewsEvent[];
  /** What was done, or in a dry run what would have been. */
  readonly effects: readonly Effect[];
  /** Of a dry run: what would have been written, for people. */
  readonly planned?: readonly PlannedEffect[];
  /** What could not be done, and why the run went on all the same. */
  readonly notes: readonly string[];
  readonly problem?: string;
}

export interface WaitingReport {
  /** Each open step with when it is due, most urgent first. */
  readonly steps: readonly { readonly step: StepId; readonly title: string; readonly due: Instant }[];
  /** How many of them are due. */
  readonly overdue: number;
  /** How many reminders were sent, of how many at most; `given up` after the last word. */
  readonly level: string;
  /** When the next reminder falls due; empty when there is none. */
  readonly next: Instant | '';
}
