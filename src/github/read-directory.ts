import type { Reader } from '../facts/facts.ts';
import type { Blocker, Tip, UnusableDirectory } from '../facts/postmortem-directory.ts';
import type { Listing, Question } from '../plan/question.ts';
import { askForDirectory } from './ask-directory.ts';
import type { GitHub } from './client.ts';
import { UserError } from './errors.ts';
import { readTextFile } from './read-context.ts';
import { readTip } from './read-tip.ts';
import { type Listed, readFolder, type TreeEntry } from './read-tree.ts';

const symbolicLink = '120000';

/**
 * Lists the postmortem folder at one commit, so that what is written on top of it is written on what was read. Throws
 * where the branch of a pull request does not show whether it holds our postmortem: another branch would hold a second.
 */
export async function listDirectory(
  github: GitHub,
  question: Extract<Question, { readonly kind: 'directory' }>,
  reader: Reader,
): Promise<Listing> {
  const { of, branch } = question;
  const listing = await listed(github, question, reader);
  if (of === 'draft' && listing.kind === 'unusable' && listing.blocker === 'too-large') {
    throw new UserError(`On the branch \`${branch}\`: ${listing.reason}`);
  }
  return listing;
}

async function listed(
  github: GitHub,
  question: Extract<Question, { readonly kind: 'directory' }>,
  reader: Reader,
): Promise<Listing> {
  const { of, branch, directory, former } = question;
  const likely = [...question.likely, ...(former === undefined ? [] : [former])];
  const asked = reader === 'graphql' ? await askForDirectory(github, { ...question, likely }) : undefined;
  if (asked?.kind === 'answered') return withFormer(listingOf(asked), former, asked.texts);
  if (asked?.kind === 'no-branch' && of === 'draft') return { kind: 'no-branch' };
  const base = await readTip(github, branch);
  if (typeof base === 'string')
    return of === 'draft' ? { kind: 'no-branch' } : noTip(base, branch, directory);
  const listing = listingOf({ base, listed: await readFolder(github, base.tree, directory), texts: {} });
  if (former === undefined) return listing;
  const file = await readTextFile(github, former, base.commit);
  return withFormer(listing, former, file.kind === 'absent' ? {} : { [former]: file.text });
}

function withFormer(
  listing: Listing,
  path: string | undefined,
  texts: Readonly<Record<string, string>>,
): Listing {
  const content = path === undefined ? undefined : texts[path];
  if (listing.kind !== 'listed' || path === undefined || content === undefined) return listing;
  return { ...listing, former: { path, content } };
}

interface Found {
  readonly base: Tip;
  readonly listed: Listed;
  readonly texts: Readonly<Record<string, string>>;
}

function listingOf({ base, listed, texts }: Found): Listing {
  if (listed.kind === 'blocked') return inTheWay(listed.path);
  if (listed.kind === 'cut') return tooLarge(listed.path);
  const files = listed.entries.filter(isPlainFile);
  return {
    kind: 'listed',
    base,
    entries: files.map(({ path, sha }) => ({ path, sha })),
    others: listed.entries.filter((entry) => !isPlainFile(entry)).map(({ path }) => path),
    texts: Object.fromEntries(files.flatMap(({ path }) => textOf(texts, path))),
  };
}

/** A link shows the text of what it leads to, which is not what is there. */
function textOf(
  texts: Readonly<Record<string, string>>,
  path: string,
): readonly (readonly [string, string])[] {
  const text = texts[path];
  return text === undefined ? [] : [[path, text]];
}

function isPlainFile({ type, mode }: TreeEntry): boolean {
  return type === 'blob' && mode !== symbolicLink;
}

function noTip(
  blocker: Extract<Blocker, 'empty' | 'contents'>,
  branch: string,
  path: string,
): UnusableDirectory {
  return blocker === 'contents'
    ? unusable(blocker, path, 'the workflow may not read the repository: add `contents: write`.')
    : unusable(blocker, path, `the default branch \`${branch}\` has no commit yet: push a first one.`);
}

function inTheWay(path: string): UnusableDirectory {
  return unusable(
    'place',
    path,
    `\`${path}\` on the default branch is not a folder: move it, or set \`postmortem.directory\`.`,
  );
}

/** What is not in the list may be in the folder: a second postmortem would be beside the first. */
function tooLarge(path: string): UnusableDirectory {
  return unusable(
    'too-large',
    path,
    `GitHub does not list \`${path}\` whole, because it is too large: set \`postmortem.directory\` to another folder.`,
  );
}

function unusable(blocker: Blocker, path: string, reason: string): UnusableDirectory {
  return { kind: 'unusable', blocker, path, reason: `The postmortem cannot be written: ${reason}` };
}
