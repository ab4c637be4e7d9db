import type { FilesCommit } from '../life/effect.ts';
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
  const tree = await rest.git.createTree({ ...where, base_tree: base.tree, tree: entries });
  const parents = onto.kind === 'merged-branch' ? [base.commit, onto.head] : [base.commit];
  const commit = await rest.git.createCommit({ ...where, message, tree: tree.data.sha, parents });
  const branch = onto.kind === 'default-branch' ? defaultBranch : onto.name;
  const { sha } = commit.data;
  try {
    if (onto.kind === 'new-branch') await rest.git.createRef({ ...where, ref: `refs/heads/${branch}`, sha });
    else await rest.git.updateRef({ ...where, ref: `heads/${branch}`, sha, force: false });
  } catch (error) {
    if (!hasMoved(error)) throw error;
    return { kind: 'outdated', why: `the branch ${branch} moved on`, moved: onto.kind };
  }
  const at = { commit: sha, tree: tree.data.sha };
  return onto.kind === 'default-branch'
    ? { kind: 'committed', path, commit: sha, revision }
    : { kind: 'drafted', branch, at };
}

/** Somebody was faster: with a commit, with the same branch, or by deleting it. */
function hasMoved(error: unknown): boolean {
  const { status, message } = errorAnswer(error);
  if (status !== 409 && status !== 422) return false;
  return /not a fast.forward|is at \S+ but expected|reference (?:already exists|does not exist)/i.test(
    message,
  );
}
