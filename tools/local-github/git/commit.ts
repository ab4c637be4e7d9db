import type { GitStore } from './store.ts';
import { readObject, readRef, writeObject } from './store.ts';
import { filesOf, findPath } from './tree.ts';

export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

export interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

export interface StoredCommit extends Commit {
  readonly sha: string;
}

export interface FileChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

export function writeCommit(store: GitStore, commit: Commit): string {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${signed(commit.author)}`,
    `committer ${signed(commit.committer)}`,
    '',
    commit.message,
  ];
  return writeObject(store, 'commit', Buffer.from(lines.join('\n')));
}

export function readCommit(store: GitStore, sha: string): StoredCommit | undefined {
  const object = readObject(store, sha);
  if (object?.type !== 'commit') return undefined;
  const text = object.data.toString();
  const end = text.indexOf('\n\n');
  const lines = text.slice(0, end).split('\n');
  const all = (key: string) =>
    lines.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  return {
    sha,
    tree: all('tree')[0] ?? '',
    parents: all('parent'),
    author: parseSignature(all('author')[0] ?? ''),
    committer: parseSignature(all('committer')[0] ?? ''),
    message: text.slice(end + 2),
  };
}

/** Everything reachable from a commit, newest first. */
export function history(store: GitStore, from: string): readonly StoredCommit[] {
  const seen = new Map<string, StoredCommit>();
  const waiting = [from];
  for (let sha = waiting.shift(); sha !== undefined; sha = waiting.shift()) {
    if (seen.has(sha)) continue;
    const commit = readCommit(store, sha);
    if (commit === undefined) continue;
    seen.set(sha, commit);
    waiting.push(...commit.parents);
  }
  return [...seen.values()];
}

/**
 * The commits behind one that changed a path, as `git log` tells of them: where a merge has what one side had, only that
 * side is followed (https://git-scm.com/docs/git-log#_history_simplification). Git itself would be a process each time.
 */
export function changesAt(store: GitStore, from: string, path: string): ReadonlySet<string> {
  const at = ({ tree }: Commit) => {
    const { mode = '', sha = '' } = findPath(store, tree, path) ?? {};
    return `${mode} ${sha}`;
  };
  const nothing = ' ';
  const seen = new Set<string>();
  const changes = new Set<string>();
  const waiting = [from];
  for (let sha = waiting.shift(); sha !== undefined; sha = waiting.shift()) {
    const commit = seen.has(sha) ? undefined : readCommit(store, sha);
    seen.add(sha);
    if (commit === undefined) continue;
    const parents = commit.parents.flatMap((parent) => readCommit(store, parent) ?? []);
    const same = parents.find((parent) => at(parent) === at(commit));
    if (same === undefined && (parents.length > 0 || at(commit) !== nothing)) changes.add(sha);
    waiting.push(...(same === undefined ? parents.map((parent) => parent.sha) : [same.sha]));
  }
  return changes;
}

export function isAncestor(store: GitStore, ancestor: string, of: string): boolean {
  return history(store, of).some((commit) => commit.sha === ancestor);
}

/** What `head` has and `base` has not, oldest first as GitHub's comparison lists it. */
export function commitsBetween(store: GitStore, base: string | null, head: string): readonly StoredCommit[] {
  const known = new Set(base === null ? [] : history(store, base).map((commit) => commit.sha));
  return history(store, head)
    .filter((commit) => !known.has(commit.sha))
    .reverse();
}

export function changedFiles(store: GitStore, before: string | null, after: string): readonly FileChange[] {
  const old = before === null ? new Map() : filesOf(store, before);
  const now = filesOf(store, after);
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .map((path) => ({ path, before: old.get(path)?.sha ?? null, after: now.get(path)?.sha ?? null }))
    .filter((change) => change.before !== change.after);
}

/** A commit for a branch, a tag or a whole sha. */
export function resolveCommit(store: GitStore, name: string): StoredCommit | undefined {
  const sha =
    readRef(store, `refs/heads/${name}`) ??
    readRef(store, `refs/tags/${name}`) ??
    readRef(store, name) ??
    name;
  return readCommit(store, sha);
}

function signed(signature: Signature): string {
  const seconds = Math.floor(Date.parse(signature.date) / 1000);
  return `${signature.name.replace(/[<>\n]/g, '')} <${signature.email.replace(/[<>\n]/g, '')}> ${seconds} +0000`;
}

function parseSignature(text: string): Signature {
  const match = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(text);
  const date = new Date(Number(match?.[3] ?? 0) * 1000).toISOString().replace('.000Z', 'Z');
  return { name: match?.[1] ?? '', email: match?.[2] ?? '', date };
}
