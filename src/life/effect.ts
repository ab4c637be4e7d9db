import type { ChecklistEdit } from '../incident/checklist.ts';
import type { Reaction } from '../incident/command/hear.ts';
import type { CommitBase } from '../incident/facts.ts';
import type { Instant } from '../incident/instant.ts';

/** Everything that we ever do to GitHub, as plain data: a dry run prints it, a golden test stores it. */
export type Effect =
  /** Applied to the body as it stands when we write, so that a tick in between is kept. */
  | { readonly kind: 'edit-checklist'; readonly issue: number; readonly edit: ChecklistEdit }
  | {
      readonly kind: 'post-comment';
      readonly purpose: CommentPurpose;
      readonly issue: number;
      readonly body: string;
    }
  /** Only when the comment still reads as it did when we decided. */
  | { readonly kind: 'edit-comment'; readonly issue: number; readonly comment: number; readonly body: string }
  | { readonly kind: 'delete-comment'; readonly issue: number; readonly comment: number }
  | { readonly kind: 'add-label' | 'remove-label'; readonly issue: number; readonly label: string }
  | {
      readonly kind: 'react';
      readonly issue: number;
      readonly comment: number;
      readonly reaction: Reaction;
    }
  /** Only while it is the closing that we decided on. */
  | { readonly kind: 'reopen-issue'; readonly issue: number; readonly closedAt: Instant }
  | ({ readonly kind: 'commit-files'; readonly issue: number } & FilesCommit);

/** At most one comment of ours stands in a thread for each. */
export type CommentPurpose = 'tracking' | 'nag' | 'reopen' | 'answer';

/** One commit on the default branch, on top of `base` and on nothing else. */
export interface FilesCommit {
  readonly base: CommitBase;
  /** The postmortem among the files; the others go with it. */
  readonly path: string;
  readonly files: readonly CommittedFile[];
  readonly message: string;
}

export interface CommittedFile {
  readonly path: string;
  readonly content: string;
}

/** How the postmortem got to the team in this run. */
export type Delivery =
  | { readonly kind: 'none' }
  | { readonly kind: 'delivered'; readonly path: string; readonly commit: string }
  | { readonly kind: 'refused'; readonly reason: string };
