import { describe, expect, it } from 'vitest';
import type { Background } from '../../src/facts/background.ts';
import { connect, type GitHub } from '../../src/github/client.ts';
import { readBackground } from '../../src/github/read-background.ts';
import {
  type LocalGitHub,
  type LocalGitHubOptions,
  startLocalGitHub,
} from '../../tools/local-github/start.ts';

const question = { issue: 1, from: '2026-11-21T14:00:00Z', to: '2026-11-22T14:00:00Z' };
const people = { alice: 'write', bob: 'write', carol: 'write', 'renovate[bot]': 'write' } as const;

function clientOf(github: LocalGitHub): Promise<GitHub> {
  const { apiUrl, graphqlUrl, workflowToken: token } = github;
  const pause = async () => undefined;
  return connect({ token, apiUrl, graphqlUrl, repository: { owner: 'acme', repo: 'shop' }, pause });
}

/** A change on the day before, an incident, and what repaired it. */
async function world(options: LocalGitHubOptions = {}): Promise<LocalGitHub> {
  const github = await startLocalGitHub({ now: '2026-11-20T09:00:00Z', people, ...options });
  github.clock.set('2026-11-22T14:05:00Z');
  github.as('alice').opensIssue({ title: 'Down', labels: ['incident'] });
  github.clock.set('2026-11-22T12:00:00Z');
  const raised = { title: 'Raise the gateway', branch: 'raise', files: { 'gateway.txt': '4.2' } };
  github.as('renovate[bot]').opensPullRequest(raised);
  github.clock.set('2026-11-22T13:40:00Z');
  github.as('bob').mergesPullRequest(2);
  github.as('bob').deploys({ environment: 'production' });
  github.clock.set('2026-11-22T14:30:00Z');
  const lowered = { title: 'Lower it again', branch: 'lower', files: { 'gateway.txt': '4.1' } };
  github.as('bob').opensPullRequest({ ...lowered, body: 'Fixes #1' });
  github.as('carol').reviews(3, 'CHANGES_REQUESTED');
  github.as('carol').reviews(3);
  github.as('alice').reviews(3, 'COMMENTED');
  github.clock.set('2026-11-22T14:45:00Z');
  github.as('bob').mergesPullRequest(3);
  github.as('bob').deploys({ environment: 'production', state: 'FAILURE' });
  return github;
}

async function read(github: LocalGitHub): Promise<Extract<Background, { kind: 'read' }>> {
  const background = await readBackground(await clientOf(github), question);
  expect(github.violations).toEqual([]);
  if (background.kind !== 'read') throw new Error('it was not read');
  return background;
}

function person(login: string) {
  return { login, kind: 'person' };
}

describe('the background of an incident', () => {
  it('holds what closed it, with who wrote and reviewed it', async () => {
    await using github = await world();
    const { closing } = await read(github);
    expect(closing).toMatchObject({
      kind: 'known',
      left: 0,
      items: [
        {
          number: 3,
          title: 'Lower it again',
          state: 'merged',
          mergedAt: '2026-11-22T14:45:00Z',
          author: person('bob'),
          reviewers: [person('carol'), person('alice')],
        },
      ],
    });
  });

  it('holds what came to the default branch before it began, with the pull request that brought it', async () => {
    await using github = await world();
    const { commits } = await read(github);
    if (commits.kind !== 'known') throw new Error('the commits are not known');
    const raise = { number: 2, title: 'Raise the gateway', base: 'main', mergedAt: '2026-11-22T13:40:00Z' };
    expect(commits).toMatchObject({
      left: 0,
      items: [
        { at: '2026-11-22T13:40:00Z', by: person('bob'), pull: raise },
        { at: '2026-11-22T12:00:00Z', headline: 'Raise the gateway', pull: raise },
      ],
    });
    // GitHub knows bots as no users.
    expect(commits.items[1]).not.toHaveProperty('by');
    expect(commits.items[1]?.pull?.author).toEqual({ login: 'renovate[bot]', kind: 'bot' });
  });

  it('holds what was deployed then and since, newest first', async () => {
    await using github = await world();
    const { deployments } = await read(github);
    const production = { environment: 'production', by: person('bob') };
    expect(deployments).toMatchObject({
      kind: 'known',
      items: [
        { ...production, at: '2026-11-22T14:45:00Z', state: 'failed' },
        { ...production, at: '2026-11-22T13:40:00Z', state: 'succeeded' },
      ],
    });
  });

  it('says the same of a deployment after the next one took its place', async () => {
    await using github = await world();
    const before = await read(github);
    github.as('bob').deploys({ environment: 'production' });
    const after = await read(github);
    if (before.deployments.kind !== 'known' || after.deployments.kind !== 'known') throw new Error('unknown');
    expect(after.deployments.items.slice(1)).toEqual(before.deployments.items);
  });

  it('is asked for once', async () => {
    await using github = await world();
    await read(github);
    expect(github.requests.map(({ path }) => path)).toEqual(['/graphql']);
  });

  it('names who is gone a ghost', async () => {
    await using github = await world();
    github.forget('bob');
    const { closing } = await read(github);
    expect(closing).toMatchObject({ items: [{ author: { login: 'ghost', kind: 'ghost' } }] });
  });

  it('is empty, and known to be, in a repository without a commit', async () => {
    await using github = await startLocalGitHub({ people, empty: true });
    github.as('alice').opensIssue({ title: 'Down' });
    const none = { kind: 'known', items: [], left: 0 };
    expect(await read(github)).toEqual({ kind: 'read', closing: none, commits: none, deployments: none });
  });

  it('counts the commits that are too many to be read', async () => {
    await using github = await world();
    github.clock.set('2026-11-22T13:00:00Z');
    for (let count = 0; count < 60; count += 1) github.as('bob').pushes({ a: `${count}` }, `chore: ${count}`);
    const { commits } = await read(github);
    expect(commits).toMatchObject({ kind: 'known', left: 12 });
  });
});

describe('a part that GitHub does not give', () => {
  const forbidden = { kind: 'not-known', why: 'forbidden' };

  it.each([
    ['deployments', { deployments: 'none' }, ['closing', 'commits']],
    ['closing', { 'pull-requests': 'none' }, ['commits', 'deployments']],
  ] as const)('is not known and costs none of the others: %s', async (part, scopes, others) => {
    await using github = await world({ visibility: 'private', scopes });
    const background = await read(github);
    expect(background[part]).toEqual(forbidden);
    for (const other of others) expect(background[other].kind).toBe('known');
  });

  it('is told apart from a question that was not answered', async () => {
    await using github = await world();
    github.faults.queue({ path: '/graphql', fault: { kind: 'status', status: 404 } });
    expect(await readBackground(await clientOf(github), question)).toMatchObject({ kind: 'unavailable' });
    github.faults.queue({ path: '/graphql', times: 9, fault: { kind: 'status', status: 502 } });
    expect(await readBackground(await clientOf(github), question)).toMatchObject({ kind: 'unavailable' });
  });

  it('is not looked for past a limit that all requests meet', async () => {
    await using github = await world();
    const headers = { 'retry-after': '600' };
    github.faults.queue({ path: '/graphql', fault: { kind: 'status', status: 403, headers } });
    await expect(readBackground(await clientOf(github), question)).rejects.toThrow();
  });
});

describe('more deployments than GitHub gives at once', () => {
  async function busy(since: number): Promise<LocalGitHub> {
    const github = await world();
    for (let count = 0; count < since; count += 1)
      github.as('bob').deploys({ environment: `stage-${count}` });
    return github;
  }

  it('are read page by page, until those from before are reached', async () => {
    await using github = await busy(150);
    const { deployments } = await read(github);
    expect(deployments.kind === 'known' && deployments.items).toHaveLength(152);
    expect(github.requests).toHaveLength(2);
  });

  it('are not known when a page is refused', async () => {
    await using github = await busy(150);
    github.faults.queue({ path: '/graphql', skip: 1, fault: { kind: 'status', status: 403 } });
    expect((await read(github)).deployments).toEqual({ kind: 'not-known', why: 'unanswered' });
  });

  it('are not looked through without an end', async () => {
    await using github = await busy(1001);
    expect((await read(github)).deployments).toEqual({ kind: 'not-known', why: 'too-many' });
    expect(github.requests).toHaveLength(10);
  });
});
