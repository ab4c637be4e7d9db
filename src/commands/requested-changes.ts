import type { StepId } from '../checklist/protocol.ts';
import type { FollowUpPlan } from '../facts/follow-up.ts';

export type Reaction = '+1' | 'eyes' | 'confused';

/** The answer to one comment. */
export interface Answer {
  readonly comment: number;
  readonly reaction: Reaction;
}

export interface RequestedFollowUps {
  readonly comment: number;
  readonly by: string;
  readonly plans: readonly FollowUpPlan[];
  /** Another run is at it. */
  readonly isHeld: boolean;
}

/** What has to be done to GitHub because of what was said; the logbook holds the rest. */
export interface RequestedChanges {
  readonly answers: readonly Answer[];
  readonly tick: readonly StepId[];
  readonly untick: readonly StepId[];
  /** The label of the severity that was set last. */
  readonly severity?: string;
  /** Whose permission has to be asked before they, and whoever spoke after them, can be processed. */
  readonly permissionsOf: readonly string[];
  /** What has to be opened before the comment, and what was said after it, can be processed. */
  readonly opening?: RequestedFollowUps;
  /** Some commands are left for the next run. */
  readonly isUnheard?: true;
  /** Whose commands wait, because GitHub did not say what they may do. */
  readonly unanswered?: readonly string[];
  /** Somebody wants the postmortem now, whether the issue is closed or not. */
  readonly postmortem?: true;
  /** Everybody in the thread is to be asked how it went. */
  readonly ask?: true;
}

export const nothingRequested: RequestedChanges = { answers: [], tick: [], untick: [], permissionsOf: [] };
