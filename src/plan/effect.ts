import type { ChecklistEdit } from '../checklist/boxes.ts';
import type { Reaction } from '../commands/requested-changes.ts';
import type { FollowUpLines } from '../facts/follow-up-lines.ts';
import type { CommitBase } from '../facts/postmortem-directory.ts';
import type { BlockedBy } from '../logbook/delivered.ts';
import type { Instant } from '../time/instant.ts';

/** Everything that we ever do to GitHub, as plain data: a dry run prints it, a golden test stores it. */
export type Effect =
  /** Applied to the body as it is when we write, so that a tick in between is kept. */
  | { readonly kind: 'edit-checklist'; readonly issue: number; readonly edit: ChecklistEdit }
  | {
      readonly kind: 'post-comment';
      readonly purpose: CommentPurpose;
      readonly issue: number;
      /** Another issue than the incident. */
      readonly on?: number;
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
  /** The sub-issue that holds the reminders, with the first of them. */
  | {
      readonly kind: 'open-protocol-issue';
      readonly issue: number;
      readonly title: string;
      readonly body: string;
      readonly assignees: readonly string[];
    }
  /** What a comment wants done after the incident, each as an issue with its label. */
  | {
      readonly kind: 'open-follow-ups';
      readonly issue: number;
      readonly comment: number;
      /** When the comment was written. */
      readonly writtenAt: Instant;
      readonly issues: readonly {
        readonly title: string;
        /** Which one of the comment. */
        readonly index: number;
        readonly body: string;
        readonly labels: readonly string[];
        readonly assignees: readonly string[];
      }[];
    }
  /** Of an issue of ours beside the incident. */
  | {
      readonly kind: 'set-state';
      readonly issue: number;
      readonly number: number;
      readonly state: 'open' | 'closed';
      /** Closed without being done. */
      readonly isDropped?: true;
    }
  /** Only while it is the closing that we decided on. */
  | { readonly kind: 'reopen-issue'; readonly issue: number; readonly closedAt: Instant }
  | ({ readonly kind: 'commit-files'; readonly issue: number } & FilesCommit)
  | {
      readonly kind: 'open-pull-request';
      readonly issue: number;
      readonly branch: string;
      readonly title: string;
      readonly body: string;
    }
  /** The last place: a text that nothing else takes stands on the page of the run. */
  | {
      readonly kind: 'show-in-summary';
      readonly issue: number;
      readonly path: string;
      readonly content: string;
      readonly revision: number;
    };

/** What is done in a follow-up, which has no record of its own. */
export type FollowUpEffect =
  /** Lines that people may edit, applied to the body as it is when we write. */
  | { readonly kind: 'edit-follow-up'; readonly issue: number; readonly lines: FollowUpLines }
  | Extract<
      Effect,
      { kind: 'post-comment' | 'delete-comment' | 'react' | 'add-label' | 'remove-label' | 'set-state' }
    >;

type Reminding = Extract<
  Effect,
  { kind: 'open-protocol-issue' } | { kind: 'post-comment'; purpose: CommentPurpose }
>;

/** Somebody is asked for something. */
export function isReminder(effect: Effect): effect is Reminding {
  if (effect.kind === 'post-comment') return effect.purpose === 'reminder' || effect.purpose === 'chase';
  return effect.kind === 'open-protocol-issue';
}

/** At most one comment of ours is in a thread for each; `chase` in that of a follow-up. */
export type CommentPurpose = 'tracking' | 'ask' | 'chase' | 'reminder' | 'reopen' | 'answer' | 'postmortem';

/** One commit on top of `base` and on nothing else. */
export interface FilesCommit {
  readonly base: CommitBase;
  readonly onto: CommitTarget;
  /** The postmortem among the files; the others go with it. */
  readonly path: string;
  readonly files: readonly CommittedFile[];
  /** Paths of files that moved to where the postmortem is now. */
  readonly removed?: readonly string[];
  readonly message: string;
  /** Of the logbook that the postmortem speaks of. */
  readonly revision: number;
}

export type CommitTarget =
  | { readonly kind: 'default-branch' }
  | { readonly kind: 'new-branch' | 'branch'; readonly name: string }
  /** A branch that went its way and was merged goes on from `base`, without being forced. */
  | { readonly kind: 'merged-branch'; readonly name: string; readonly head: string }
  /** A branch that only we write, made anew from `base` each time: whatever stood on it goes. */
  | { readonly kind: 'rebuilt-branch'; readonly name: string };

export interface CommittedFile {
  readonly path: string;
  readonly content: string;
}

/** What became of the postmortem so far in this run. */
export type Delivery =
  | { readonly kind: 'pending'; readonly refused: readonly RefusedTarget[] }
  | {
      readonly kind: 'committed';
      readonly path: string;
      readonly commit: string;
      /** The postmortem, when it was among what was committed. */
      readonly text?: string;
      readonly revision: number;
      readonly refused: readonly RefusedTarget[];
    }
  | {
      readonly kind: 'shown';
      readonly path: string;
      readonly revision: number;
      readonly refused: readonly RefusedTarget[];
    }
  | { readonly kind: 'held-back'; readonly path: string; readonly lines: readonly number[] }
  /** It should have gone one way, and could not. */
  | { readonly kind: 'refused'; readonly reason: string };

export type RefusedTarget = {
  readonly target: 'commit' | 'branch' | 'pull-request';
} & BlockedBy;

export function refusedIn(delivery: Delivery): readonly RefusedTarget[] {
  return 'refused' in delivery ? delivery.refused : [];
}
