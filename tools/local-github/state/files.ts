import { stamp } from '../clock.ts';
import type { Signature } from '../git/commit.ts';
import { readCommit, resolveCommit, writeCommit } from '../git/commit.ts';
import type { GitStore } from '../git/store.ts';
import { branchNames, readObject, readRef, writeObject, writeRef } from '../git/store.ts';
import { editTree, findPath, isLegalPath, isTree } from '../git/tree.ts';
import { notFound, Refusal } from '../refusal.ts';
import { signature } from './actors.ts';
import { afterPush, branchRef, mustBeUnprotected, mustWriteContents } from './branches.ts';
import { mustHoldNoSecret } from './secrets.ts';
import type { Act } from './world.ts';

export interface FileWrite {
  readonly path: string;
  readonly content: Buffer;
  readonly message: string;
  readonly branch: string;
  readonly sha: string | null;
  readonly author?: Signature;
  readonly committer?: Signature;
}

export interface FileWritten {
  readonly blob: string;
  readonly commit: string;
  readonly isNew: boolean;
}

/** Without `sha` this only creates: that is what makes a second call harmless. */
export function putFile(act: Act, write: FileWrite): FileWritten {
  mustWriteContents(act);
  const { git } = act.repo;
  const ref = branchRef(write.branch);
  const tip = readCommit(git, readRef(git, ref) ?? '');
  // The first file of an empty repository makes its first commit.
  const bootstraps = branchNames(git).length === 0 && write.branch === act.repo.defaultBranch;
  if (tip === undefined && !bootstraps) throw new Refusal(404, `Branch ${write.branch} not found`);
  if (!isLegalPath(write.path)) throw malformedPath();
  const old = tip === undefined ? undefined : findPath(git, tip.tree, write.path);
  if (tip !== undefined) mustNotBeUnderFile(git, tip.tree, write.path);
  mustMatch(write, old);
  mustHoldNoSecret(act.repo, write.content);
  mustBeUnprotected(act, ref, 409);
  const blob = writeObject(git, 'blob', write.content);
  const change = new Map([[write.path, { mode: old?.mode ?? '100644', sha: blob }]]);
  const tree = editTree(git, tip?.tree ?? null, change);
  const commit = commitTree(act, { ...write, tree, parents: tip === undefined ? [] : [tip.sha] });
  writeRef(git, ref, commit);
  afterPush(act, ref, { from: tip?.sha ?? null, to: commit });
  return { blob, commit, isNew: old === undefined };
}

function mustNotBeUnderFile(git: GitStore, tree: string, path: string): void {
  const folders = path.split('/').slice(0, -1);
  folders.forEach((_, at) => {
    const entry = findPath(git, tree, folders.slice(0, at + 1).join('/'));
    if (entry === undefined || isTree(entry)) return;
    throw new Refusal(
      422,
      'Could not create file: A file exists where you’re trying to create a subdirectory.',
    );
  });
}

function mustMatch(write: FileWrite, old: { readonly sha: string } | undefined): void {
  if (old === undefined || old.sha === write.sha) return;
  if (write.sha === null) throw new Refusal(422, `Invalid request.\n\n"sha" wasn't supplied.`);
  throw new Refusal(409, `${write.path} does not match ${write.sha}`);
}

export interface Commit {
  readonly files: ReadonlyMap<string, Buffer | null>;
  readonly message: string;
  readonly branch: string;
  /** With it the commit is made only if nobody was faster. */
  readonly expectedHead?: string;
}

/** Several files at once; a branch that is not there yet starts at the default branch. */
export function commitFiles(act: Act, wanted: Commit): string {
  mustWriteContents(act);
  const { git, defaultBranch } = act.repo;
  const ref = branchRef(wanted.branch);
  const from = readRef(git, ref) ?? null;
  if (wanted.expectedHead !== undefined) mustStandAt(wanted, from);
  const base = readCommit(git, from ?? readRef(git, branchRef(defaultBranch)) ?? '');
  mustBeUnprotected(act, ref, 409);
  const changes = new Map([...wanted.files].map(([path, content]) => [path, placed(act, path, content)]));
  const tree = editTree(git, base?.tree ?? null, changes);
  const parents = base === undefined ? [] : [base.sha];
  const commit = commitTree(act, { message: wanted.message, tree, parents });
  writeRef(git, ref, commit);
  afterPush(act, ref, { from: from ?? base?.sha ?? null, to: commit });
  return commit;
}

function mustStandAt({ branch, expectedHead }: Commit, head: string | null): void {
  if (head === null) throw new Refusal(404, `No ref matching "${branch}" found`);
  if (head === expectedHead) return;
  const message = `Expected branch to point to "${expectedHead}" but it did not. Pull and try again.`;
  throw new Refusal(422, message, { extra: { type: 'STALE_DATA' } });
}

function placed(act: Act, path: string, content: Buffer | null): { mode: string; sha: string } | null {
  if (!isLegalPath(path)) throw malformedPath();
  if (content === null) return null;
  mustHoldNoSecret(act.repo, content);
  return { mode: '100644', sha: writeObject(act.repo.git, 'blob', content) };
}

export function commitTree(
  act: Act,
  wanted: {
    readonly message: string;
    readonly tree: string;
    readonly parents: readonly string[];
    readonly author?: Signature;
    readonly committer?: Signature;
  },
): string {
  const own = { ...signature(act.by.actor), date: stamp(act.world.clock) };
  const author = wanted.author ?? own;
  const { message, tree, parents } = wanted;
  return writeCommit(act.repo.git, { message, tree, parents, author, committer: wanted.committer ?? author });
}

export function readFileAt(act: Act, path: string, ref: string): Buffer | undefined {
  const commit = resolveCommit(act.repo.git, ref);
  if (commit === undefined) throw notFound();
  const entry = findPath(act.repo.git, commit.tree, path);
  return entry === undefined ? undefined : readObject(act.repo.git, entry.sha)?.data;
}

export function malformedPath(): Refusal {
  return new Refusal(422, 'path contains a malformed path component');
}
