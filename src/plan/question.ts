import type { Edits } from '../checklist/boxes.ts';
import type { Background } from '../facts/background.ts';
import type { DraftPull } from '../facts/draft.ts';
import type { CommentFacts, Duplicates, History, Permission } from '../facts/facts.ts';
import type { Memory } from '../facts/memory.ts';
import type { Reaction } from '../facts/people.ts';
import type {
  DirectoryEntry,
  LastChange,
  ListedDirectory,
  UnusableDirectory,
} from '../facts/postmortem-directory.ts';
import type { ProtocolIssue } from '../facts/protocol-issue.ts';
import type { TextEdit } from '../facts/text-edit.ts';
import type { Instant } from '../time/instant.ts';

/** Everything that we ever ask GitHub besides the thread, as plain data: a golden test stores it. */
export type Question =
  /** Again, because we posted one, or to learn which are pinned. */
  | { readonly kind: 'comments'; readonly issue: number }
  | WriteCheck
  | { readonly kind: 'history'; readonly issue: number; readonly parts: number }
  /** What the repository knows; commits and deployments of the time before it started. */
  | {
      readonly kind: 'background';
      readonly issue: number;
      readonly from: Instant;
      readonly to: Instant;
      /** Of issues and pull requests that people name in the thread. */
      readonly numbers?: readonly number[];
      readonly hasComments?: true;
    }
  /** Whether we are exempt from the rules of the default branch. */
  | { readonly kind: 'bypass'; readonly rulesets: readonly number[] }
  /** Who edited the description, or the comment with that name in GraphQL. */
  | {
      readonly kind: 'edits';
      readonly issue: number;
      readonly comment?: string;
      /** The number that the issue had before it was transferred. */
      readonly former?: number;
    }
  | { readonly kind: 'permission'; readonly login: string }
  | { readonly kind: 'reactions'; readonly comment: number }
  /** What the list of all postmortems knows of incidents like this one; `same`: those that people say were the same. */
  | { readonly kind: 'memory'; readonly issue: number; readonly same?: readonly number[] }
  /** `number`: as the logbook knows it; `me`: who opened it. */
  | {
      readonly kind: 'protocol-issue';
      readonly issue: number;
      readonly number?: number;
      readonly me: string;
    }
  | { readonly kind: 'duplicates'; readonly url: string; readonly issues: readonly number[] }
  | {
      readonly kind: 'directory';
      readonly of: DirectoryOf;
      readonly branch: string;
      readonly directory: string;
      /** Paths of files that are likely to be asked for next. */
      readonly likely: readonly string[];
      /** Where the postmortem is, as far as is known, when that is another folder. */
      readonly former?: string;
    }
  | { readonly kind: 'files'; readonly of: DirectoryOf; readonly files: readonly DirectoryEntry[] }
  /** The last commit at or before this one that changed the file. */
  | { readonly kind: 'last-change'; readonly commit: string; readonly path: string }
  | {
      readonly kind: 'pull-request';
      readonly branch: string;
      readonly base: string;
      /** Of the one that was open when somebody last looked. */
      readonly open?: number;
      /** Of the one whose reviews are known. */
      readonly reviewed?: number;
    };

/** Whether what we wrote went over what somebody else wrote a moment before, in one question after all writes. */
export interface WriteCheck {
  readonly kind: 'check';
  readonly issue: number;
  /** Whether the description was written. */
  readonly body: boolean;
  /** Names in GraphQL of our comments that were edited. */
  readonly comments: readonly string[];
  /** Whether a comment was posted: a parallel run may have posted one as well. */
  readonly posted: boolean;
}

export type Checked =
  | {
      readonly kind: 'told';
      /** Newest first, as in the others. */
      readonly body: readonly TextEdit[];
      /** As it stands by now. */
      readonly description: string;
      readonly comments: Readonly<Record<string, readonly TextEdit[]>>;
      /** The last comments of the thread. */
      readonly latest: readonly CommentFacts[];
    }
  | { readonly kind: 'not-told' };

/** The folder of the postmortems, there or on the branch of a pull request. */
export type DirectoryOf = 'default-branch' | 'draft';

/** What an answer adds to the facts; several of one batch never speak of the same thing. */
export type FactsPatch =
  | { readonly kind: 'comments'; readonly comments: readonly CommentFacts[] }
  | { readonly kind: 'check'; readonly checked: Checked }
  | { readonly kind: 'bypass'; readonly bypass: 'never' | 'not-told' }
  | { readonly kind: 'history'; readonly history: History }
  | { readonly kind: 'background'; readonly background: Background }
  | { readonly kind: 'edits'; readonly edits: Edits }
  | { readonly kind: 'permission'; readonly login: string; readonly permission: Permission }
  | { readonly kind: 'reactions'; readonly comment: number; readonly reactions: readonly Reaction[] }
  | { readonly kind: 'memory'; readonly memory: Memory }
  | { readonly kind: 'protocol-issue'; readonly protocolIssue: ProtocolIssue }
  | { readonly kind: 'duplicates'; readonly duplicates: Duplicates }
  | {
      readonly kind: 'directory';
      readonly of: DirectoryOf;
      readonly branch: string;
      readonly listing: Listing;
    }
  | {
      readonly kind: 'files';
      readonly of: DirectoryOf;
      readonly texts: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'last-change'; readonly lastChange: LastChange }
  | { readonly kind: 'pull-request'; readonly branch: string; readonly pull: DraftPull };

export type Listing = ListedDirectory | UnusableDirectory | { readonly kind: 'no-branch' };
