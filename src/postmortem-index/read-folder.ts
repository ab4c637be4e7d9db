import type { PostmortemWords } from '../i18n/texts.ts';
import { brokenBy, type IndexEntry } from './entry.ts';
import { type BlobSha, type FolderFile, indexPaths, markdownFiles } from './index-files.ts';
import { readListing } from './listing.ts';
import { readEntry } from './read-entry.ts';

export interface FolderTexts {
  readonly directory: string;
  /** Every plain file of the folder and the folders in it. */
  readonly entries: readonly FolderFile[];
  /** By path, of the files that were read. */
  readonly texts: Readonly<Record<string, string>>;
  /** In the language of the record. */
  readonly words: PostmortemWords;
  readonly blobSha: BlobSha;
}

/** What every Markdown file says: as the index has it, when that knows its blob; else as its text has it. */
export function readFolder({
  directory,
  entries,
  texts,
  words,
  blobSha,
}: FolderTexts): readonly IndexEntry[] {
  const known = readListing(texts[indexPaths(directory, entries).index], blobSha).entries;
  return markdownFiles(directory, entries).map((file): IndexEntry => {
    const before = known.get(file.path);
    if (before?.sha === file.sha) return before;
    const text = texts[file.path];
    if (text === undefined) return brokenBy('flawUnread', file);
    return readEntry({ path: file.path, sha: file.sha, text, words });
  });
}
