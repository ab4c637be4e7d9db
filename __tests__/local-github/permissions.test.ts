import { describe, expect, it } from 'vitest';
import { startLocalGitHub } from '../../tools/local-github/start.ts';
import { octokitOf, shop } from './octokit.ts';

const one = { ...shop, issue_number: 1 };

describe('permissions', () => {
  it('refuse a bad token and a missing scope in the words of GitHub', async () => {
    await using github = await startLocalGitHub({
      scopes: { issues: 'read', contents: 'none' },
      people: { alice: 'write' },
    });
    github.as('alice').opensIssue({ title: 'Down' });
    const octokit = octokitOf(github);
    await octokit.issues.get(one);
    const refusal = {
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
    };
    await expect(octokit.issues.createComment({ ...one, body: 'hello' })).rejects.toMatchObject(refusal);
    const ref = octokit.git.createRef({ ...shop, ref: 'refs/heads/x', sha: github.git.head() ?? '' });
    await expect(ref).rejects.toMatchObject(refusal);
    await expect(octokit.users.getAuthenticated()).rejects.toMatchObject(refusal);
    const answer = await fetch(`${github.apiUrl}/repos/acme/shop`, {
      headers: { authorization: 'token nonsense' },
    });
    expect([answer.status, await answer.json()]).toEqual([
      401,
      expect.objectContaining({ message: 'Bad credentials' }),
    ]);
  });

  it('let somebody without access tick and close an issue of their own, but not one of others', async () => {
    await using github = await startLocalGitHub({ people: { alice: 'write' } });
    const stranger = github.as('stranger');
    stranger.opensIssue({ title: 'Mine', body: '- [ ] a', labels: ['incident'], viaForm: true });
    stranger.ticks(1, 'a');
    stranger.closes(1);
    expect(github.issue(1)).toMatchObject({ state: 'closed', body: '- [x] a' });
    github.as('alice').opensIssue({ title: 'Theirs', body: '- [ ] a' });
    expect(() => stranger.ticks(2, 'a')).toThrow(/admin rights/);
    expect(() => stranger.closes(2)).toThrow(/admin rights/);
    expect(() => stranger.labels(2, 'incident')).toThrow(/admin rights/);
  });

  it('drop the labels of somebody without access who does not come through the form', async () => {
    await using github = await startLocalGitHub();
    const names = (n: number) => github.issue(n).labels.map((label) => label.name);
    github.as('stranger').opensIssue({ title: 'By form', labels: ['incident'], viaForm: true });
    await octokitOf(github, 'stranger').issues.create({ ...shop, title: 'By API', labels: ['incident'] });
    expect([names(1), names(2)]).toEqual([['incident'], []]);
  });

  it('tell the role of a collaborator, and everybody reads what is public', async () => {
    await using github = await startLocalGitHub({ people: { alice: 'triage', max: 'maintain' } });
    github.actor('stranger');
    const role = async (username: string) => {
      const { data } = await octokitOf(github).repos.getCollaboratorPermissionLevel({ ...shop, username });
      return [data.permission, data.role_name];
    };
    expect(await role('alice')).toEqual(['read', 'triage']);
    expect(await role('max')).toEqual(['write', 'maintain']);
    expect(await role('stranger')).toEqual(['read', 'read']);
    await expect(role('nobody')).rejects.toMatchObject({ status: 404 });
    await expect(role('github-actions[bot]')).rejects.toThrow('github-actions[bot] is not a user');
  });

  it('hide a private repository and refuse to write to an archived one', async () => {
    await using github = await startLocalGitHub({ visibility: 'private', people: { alice: 'write' } });
    await expect(octokitOf(github, 'stranger').repos.get(shop)).rejects.toMatchObject({ status: 404 });
    github.as('alice').opensIssue({ title: 'Down' });
    github.repository.archived = true;
    const refused = octokitOf(github).issues.createComment({ ...one, body: 'late' });
    await expect(refused).rejects.toThrow('Repository was archived so is read-only.');
  });

  it('refuse a long body, a locked issue and one comment too many', async () => {
    await using github = await startLocalGitHub({ people: { alice: 'write' } });
    const alice = github.as('alice');
    alice.opensIssue({ title: 'Down' });
    const octokit = octokitOf(github);
    const long = octokit.issues.createComment({ ...one, body: 'x'.repeat(65_537) });
    await expect(long).rejects.toThrow(/body is too long \(maximum is 65536 characters\)/);
    alice.locks(1, 'resolved');
    const locked = octokit.issues.createComment({ ...one, body: 'x' });
    await expect(locked).rejects.toThrow('Unable to create comment because issue is locked.');
    alice.unlocks(1);
    for (let n = 0; n < 2500; n += 1) alice.comments(1, 'x');
    const many = octokit.issues.createComment({ ...one, body: 'x' });
    await expect(many).rejects.toThrow('Commenting is disabled on issues with more than 2500 comments');
  });
});
