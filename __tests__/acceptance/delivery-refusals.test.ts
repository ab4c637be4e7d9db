import { describe, expect, it } from 'vitest';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { looksAt } from '../story/reminder-runs.ts';
import { lastDelivery, runBundle } from './bundle.ts';
import { aClosing, commitWays, file, goesOn, ours, pulls, refusal, told } from './delivery-runs.ts';

const branch = 'incident-protocol/1';
const unseen = 'Not on a Sunday, says a rule of 2031.';

type Way = (typeof commitWays)[number];

/** What nobody has seen yet, said to the commit on the default branch. */
function refusesMain(github: LocalGitHub, way: Way, status = 422, message = unseen): void {
  const { method, path } = way;
  // One request makes a commit on any branch; ours is asked for after this one.
  github.faults.queue({ method, path, times: way.former ? 9 : 1, fault: refusal(way, status, message) });
}

function refuses(github: LocalGitHub, method: string, path: RegExp, status = 422, message = unseen): void {
  github.faults.queue({ method, path, times: 9, fault: { kind: 'status', status, message } });
}

const newBranch = ['POST', /git\/refs$/] as const;
const newPull = ['POST', /\/pulls$/] as const;

describe.each(commitWays)('a commit that is made $way: ', (way) => {
  const { former } = way;

  describe('an answer that nobody has seen yet', () => {
    it.each(former ? [403, 405, 409, 422] : [403, 422])(
      '%i to the commit: a pull request, and GitHub’s words',
      async (status) => {
        await using github = await aClosing({ former });
        refusesMain(github, way, status);
        const report = await looksAt(github, 1);
        expect(report).toMatchObject({ outcome: 'proposed', postmortem: file });
        expect(report.problem).toBeUndefined();
        expect(report.notes).toEqual([
          `The postmortem was not committed to the default branch, because GitHub answered \`${status}: ${unseen.slice(0, -1)}\`. To change that: change what GitHub names there.`,
        ]);
        expect(pulls(github)).toMatchObject([{ head: branch, state: 'open' }]);
        github.faults.clear();
        expect((await looksAt(github, 1)).outcome).toBe('unchanged');
        expect([github.violations, github.git.fsck()]).toEqual([[], '']);
      },
    );

    it('to the branch as well: the text in a comment, until it is taken', async () => {
      await using github = await aClosing({ former });
      refusesMain(github, way);
      refuses(github, ...newBranch);
      expect((await looksAt(github, 1)).outcome).toBe('kept-in-comment');
      const because = 'because GitHub answered `422: Not on a Sunday, says a rule of 2031`';
      expect(told(github)).toContain(because);
      expect(ours(github, 'postmortem')[0]).toContain(because);
      expect(github.git.branches()).toEqual(['main']);
      github.faults.clear();
      goesOn(github);
      expect((await looksAt(github, 1)).outcome).toBe('published');
      expect([ours(github, 'postmortem'), github.violations]).toEqual([[], []]);
    });

    it('to the pull request: the branch, and the link to open it, until it is taken', async () => {
      await using github = await aClosing({ former });
      github.protect('main');
      refuses(github, ...newPull);
      expect((await looksAt(github, 1)).outcome).toBe('branched');
      expect(told(github)).toContain('[Open the pull request](');
      expect(told(github)).toContain(
        'it is on the branch `incident-protocol/1`, because GitHub answered `422:',
      );
      expect((await looksAt(github, 1)).outcome).toBe('unchanged');
      github.faults.clear();
      expect((await looksAt(github, 1)).outcome).toBe('proposed');
      expect([pulls(github).length, github.violations]).toEqual([1, []]);
    });

    it('is an error, when only commits are wanted', async () => {
      await using github = await aClosing({ former, settings: 'postmortem: {deliver: commit}\n' });
      refusesMain(github, way);
      const report = await looksAt(github, 1);
      expect(report.outcome).toBe('failed');
      expect(report.problem).toContain(
        `GitHub answered 422 to ${former ? 'PATCH /repos/acme/shop/git/refs/heads/main' : 'POST /graphql/createCommitOnBranch'}: ${unseen}`,
      );
      expect([pulls(github), github.git.branches()]).toEqual([[], ['main']]);
    });

    it('goes the next way with pull-request, too', async () => {
      await using github = await aClosing({ former, settings: 'postmortem: {deliver: pull-request}\n' });
      refuses(github, ...newBranch);
      expect((await looksAt(github, 1)).outcome).toBe('kept-in-comment');
    });
  });

  describe('what is no refusal', () => {
    it.each([
      [401, 'Bad credentials', 'The token is not valid'],
      [403, 'Repository was archived so is read-only.', 'The repository is archived'],
    ])('%i %j closes no way: nothing else is tried', async (status, message, answer) => {
      await using github = await aClosing({ former });
      const { method, path } = way;
      github.faults.queue({ method, path, times: 9, fault: { kind: 'status', status, message } });
      const report = await looksAt(github, 1);
      expect(report.outcome).toBe('failed');
      expect(report.problem).toContain(answer);
      expect([pulls(github), github.git.branches(), ours(github, 'postmortem')]).toEqual([[], ['main'], []]);
      github.faults.clear();
      expect((await looksAt(github, 1)).outcome).toBe('published');
    });
  });

  describe('a rule about the commit itself', () => {
    it.each([
      ['Commits must have verified signatures.', 'the repository takes signed commits only'],
      [
        'Cannot update restricted file paths.',
        'a rule of the repository says `Cannot update restricted file paths`',
      ],
    ])('%j on every branch: the text in a comment', async (words, because) => {
      await using github = await aClosing({ former });
      const message = `Repository rule violations found\n\n${words}\n\n`;
      refusesMain(github, way, 409, message);
      refuses(github, ...newBranch, 409, message);
      expect((await looksAt(github, 1)).outcome).toBe('kept-in-comment');
      expect(told(github)).toContain(`because ${because}.`);
    });
  });
});

describe('with the bundle', () => {
  it('an unseen answer ends in a pull request, and summary and log say why', async () => {
    await using github = await aClosing();
    refusesMain(github, commitWays[0]);
    const { exitCode, outputs, summary, stdout } = await runBundle(github, lastDelivery(github));
    expect([exitCode, outputs['outcome']]).toEqual([0, 'proposed']);
    expect(summary).toContain('because GitHub answered `422: Not on a Sunday, says a rule of 2031`');
    expect(stdout).toContain('because GitHub answered `422: Not on a Sunday');
  });
});
