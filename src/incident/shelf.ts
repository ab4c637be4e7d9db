import type { Obstacle } from './delivered.ts';

/** The commit that things were read at; a new commit goes on top of it or not at all. */
export interface CommitBase {
  readonly commit: string;
  readonly tree: string;
}

/** Where a branch stands. */
export interface Tip extends CommitBase {
  /** Of the last commit on it. */
  readonly message: string;
  /** A rule keeps some from writing to it; not every rule shows here. */
  readonly isProtected?: true;
}

/** What stands in the postmortem folder of the default branch, at one commit. */
export type Shelf =
  | { readonly kind: 'unread' }
  | ReadShelf
  /** Nothing can be written there, whatever the rules of the branch are. */
  | {
      readonly kind: 'unusable';
      readonly obstacle: Obstacle;
      readonly path: string;
      readonly reason: string;
    };

export interface ReadShelf {
  readonly kind: 'read';
  readonly base: Tip;
  readonly file: ShelvedFile;
  /** Every plain file of the folder and the folders in it. */
  readonly entries: readonly ShelfEntry[];
  /** Paths of folders, links and submodules in it. */
  readonly others: readonly string[];
  /** By path, of the files that were worth a request. */
  readonly texts: Readonly<Record<string, string>>;
}

export interface ShelfEntry {
  /** From the root of the repository. */
  readonly path: string;
  /** Of the blob: the same as long as the text is. */
  readonly sha: string;
}

export type ShelvedFile =
  | { readonly kind: 'absent'; readonly path: string }
  | {
      readonly kind: 'present';
      readonly path: string;
      readonly content: string;
      /** The last one that changed it, where it was asked for. */
      readonly commit?: string;
    };

/** The postmortem folder as far as it was read. */
export interface Folder {
  readonly entries: readonly ShelfEntry[];
  /** Paths of folders, links and submodules in it. */
  readonly others: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
}

/** Which file of the folder is meant. */
export type FoundFile =
  | { readonly kind: 'present'; readonly path: string }
  | { readonly kind: 'absent'; readonly path: string }
  | { readonly kind: 'blocked'; readonly path: string }
  /** Only these texts can tell. */
  | { readonly kind: 'unsure'; readonly wants: readonly string[] };
