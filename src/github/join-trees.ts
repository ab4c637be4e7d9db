import type { Carried } from '../incident/draft.ts';
import type { CommitBase } from '../incident/shelf.ts';
import { at, textAt } from '../json.ts';
import { answered } from './answered.ts';
import type { GitHub } from './client.ts';
import { readTree, type TreeEntry } from './read-tree.ts';

/** Shas of the trees; none where a side has no such folder. */
interface Sides {
  readonly path: string;
  readonly base: string | undefined;
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
}

export interface JoinedTrees {
  /** What only we changed. */
  readonly carried: readonly Carried[];
  /** What both sides changed, each in its way. */
  readonly both: readonly BothChanged[];
}

export interface BothChanged {
  readonly path: string;
  /** The blob before; none where both made the file. */
  readonly base: string | undefined;
}

/** More folders that differ on both sides than any branch of ours has. */
const mostFolders = 100;

/**
 * Three trees as git merges them, but by whole files: what one side alone changed is taken from there. Only folders in
 * which both sides differ are looked into. Undefined where GitHub does not list one of them whole.
 */
export async function joinTrees(
  github: GitHub,
  roots: { readonly base: string; readonly ours: string; readonly theirs: string },
): Promise<JoinedTrees | undefined> {
  const carried: Carried[] = [];
  const both: BothChanged[] = [];
  const waiting: Sides[] = [{ path: '', ...roots }];
  for (let looked = 0; looked < mostFolders; looked += 1) {
    const sides = waiting.shift();
    if (sides === undefined) return { carried, both };
    const levels = await Promise.all([sides.base, sides.ours, sides.theirs].map((sha) => level(github, sha)));
    const [base, ours, theirs] = levels;
    if (base === undefined || ours === undefined || theirs === undefined) return undefined;
    for (const name of new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])) {
      const path = sides.path === '' ? name : `${sides.path}/${name}`;
      const found = joined(path, { base: base.get(name), ours: ours.get(name), theirs: theirs.get(name) });
      if (found.kind === 'carried') carried.push(found.entry);
      if (found.kind === 'both') both.push({ path, base: base.get(name)?.sha });
      if (found.kind === 'inside') waiting.push(found.sides);
    }
  }
  return undefined;
}

async function level(
  github: GitHub,
  sha: string | undefined,
): Promise<ReadonlyMap<string, TreeEntry> | undefined> {
  if (sha === undefined) return new Map();
  const { entries, isWhole } = await readTree(github, sha);
  return isWhole ? new Map(entries.map((entry) => [entry.path, entry])) : undefined;
}

interface Entries {
  readonly base: TreeEntry | undefined;
  readonly ours: TreeEntry | undefined;
  readonly theirs: TreeEntry | undefined;
}

type Joined =
  | { readonly kind: 'theirs' | 'both' }
  | { readonly kind: 'carried'; readonly entry: Carried }
  | { readonly kind: 'inside'; readonly sides: Sides };

function joined(path: string, { base, ours, theirs }: Entries): Joined {
  if (isSame(ours, base) || isSame(ours, theirs)) return { kind: 'theirs' };
  const inside = {
    kind: 'inside',
    sides: { path, base: treeIn(base), ours: treeIn(ours), theirs: treeIn(theirs) },
  } as const;
  if (!isSame(theirs, base)) {
    const areFolders = [ours, theirs].every((entry) => entry?.type === 'tree');
    return areFolders ? inside : { kind: 'both' };
  }
  // GitHub takes a file away, not a folder.
  if (ours === undefined && theirs?.type === 'tree') return inside;
  const entry = ours === undefined ? carriedOf(path, theirs, null) : carriedOf(path, ours, ours.sha);
  return entry === undefined ? { kind: 'both' } : { kind: 'carried', entry };
}

function isSame(a: TreeEntry | undefined, b: TreeEntry | undefined): boolean {
  return a?.sha === b?.sha && a?.mode === b?.mode;
}

function treeIn(entry: TreeEntry | undefined): string | undefined {
  return entry?.type === 'tree' ? entry.sha : undefined;
}

const types = {
  '100644': 'blob',
  '100755': 'blob',
  '120000': 'blob',
  '040000': 'tree',
  '160000': 'commit',
} as const satisfies Readonly<Record<Carried['mode'], Carried['type']>>;

function carriedOf(path: string, entry: TreeEntry | undefined, sha: string | null): Carried | undefined {
  const mode = entry?.mode ?? '';
  return isMode(mode) ? { path, mode, type: types[mode], sha } : undefined;
}

function isMode(mode: string): mode is Carried['mode'] {
  return Object.hasOwn(types, mode);
}

export type Parting =
  /** One side has all of the other. */
  | { readonly kind: 'none' }
  | ({ readonly kind: 'parted' } & JoinedTrees)
  /** Without a commit in common, or where GitHub does not tell of it. */
  | { readonly kind: 'unknown' };

/** What two branches did since they went apart. */
export async function readParting(github: GitHub, ours: CommitBase, theirs: CommitBase): Promise<Parting> {
  const { rest, owner, repo } = github;
  const basehead = `${theirs.commit}...${ours.commit}`;
  const answer = await answered(
    rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 }),
  );
  const common = at(answer, 'data', 'merge_base_commit');
  if (textAt(common, 'sha') === theirs.commit) return { kind: 'none' };
  const base = textAt(common, 'commit', 'tree', 'sha');
  if (base === undefined) return { kind: 'unknown' };
  const trees = await joinTrees(github, { base, ours: ours.tree, theirs: theirs.tree });
  return trees === undefined ? { kind: 'unknown' } : { kind: 'parted', ...trees };
}
