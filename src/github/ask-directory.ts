/** The postmortem folder at the tip of a branch, with the texts that every postmortem needs, in one question. */

import type { Tip } from '../facts/postmortem-directory.ts';
import { at, listAt, numberAt, textAt } from '../json.ts';
import { type GitHub, repositoryArguments } from './client.ts';
import { shortQuery } from './errors.ts';
import { type Listed, readWhole, type TreeEntry } from './read-tree.ts';

export type AskedDirectory =
  | { readonly kind: 'no-branch' }
  | {
      readonly kind: 'answered';
      readonly base: Tip;
      readonly listed: Listed;
      /** By path. */
      readonly texts: Readonly<Record<string, string>>;
    }
  /** Only REST tells. */
  | { readonly kind: 'not-answered' };

/** GraphQL does not say whether a list is whole; REST does. */
const mostEntries = 1000;

interface Wanted {
  readonly branch: string;
  readonly directory: string;
  /** Paths of texts that are wanted with it. */
  readonly likely: readonly string[];
}

export async function askForDirectory(github: GitHub, wanted: Wanted): Promise<AskedDirectory> {
  const { directory, likely } = wanted;
  const answer = await shortQuery(github.query(questionAbout(github, wanted)));
  const repository = at(answer, 'data', 'repository');
  if (at(answer, 'errors') !== undefined || (repository ?? undefined) === undefined) return notAnswered;
  if (at(repository, 'ref') === null) return { kind: 'no-branch' };
  const commit = at(repository, 'ref', 'target');
  const base = tipIn(commit);
  const listed = base === undefined ? undefined : await listedIn(github, commit, directory);
  if (base === undefined || listed === undefined) return notAnswered;
  return { kind: 'answered', base, listed, texts: textsIn(commit, likely) };
}

const notAnswered = { kind: 'not-answered' } as const;

function questionAbout(github: GitHub, { branch, directory, likely }: Wanted): string {
  const quoted = (text: string) => JSON.stringify(text);
  const above = foldersAbove(directory).map(
    (path, index) => `a${index}: file(path: ${quoted(path)}) { type }`,
  );
  const texts = likely.map(
    (path, index) => `t${index}: file(path: ${quoted(path)}) { object { ... on Blob { text isTruncated } } }`,
  );
  return `query folder { repository(${repositoryArguments(github)}) {
    ref(qualifiedName: ${quoted(`refs/heads/${branch}`)}) { target { ... on Commit {
      oid message tree { oid }
      ${above.join(' ')}
      folder: file(path: ${quoted(directory)}) { type oid object { ... on Tree { entries { name type mode oid } } } }
      ${texts.join(' ')}
    } } }
  } }`;
}

function foldersAbove(directory: string): readonly string[] {
  const segments = directory.split('/');
  return segments.slice(0, -1).map((_, index) => segments.slice(0, index + 1).join('/'));
}

function tipIn(commit: unknown): Tip | undefined {
  const [sha, tree] = [textAt(commit, 'oid'), textAt(commit, 'tree', 'oid')];
  if (sha === undefined || tree === undefined) return undefined;
  return { commit: sha, tree, message: textAt(commit, 'message') ?? '' };
}

async function listedIn(github: GitHub, commit: unknown, directory: string): Promise<Listed | undefined> {
  for (const [index, path] of foldersAbove(directory).entries()) {
    const type = textAt(commit, `a${index}`, 'type');
    if (type === undefined)
      return at(commit, `a${index}`) === null ? { kind: 'listed', entries: [] } : undefined;
    if (type !== 'tree') return { kind: 'blocked', path };
  }
  const folder = at(commit, 'folder');
  if (folder === null) return { kind: 'listed', entries: [] };
  const [type, sha] = [textAt(folder, 'type'), textAt(folder, 'oid')];
  if (type === undefined || sha === undefined) return undefined;
  if (type !== 'tree') return { kind: 'blocked', path: directory };
  const nodes = listAt(folder, 'object', 'entries');
  const entries = nodes.flatMap((node) => entryIn(node, directory));
  const isWhole =
    Array.isArray(at(folder, 'object', 'entries')) &&
    entries.length === nodes.length &&
    entries.length < mostEntries;
  const isFlat = entries.every((entry) => entry.type !== 'tree');
  return isWhole && isFlat ? { kind: 'listed', entries } : readWhole(github, sha, directory);
}

/** GraphQL gives the octal number that git writes as a decimal one. */
function entryIn(node: unknown, directory: string): readonly TreeEntry[] {
  const [name, type, mode] = [textAt(node, 'name'), textAt(node, 'type'), numberAt(node, 'mode')];
  const sha = textAt(node, 'oid');
  if (name === undefined || type === undefined || mode === undefined || sha === undefined) return [];
  return [{ path: `${directory}/${name}`, type, mode: mode.toString(8).padStart(6, '0'), sha }];
}

/** A text that GraphQL cut short is left out, and read by itself. */
function textsIn(commit: unknown, likely: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    likely.flatMap((path, index) => {
      const blob = at(commit, `t${index}`, 'object');
      const text = textAt(blob, 'text');
      return text === undefined || at(blob, 'isTruncated') !== false ? [] : [[path, text]];
    }),
  );
}
