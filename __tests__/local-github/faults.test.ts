import { describe, expect, it } from 'vitest';
import type { Fault } from '../../tools/local-github/faults.ts';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { startLocalGitHub } from '../../tools/local-github/start.ts';
import { octokitOf, shop } from './octokit.ts';

const one = { ...shop, issue_number: 1 };
const comments = /\/comments$/;

async function withIssue(): Promise<LocalGitHub> {
  const github = await startLocalGitHub({ people: { alice: 'write' } });
  github.as('alice').opensIssue({ title: 'Down', body: '- [ ] one' });
  return github;
}

function comment(github: LocalGitHub): Promise<unknown> {
  return octokitOf(github).issues.createComment({ ...one, body: 'hello' });
}

describe('a queued fault', () => {
  it('answers with a status and headers, as often and as late as asked', async () => {
    await using github = await withIssue();
    const fault: Fault = { kind: 'status', status: 429, headers: { 'retry-after': '60' } };
    github.faults.queue({ method: 'POST', path: comments, skip: 1, times: 2, fault });
    await comment(github);
    const limited = { status: 429, response: { headers: { 'retry-after': '60' } } };
    await expect(comment(github)).rejects.toMatchObject(limited);
    await expect(comment(github)).rejects.toMatchObject(limited);
    await comment(github);
    expect(github.requests.map(({ status }) => status)).toEqual([201, 429, 429, 201]);
    expect(github.comments(1)).toHaveLength(2);
  });

  it.each([
    ['reset', 0],
    ['stored-but-failed', 1],
    ['stored-but-reset', 1],
    ['html', 0],
  ] as const)('of kind %s fails for the caller and leaves %i comments', async (kind, stored) => {
    await using github = await withIssue();
    github.faults.queue({ method: 'POST', path: comments, fault: { kind } });
    await expect(comment(github)).rejects.toMatchObject({ name: 'HttpError' });
    expect(github.comments(1)).toHaveLength(stored);
    expect(github.faults.waiting()).toBe(0);
  });

  it('lets a person act between a read and a write', async () => {
    await using github = await withIssue();
    const run = () => github.as('alice').ticks(1, 'one');
    github.faults.queue({
      method: 'PATCH',
      path: '/repos/acme/shop/issues/1',
      fault: { kind: 'before', run },
    });
    await octokitOf(github).issues.update({ ...one, body: '- [ ] one\n- [ ] two' });
    expect(github.issue(1).edits.map((edit) => edit.text)).toEqual([
      '- [ ] one\n- [ ] two',
      '- [x] one',
      '- [ ] one',
    ]);
  });

  it('shows an older answer, or half of one', async () => {
    await using github = await withIssue();
    const octokit = octokitOf(github);
    const title = async () => (await octokit.issues.get(one)).data.title;
    await title();
    github.as('alice').renames(1, 'Up again');
    github.faults.queue({ method: 'GET', path: '/repos/acme/shop/issues/1', fault: { kind: 'stale' } });
    expect([await title(), await title()]).toEqual(['Down', 'Up again']);
    github.faults.queue({ method: 'POST', path: comments, fault: { kind: 'cut-off' } });
    // Octokit takes the broken body for an empty one and reports success.
    expect(await comment(github)).toMatchObject({ status: 201, data: '' });
    expect(github.comments(1)).toHaveLength(1);
  });

  it('never answers until the server stops', async () => {
    const github = await withIssue();
    github.faults.queue({ path: comments, fault: { kind: 'timeout' } });
    const waiting = comment(github).catch((error: unknown) => error);
    const early = await Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 50, 'silence'))]);
    expect(early).toBe('silence');
    await github.stop();
    expect(await waiting).toBeInstanceOf(Error);
  });
});
