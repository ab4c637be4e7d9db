import type { GitStore } from './store.ts';
import { readObject, writeObject } from './store.ts';

export interface TreeEntry {
  readonly mode: string;
  readonly name: string;
  readonly sha: string;
}

export interface PathEntry {
  readonly mode: string;
  readonly path: string;
  readonly sha: string;
}

/** What is at a path afterwards; `null` takes the path away. */
export type TreeChanges = ReadonlyMap<string, { readonly mode: string; readonly sha: string } | null>;

export const TREE_MODE = '040000';

export function isTree(entry: { readonly mode: string }): boolean {
  return entry.mode === TREE_MODE;
}

export function readTree(store: GitStore, sha: string): readonly TreeEntry[] {
  const object = readObject(store, sha);
  if (object?.type !== 'tree') throw new Error(`${sha} is not a tree`);
  const entries: TreeEntry[] = [];
  let at = 0;
  while (at < object.data.length) {
    const end = object.data.indexOf(0, at);
    const head = object.data.subarray(at, end).toString();
    const space = head.indexOf(' ');
    const mode = head.slice(0, space).padStart(6, '0');
    entries.push({ mode, name: head.slice(space + 1), sha: object.data.toString('hex', end + 1, end + 21) });
    at = end + 21;
  }
  return entries;
}

export function writeTree(store: GitStore, entries: readonly TreeEntry[]): string {
  const sorted = [...entries].sort((a, b) => Buffer.compare(sortName(a), sortName(b)));
  const parts = sorted.flatMap((entry) => [
    Buffer.from(`${entry.mode.replace(/^0/, '')} ${entry.name}\0`),
    Buffer.from(entry.sha, 'hex'),
  ]);
  return writeObject(store, 'tree', Buffer.concat(parts));
}

/** A new tree like `base` with some paths changed; folders left empty disappear. */
export function editTree(store: GitStore, base: string | null, changes: TreeChanges): string {
  const entries = new Map<string, TreeEntry>();
  for (const entry of base === null ? [] : readTree(store, base)) entries.set(entry.name, entry);
  const below = new Map<string, Map<string, { readonly mode: string; readonly sha: string } | null>>();
  for (const [path, change] of changes) {
    const slash = path.indexOf('/');
    if (slash < 0) {
      if (change === null) entries.delete(path);
      else entries.set(path, { ...change, name: path });
      continue;
    }
    const folder = path.slice(0, slash);
    const inside = below.get(folder) ?? new Map();
    below.set(folder, inside.set(path.slice(slash + 1), change));
  }
  for (const [name, inside] of below) {
    const old = entries.get(name);
    const sha = editTree(store, old !== undefined && isTree(old) ? old.sha : null, inside);
    if (readTree(store, sha).length === 0) entries.delete(name);
    else entries.set(name, { mode: TREE_MODE, name, sha });
  }
  return writeTree(store, [...entries.values()]);
}

export function findPath(store: GitStore, tree: string, path: string): TreeEntry | undefined {
  const [name, ...rest] = path.split('/');
  const entry = readTree(store, tree).find((candidate) => candidate.name === name);
  if (entry === undefined || rest.length === 0) return entry;
  return isTree(entry) ? findPath(store, entry.sha, rest.join('/')) : undefined;
}

export function walkTree(store: GitStore, tree: string, prefix = ''): readonly PathEntry[] {
  return readTree(store, tree).flatMap((entry) => {
    const here = { mode: entry.mode, path: `${prefix}${entry.name}`, sha: entry.sha };
    return isTree(entry) ? [here, ...walkTree(store, entry.sha, `${here.path}/`)] : [here];
  });
}

/** The files of a tree by path, without its folders. */
export function filesOf(store: GitStore, tree: string): ReadonlyMap<string, PathEntry> {
  return new Map(
    walkTree(store, tree)
      .filter((entry) => !isTree(entry))
      .map((entry) => [entry.path, entry]),
  );
}

export function isLegalPath(path: string): boolean {
  const parts = path.split('/');
  // A dot, two dots, an empty part or `.git` would make a tree that git's own check refuses.
  return parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/^\.git$/i.test(part));
}

function sortName(entry: TreeEntry): Buffer {
  return Buffer.from(isTree(entry) ? `${entry.name}/` : entry.name);
}
