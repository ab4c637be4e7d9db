import type { Edits } from '../checklist/boxes.ts';
import type { Background } from '../facts/background.ts';
import type { DraftPull } from '../facts/draft.ts';
import type { CommentFacts, Duplicates, History, Permission } from '../facts/facts.ts';
import type { Reaction } from '../facts/people.ts';
import type {
  DirectoryEntry,
  LastChange,
  ListedDirectory,
  UnusableDirectory,
} from '../facts/postmortem-directory.ts';
import type { Instant } from '../time/instant.ts';

/** Everything that we ever ask GitHub besides the thread, as plain data: a golden test stores it. */
export type Question =
  /** Again, because we posted one. */
  | { readonly kind: 'comments'; readonly issue: number }
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
  /** Who edited the description, or the comment with that name in GraphQL. */
  | { readonly kind: 'edits'; readonly issue: number; readonly comment?: string }
  | { readonly kind: 'permission'; readonly login: string }
  | { readonly kind: 'reactions'; readonly comment: number }
  | { readonly kind: 'duplicates'; readonly url: string; readonly issues: readonly number[] }
  | {
      readonly kind: 'directory';
      readonly of: DirectoryOf;
      readonly branch: string;
      readonly directory: string;
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

/** The folder of the postmortems, there or on the branch of a pull request. */
export type DirectoryOf = 'default-branch' | 'draft';

/** What an answer adds to the facts; several of one batch never speak of the same thing. */
export type FactsPatch =
  | { readonly kind: 'comments'; readonly comments: readonly CommentFacts[] }
  | { readonly kind: 'history'; readonly history: History }
  | { readonly kind: 'background'; readonly background: Background }
  | { readonly kind: 'edits'; readonly edits: Edits }
  | { readonly kind: 'permission'; readonly login: string; readonly permission: Permission }
  | { readonly kind: 'reactions'; readonly comment: number; readonly reactions: readonly Reaction[] }
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
