import { type GitStore, readObject } from '../git/store.ts';
import { findPath, isTree, readTree, type TreeEntry } from '../git/tree.ts';

/** GitHub gives the first half of a mebibyte of a text. */
const longestText = 512 * 1024;

/** A blob or a tree; null for what is not there. */
export function objectNode(git: GitStore, oid: string) {
  const object = readObject(git, oid);
  if (object?.type === 'tree') return treeNode(git, oid);
  if (object?.type !== 'blob') return null;
  const isBinary = object.data.includes(0);
  const text = isBinary ? null : object.data.subarray(0, longestText).toString();
  const isTruncated = object.data.length > longestText;
  return { __typename: 'Blob', oid, byteSize: object.data.length, isBinary, isTruncated, text };
}

export function treeNode(git: GitStore, oid: string) {
  return {
    __typename: 'Tree',
    oid,
    entries: () => readTree(git, oid).map((entry) => entryNode(git, entry)),
  };
}

export function fileNode(git: GitStore, tree: string, path: string) {
  const entry = findPath(git, tree, path);
  return entry === undefined ? null : { ...entryNode(git, entry), path };
}

function entryNode(git: GitStore, entry: TreeEntry) {
  const { mode, name, sha } = entry;
  return {
    __typename: 'TreeEntry',
    name,
    oid: sha,
    type: typeOf(entry),
    // GitHub gives the octal number that git writes as a decimal one.
    mode: Number.parseInt(mode, 8),
    object: () => objectNode(git, sha),
  };
}

function typeOf(entry: TreeEntry): string {
  if (isTree(entry)) return 'tree';
  return entry.mode === '160000' ? 'commit' : 'blob';
}
