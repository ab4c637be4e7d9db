import type { GitHub } from './client.ts';

export interface TreeEntry {
  readonly path: string;
  readonly type: string;
  readonly mode: string;
  readonly sha: string;
}

/** A folder with more than that many folders in it, each too large for one answer, is nobody's postmortems. */
const mostFolders = 200;

export type Listed =
  | { readonly kind: 'listed'; readonly entries: readonly TreeEntry[] }
  /** Something that is no folder stands where one should. */
  | { readonly kind: 'blocked'; readonly path: string }
  /** GitHub left out a part of the folder, and nobody knows which. */
  | { readonly kind: 'cut'; readonly path: string };

/** All that is in the folder and in the folders in it, with its path from the root. */
export async function readFolder(github: GitHub, root: string, directory: string): Promise<Listed> {
  const segments = directory.split('/');
  let sha = root;
  for (const [index, segment] of segments.entries()) {
    const level = await readTree(github, sha);
    const folder = level.entries.find((entry) => entry.path === segment);
    const path = segments.slice(0, index + 1).join('/');
    if (folder === undefined) return level.isWhole ? { kind: 'listed', entries: [] } : { kind: 'cut', path };
    if (folder.type !== 'tree') return { kind: 'blocked', path };
    sha = folder.sha;
  }
  return readWhole(github, sha, directory);
}

/** In one answer, as long as it is one: what is too large for that is asked for folder by folder. */
export async function readWhole(github: GitHub, sha: string, path: string): Promise<Listed> {
  const found: TreeEntry[] = [];
  const waiting = [{ sha, path }];
  for (let asked = 0; asked < mostFolders; asked += 1) {
    const folder = waiting.shift();
    if (folder === undefined) return { kind: 'listed', entries: found };
    const deep = await readTree(github, folder.sha, { recursive: 'true' });
    const level = deep.isWhole ? deep : await readTree(github, folder.sha);
    if (!level.isWhole) return { kind: 'cut', path: folder.path };
    const entries = level.entries.map((entry) => ({ ...entry, path: `${folder.path}/${entry.path}` }));
    found.push(...entries);
    if (!deep.isWhole) waiting.push(...entries.filter(({ type }) => type === 'tree'));
  }
  return { kind: 'cut', path };
}

export interface TreeListing {
  readonly entries: readonly TreeEntry[];
  readonly isWhole: boolean;
}

/** GitHub answers with at most 100,000 entries or 7 MB. https://docs.github.com/en/rest/git/trees#get-a-tree */
export async function readTree(
  { rest, owner, repo }: GitHub,
  sha: string,
  depth: { readonly recursive?: string } = {},
): Promise<TreeListing> {
  const { data } = await rest.git.getTree({ owner, repo, tree_sha: sha, ...depth });
  return { entries: data.tree, isWhole: data.truncated !== true };
}
