import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { startLocalGitHub } from '../../tools/local-github/start.ts';
import { octokitOf, shop } from './octokit.ts';

/** One commit of two files through the git database, as a careful program makes it. */
async function commitTwo(github: LocalGitHub, ref = 'heads/main'): Promise<string> {
  const octokit = octokitOf(github);
  const head = await octokit.git.getRef({ ...shop, ref: 'heads/main' });
  const parent = head.data.object.sha;
  const blob = await octokit.git.createBlob({ ...shop, content: 'one', encoding: 'utf-8' });
  const tree = await octokit.git.createTree({
    ...shop,
    base_tree: parent,
    tree: [
      { path: 'docs/one.md', mode: '100644', type: 'blob', sha: blob.data.sha },
      { path: 'docs/deep/two.md', mode: '100644', type: 'blob', content: 'zwei ✓' },
    ],
  });
  const commit = await octokit.git.createCommit({
    ...shop,
    message: 'docs: two',
    tree: tree.data.sha,
    parents: [parent],
  });
  await octokit.git.updateRef({ ...shop, ref, sha: commit.data.sha });
  return commit.data.sha;
}

describe('the repository behind the API', () => {
  it('takes a commit of several files that git reads back', async () => {
    await using github = await startLocalGitHub();
    const sha = await commitTwo(github);
    expect(github.git.head()).toBe(sha);
    expect(github.git.fsck()).toBe('');
    const folder = mkdtempSync(join(tmpdir(), 'checkout-'));
    github.git.checkout(join(folder, 'shop'));
    expect(readFileSync(join(folder, 'shop/docs/deep/two.md'), 'utf8')).toBe('zwei ✓');
    rmSync(folder, { recursive: true });
    const { data } = await octokitOf(github).git.getTree({ ...shop, tree_sha: 'main', recursive: 'true' });
    expect(data.tree.map((entry) => entry.path)).toEqual([
      'README.md',
      'docs',
      'docs/deep',
      'docs/deep/two.md',
      'docs/one.md',
    ]);
    expect(github.violations).toEqual([]);
  });

  it('moves a branch forward only', async () => {
    await using github = await startLocalGitHub();
    const first = github.git.head() ?? '';
    await commitTwo(github);
    const back = octokitOf(github).git.updateRef({ ...shop, ref: 'heads/main', sha: first });
    await expect(back).rejects.toThrow('Update is not a fast forward');
    const again = octokitOf(github).git.createRef({ ...shop, ref: 'refs/heads/main', sha: first });
    await expect(again).rejects.toThrow('Reference already exists');
    await expect(octokitOf(github).git.getRef({ ...shop, ref: 'heads/none' })).rejects.toMatchObject({
      status: 404,
    });
  });

  it('refuses a wrong sha, a protected branch and a secret', async () => {
    await using github = await startLocalGitHub({ secretScanning: true });
    const put = (text: string, sha?: string) =>
      octokitOf(github).repos.createOrUpdateFileContents({
        ...shop,
        path: 'README.md',
        message: 'docs: change',
        content: Buffer.from(text).toString('base64'),
        ...(sha === undefined ? {} : { sha }),
      });
    await expect(put('x')).rejects.toThrow(`"sha" wasn't supplied`);
    await expect(put('x', 'a'.repeat(40))).rejects.toMatchObject({ status: 409 });
    const { data } = await octokitOf(github).repos.getContent({ ...shop, path: 'README.md' });
    const sha = Array.isArray(data) ? '' : data.sha;
    const secret = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;
    await expect(put(secret, sha)).rejects.toThrow('Secret detected in content');
    github.protect('main');
    const refusal = { message: expect.stringContaining('Changes must be made through a pull request.') };
    await expect(put('x', sha)).rejects.toMatchObject({ status: 409, ...refusal });
    await expect(commitTwo(github)).rejects.toMatchObject({ status: 422, ...refusal });
    github.unprotect('main');
    await put('x', sha);
    expect(github.git.fsck()).toBe('');
  });

  it('opens, lists and merges a pull request that closes an issue', async () => {
    await using github = await startLocalGitHub({ people: { alice: 'write' } });
    const alice = github.as('alice');
    alice.opensIssue({ title: 'Down' });
    const pull = alice.opensPullRequest({
      title: 'Fix it',
      body: 'Fixes #1',
      branch: 'fix',
      files: { 'a.txt': 'a' },
    });
    alice.pushes({ 'b.txt': 'b' }, 'feat: something else');
    const octokit = octokitOf(github);
    const { data } = await octokit.pulls.list({ ...shop, head: 'acme:fix', state: 'open' });
    expect(data.map((one) => one.number)).toEqual([2]);
    alice.mergesPullRequest(pull.number);
    expect(github.issue(1).state).toBe('closed');
    expect([github.git.readFile('a.txt'), github.git.readFile('b.txt')]).toEqual(['a', 'b']);
    const timeline = await octokit.issues.listEventsForTimeline({ ...shop, issue_number: 1 });
    expect(timeline.data.map((entry) => entry.event)).toEqual(['cross-referenced', 'connected', 'closed']);
    expect(github.git.fsck()).toBe('');
  });

  it('refuses pull requests by the workflow where the setting forbids them', async () => {
    await using github = await startLocalGitHub({ forbidPullRequests: true });
    const create = octokitOf(github).pulls.create({ ...shop, title: 'x', head: 'x', base: 'main' });
    await expect(create).rejects.toThrow(
      'GitHub Actions is not permitted to create or approve pull requests.',
    );
  });
});

describe('whether a pull request can be merged', () => {
  async function asked(github: LocalGitHub, pull_number: number): Promise<boolean | null> {
    return (await octokitOf(github).pulls.get({ ...shop, pull_number })).data.mergeable;
  }

  it('is not known at once, and is what git says', async () => {
    const lines = 'a\nb\nc\nd\ne\nf\n';
    await using github = await startLocalGitHub({ people: { alice: 'write' }, files: { 'a.txt': lines } });
    const alice = github.as('alice');
    const files = { 'a.txt': lines.replace('a', 'A') };
    const { number } = alice.opensPullRequest({ title: 'A', branch: 'one', files });
    expect(await asked(github, number)).toBeNull();
    expect(await asked(github, number)).toBe(true);
    alice.pushes({ 'a.txt': lines.replace('f', 'F') }, 'another end of the file');
    expect([await asked(github, number), await asked(github, number)]).toEqual([null, true]);
    alice.pushes({ 'a.txt': lines.replace('a', 'Ä') }, 'the same line');
    expect([await asked(github, number), await asked(github, number)]).toEqual([null, false]);
    expect(() => alice.mergesPullRequest(number)).toThrow('Pull Request is not mergeable');
    alice.pushes({ 'a.txt': lines }, 'back again');
    alice.mergesPullRequest(number);
    expect(github.git.readFile('a.txt')).toBe(lines.replace('a', 'A'));
    expect([await asked(github, number), github.violations, github.git.fsck()]).toEqual([null, [], '']);
  });
});
