/** The git repository behind the local GitHub, as somebody with a clone sees it. */

import { execFileSync } from 'node:child_process';
import { history, readCommit, type StoredCommit } from './git/commit.ts';
import { branchNames, directoryForGit, readRef } from './git/store.ts';
import { filesOf } from './git/tree.ts';
import { readFileAt } from './state/files.ts';
import type { Act } from './state/world.ts';

export interface Git {
  readonly directory: string;
  readonly checkout: (directory: string) => void;
  readonly readFile: (path: string, ref?: string) => string | undefined;
  /** Paths of all files on the default branch. */
  readonly listFiles: () => readonly string[];
  readonly log: (ref?: string) => readonly StoredCommit[];
  readonly branches: () => readonly string[];
  readonly head: (branch?: string) => string | undefined;
  /** What `git fsck --strict` has to say; empty when all is well. */
  readonly fsck: () => string;
}

export function gitOf(act: Act): Git {
  const { git, defaultBranch } = act.repo;
  const head = (branch: string = defaultBranch) => readRef(git, `refs/heads/${branch}`);
  const run = (...args: readonly string[]) =>
    execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  return {
    get directory() {
      return directoryForGit(git);
    },
    checkout: (directory) => void run('clone', '--quiet', directoryForGit(git), directory),
    readFile: (path, ref = defaultBranch) => readFileAt(act, path, ref)?.toString(),
    listFiles: () => {
      const tip = readCommit(git, head() ?? '');
      return tip === undefined ? [] : [...filesOf(git, tip.tree).keys()];
    },
    log: (ref) => history(git, head(ref) ?? ref ?? ''),
    branches: () => branchNames(git),
    head,
    fsck: () =>
      run('--git-dir', directoryForGit(git), 'fsck', '--strict', '--no-dangling', '--no-progress').trim(),
  };
}
