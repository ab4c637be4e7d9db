import type { FilesCommit } from '../life/effect.ts';
import type { GitHub } from './client.ts';
import { errorAnswer } from './error-answer.ts';
import type { Receipt } from './receipt.ts';

/**
 * One commit on top of the commit that the decision was made on. The branch is moved forward and never forced: when
 * it went on in the meantime, GitHub refuses, and everything is read and decided again.
 */
export async function commitFiles(
  { rest, owner, repo }: GitHub,
  { base, path, files, message }: FilesCommit,
  branch: string,
): Promise<Receipt> {
  const where = { owner, repo };
  const entries = files.map(
    (file) =>
      ({ path: file.path, mode: '100644', type: 'blob', content: file.content.toWellFormed() }) as const,
  );
  const tree = await rest.git.createTree({ ...where, base_tree: base.tree, tree: entries });
  const commit = await rest.git.createCommit({
    ...where,
    message,
    tree: tree.data.sha,
    parents: [base.commit],
  });
  const { sha } = commit.data;
  try {
    await rest.git.updateRef({ ...where, ref: `heads/${branch}`, sha, force: false });
  } catch (error) {
    if (!hasMoved(error)) throw error;
    return { kind: 'outdated', why: `the branch ${branch} moved on` };
  }
  return { kind: 'committed', path, commit: sha };
}

function hasMoved(error: unknown): boolean {
  const { status, message } = errorAnswer(error);
  return status === 422 && /not a fast.forward/i.test(message);
}
