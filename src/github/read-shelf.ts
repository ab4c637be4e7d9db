import type { CommitBase, Shelf } from '../incident/facts.ts';
import type { GitHub } from './client.ts';
import { errorAnswer } from './error-answer.ts';
import { UserError } from './user-error.ts';

export interface ShelfQuestion {
  readonly branch: string;
  /** Where the file is, or would be put when it is nowhere. */
  readonly path: string;
  readonly directory: string;
  readonly isOurs: (fileName: string) => boolean;
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
  const entries = await readFolder(github, base.tree, question.directory.split('/'));
  const name = question.path.slice(question.directory.length + 1);
  const found =
    entries.find((entry) => entry.path === name) ??
    entries.find((entry) => entry.type === 'blob' && question.isOurs(entry.path));
  if (found === undefined) return { kind: 'read', base, file: { kind: 'absent', path: question.path } };
  const path = `${question.directory}/${found.path}`;
  if (found.type !== 'blob' || found.mode === symbolicLink) throw inTheWay(path, 'is not a plain file');
  return { kind: 'read', base, file: { kind: 'present', path, content: await readBlob(github, found.sha) } };
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

async function readFolder(
  github: GitHub,
  root: string,
  segments: readonly string[],
): Promise<readonly Entry[]> {
  let entries = await readTree(github, root);
  for (const [index, segment] of segments.entries()) {
    const folder = entries.find((entry) => entry.path === segment);
    if (folder === undefined) return [];
    if (folder.type !== 'tree') throw inTheWay(segments.slice(0, index + 1).join('/'), 'is not a folder');
    entries = await readTree(github, folder.sha);
  }
  return entries;
}

async function readTree({ rest, owner, repo }: GitHub, sha: string): Promise<readonly Entry[]> {
  const { data } = await rest.git.getTree({ owner, repo, tree_sha: sha });
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
