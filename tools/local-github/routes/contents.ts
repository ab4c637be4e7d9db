import { base64Lines, contentAnswer, gitCommitAnswer } from '../answers/git.ts';
import type { Answer, Call, Route } from '../call.ts';
import { inRepo, ok, param, query, requiredText, text } from '../call.ts';
import { readCommit, resolveCommit } from '../git/commit.ts';
import { branchNames, readObject } from '../git/store.ts';
import { findPath, isTree, readTree } from '../git/tree.ts';
import { notFound, Refusal } from '../refusal.ts';
import { putFile } from '../state/files.ts';
import { mustBeAllowed } from '../state/permissions.ts';
import type { Act } from '../state/world.ts';
import { clockedSignature } from './signatures.ts';

const CONTENTS = '/repos/{owner}/{repo}/contents/{path...}';

export const contentRoutes: readonly Route[] = [
  { method: 'GET', path: CONTENTS, query: ['ref'], handle: inRepo((act, call) => getContent(act, call)) },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/contents',
    query: ['ref'],
    handle: inRepo((act, call) => getContent(act, { ...call, params: { ...call.params, path: '' } })),
  },
  {
    method: 'PUT',
    path: CONTENTS,
    fields: ['message', 'content', 'branch', 'sha', 'author', 'committer'],
    handle: inRepo((act, call) => putContent(act, call)),
  },
];

function getContent(act: Act, call: Call): Answer {
  mustBeAllowed(act, { scope: 'contents', access: 'read', level: 'read' });
  const { git, defaultBranch } = act.repo;
  if (branchNames(git).length === 0) throw new Refusal(404, 'This repository is empty.');
  const ref = query(call, 'ref') ?? defaultBranch;
  const commit = resolveCommit(git, ref.replace(/^refs\/(heads|tags)\//, ''));
  if (commit === undefined) throw new Refusal(404, `No commit found for the ref ${ref}`);
  const path = param(call, 'path').replace(/^\/+|\/+$/g, '');
  const found = path === '' ? { mode: '040000', sha: commit.tree } : findPath(git, commit.tree, path);
  if (found === undefined) throw notFound();
  if (isTree(found)) {
    const prefix = path === '' ? '' : `${path}/`;
    const inside = readTree(git, found.sha).map((entry) => ({ ...entry, path: `${prefix}${entry.name}` }));
    return ok(inside.map((entry) => contentAnswer(act.world, act.repo, { entry, ref })));
  }
  const data = readObject(git, found.sha)?.data ?? Buffer.alloc(0);
  const answer = contentAnswer(act.world, act.repo, { entry: { ...found, path }, ref });
  return ok({ ...answer, content: base64Lines(data), encoding: 'base64' });
}

function putContent(act: Act, call: Call): Answer {
  const branch = (text(call, 'branch') ?? act.repo.defaultBranch).replace(/^refs\/heads\//, '');
  const path = param(call, 'path');
  const author = clockedSignature(act, call, 'author');
  const committer = clockedSignature(act, call, 'committer');
  const written = putFile(act, {
    path,
    message: requiredText(call, 'message'),
    content: decodeBase64(requiredText(call, 'content')),
    branch,
    sha: text(call, 'sha') ?? null,
    ...(author === undefined ? {} : { author }),
    ...(committer === undefined ? {} : { committer }),
  });
  const commit = readCommit(act.repo.git, written.commit);
  if (commit === undefined) throw notFound();
  const entry = { mode: '100644', path, sha: written.blob };
  const content = contentAnswer(act.world, act.repo, { entry, ref: branch });
  const body = { content, commit: gitCommitAnswer(act.world, act.repo, commit) };
  return { status: written.isNew ? 201 : 200, body };
}

export function decodeBase64(encoded: string): Buffer {
  if (!/^[A-Za-z0-9+/\n]*={0,2}\n?$/.test(encoded)) throw new Refusal(422, 'content is not valid Base64');
  return Buffer.from(encoded, 'base64');
}
