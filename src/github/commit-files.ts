import type { RestEndpointMethodTypes } from '@octokit/rest';
import type { Reader } from '../facts/facts.ts';
import type { CommitBase } from '../facts/postmortem-directory.ts';
import { at, textAt } from '../json.ts';
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
  commit: FilesCommit,
  { defaultBranch, reader }: { readonly defaultBranch: string; readonly reader: Reader },
): Promise<EffectResult> {
  const { onto, path, revision } = commit;
  const branch = onto.kind === 'default-branch' ? defaultBranch : onto.name;
  try {
    const made =
      isPlain(commit) && reader === 'graphql'
        ? await commitAtOnce(github, commit, branch)
        : await commitInSteps(github, commit, branch);
    return onto.kind === 'default-branch'
      ? { kind: 'committed', path, commit: made.commit, revision }
      : { kind: 'drafted', branch, base: { ...made, message: commit.message } };
  } catch (error) {
    if (!hasMoved(error)) throw error;
    return { kind: 'outdated', why: `the branch ${branch} moved on`, moved: onto.kind };
  }
}

/**
 * GraphQL makes no commit with two parents, none of nothing, forces no branch, and makes none together with its commit:
 * one that was made before a commit that is refused would stay behind.
 */
function isPlain({ onto, files }: FilesCommit): boolean {
  return files.length > 0 && (onto.kind === 'default-branch' || onto.kind === 'branch');
}

const mutation = `mutation createCommitOnBranch($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid tree { oid } } }
}`;

/** One request, which GitHub signs. https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch */
async function commitAtOnce(
  { mutate, owner, repo }: GitHub,
  { base, files, removed = [], message }: FilesCommit,
  branch: string,
): Promise<CommitBase> {
  const [headline = '', ...body] = message.split('\n\n');
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
    message: { headline, ...(body.length === 0 ? {} : { body: body.join('\n\n') }) },
    expectedHeadOid: base.commit,
    fileChanges: {
      additions: files.map((file) => ({
        path: file.path,
        contents: Buffer.from(file.content).toString('base64'),
      })),
      ...(removed.length === 0 ? {} : { deletions: removed.map((path) => ({ path })) }),
    },
  };
  const answer = await mutate({ name: 'createCommitOnBranch', text: mutation, variables: { input } });
  const made = at(answer, 'data', 'createCommitOnBranch', 'commit');
  const [sha, tree] = [textAt(made, 'oid'), textAt(made, 'tree', 'oid')];
  if (sha === undefined || tree === undefined)
    throw new Error('GitHub does not name the commit that it made');
  return { commit: sha, tree };
}

async function commitInSteps(
  github: GitHub,
  { base, onto, files, removed = [], message }: FilesCommit,
  branch: string,
): Promise<CommitBase> {
  const { rest, owner, repo } = github;
  const where = { owner, repo };
  const entries = files.map(
    (file) =>
      ({ path: file.path, mode: '100644', type: 'blob', content: file.content.toWellFormed() }) as const,
  );
  const gone = removed.map((path) => ({ path, mode: '100644', type: 'blob', sha: null }) as const);
  const tree = await treeOf(github, base, [...entries, ...gone]);
  const commit = await rest.git.createCommit({ ...where, message, tree, parents: parentsOf(onto, base) });
  const { sha } = commit.data;
  if (onto.kind === 'new-branch') await rest.git.createRef({ ...where, ref: `refs/heads/${branch}`, sha });
  else {
    const force = onto.kind === 'rebuilt-branch';
    await rest.git.updateRef({ ...where, ref: `heads/${branch}`, sha, force });
  }
  return { commit: sha, tree };
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
  if (status !== 404 && status !== 409 && status !== 422) return false;
  return /not a fast.forward|is at \S+ but expected|expected branch to point to|no ref matching|reference (?:already exists|does not exist)/i.test(
    message,
  );
}
