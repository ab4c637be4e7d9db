import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { looksAt, sweeps } from '../story/reminder-runs.ts';
import { aClosing, board, file, folder, goesOn, ours, pulls, told } from './delivery-runs.ts';

const branch = 'incident-protocol/1';

/** Word for word what GitHub says, with the status that it said it with. */
const refusals = [
  [409, 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n'],
  [422, 'Repository rule violations found\n\nChanges must be made through a pull request.'],
  [422, 'Repository rule violations found\n\nRequired status check "build" is expected.\n\n'],
  [
    403,
    'GH006: Protected branch update failed for refs/heads/main. Changes must be made through a pull request.',
  ],
  [
    422,
    'GH013: Repository rule violations found for refs/heads/main.\n- Changes must be made through a pull request.',
  ],
  [403, 'You are not authorized to push to this protected branch.'],
] as const;

const hours = '## Impact\n\nEverybody, for an hour.\n\n';

describe('the way of a postmortem', () => {
  it('is one commit to the default branch', async () => {
    await using github = await aClosing();
    const report = await looksAt(github, 1);
    expect(report).toMatchObject({ outcome: 'published', postmortem: file, notes: [] });
    expect(github.git.log()[0]).toMatchObject({
      sha: report.commit,
      message: 'docs(incident): postmortem for #1',
    });
    expect(github.git.branches()).toEqual(['main']);
    goesOn(github);
    expect((await looksAt(github, 1)).outcome).toBe('published');
    expect(github.git.log()[0]?.message).toBe('docs(incident): update the postmortem of incident 1');
    expect((await looksAt(github, 1)).outcome).toBe('unchanged');
    expect([github.violations, github.git.fsck()]).toEqual([[], '']);
  });

  it.each(refusals)('is a pull request when GitHub answers %i %j', async (status, message) => {
    await using github = await aClosing();
    github.protect('main', { status, message });
    const head = github.git.head();
    const report = await looksAt(github, 1);
    expect(report).toMatchObject({ outcome: 'proposed', postmortem: file });
    expect(report.problem).toBeUndefined();
    expect(report.notes).toEqual([
      'The postmortem was not committed to the default branch, because the default branch takes no direct commits. To change that: put the workflow on the bypass list of the rule (Settings → Rules → Rulesets).',
    ]);
    expect(pulls(github)).toMatchObject([
      { number: 2, title: 'Postmortem of incident 1', head: branch, state: 'open' },
    ]);
    expect(github.git.head()).toBe(head);
    expect(github.git.readFile(file, branch)).toContain('incident: 1');
    // It carries the postmortem alone: two of them cannot conflict.
    expect(github.git.readFile(`${folder}/index.json`, branch)).toBeUndefined();
    expect(told(github)).toContain(
      `Merge [pull request #2](${github.serverUrl}/acme/shop/pull/2) to publish the postmortem.`,
    );
    expect((await looksAt(github, 1)).outcome).toBe('unchanged');
    expect(github.violations).toEqual([]);
  });

  it('is the same pull request for every later tick, with what people wrote in it', async () => {
    await using github = await aClosing();
    github.protect('main');
    await looksAt(github, 1);
    const text = github.git.readFile(file, branch) ?? '';
    const written = text.replace('<!-- incident-protocol:begin timeline', (mark) => `${hours}${mark}`);
    expect(written).not.toBe(text);
    github.as('alice').pushes({ [file]: written, 'docs/picture.txt': 'a picture' }, 'words of ours', branch);
    goesOn(github);
    expect(await looksAt(github, 1)).toMatchObject({ outcome: 'proposed' });
    expect(pulls(github)).toHaveLength(1);
    expect(github.git.readFile(file, branch)).toContain('Everybody, for an hour.');
    expect(github.git.readFile(file, branch)).toContain('Double-check');
    expect(github.git.readFile('docs/picture.txt', branch)).toBe('a picture');
    expect(told(github)).toContain('(1 of 9 sections written)');
    expect(github.git.log(branch)[0]?.message).toBe('docs(incident): propose the postmortem of incident 1');
    expect([github.violations, github.git.fsck()]).toEqual([[], '']);
  });

  it('is the file on the default branch once people merged, and a new pull request after that', async () => {
    await using github = await aClosing();
    github.protect('main');
    await looksAt(github, 1);
    github.as('alice').mergesPullRequest(2);
    expect((await sweeps(github))[0]).toMatchObject({ outcome: 'updated' });
    expect(told(github)).not.toContain('Merge [pull request');
    expect(told(github)).toContain(`/blob/main/${file}`);
    goesOn(github);
    expect((await looksAt(github, 1)).outcome).toBe('proposed');
    const own = pulls(github).filter(({ head }) => head === branch);
    expect(own).toMatchObject([{ state: 'closed' }, { state: 'open' }]);
    github.as('alice').mergesPullRequest(own[1]?.number ?? 0);
    expect(github.git.readFile(file)).toContain('Double-check');
    await sweeps(github);
    expect((await sweeps(github)).map(({ outcome }) => outcome)).toEqual(['unchanged']);
    expect([github.violations, github.git.fsck()]).toEqual([[], '']);
  });

  it('ends where people close the pull request without merging, until somebody asks', async () => {
    await using github = await aClosing();
    github.protect('main');
    await looksAt(github, 1);
    github.as('alice').closes(2);
    goesOn(github);
    await looksAt(github, 1);
    expect(told(github)).toContain(
      'was closed without being merged. Reopen it, or comment `/incident postmortem` for another one.',
    );
    expect(pulls(github)).toMatchObject([{ state: 'closed' }]);
    expect((await sweeps(github)).map(({ outcome }) => outcome)).toEqual(['unchanged']);
    github.clock.advance(60_000);
    github.as('alice').comments(1, '/incident postmortem');
    expect((await looksAt(github, 1)).outcome).toBe('proposed');
    expect(pulls(github)).toMatchObject([{ state: 'closed' }, { state: 'open' }]);
    expect(github.violations).toEqual([]);
  });

  it('is one branch and one pull request, though two runs begin at once', async () => {
    await using github = await aClosing();
    github.protect('main');
    await Promise.all([looksAt(github, 1), looksAt(github, 1)]);
    expect(pulls(github)).toMatchObject([{ state: 'open', head: branch }]);
    expect([github.git.branches(), github.git.log(branch)]).toMatchObject([[branch, 'main'], { length: 2 }]);
    expect((await looksAt(github, 1)).outcome).toBe('unchanged');
    expect([github.violations, github.git.fsck()]).toEqual([[], '']);
  });

  it('is a new branch of the same name, where the merged one was deleted', async () => {
    await using github = await aClosing();
    github.protect('main');
    await looksAt(github, 1);
    github.as('alice').mergesPullRequest(2);
    execFileSync('git', ['--git-dir', github.git.directory, 'branch', '-D', branch]);
    goesOn(github);
    expect((await looksAt(github, 1)).outcome).toBe('proposed');
    expect(pulls(github)).toMatchObject([{ state: 'closed' }, { state: 'open', head: branch }]);
    expect(github.git.log(branch)[0]?.message).toBe('docs(incident): propose the postmortem of incident 1');
  });

  it('is a branch and a link where Actions may not open pull requests', async () => {
    await using github = await aClosing({ forbidPullRequests: true });
    github.protect('main');
    const report = await looksAt(github, 1);
    expect(report).toMatchObject({ outcome: 'branched', postmortem: file });
    expect(report.notes.at(-1)).toBe(
      'No pull request was opened for the postmortem, because Actions may not open pull requests here. To change that: Settings → Actions → General → "Allow GitHub Actions to create and approve pull requests".',
    );
    const compare = `${github.serverUrl}/acme/shop/compare/main...incident-protocol/1?expand=1`;
    expect(told(github)).toContain(`[Open the pull request](${compare}) to publish the postmortem`);
    goesOn(github);
    expect((await looksAt(github, 1)).outcome).toBe('branched');
    expect(github.git.branches()).toEqual([branch, 'main']);
    expect((await looksAt(github, 1)).outcome).toBe('unchanged');
    expect(github.violations).toEqual([]);
  });

  it('is a branch and the line of the workflow where the permission is missing', async () => {
    await using github = await aClosing({ scopes: { 'pull-requests': 'none' } });
    github.protect('main');
    const report = await looksAt(github, 1);
    expect(report.outcome).toBe('branched');
    expect(told(github)).toContain('add `pull-requests: write` under `permissions:` in the workflow');
  });

  it('is the pull request that people opened from the branch', async () => {
    await using github = await aClosing({ forbidPullRequests: true });
    github.protect('main');
    await looksAt(github, 1);
    github.as('alice').opensPullRequest({ branch, title: 'Publish it', files: { 'docs/x.txt': 'x' } });
    await sweeps(github);
    expect(told(github)).toContain('Merge [pull request #2]');
    goesOn(github);
    await looksAt(github, 1);
    expect(pulls(github)).toHaveLength(1);
    expect(github.git.readFile(file, branch)).toContain('Double-check');
  });

  it('is a folded comment where no branch may be made, edited later and never repeated', async () => {
    await using github = await aClosing();
    github.protect('main');
    github.protect('incident-protocol/*', {
      status: 422,
      message: 'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
    });
    expect((await looksAt(github, 1)).outcome).toBe('kept-in-comment');
    expect(ours(github, 'postmortem')).toHaveLength(1);
    expect(ours(github, 'postmortem')[0]).toContain(`<details><summary>${file}</summary>`);
    expect(told(github)).toContain('The postmortem is in [a comment]');
    goesOn(github);
    await looksAt(github, 1);
    expect(ours(github, 'postmortem')).toHaveLength(1);
    expect(ours(github, 'postmortem')[0]).toContain('Double-check');
    expect((await looksAt(github, 1)).outcome).toBe('unchanged');
    expect(github.violations).toEqual([]);
  });

  it('is a comment where the workflow may not write, and the file once it may', async () => {
    await using github = await aClosing({ scopes: { contents: 'read' } });
    expect((await looksAt(github, 1)).outcome).toBe('kept-in-comment');
    expect(told(github)).toContain('add `contents: write` under `permissions:` in the workflow');
    const [comment] = github
      .comments(1)
      .filter(({ body }) => body.includes('incident-protocol:postmortem -->'));
    const words = (comment?.body ?? '').replace(
      '<!-- incident-protocol:begin timeline',
      (mark) => `${hours}${mark}`,
    );
    github.as('alice').editsComment(comment?.id ?? 0, words);
    github.grant('contents', 'write');
    github.clock.advance(60_000);
    github.as('alice').comments(1, '/incident postmortem');
    expect((await looksAt(github, 1)).outcome).toBe('published');
    expect(github.git.readFile(file)).toContain('Everybody, for an hour.');
    expect(ours(github, 'postmortem')).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  it('is the summary where the text is too long for a comment', async () => {
    const words = 'What we saw then, word for word.\n'.repeat(2100);
    const long = `---\nschema: 1\nincident: 1\n---\n\n${words}`;
    await using github = await aClosing({ scopes: { contents: 'read' }, files: { [file]: long } });
    const report = await looksAt(github, 1);
    expect(report.outcome).toBe('kept-in-summary');
    expect(report.effects.find(({ kind }) => kind === 'show-in-summary')).toMatchObject({
      content: expect.stringContaining(words),
    });
    expect([ours(github, 'postmortem'), told(github).includes('is only in the summary of the run')]).toEqual([
      [],
      true,
    ]);
    expect((await looksAt(github, 1)).outcome).toBe('unchanged');
  });

  it('is the summary where the thread takes no comment', async () => {
    await using github = await aClosing({ scopes: { contents: 'read' } });
    github.faults.queue({
      method: 'POST',
      path: /issues\/1\/comments$/,
      fault: { kind: 'status', status: 403, message: 'Unable to create comment because issue is locked.' },
    });
    const report = await looksAt(github, 1);
    expect(report.outcome).toBe('kept-in-summary');
    expect(report.effects.find(({ kind }) => kind === 'show-in-summary')).toMatchObject({ path: file });
    expect(board(github)).toContain('is only in the summary of the run');
  });
});

describe('what the team chose', () => {
  it('commit: a refusal is an error that says what to change, and nothing else is tried', async () => {
    await using github = await aClosing({ settings: 'postmortem: {deliver: commit}\n' });
    github.protect('main');
    const report = await looksAt(github, 1);
    expect(report.outcome).toBe('failed');
    expect(report.problem).toContain('set `postmortem.deliver` to `auto` or `pull-request`');
    expect([pulls(github), github.git.branches()]).toEqual([[], ['main']]);
  });

  it('pull-request: no commit to the default branch is tried', async () => {
    await using github = await aClosing({ settings: 'postmortem: {deliver: pull-request}\n' });
    const before = github.requests.length;
    expect((await looksAt(github, 1)).outcome).toBe('proposed');
    const asked = github.requests.slice(before).map(({ path }) => path);
    expect(asked.filter((path) => path.includes('refs/heads%2Fmain'))).toEqual([]);
    expect(github.git.log()).toHaveLength(1);
    expect(pulls(github)).toHaveLength(1);
  });
});
