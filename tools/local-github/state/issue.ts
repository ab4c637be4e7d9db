import type { Actor, Label } from './actor.ts';

export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened';
export type ReactionContent = '+1' | '-1' | 'laugh' | 'confused' | 'heart' | 'hooray' | 'rocket' | 'eyes';

export const reactionContents = [
  '+1',
  '-1',
  'laugh',
  'confused',
  'heart',
  'hooray',
  'rocket',
  'eyes',
] as const satisfies readonly ReactionContent[];

export interface Reaction {
  readonly id: number;
  readonly actor: Actor;
  readonly content: ReactionContent;
  readonly createdAt: string;
}

export interface Edit {
  readonly editor: Actor;
  readonly editedAt: string;
  readonly text: string;
  /** Who deleted this version from the history, in which the line about it stays. */
  deleted: { readonly by: Actor; readonly at: string } | null;
}

export interface Comment {
  readonly id: number;
  readonly author: Actor;
  readonly createdAt: string;
  readonly reactions: Reaction[];
  readonly edits: Edit[];
  body: string;
  updatedAt: string;
  minimized: string | null;
  pinned: { readonly by: Actor; readonly at: string } | null;
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED';

export interface Review {
  readonly id: number;
  readonly author: Actor;
  readonly state: ReviewState;
  readonly submittedAt: string;
}

export interface Pull {
  readonly head: string;
  readonly base: string;
  readonly baseSha: string;
  readonly links: readonly number[];
  readonly reviews: Review[];
  headSha: string;
  mergedAt: string | null;
  mergedBy: Actor | null;
  mergeCommit: string | null;
  /** What the last test of a merge said, and between which commits it was. */
  tested: { readonly base: string; readonly head: string; readonly mergeable: boolean } | null;
  draft: boolean;
}

export type Happening =
  | {
      readonly kind: 'labeled' | 'unlabeled';
      readonly label: { readonly name: string; readonly color: string };
    }
  | { readonly kind: 'assigned' | 'unassigned'; readonly assignee: Actor }
  | { readonly kind: 'closed'; readonly stateReason: StateReason | null; readonly commitId: string | null }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'locked'; readonly reason: string | null }
  | { readonly kind: 'unlocked' | 'connected' | 'disconnected' | 'comment_deleted' | 'pinned' | 'unpinned' }
  | { readonly kind: 'milestoned' | 'demilestoned'; readonly title: string }
  | { readonly kind: 'cross-referenced'; readonly source: Issue }
  | { readonly kind: 'marked_as_duplicate'; readonly canonical: Issue; readonly duplicate: Issue }
  | { readonly kind: 'referenced' | 'merged'; readonly commitId: string }
  | { readonly kind: 'mentioned' | 'subscribed' }
  | { readonly kind: 'commented'; readonly comment: Comment };

export interface TimelineEntry {
  readonly id: number;
  readonly actor: Actor;
  readonly createdAt: string;
  readonly what: Happening;
}

export interface Milestone {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly creator: Actor;
  readonly createdAt: string;
  /** A day of the calendar. */
  readonly due: string | null;
}

export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly author: Actor;
  readonly createdAt: string;
  readonly labels: Label[];
  readonly assignees: Actor[];
  readonly comments: Comment[];
  readonly timeline: TimelineEntry[];
  readonly reactions: Reaction[];
  readonly edits: Edit[];
  readonly subIssues: number[];
  readonly pull: Pull | null;
  milestone: Milestone | null;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: StateReason | null;
  closedAt: string | null;
  closedBy: Actor | null;
  updatedAt: string;
  locked: boolean;
  lockReason: string | null;
}
