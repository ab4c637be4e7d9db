import { gitCommitAnswer, refAnswer, treeAnswer } from '../answers/git.ts';
import { apiOf } from '../answers/repository.ts';
import type { Call, Route } from '../call.ts';
import { created, flag, inRepo, noContent, ok, param, query, requiredText, text, texts } from '../call.ts';
import type { StoredCommit } from '../git/commit.ts';
import { readCommit, resolveCommit } from '../git/commit.ts';
import { branchNames, readObject, readRef, writeObject } from '../git/store.ts';
import { readTree, walkTree } from '../git/tree.ts';
import { pageAnswer } from '../pages.ts';
import { notFound, Refusal } from '../refusal.ts';
import { createRef, moveRef, mustHoldCommits, mustWriteContents, removeRef } from '../state/branches.ts';
import { commitTree } from '../state/files.ts';
import { mustBeAllowed } from '../state/permissions.ts';
import { mustHoldNoSecret } from '../state/secrets.ts';
import type { Act } from '../state/world.ts';
import { decodeBase64 } from './contents.ts';
import { clockedSignature } from './signatures.ts';
import { buildTree } from './tree-input.ts';

const GIT = '/repos/{owner}/{repo}/git';

export const gitDataRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: `${GIT}/ref/{ref...}`,
    handle: inRepo((act, call) => {
      mayReadContents(act);
      const ref = `refs/${param(call, 'ref')}`;
      const sha = readRef(act.repo.git, ref);
      if (sha === undefined) throw notFound();
      return ok(refAnswer(act.world, act.repo, { ref, sha }));
    }),
  },
  {
    method: 'GET',
    path: `${GIT}/matching-refs/{ref...}`,
    query: ['per_page', 'page'],
    handle: inRepo((act, call) => {
      mayReadContents(act);
      const refs = branchNames(act.repo.git).map((name) => `refs/heads/${name}`);
      const wanted = refs.filter((ref) => ref.startsWith(`refs/${param(call, 'ref')}`));
      return pageAnswer(call, wanted, (ref) =>
        refAnswer(act.world, act.repo, { ref, sha: readRef(act.repo.git, ref) ?? '' }),
      );
    }),
  },
  {
    method: 'POST',
    path: `${GIT}/refs`,
    fields: ['ref', 'sha'],
    handle: inRepo((act, call) => {
      const at = { ref: requiredText(call, 'ref'), sha: requiredText(call, 'sha') };
      createRef(act, at.ref, at.sha);
      return created(refAnswer(act.world, act.repo, at));
    }),
  },
  {
    method: 'PATCH',
    path: `${GIT}/refs/{ref...}`,
    fields: ['sha', 'force'],
    handle: inRepo((act, call) => {
      const at = { ref: `refs/${param(call, 'ref')}`, sha: requiredText(call, 'sha') };
      moveRef(act, at.ref, { sha: at.sha, force: flag(call, 'force') ?? false });
      return ok(refAnswer(act.world, act.repo, at));
    }),
  },
  {
    method: 'DELETE',
    path: `${GIT}/refs/{ref...}`,
    handle: inRepo((act, call) => {
      removeRef(act, `refs/${param(call, 'ref')}`);
      return noContent;
    }),
  },
  {
    method: 'GET',
    path: `${GIT}/commits/{sha}`,
    handle: inRepo((act, call) => {
      mayReadContents(act);
      return ok(gitCommitAnswer(act.world, act.repo, commitOf(act, param(call, 'sha'))));
    }),
  },
  {
    method: 'POST',
    path: `${GIT}/commits`,
    fields: ['message', 'tree', 'parents', 'author', 'committer'],
    handle: inRepo((act, call) => {
      mustWriteContents(act);
      mustHoldCommits(act.repo);
      return created(gitCommitAnswer(act.world, act.repo, commitOf(act, newCommit(act, call))));
    }),
  },
  {
    method: 'GET',
    path: `${GIT}/trees/{tree...}`,
    query: ['recursive'],
    handle: inRepo((act, call) => {
      mayReadContents(act);
      const name = param(call, 'tree');
      const sha = resolveCommit(act.repo.git, name)?.tree ?? name;
      if (readObject(act.repo.git, sha)?.type !== 'tree') throw notFound();
      const flat = readTree(act.repo.git, sha).map((entry) => ({ ...entry, path: entry.name }));
      const entries = query(call, 'recursive') === undefined ? flat : walkTree(act.repo.git, sha);
      return ok(treeAnswer(act.world, act.repo, { sha, entries }));
    }),
  },
  {
    method: 'POST',
    path: `${GIT}/trees`,
    fields: ['tree', 'base_tree'],
    handle: inRepo((act, call) => {
      mustWriteContents(act);
      mustHoldCommits(act.repo);
      const sha = buildTree(act, { base: text(call, 'base_tree') ?? null, tree: call.body['tree'] });
      const entries = readTree(act.repo.git, sha).map((entry) => ({ ...entry, path: entry.name }));
      return created(treeAnswer(act.world, act.repo, { sha, entries }));
    }),
  },
  {
    method: 'GET',
    path: `${GIT}/blobs/{sha}`,
    handle: inRepo((act, call) => {
      mayReadContents(act);
      const sha = param(call, 'sha');
      const object = readObject(act.repo.git, sha);
      if (object?.type !== 'blob') throw notFound();
      const content = object.data.toString('base64');
      return ok({ ...blobName(act, sha), content, encoding: 'base64', size: object.data.length });
    }),
  },
  {
    method: 'POST',
    path: `${GIT}/blobs`,
    fields: ['content', 'encoding'],
    handle: inRepo((act, call) => {
      mustWriteContents(act);
      mustHoldCommits(act.repo);
      const content = requiredText(call, 'content');
      const data = text(call, 'encoding') === 'base64' ? decodeBase64(content) : Buffer.from(content);
      mustHoldNoSecret(act.repo, data);
      const sha = writeObject(act.repo.git, 'blob', data);
      return created({ sha, url: blobName(act, sha).url });
    }),
  },
];

export function mayReadContents(act: Act): void {
  mustBeAllowed(act, { scope: 'contents', access: 'read', level: 'read' });
  mustHoldCommits(act.repo);
}

function newCommit(act: Act, call: Call): string {
  const tree = requiredText(call, 'tree');
  if (readObject(act.repo.git, tree)?.type !== 'tree') throw new Refusal(422, 'Tree SHA does not exist');
  const parents = texts(call, 'parents') ?? [];
  if (!parents.every((sha) => readCommit(act.repo.git, sha) !== undefined)) {
    throw new Refusal(422, 'Parent SHA does not exist or is not a commit object');
  }
  const author = clockedSignature(act, call, 'author');
  const committer = clockedSignature(act, call, 'committer');
  const message = requiredText(call, 'message');
  const named = {
    ...(author === undefined ? {} : { author }),
    ...(committer === undefined ? {} : { committer }),
  };
  return commitTree(act, { message, tree, parents, ...named });
}

function commitOf(act: Act, sha: string): StoredCommit {
  const commit = readCommit(act.repo.git, sha);
  if (commit === undefined) throw notFound();
  return commit;
}

function blobName(act: Act, sha: string): { sha: string; node_id: string; url: string } {
  return { sha, node_id: `B_${sha}`, url: `${apiOf(act.world, act.repo)}/git/blobs/${sha}` };
}
