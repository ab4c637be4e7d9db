/** Why a postmortem could not go where it belongs. */
export const blockers = [
  /** The default branch takes changes through pull requests only. */
  'protected',
  /** Only commits that GitHub can verify are taken. */
  'signatures',
  /** The workflow lacks `contents: write`. */
  'contents',
  /** The workflow lacks `pull-requests: write`. */
  'pull-requests',
  /** Settings of the repository or the organization: Actions may not open pull requests. */
  'setting',
  /** No branch of ours may be made. */
  'branches',
  /** The repository has no first commit. */
  'empty',
  /** Something that is no plain file or folder is where the postmortem should. */
  'place',
  /** GitHub does not list the folder whole. */
  'too-large',
  /** Nobody who may write to the repository had a hand in the incident. */
  'untouched',
  /** The default branch moved on, time and again, while we wrote. */
  'busy',
] as const;

export type Blocker = (typeof blockers)[number];

/** The commit that things were read at; a new commit goes on top of it or not at all. */
export interface CommitBase {
  readonly commit: string;
  readonly tree: string;
}

/** Where a branch is. */
export interface Tip extends CommitBase {
  /** Of the last commit on it. */
  readonly message: string;
}

/** What is in the postmortem folder of the default branch, at one commit. */
export type PostmortemDirectory =
  | { readonly kind: 'unread' }
  | ListedDirectory
  | ReadDirectory
  | UnusableDirectory;

/** Nothing can be written there, whatever the rules of the branch are. */
export interface UnusableDirectory {
  readonly kind: 'unusable';
  readonly blocker: Blocker;
  readonly path: string;
  readonly reason: string;
}

/** What it holds is known, and not yet all texts that a decision needs. */
export interface ListedDirectory extends Folder {
  readonly kind: 'listed';
  readonly base: Tip;
  readonly former?: FormerFile;
}

export interface ReadDirectory extends Folder {
  readonly kind: 'read';
  readonly base: Tip;
  readonly file: ExistingFile;
  readonly former?: FormerFile;
}

/** The postmortem where it was before the team named another folder. */
export interface FormerFile {
  readonly path: string;
  readonly content: string;
}

export interface DirectoryEntry {
  /** From the root of the repository. */
  readonly path: string;
  /** Of the blob: the same as long as the text is. */
  readonly sha: string;
}

export type ExistingFile =
  | { readonly kind: 'absent'; readonly path: string }
  | {
      readonly kind: 'present';
      readonly path: string;
      readonly content: string;
      /** The last commit that changed it; left out until it is asked. */
      readonly lastChange?: LastChange;
    };

export type LastChange =
  | { readonly kind: 'known'; readonly commit: string }
  | { readonly kind: 'unavailable' };

/** The postmortem folder as far as it was read. */
export interface Folder {
  readonly entries: readonly DirectoryEntry[];
  /** Paths of folders, links and submodules in it. */
  readonly others: readonly string[];
  /** By path, of the files that were worth a request. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Which file of the folder is meant. */
export type FoundFile =
  | { readonly kind: 'present'; readonly path: string }
  | { readonly kind: 'absent'; readonly path: string }
  | { readonly kind: 'blocked'; readonly path: string }
  /** Only these texts can tell. */
  | { readonly kind: 'unsure'; readonly wants: readonly string[] };
