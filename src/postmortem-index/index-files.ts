import { compare } from './entry.ts';

export interface FolderFile {
  readonly path: string;
  readonly sha: string;
}

/**
 * The name that git gives to a text. Known before anything is sent, it tells which files would change, and lets the
 * index name the file that is committed together with it. Handed in, because a hash is Node's to compute.
 */
export type BlobSha = (text: string) => string;

/** The part of the page that is ours. */
export const indexSection = 'index';

export interface IndexPaths {
  readonly page: string;
  readonly index: string;
  readonly feed: string;
}

/** GitHub shows a `readme.md` as well, however it is spelled, so the page takes the place of one that exists. */
export function indexPaths(directory: string, files: readonly FolderFile[]): IndexPaths {
  const pages = files
    .map(({ path }) => path)
    .filter((path) => path.toLowerCase() === `${directory}/readme.md`.toLowerCase());
  return {
    page: pages.toSorted(compare)[0] ?? `${directory}/README.md`,
    index: `${directory}/index.json`,
    feed: `${directory}/feed.xml`,
  };
}

/** The files that may be postmortems. */
export function markdownFiles<T extends FolderFile>(directory: string, files: readonly T[]): readonly T[] {
  const { page } = indexPaths(directory, files);
  return files.filter(({ path }) => path !== page && path.startsWith(`${directory}/`) && /\.md$/i.test(path));
}

/** `2026-11-22-42.md`, with or without words behind: how we name a postmortem. */
export function hasOwnName(path: string): boolean {
  return numberInName(path) !== undefined;
}

/** Of the incident; undefined in another kind of name. */
export function numberInName(path: string): number | undefined {
  const number = /(?:^|\/)\d{4}-\d{2}-\d{2}-(\d+)(?:-[^/]*)?\.md$/i.exec(path)?.[1];
  return number === undefined ? undefined : Number(number);
}
