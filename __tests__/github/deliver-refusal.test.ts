import { describe, expect, it } from 'vitest';
import { deliveryRefusal } from '../../src/github/deliver-refusal.ts';
import type { CommitTarget, Effect } from '../../src/life/effect.ts';

function commit(onto: CommitTarget = { kind: 'default-branch' }): Effect {
  const base = { commit: 'a', tree: 'b' };
  return { kind: 'commit-files', issue: 1, base, onto, path: 'a.md', files: [], message: '', revision: 1 };
}

const toBranch = commit({ kind: 'new-branch', name: 'incident-protocol/1' });
const opening: Effect = { kind: 'open-pull-request', issue: 1, branch: 'x', title: '', body: '' };

function says(status: number, message: string, headers: object = {}): unknown {
  const request = { method: 'POST', url: 'https://api.github.com/repos/acme/shop/git/trees' };
  return Object.assign(new Error(message), { status, request, response: { data: { message }, headers } });
}

function judged(effect: Effect, status: number, message: string): string {
  const refusal = deliveryRefusal(effect, says(status, message));
  return refusal.kind === 'way-closed' ? `${refusal.way.way}: ${refusal.way.obstacle}` : refusal.kind;
}

describe('what GitHub’s answer to a commit means', () => {
  it.each([
    [
      409,
      'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
      'commit: protected',
    ],
    [422, 'Repository rule violations found\n\nRequired status check "x" is expected.', 'commit: protected'],
    [422, 'GH006: Protected branch update failed for refs/heads/main.', 'commit: protected'],
    [422, 'GH013: Repository rule violations found for refs/heads/main.', 'commit: protected'],
    [403, 'You are not authorized to push to this protected branch.', 'commit: protected'],
    [403, 'Resource not accessible by integration', 'commit: contents'],
    [403, 'Resource not accessible by personal access token', 'commit: contents'],
    [404, 'Not Found', 'commit: contents'],
    [409, 'Secret detected in content', 'secret'],
    [
      422,
      'GH013: Repository rule violations found for refs/heads/main.\n\n- GITHUB PUSH PROTECTION\n- Push cannot contain secrets',
      'secret',
    ],
    [409, 'Git Repository is empty.', 'other'],
    [409, 'is at 1234 but expected 5678', 'other'],
    [422, 'Update is not a fast forward', 'other'],
    [422, 'Tree SHA does not exist', 'other'],
    [403, 'Repository was archived so is read-only.', 'other'],
    [401, 'Bad credentials', 'other'],
    [500, 'GH013: Repository rule violations found', 'other'],
  ])('%i %j: %s', (status, message, expected) => {
    expect(judged(commit(), status, message)).toBe(expected);
  });

  it('is no refusal, when a limit is used up', () => {
    const limited = says(403, 'Resource not accessible by integration', { 'retry-after': '60' });
    expect(deliveryRefusal(commit(), limited)).toEqual({ kind: 'other' });
  });
});

describe('what GitHub’s answer to a branch means', () => {
  it.each([
    [
      422,
      'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
      'branch: branches',
    ],
    [403, 'Resource not accessible by integration', 'branch: contents'],
    [409, 'Secret detected in content', 'secret'],
  ])('%i %j: %s', (status, message, expected) => {
    expect(judged(toBranch, status, message)).toBe(expected);
  });
});

describe('what GitHub’s answer to a pull request means', () => {
  it.each([
    [403, 'GitHub Actions is not permitted to create or approve pull requests.', 'pull-request: setting'],
    [409, 'GitHub Actions is not permitted to create or approve pull requests', 'pull-request: setting'],
    [403, 'Resource not accessible by integration', 'pull-request: pull-requests'],
    [422, 'Validation Failed', 'other'],
  ])('%i %j: %s', (status, message, expected) => {
    expect(judged(opening, status, message)).toBe(expected);
  });

  it('means nothing for what is none of the delivery', () => {
    const comment: Effect = { kind: 'delete-comment', issue: 1, comment: 2 };
    expect(judged(comment, 403, 'Resource not accessible by integration')).toBe('other');
  });
});
