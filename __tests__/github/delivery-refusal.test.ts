import { describe, expect, it } from 'vitest';
import { deliveryRefusal } from '../../src/github/delivery-refusal.ts';
import type { CommitTarget, Effect } from '../../src/plan/effect.ts';

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
  if (refusal.kind !== 'target-closed') return refusal.kind;
  const { target } = refusal;
  return [`${target.target}: ${target.blocker}`, ...('answer' in target ? [target.answer] : [])].join(': ');
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
    [
      422,
      'Repository rule violations found\n\nChanges must be made through the merge queue',
      'commit: protected',
    ],
    [
      409,
      'Repository rule violations found\n\nChanges must be made through a pull request.\n\nCommits must have verified signatures.',
      'commit: protected',
    ],
    [
      409,
      'Repository rule violations found\n\nCommits must have verified signatures.\n\n',
      'commit: signatures',
    ],
    [
      422,
      'GH013: Repository rule violations found for refs/heads/main.\n- Commit message must match a given regex pattern: ^feat',
      'commit: rule: Commit message must match a given regex pattern: ^feat',
    ],
    [
      422,
      'Repository rule violations found\n\nCommit author email address must end with a matching pattern: @acme.example',
      'commit: rule: Commit author email address must end with a matching pattern: @acme.example',
    ],
    [
      422,
      'GH007: Your push would publish a private email address.',
      'commit: rule: GH007: Your push would publish a private email address',
    ],
    [
      422,
      'Repository rule violations found\n\nCannot update restricted file paths.',
      'commit: rule: Cannot update restricted file paths',
    ],
    [
      422,
      'Repository rule violations found\n\nFile size must be less than 1 MB.',
      'commit: rule: File size must be less than 1 MB',
    ],
    [409, 'Git Repository is empty.', 'commit: empty'],
    [422, 'Tree SHA does not exist', 'commit: unknown: 422: Tree SHA does not exist'],
    [403, 'Not on\n\u001b[31ma Sunday.', 'commit: unknown: 403: Not on [31ma Sunday'],
    [413, 'Payload too large', 'commit: unknown: 413: Payload too large'],
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
    [422, 'Repository rule violations found\n\nBranch name must start with: feature/', 'branch: branches'],
    [422, 'Reference name is not valid', 'branch: unknown: 422: Reference name is not valid'],
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
    [422, 'Validation Failed', 'pull-request: unknown: 422: Validation Failed'],
    [401, 'Bad credentials', 'other'],
    [503, 'Service unavailable', 'other'],
  ])('%i %j: %s', (status, message, expected) => {
    expect(judged(opening, status, message)).toBe(expected);
  });

  it('tells the reason that GitHub hides in a list, once', () => {
    const reasons = [
      { message: 'No room' },
      { resource: 'PullRequest', field: 'head', code: 'invalid' },
      'odd',
    ];
    const data = { message: 'Validation Failed: No room', errors: reasons };
    const request = { method: 'POST', url: 'https://api.github.com/repos/acme/shop/pulls' };
    const error = { status: 422, request, response: { data, headers: {} } };
    expect(deliveryRefusal(opening, error)).toMatchObject({
      target: { blocker: 'unknown', answer: '422: Validation Failed: No room: head invalid: odd' },
    });
  });

  it('means nothing for what is none of the delivery', () => {
    const comment: Effect = { kind: 'delete-comment', issue: 1, comment: 2 };
    expect(judged(comment, 403, 'Resource not accessible by integration')).toBe('other');
  });
});
