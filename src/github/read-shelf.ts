import type { CommitBase, Shelf, ShelfEntry } from '../incident/facts.ts';
import type { GitHub } from './client.ts';
import { errorAnswer } from './error-answer.ts';
import { UserError } from './user-error.ts';

export interface ShelfQuestion {
  readonly branch: string;
  /** Where the file is, or would be put when it is nowhere. */
  readonly path: string;
  readonly directory: string;
  readonly isOurs: (fileName: string) => boolean;
  /** Paths of the files to read besides; asked again with each answer, until it names none that is not read. */
  readonly wants?: (shelf: {
    readonly entries: readonly ShelfEntry[];
    readonly texts: Readonly<Record<string, string>>;
  }) => readonly string[];
}

interface Entry {
  readonly path: string;
  readonly type: string;
  readonly mode: string;
  readonly sha: string;
}

const symbolicLink = '120000';

/** Reads the postmortem folder at one commit, so that what is written on top of it is written on what was read. */
export async function readShelf(github: GitHub, question: ShelfQuestion): Promise<Shelf> {
  const base = await readHead(github, question.branch);
  const found = await readFolder(github, base.tree, question);
  const entries = found.filter(isPlainFile).map(({ path, sha }) => ({ path, sha }));
  const texts = await readWanted(github, question, entries);
  const shelf = { kind: 'read', base, entries, texts } as const;
  const ours =
    found.find((entry) => entry.path === question.path) ??
    found.find((entry) => entry.type === 'blob' && question.isOurs(fileName(entry.path)));
  if (ours === undefined) return { ...shelf, file: { kind: 'absent', path: question.path } };
  const { path } = ours;
  if (!isPlainFile(ours)) throw inTheWay(path, 'is not a plain file');
  const content = texts[path] ?? (await readBlob(github, ours.sha));
  return { ...shelf, file: { kind: 'present', path, content } };
}

function isPlainFile({ type, mode }: Entry): boolean {
  return type === 'blob' && mode !== symbolicLink;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What is worth reading can depend on what was read: an index tells which files are new to it. */
async function readWanted(
  github: GitHub,
  { wants }: ShelfQuestion,
  entries: readonly ShelfEntry[],
): Promise<Readonly<Record<string, string>>> {
  const texts: Record<string, string> = {};
  for (;;) {
    const wanted = new Set(wants?.({ entries, texts }) ?? []);
    const unread = entries.filter(({ path }) => wanted.has(path) && !Object.hasOwn(texts, path));
    if (unread.length === 0) return texts;
    for (const { path, sha } of unread) texts[path] = await readBlob(github, sha);
  }
}

async function readHead({ rest, owner, repo }: GitHub, branch: string): Promise<CommitBase> {
  try {
    const { data } = await rest.repos.getBranch({ owner, repo, branch });
    return { commit: data.commit.sha, tree: data.commit.commit.tree.sha };
  } catch (error) {
    if (errorAnswer(error).status !== 404) throw error;
    const problem = `The postmortem cannot be written: the default branch \`${branch}\` has no commit yet.`;
    throw new UserError(`${problem} Push a first commit, then run the workflow again.`, { cause: error });
  }
}

/** All that stands in the folder and in the folders in it, with its path from the root. */
async function readFolder(
  github: GitHub,
  root: string,
  { directory }: ShelfQuestion,
): Promise<readonly Entry[]> {
  const segments = directory.split('/');
  let sha = root;
  for (const [index, segment] of segments.entries()) {
    const entries = await readTree(github, sha);
    const folder = entries.find((entry) => entry.path === segment);
    if (folder === undefined) return [];
    if (folder.type !== 'tree') throw inTheWay(segments.slice(0, index + 1).join('/'), 'is not a folder');
    sha = folder.sha;
  }
  const entries = await readTree(github, sha, { recursive: 'true' });
  return entries.map((entry) => ({ ...entry, path: `${directory}/${entry.path}` }));
}

async function readTree(
  { rest, owner, repo }: GitHub,
  sha: string,
  depth: { readonly recursive?: string } = {},
): Promise<readonly Entry[]> {
  const { data } = await rest.git.getTree({ owner, repo, tree_sha: sha, ...depth });
  return data.tree;
}

async function readBlob({ rest, owner, repo }: GitHub, sha: string): Promise<string> {
  const { data } = await rest.git.getBlob({ owner, repo, file_sha: sha });
  return Buffer.from(data.content, 'base64').toString('utf8');
}

function inTheWay(path: string, what: string): UserError {
  return new UserError(
    `The postmortem cannot be written: \`${path}\` on the default branch ${what}. Move it, or set \`postmortem.directory\`.`,
  );
}
