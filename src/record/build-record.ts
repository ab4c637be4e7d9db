import { splitFrontMatter } from '../text/front-matter.ts';
import type { Messages } from '../text/messages/en.ts';
import { replaceSections, sectionsOf } from '../text/sections.ts';
import { createSpeech } from '../text/speech.ts';
import type { Writer } from '../text/writer.ts';
import { blobSha } from './blob-sha.ts';
import { byPath, newestFirst, type RecordEntry } from './entry.ts';
import { writeFeed } from './feed.ts';
import { writeListing } from './listing.ts';
import { pageView } from './page-view.ts';
import { placeOf, type RecordRepository } from './place.ts';
import { readEntry } from './read-entry.ts';
import { readFolder } from './read-folder.ts';
import { type FolderFile, indexSection, recordPaths } from './record-files.ts';
import { type FolderReading, foreignFiles } from './record-questions.ts';

const beginIndex = `<!-- incident-protocol:begin ${indexSection} -->`;
const endIndex = `<!-- incident-protocol:end ${indexSection} -->`;

export interface RecordQuestion extends FolderReading {
  readonly repository: RecordRepository;
  /** What is committed together with the record, where a postmortem is. */
  readonly changed?: RecordFile;
  readonly writer: Writer;
  /** In the language of the record. */
  readonly words: Messages;
}

export interface RecordFile {
  readonly path: string;
  readonly content: string;
}

export interface BuiltRecord {
  /** Only those that say something else than the files that are there. */
  readonly files: readonly RecordFile[];
  /** What people should know of it. */
  readonly notes: readonly string[];
  /** The text of `index.json`, whether it changed or not. */
  readonly index: string;
  /** How many there are of ours. */
  readonly postmortems: number;
}

/** Page, index and feed of all postmortems: built whole from what the files say, never patched. */
export function buildRecord(question: RecordQuestion): BuiltRecord {
  const { directory, entries, repository, writer } = question;
  const speech = createSpeech(question.words);
  const place = placeOf(repository, directory);
  const paths = recordPaths(directory, entries);
  const foreign = foreignFiles(question);
  const found = readAll(question);
  const postmortems = found.filter((entry) => entry.kind === 'postmortem').toSorted(newestFirst);
  const broken = found.filter((entry) => entry.kind === 'broken').toSorted(byPath);
  const others = found.filter((entry) => entry.kind === 'other').toSorted(byPath);
  const feed = writeFeed(postmortems, place, speech);
  const feedSha = foreign.includes(paths.feed) ? '' : blobSha(feed);
  const index = writeListing({ postmortems, broken, others, feed: feedSha, repositoryUrl: repository.url });
  const view = pageView({ postmortems, broken, place, speech });
  const page = pageText(question, withRoom(writer.write('record-page', view, lacksRoom)));
  const files = [
    ...(page === undefined ? [] : [{ path: paths.page, content: page }]),
    { path: paths.index, content: index },
    { path: paths.feed, content: feed },
  ];
  return {
    index,
    postmortems: postmortems.length,
    files: files.filter((file) => !foreign.includes(file.path) && isNews(file, entries)),
    notes: [
      ...(page === undefined ? [noPlace(paths.page)] : []),
      ...foreign.map(leftAlone),
      ...broken.map(({ path, reason }) => `\`${path}\` cannot be read as a postmortem: ${reason}`),
    ],
  };
}

function readAll(question: RecordQuestion): readonly RecordEntry[] {
  const { changed, entries, words } = question;
  const others = entries.filter(({ path }) => path !== changed?.path);
  return [
    ...(changed === undefined ? [] : [entryOfChanged(changed, words)]),
    ...readFolder({ ...question, entries: others }),
  ];
}

function entryOfChanged({ path, content }: RecordFile, words: Messages): RecordEntry {
  return readEntry({ path, sha: blobSha(content.toWellFormed()), text: content, words });
}

/** A page that people wrote has our part where they left room for it, and else nowhere. */
function pageText({ directory, entries, texts }: RecordQuestion, fresh: string): string | undefined {
  const { page } = recordPaths(directory, entries);
  if (!entries.some(({ path }) => path === page)) return fresh;
  const existing = texts[page];
  if (existing === undefined) return undefined;
  if (existing.trim() === '') return fresh;
  return hasRoom(existing) ? replaceSections(existing, fresh) : undefined;
}

function hasRoom(page: string): boolean {
  return sectionsOf(page).some(({ name }) => name === indexSection);
}

/** A page from a template without our marks is ours as a whole: else the next run would take it for a page of people's. */
function withRoom(page: string): string {
  if (hasRoom(page)) return page;
  const { opening = '', yaml = '', closing = '', content } = splitFrontMatter(page) ?? { content: page };
  const unmarked = content.replaceAll(/<!--\s*incident-protocol:[^>]*-->/g, '').trim();
  return `${opening}${yaml}${closing}${beginIndex}\n\n${unmarked}\n\n${endIndex}\n`;
}

function lacksRoom(page: string): string | undefined {
  return hasRoom(withRoom(page)) ? undefined : 'it leaves a block of code or a hidden remark open';
}

function isNews({ path, content }: RecordFile, entries: readonly FolderFile[]): boolean {
  return entries.find((entry) => entry.path === path)?.sha !== blobSha(content);
}

function noPlace(page: string): string {
  const marks = `\`${beginIndex}\` and \`${endIndex}\``;
  return `\`${page}\` was left as it is: it belongs to people and has no room for the list. Put the lines ${marks} where it should stand.`;
}

function leftAlone(path: string): string {
  return `\`${path}\` was left as it is: it was not written by Incident Protocol. Move it, and it is written with the next postmortem.`;
}
