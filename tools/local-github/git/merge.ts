import { spawnSync } from 'node:child_process';
import { readCommit, type StoredCommit } from './commit.ts';
import { directoryForGit, type GitStore } from './store.ts';

/** The tree of two commits together, as git itself merges them; undefined where they conflict. */
export function mergedTree(store: GitStore, ours: string, theirs: string): string | undefined {
  const { status, stdout } = git(store, 'merge-tree', '--write-tree', '--no-messages', ours, theirs);
  // 1 is a conflict; anything else is no answer, as of a git before 2.38.
  if (status !== 0 && status !== 1) throw new Error('git merge-tree gave no answer');
  return status === 0 ? stdout.split('\n')[0] : undefined;
}

export function mergeBase(store: GitStore, a: string, b: string): StoredCommit | undefined {
  return readCommit(store, git(store, 'merge-base', a, b).stdout.trim());
}

function git(store: GitStore, ...args: readonly string[]) {
  return spawnSync('git', ['--git-dir', directoryForGit(store), ...args], { encoding: 'utf8' });
}
