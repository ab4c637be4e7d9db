import { describe, expect, it } from 'vitest';
import { startLocalGitHub } from '../../tools/local-github/start.ts';
import { octokitOf, shop } from './octokit.ts';

const one = { ...shop, issue_number: 1 };

describe('special states', () => {
  it('redirect from a transferred issue and remember a deleted one', async () => {
    await using github = await startLocalGitHub({ people: { alice: 'admin' }, others: ['acme/depot'] });
    const alice = github.as('alice');
    alice.opensIssue({ title: 'Moves', labels: ['incident'] });
    alice.opensIssue({ title: 'Goes' });
    alice.transfers(1, 'acme/depot');
    alice.deletesIssue(2);
    const followed = await octokitOf(github).issues.get(one);
    expect(followed.data).toMatchObject({
      title: 'Moves',
      repository_url: `${github.apiUrl}/repos/acme/depot`,
    });
    const plain = await fetch(`${github.apiUrl}/repos/acme/shop/issues/1`, {
      headers: { authorization: `token ${github.workflowToken}` },
      redirect: 'manual',
    });
    expect(plain.status).toBe(301);
    await expect(octokitOf(github).issues.get({ ...shop, issue_number: 2 })).rejects.toMatchObject({
      status: 410,
    });
    await expect(octokitOf(github).issues.get({ ...shop, issue_number: 3 })).rejects.toMatchObject({
      status: 404,
    });
  });

  it('show no author for an account that was deleted', async () => {
    await using github = await startLocalGitHub();
    github.as('mallory').opensIssue({ title: 'Down' });
    github.as('mallory').comments(1, 'bye');
    github.forget('mallory');
    const octokit = octokitOf(github);
    expect((await octokit.issues.get(one)).data.user).toBeNull();
    expect((await octokit.issues.listComments(one)).data[0]?.user).toBeNull();
    await expect(octokit.users.getByUsername({ username: 'mallory' })).rejects.toMatchObject({ status: 404 });
  });

  it('answer 410 where issues are switched off, and 409 where git is empty', async () => {
    await using github = await startLocalGitHub({ hasIssues: false, empty: true });
    const octokit = octokitOf(github);
    await expect(octokit.issues.listForRepo(shop)).rejects.toMatchObject({ status: 410 });
    await expect(octokit.git.getRef({ ...shop, ref: 'heads/main' })).rejects.toThrow(
      'Git Repository is empty.',
    );
    await octokit.repos.createOrUpdateFileContents({
      ...shop,
      path: 'a.md',
      message: 'docs: a',
      content: 'YQ==',
    });
    expect(github.git.readFile('a.md')).toBe('a');
    expect(github.git.fsck()).toBe('');
  });

  it('read the same under the addresses of an enterprise server', async () => {
    await using github = await startLocalGitHub({ enterprise: true });
    expect(github.apiUrl).toMatch(/\/api\/v3$/);
    const { data } = await octokitOf(github).repos.get(shop);
    expect(data.url).toBe(`${github.apiUrl}/repos/acme/shop`);
    const answer = await fetch(github.graphqlUrl, {
      method: 'POST',
      headers: { authorization: `bearer ${github.workflowToken}` },
      body: JSON.stringify({ query: '{ viewer { login } }' }),
    });
    expect(await answer.json()).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } });
  });

  it('keep a body to the byte and show the timeline with comments in it', async () => {
    await using github = await startLocalGitHub({ people: { alice: 'write', bob: 'write' } });
    const body = '- [ ] eins\r\n- [ ] zwei 💥\r\n\r\n<!-- x -->\t';
    github.as('alice').opensIssue({ title: 'Down', body, labels: ['incident'] });
    github.as('bob').ticks(1, /zwei/);
    github.as('bob').comments(1, 'cc @alice, see #1');
    github.as('bob').renames(1, 'Shop down');
    github.as('alice').closes(1, 'not_planned');
    const octokit = octokitOf(github);
    expect((await octokit.issues.get(one)).data.body).toBe(body.replace('[ ] zwei', '[x] zwei'));
    const timeline = await octokit.paginate(octokit.issues.listEventsForTimeline, { ...one, per_page: 2 });
    expect(timeline.map((entry) => entry.event)).toEqual([
      'labeled',
      'commented',
      'mentioned',
      'subscribed',
      'renamed',
      'closed',
    ]);
    expect(timeline.at(-1)).toMatchObject({ actor: { login: 'alice' }, state_reason: 'not_planned' });
    expect(github.violations).toEqual([]);
  });

  it('list issues by label, state and time, pull requests among them', async () => {
    await using github = await startLocalGitHub({ people: { alice: 'write' } });
    const alice = github.as('alice');
    alice.opensIssue({ title: 'First', labels: ['Incident'] });
    alice.opensIssue({ title: 'Second', labels: ['incident', 'bug'] });
    github.clock.advance(3_600_000);
    alice.closes(1);
    alice.opensPullRequest({ title: 'Fix', branch: 'fix', files: { a: 'a' } });
    const numbers = async (wanted: object) =>
      (await octokitOf(github).issues.listForRepo({ ...shop, ...wanted })).data.map((issue) => issue.number);
    expect(await numbers({ labels: 'incident', state: 'all' })).toEqual([2, 1]);
    expect(await numbers({ labels: 'incident,bug' })).toEqual([2]);
    expect(await numbers({ state: 'all', since: '2026-11-22T15:00:00Z', direction: 'asc' })).toEqual([1, 3]);
    expect(github.violations).toEqual([]);
  });
});
