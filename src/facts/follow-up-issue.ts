import type { Instant } from '../time/instant.ts';
import type { CommentFacts, IssueFacts } from './facts.ts';
import { dueIn } from './follow-up-lines.ts';

/** A follow-up as it is on GitHub. */
export interface FollowUpIssue {
  readonly issue: IssueFacts;
  readonly incident?: FollowedIncident;
  /** The day of its milestone, for one whose body names none. */
  readonly milestoneDue?: string;
  /** The newest of them, oldest first. */
  readonly comments: readonly CommentFacts[];
  readonly isWhole: boolean;
}

/** The incident that a follow-up belongs to: its parent, or the one that our own mark in it names. */
export interface FollowedIncident {
  readonly number: number;
  /** Left out where only the mark names it. */
  readonly declaredAt?: Instant;
  readonly closedAt?: Instant;
}

export function dueOf({ issue, milestoneDue }: FollowUpIssue): string | undefined {
  return dueIn(issue.body) ?? milestoneDue;
}
