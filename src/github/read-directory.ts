import type { Blocker, Folder, FoundFile, PostmortemDirectory, Tip } from '../facts/postmortem-directory.ts';
import { textAt } from '../json.ts';
import type { GitHub } from './client.ts';
import { errorAnswer } from './errors.ts';
import { readLastChange } from './read-last-change.ts';
import { readTexts } from './read-texts.ts';
import { readFolder, type TreeEntry } from './read-tree.ts';

export interface DirectoryQuestion {
  readonly branch: string;
  readonly directory: string;
  /** Which of the files is the postmortem; asked again with what it wants to have read. */
  readonly find: (folder: Folder) => FoundFile;
  /** Whether nobody knows yet which commit brought it there. */
  readonly asksCommit?: boolean;
  /** Paths of the files to read besides; asked again with each answer, until it names none that is not read. */
  readonly wants?: (folder: Folder) => readonly string[];
}

const symbolicLink = '120000';

/** Reads the postmortem folder at one commit, so that what is written on top of it is written on what was read. */
export async function readDirectory(
  github: GitHub,
  question: DirectoryQuestion,
): Promise<PostmortemDirectory> {
  const { branch, directory: path } = question;
  const base = await readTip(github, branch);
  if (typeof base === 'string') {
    return base === 'contents'
      ? unusable(base, path, 'the workflow may not read the repository: add `contents: write`.')
      : unusable(base, path, `the default branch \`${branch}\` has no commit yet: push a first one.`);
  }
  const postmortems = await readDirectoryAt(github, base, question);
  if (question.asksCommit !== true || postmortems.kind !== 'read' || postmortems.file.kind === 'absent')
    return postmortems;
  const last = await readLastChange(github, { sha: base.commit, path: postmortems.file.path });
  return last === undefined
    ? postmortems
    : { ...postmortems, file: { ...postmortems.file, commit: last.commit } };
}

export async function readDirectoryAt(
  github: GitHub,
  base: Tip,
  question: DirectoryQuestion,
): Promise<Exclude<PostmortemDirectory, { kind: 'unread' }>> {
  const listed = await readFolder(github, base.tree, question.directory);
  if (listed.kind === 'blocked') return inTheWay(listed.path, 'is not a folder');
  if (listed.kind === 'cut') return tooLarge(listed.path);
  const files = listed.entries.filter(isPlainFile);
  const entries = files.map(({ path, sha }) => ({ path, sha }));
  const others = listed.entries.filter((entry) => !isPlainFile(entry)).map(({ path }) => path);
  return readFiles(github, base, { question, folder: { entries, others, texts: {} } });
}

export interface FilesToRead {
  readonly question: Omit<DirectoryQuestion, 'branch'>;
  /** What is listed, and which texts are known. */
  readonly folder: Folder;
}

/** Reads what the question needs besides. */
export async function readFiles(
  github: GitHub,
  base: Tip,
  { question, folder }: FilesToRead,
): Promise<Exclude<PostmortemDirectory, { kind: 'unread' }>> {
  const { found, texts } = await readWanted(github, question, folder);
  if (found.kind === 'blocked') return inTheWay(found.path, 'is not a plain file');
  const { path } = found;
  const file = found.kind === 'absent' ? found : { ...found, content: texts[path] ?? '' };
  return { kind: 'read', base, entries: folder.entries, others: folder.others, texts, file };
}

function isPlainFile({ type, mode }: TreeEntry): boolean {
  return type === 'blob' && mode !== symbolicLink;
}

/** What is worth reading can depend on what was read: an index tells which files are new to it. */
async function readWanted(
  github: GitHub,
  { find, wants }: Omit<DirectoryQuestion, 'branch'>,
  { entries, others, texts: known }: Folder,
): Promise<{
  readonly found: Exclude<FoundFile, { kind: 'unsure' }>;
  readonly texts: Readonly<Record<string, string>>;
}> {
  const texts: Record<string, string> = { ...known };
  for (;;) {
    const folder = { entries, others, texts };
    const found = find(folder);
    const wanted = new Set([
      ...(found.kind === 'unsure' ? found.wants : []),
      ...(found.kind === 'present' ? [found.path] : []),
      ...(wants?.(folder) ?? []),
    ]);
    const unread = entries.filter(({ path }) => wanted.has(path) && !Object.hasOwn(texts, path));
    if (unread.length === 0) {
      if (found.kind !== 'unsure') return { found, texts };
      throw new Error('the folder was read and still does not tell which file is the postmortem');
    }
    const read = await readTexts(
      github,
      unread.map(({ sha }) => sha),
    );
    for (const { path, sha } of unread) texts[path] = read.get(sha) ?? '';
  }
}

/** Where a branch is; else what is missing. */
export async function readTip(
  { rest, owner, repo }: GitHub,
  branch: string,
): Promise<Tip | Extract<Blocker, 'empty' | 'contents'>> {
  try {
    const { data } = await rest.repos.getBranch({ owner, repo, branch });
    const { sha } = data.commit;
    // Other forges name the commit only.
    const tree = textAt(data, 'commit', 'commit', 'tree', 'sha') ?? (await readTreeOf(sha));
    const message = textAt(data, 'commit', 'commit', 'message') ?? '';
    return { commit: sha, tree, message, ...(data.protected === true ? { isProtected: true } : {}) };
  } catch (error) {
    const { status, message } = errorAnswer(error);
    if (status === 404 || (status === 409 && /empty/i.test(message))) return 'empty';
    if (status === 403 && /not accessible by/i.test(message)) return 'contents';
    throw error;
  }

  async function readTreeOf(commit: string): Promise<string> {
    return (await rest.git.getCommit({ owner, repo, commit_sha: commit })).data.tree.sha;
  }
}

function inTheWay(path: string, what: string): PostmortemDirectory & { kind: 'unusable' } {
  return unusable(
    'place',
    path,
    `\`${path}\` on the default branch ${what}: move it, or set \`postmortem.directory\`.`,
  );
}

/** What is not in the list may be in the folder: a second postmortem would be beside the first. */
function tooLarge(path: string): PostmortemDirectory & { kind: 'unusable' } {
  return unusable(
    'too-large',
    path,
    `GitHub does not list \`${path}\` whole, because it is too large: set \`postmortem.directory\` to another folder.`,
  );
}

function unusable(
  blocker: Blocker,
  path: string,
  reason: string,
): PostmortemDirectory & { kind: 'unusable' } {
  return {
    kind: 'unusable',
    blocker,
    path,
    reason: `The postmortem cannot be written: ${reason}`,
  };
}
