import type { RestEndpointMethodTypes } from '@octokit/rest';
import type { Carried } from '../incident/draft.ts';
import type { CommitBase } from '../incident/shelf.ts';
import type { CommitTarget, CommittedFile, FilesCommit } from '../life/effect.ts';
import type { GitHub } from './client.ts';
import { errorAnswer } from './error-answer.ts';
import type { Receipt } from './receipt.ts';

/**
 * One commit on top of the commit that the decision was made on. The branch is moved forward and never forced: when
 * it went on in the meantime, GitHub refuses, and everything is read and decided again.
 */
export async function commitFiles(
  github: GitHub,
  { base, onto, path, files, message, revision }: FilesCommit,
  defaultBranch: string,
): Promise<Receipt> {
  const { rest, owner, repo } = github;
  const where = { owner, repo };
  const entries = files.map(
    (file) =>
      ({ path: file.path, mode: '100644', type: 'blob', content: file.content.toWellFormed() }) as const,
  );
  const tree = await treeOf(github, base, [...carriedTo(onto, files), ...entries]);
  const commit = await rest.git.createCommit({ ...where, message, tree, parents: parentsOf(onto, base) });
  const branch = onto.kind === 'default-branch' ? defaultBranch : onto.name;
  const { sha } = commit.data;
  try {
    if (onto.kind === 'new-branch') await rest.git.createRef({ ...where, ref: `refs/heads/${branch}`, sha });
    else await rest.git.updateRef({ ...where, ref: `heads/${branch}`, sha, force: false });
  } catch (error) {
    if (!hasMoved(error)) throw error;
    return { kind: 'outdated', why: `the branch ${branch} moved on`, moved: onto.kind };
  }
  return onto.kind === 'default-branch'
    ? { kind: 'committed', path, commit: sha, revision }
    : { kind: 'drafted', branch, onto: onto.kind };
}

type Entry = NonNullable<RestEndpointMethodTypes['git']['createTree']['parameters']['tree']>[number];

/** GitHub makes no tree of nothing. */
async function treeOf({ rest, owner, repo }: GitHub, base: CommitBase, tree: Entry[]): Promise<string> {
  if (tree.length === 0) return base.tree;
  return (await rest.git.createTree({ owner, repo, base_tree: base.tree, tree })).data.sha;
}

/** What the branch changed and this commit does not change again. */
function carriedTo(onto: CommitTarget, files: readonly CommittedFile[]): readonly Carried[] {
  if (onto.kind !== 'joined-branch') return [];
  return onto.carried.filter((one) => !files.some(({ path }) => path === one.path));
}

function parentsOf(onto: CommitTarget, { commit }: CommitBase): string[] {
  switch (onto.kind) {
    case 'merged-branch':
      return [commit, onto.head];
    case 'joined-branch':
      return [onto.head, commit];
    default:
      return [commit];
  }
}

/** Somebody was faster: with a commit, with the same branch, or by deleting it. */
function hasMoved(error: unknown): boolean {
  const { status, message } = errorAnswer(error);
  if (status !== 409 && status !== 422) return false;
  return /not a fast.forward|is at \S+ but expected|reference (?:already exists|does not exist)/i.test(
    message,
  );
}
