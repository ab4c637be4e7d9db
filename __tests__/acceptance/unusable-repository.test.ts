import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { RunResult } from '../../tools/local-github/runner.ts';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { bundleHere, lastDelivery } from './bundle.ts';
import { aClosing, ours, told } from './delivery-runs.ts';

function runs(github: LocalGitHub, delivery = lastDelivery(github)): Promise<RunResult> {
  return bundleHere(github, delivery);
}

/** What the runner marks red. */
function errors({ stdout }: RunResult): readonly string[] {
  return stdout.split('\n').filter((line) => line.startsWith('::error'));
}

async function keptInComment(github: LocalGitHub, closing = lastDelivery(github)): Promise<void> {
  const run = await runs(github, closing);
  expect([run.exitCode, run.outputs['outcome'], errors(run)]).toEqual([0, 'kept-in-comment', []]);
  const line = 'the default branch `main` has no commit yet: push a first one.';
  expect(run.summary).toContain(line);
  expect(run.stdout.split('\n').filter((one) => one.includes(line))).toHaveLength(1);
  expect(told(github)).toContain('because the default branch has no commit yet.');
  expect(ours(github, 'postmortem')).toHaveLength(1);
  expect((await runs(github, closing)).outputs['outcome']).toBe('unchanged');
  expect(github.violations).toEqual([]);
}

describe('the bundle in a repository that takes no postmortem', () => {
  it('because it has no commit: the text is in a comment', async () => {
    await using github = await aClosing({ empty: true });
    await keptInComment(github);
  });

  it('because its default branch does not exist: the text is in a comment', async () => {
    await using github = await aClosing();
    const closing = lastDelivery(github);
    github.as('alice').pushes({ 'a.txt': 'x' }, 'elsewhere', 'other');
    execFileSync('git', ['--git-dir', github.git.directory, 'update-ref', '-d', 'refs/heads/main']);
    await keptInComment(github, closing);
    expect(github.git.branches()).toEqual(['other']);
  });

  it('because only commits are wanted, and there is no branch for them: one red line', async () => {
    await using github = await aClosing({ former: true, settings: 'postmortem: {deliver: commit}\n' });
    github.faults.queue({
      method: 'GET',
      path: /branches\/main$/,
      fault: { kind: 'status', status: 404, message: 'Branch not found' },
    });
    const run = await runs(github);
    expect([run.exitCode, run.outputs['outcome']]).toEqual([1, 'failed']);
    expect(errors(run)).toEqual([
      '::error::#1: The postmortem cannot be written: the default branch `main` has no commit yet: push a first one.',
    ]);
    expect(told(github)).toContain('⚠️ The postmortem could not be written');
  });

  it.each([
    ['POST graphql/createCommitOnBranch', false],
    ['POST git/trees', true],
    ['PATCH git/refs', true],
    ['PATCH issues/comments', false],
  ])(
    'because it was archived right before our %s: one red line, and all of it once it is back',
    async (request, former) => {
      await using github = await aClosing({ former });
      const [method = '', path = ''] = request.split(' ');
      const run = () => {
        github.repository.archived = true;
      };
      github.faults.queue({ method, path: new RegExp(path), fault: { kind: 'before', run } });
      const ended = await runs(github);
      expect([ended.exitCode, ended.outputs['outcome']]).toEqual([1, 'failed']);
      expect(errors(ended)).toHaveLength(1);
      expect(errors(ended)[0]).toMatch(
        /Repository was archived so is read-only\. The repository is archived: take the workflow out or unarchive it\.$/,
      );
      github.repository.archived = false;
      expect((await runs(github)).outputs).toMatchObject({ outcome: 'published', commit: github.git.head() });
      expect([github.git.log().length, github.git.fsck()]).toEqual([2, '']);
    },
  );

  it('because its issues were switched off: one red line, for an event and by schedule', async () => {
    await using github = await aClosing();
    github.repository.hasIssues = false;
    for (const delivery of [lastDelivery(github), scheduled(github)]) {
      const run = await runs(github, delivery);
      expect([run.exitCode, run.outputs['outcome']]).toEqual([1, 'failed']);
      expect(errors(run)).toHaveLength(1);
      expect(errors(run)[0]).toMatch(
        /Issues are switched off in this repository: switch them on \(Settings → General → Features\), or take the workflow out\.$/,
      );
    }
  });
});
