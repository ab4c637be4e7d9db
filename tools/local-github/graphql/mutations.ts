import { gitCommitAnswer } from '../answers/git.ts';
import { readCommit } from '../git/commit.ts';
import { Refusal, Violation } from '../refusal.ts';
import { minimizeComment } from '../state/comments.ts';
import { commitFiles } from '../state/files.ts';
import type { Act } from '../state/world.ts';
import { findRepository } from '../state/world.ts';
import { commentOfNode, type Door } from './find-node.ts';
import { commentNode } from './nodes.ts';

interface Minimizing {
  readonly subjectId: string;
  readonly classifier?: string;
  readonly clientMutationId?: string | null;
}

interface Committing {
  readonly branch: { readonly repositoryNameWithOwner?: string; readonly branchName?: string };
  readonly message: { readonly headline: string; readonly body?: string | null };
  readonly expectedHeadOid: string;
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null;
    readonly deletions?: readonly { readonly path: string }[] | null;
  } | null;
  readonly clientMutationId?: string | null;
}

export function mutations(at: Door) {
  return {
    minimizeComment: ({ input }: { readonly input: Minimizing }) =>
      minimize(at, input, (input.classifier ?? 'outdated').toLowerCase().replace('_', '-')),
    unminimizeComment: ({ input }: { readonly input: Minimizing }) => {
      const { minimizedComment, ...rest } = minimize(at, input, null);
      return { unminimizedComment: minimizedComment, ...rest };
    },
    createCommitOnBranch: ({ input }: { readonly input: Committing }) => commitOnBranch(at, input),
  };
}

function minimize(at: Door, input: Minimizing, reason: string | null) {
  const found = commentOfNode(at, input.subjectId);
  minimizeComment(found.act, found.place, reason);
  const minimizedComment = commentNode(found.act, found.place);
  return { minimizedComment, clientMutationId: input.clientMutationId ?? null };
}

function commitOnBranch(at: Door, input: Committing) {
  const { repositoryNameWithOwner, branchName } = input.branch;
  const [owner = '', name = ''] = (repositoryNameWithOwner ?? '').split('/');
  const repo = findRepository(at.world, owner, name);
  if (branchName === undefined || repo === undefined) throw new Violation(422, 'the branch is not named');
  const act: Act = { ...at, repo };
  const added = (input.fileChanges?.additions ?? []).map(
    ({ path, contents }) => [path, Buffer.from(contents, 'base64')] as const,
  );
  const gone = (input.fileChanges?.deletions ?? []).map(({ path }) => [path, null] as const);
  const { headline, body } = input.message;
  const sha = commitFiles(act, {
    files: new Map<string, Buffer | null>([...added, ...gone]),
    message: body ? `${headline}\n\n${body}` : headline,
    branch: branchName.replace(/^refs\/heads\//, ''),
    expectedHead: input.expectedHeadOid,
  });
  const commit = readCommit(repo.git, sha);
  if (commit === undefined) throw new Refusal(422, 'the commit was lost');
  const { html_url: url, node_id: id } = gitCommitAnswer(act.world, repo, commit);
  const shown = {
    __typename: 'Commit',
    id,
    oid: sha,
    url,
    commitUrl: url,
    message: commit.message,
    tree: { oid: commit.tree },
  };
  return { commit: shown, clientMutationId: input.clientMutationId ?? null };
}
