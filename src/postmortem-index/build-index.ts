import type { PostmortemTexts } from '../i18n/texts.ts';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import { replaceSections, sectionsOf } from '../markdown/sections.ts';
import type { Writer } from '../templates/writer.ts';
import { byPath, type IndexEntry, newestFirst } from './entry.ts';
import { writeFeed } from './feed.ts';
import { indexPaths, indexSection } from './index-files.ts';
import { type FolderReading, foreignFiles } from './index-questions.ts';
import { writeListing } from './listing.ts';
import { pageView } from './page-view.ts';
import { type IndexRepository, placeOf } from './place.ts';
import { readEntry } from './read-entry.ts';
import { readFolder } from './read-folder.ts';

const beginIndex = `<!-- incident-protocol:begin ${indexSection} -->`;
const endIndex = `<!-- incident-protocol:end ${indexSection} -->`;

export interface IndexQuestion extends FolderReading {
  readonly repository: IndexRepository;
  /** What is committed together with the record, where a postmortem is. */
  readonly changed?: IndexFile;
  readonly writer: Writer;
  /** In the language of the record. */
  readonly messages: PostmortemTexts;
  /** Labels of incidents that no number counts: drills, and what is private. */
  readonly uncounted: readonly string[];
}

export interface IndexFile {
  readonly path: string;
  readonly content: string;
}

export interface BuiltIndex {
  /** Only those that say something else than the files that are there. */
  readonly files: readonly IndexFile[];
  /** What people should know of it. */
  readonly notes: readonly string[];
  /** The text of `index.json`, whether it changed or not. */
  readonly index: string;
  /** How many there are of ours. */
  readonly postmortems: number;
}

/** Page, index and feed of all postmortems: built whole from what the files say, never patched. */
export function buildIndex(question: IndexQuestion): BuiltIndex {
  const { directory, entries, repository, writer, messages: texts, blobSha, uncounted } = question;
  const place = placeOf(repository, directory);
  const paths = indexPaths(directory, entries);
  const foreign = foreignFiles(question);
  const found = readAll(question);
  const postmortems = found.filter((entry) => entry.kind === 'postmortem').toSorted(newestFirst);
  const broken = found.filter((entry) => entry.kind === 'broken').toSorted(byPath);
  const others = found.filter((entry) => entry.kind === 'other').toSorted(byPath);
  const feed = writeFeed(postmortems, place, texts);
  const feedSha = foreign.includes(paths.feed) ? '' : blobSha(feed);
  const index = writeListing({
    postmortems,
    broken,
    others,
    feed: feedSha,
    repositoryUrl: repository.url,
    blobSha,
  });
  const view = pageView({ postmortems, broken, others, place, texts, uncounted });
  const page = pageText(question, withRoom(writer.write('index-page', view, lacksRoom)));
  const files = [
    ...(page === undefined ? [] : [{ path: paths.page, content: page }]),
    { path: paths.index, content: index },
    { path: paths.feed, content: feed },
  ];
  return {
    index,
    postmortems: postmortems.length,
    files: files.filter((file) => !foreign.includes(file.path) && isNews(file, question)),
    notes: [
      ...(page === undefined ? [noRoom(paths.page)] : []),
      ...foreign.map(leftAlone),
      ...broken.map(({ path, reason }) => `\`${path}\` cannot be read as a postmortem: ${reason}`),
    ],
  };
}

function readAll(question: IndexQuestion): readonly IndexEntry[] {
  const { changed, entries } = question;
  const others = entries.filter(({ path }) => path !== changed?.path);
  return [
    ...(changed === undefined ? [] : [entryOfChanged(changed, question)]),
    ...readFolder({ ...question, entries: others, words: question.messages.words }),
  ];
}

function entryOfChanged({ path, content }: IndexFile, { messages, blobSha }: IndexQuestion): IndexEntry {
  const { words } = messages;
  return readEntry({ path, sha: blobSha(content.toWellFormed()), text: content, words });
}

/** A page that people wrote has our part where they left room for it, and else nowhere. */
function pageText({ directory, entries, texts }: IndexQuestion, fresh: string): string | undefined {
  const { page } = indexPaths(directory, entries);
  if (!entries.some(({ path }) => path === page)) return fresh;
  const existing = texts[page];
  if (existing === undefined) return undefined;
  if (existing.trim() === '') return fresh;
  return hasRoom(existing) ? replaceSections(existing, fresh, asTheyAre) : undefined;
}

const asTheyAre = { mayInsert: () => false, mayEmpty: () => false };

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

function isNews({ path, content }: IndexFile, { entries, blobSha }: IndexQuestion): boolean {
  return entries.find((entry) => entry.path === path)?.sha !== blobSha(content);
}

function noRoom(page: string): string {
  const marks = `\`${beginIndex}\` and \`${endIndex}\``;
  return `\`${page}\` was left as it is: it belongs to people and has no room for the list. Put the lines ${marks} where it should stand.`;
}

function leftAlone(path: string): string {
  return `\`${path}\` was left as it is: it was not written by Incident Protocol. Move it, and it is written with the next postmortem.`;
}
