import { isOwnFeed } from './feed.ts';
import { type BlobSha, type FolderFile, indexPaths, markdownFiles } from './index-files.ts';
import { isOwnListing, readListing } from './listing.ts';

export interface FolderReading {
  readonly directory: string;
  /** Every plain file of the folder and the folders in it. */
  readonly entries: readonly FolderFile[];
  /** Paths of folders, links and submodules in it. */
  readonly others: readonly string[];
  /** By path, of the files that were read. */
  readonly texts: Readonly<Record<string, string>>;
  readonly blobSha: BlobSha;
}

/**
 * Paths of the files that the record cannot be built without: first the index, then the page, which may hold words of
 * people, and each Markdown file whose blob the index does not know.
 */
export function indexQuestions({
  directory,
  entries,
  texts,
  blobSha,
}: Omit<FolderReading, 'others'>): readonly string[] {
  const paths = indexPaths(directory, entries);
  const has = (path: string) => entries.some((entry) => entry.path === path);
  const text = texts[paths.index];
  if (has(paths.index) && text === undefined) return [paths.index];
  const known = readListing(text, blobSha);
  const feed = entries.find(({ path }) => path === paths.feed);
  const unknown = markdownFiles(directory, entries).filter(
    ({ path, sha }) => known.entries.get(path)?.sha !== sha,
  );
  return [
    ...(has(paths.page) ? [paths.page] : []),
    ...(feed !== undefined && feed.sha !== known.feed ? [paths.feed] : []),
    ...unknown.map(({ path }) => path),
  ];
}

/** What is under the names that we would write, and is somebody else's: another file, a folder or a link. */
export function foreignFiles({ directory, entries, others, texts }: FolderReading): readonly string[] {
  const { page, index, feed } = indexPaths(directory, entries);
  const has = (path: string) => entries.some((entry) => entry.path === path);
  const isForeign = (path: string, isOwn: (text: string) => boolean) => {
    const text = texts[path];
    return others.includes(path) || (text !== undefined && !isOwn(text));
  };
  return [
    // However it is spelled: GitHub shows only one of them.
    ...(!has(page) && others.some((path) => path.toLowerCase() === page.toLowerCase()) ? [page] : []),
    ...(isForeign(index, isOwnListing) ? [index] : []),
    ...(isForeign(feed, isOwnFeed) ? [feed] : []),
  ];
}
