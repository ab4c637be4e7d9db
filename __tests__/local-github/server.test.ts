import { describe, expect, it } from 'vitest';
import { startLocalGitHub } from '../../tools/local-github/start.ts';
import { shop as at, octokitOf as workflow } from './octokit.ts';

describe('the local GitHub through Octokit', () => {
  it('opens, reads, changes and closes an issue', async () => {
    await using github = await startLocalGitHub({ people: { alice: 'write' } });
    const octokit = workflow(github);
    const opened = await octokit.issues.create({
      ...at,
      title: 'Shop is down',
      body: 'a\r\nb',
      labels: ['incident'],
    });
    expect(opened.data).toMatchObject({ number: 1, state: 'open', user: { login: 'github-actions[bot]' } });
    await octokit.issues.update({ ...at, issue_number: 1, state: 'closed', state_reason: 'not_planned' });
    const { data } = await octokit.issues.get({ ...at, issue_number: 1 });
    expect(data).toMatchObject({ state: 'closed', state_reason: 'not_planned', body: 'a\r\nb' });
    await octokit.issues.update({ ...at, issue_number: 1, body: '' });
    expect(github.issue(1).body).toBeNull();
    expect(github.deliveries).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  it('leads through pages of comments by Link headers', async () => {
    await using github = await startLocalGitHub({ people: { alice: 'write' } });
    github.as('alice').opensIssue({ title: 'Long' });
    for (let n = 1; n <= 65; n += 1) github.as('alice').comments(1, `comment ${n}`);
    const octokit = workflow(github);
    const first = await octokit.issues.listComments({ ...at, issue_number: 1 });
    expect(first.data).toHaveLength(30);
    const all = await octokit.paginate(octokit.issues.listComments, { ...at, issue_number: 1, per_page: 30 });
    expect(all.map((comment) => comment.body)).toContain('comment 65');
    expect(all).toHaveLength(65);
    expect(github.violations).toEqual([]);
  });

  it('commits a file that git itself accepts', async () => {
    await using github = await startLocalGitHub();
    const octokit = workflow(github);
    const content = Buffer.from('# Ä 💥\n').toString('base64');
    const put = { ...at, path: 'postmortems/2026/a.md', message: 'docs: a', content };
    await octokit.repos.createOrUpdateFileContents(put);
    await expect(octokit.repos.createOrUpdateFileContents(put)).rejects.toMatchObject({ status: 422 });
    expect(github.git.readFile('postmortems/2026/a.md')).toBe('# Ä 💥\n');
    expect(github.git.log().map((commit) => commit.message)).toEqual(['docs: a', 'Initial commit']);
    expect(github.git.log()[0]?.author).toEqual({
      name: 'github-actions[bot]',
      email: '41898282+github-actions[bot]@users.noreply.github.com',
      date: '2026-11-22T14:05:00Z',
    });
    expect(github.git.fsck()).toBe('');
  });

  it('writes down a route that GitHub does not have', async () => {
    await using github = await startLocalGitHub();
    await expect(workflow(github).request('GET /repos/acme/shop/nonsense')).rejects.toMatchObject({
      status: 404,
    });
    expect(github.violations).toHaveLength(1);
  });
});
