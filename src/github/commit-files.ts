import type { RestEndpointMethodTypes } from '@octokit/rest';
import type { CommitBase } from '../facts/postmortem-directory.ts';
import type { CommitTarget, FilesCommit } from '../plan/effect.ts';
import type { GitHub } from './client.ts';
import type { EffectResult } from './effect-result.ts';
import { errorAnswer } from './errors.ts';

/**
 * One commit on top of the commit that the decision was made on. The branch is moved forward and, unless it is
 * the one that only we write, never forced: when it went on in the meantime, GitHub refuses, and everything is read and
 * decided again.
 */
export async function commitFiles(
  github: GitHub,
  { base, onto, path, files, message, revision }: FilesCommit,
  defaultBranch: string,
): Promise<EffectResult> {
  const { rest, owner, repo } = github;
  const where = { owner, repo };
  const entries = files.map(
    (file) =>
      ({ path: file.path, mode: '100644', type: 'blob', content: file.content.toWellFormed() }) as const,
  );
  const tree = await treeOf(github, base, entries);
  const commit = await rest.git.createCommit({ ...where, message, tree, parents: parentsOf(onto, base) });
  const branch = onto.kind === 'default-branch' ? defaultBranch : onto.name;
  const { sha } = commit.data;
  try {
    if (onto.kind === 'new-branch') await rest.git.createRef({ ...where, ref: `refs/heads/${branch}`, sha });
    else {
      const force = onto.kind === 'rebuilt-branch';
      await rest.git.updateRef({ ...where, ref: `heads/${branch}`, sha, force });
    }
  } catch (error) {
    if (!hasMoved(error)) throw error;
    return { kind: 'outdated', why: `the branch ${branch} moved on`, moved: onto.kind };
  }
  return onto.kind === 'default-branch'
    ? { kind: 'committed', path, commit: sha, revision }
    : { kind: 'drafted', branch };
}

type Entry = NonNullable<RestEndpointMethodTypes['git']['createTree']['parameters']['tree']>[number];

/** GitHub makes no tree of nothing. */
async function treeOf({ rest, owner, repo }: GitHub, base: CommitBase, tree: Entry[]): Promise<string> {
  if (tree.length === 0) return base.tree;
  return (await rest.git.createTree({ owner, repo, base_tree: base.tree, tree })).data.sha;
}

function parentsOf(onto: CommitTarget, { commit }: CommitBase): string[] {
  return onto.kind === 'merged-branch' ? [commit, onto.head] : [commit];
}

/** Somebody was faster: with a commit, with the same branch, or by deleting it. */
function hasMoved(error: unknown): boolean {
  const { status, message } = errorAnswer(error);
  if (status !== 409 && status !== 422) return false;
  return /not a fast.forward|is at \S+ but expected|reference (?:already exists|does not exist)/i.test(
    message,
  );
}
