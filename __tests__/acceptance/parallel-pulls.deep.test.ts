import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { lastDelivery, runBundle } from './bundle.ts';
import { folder, pulls } from './delivery-runs.ts';

const indexBranch = 'incident-protocol/index';
const rule = 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n';

async function runs(github: LocalGitHub, delivery = lastDelivery(github)): Promise<string> {
  const { exitCode, stdout, outputs } = await runBundle(github, delivery);
  expect([exitCode, stdout.includes('::error')]).toEqual([0, false]);
  return outputs['outcome'] ?? '';
}

/** So many incidents, each with its postmortem in a pull request. */
async function withProposals(count: number): Promise<LocalGitHub> {
  const github = await startLocalGitHub({ people: { alice: 'write' }, visibility: 'private' });
  const alice = github.as('alice');
  github.protect('main', { status: 409, message: rule });
  const issues = Array.from({ length: count }, (_one, at) =>
    alice.opensIssue({ title: `Outage ${at + 1}`, labels: ['incident'] }),
  );
  for (const { number } of issues) {
    alice.closes(number);
    expect(await runs(github)).toBe('proposed');
  }
  return github;
}

/** What git says of merging a branch into the default branch as it is now. */
function merges(github: LocalGitHub, branch: string): boolean {
  const args = ['--git-dir', github.git.directory, 'merge-tree', '--write-tree', 'main', branch];
  return spawnSync('git', args).status === 0;
}

function open(github: LocalGitHub): readonly string[] {
  return pulls(github).flatMap(({ head, state }) => (state === 'open' ? [head] : []));
}

function listed(github: LocalGitHub, ref = 'main'): readonly number[] {
  const index: unknown = JSON.parse(github.git.readFile(`${folder}/index.json`, ref) ?? '{}');
  const text = JSON.stringify(index);
  return [...text.matchAll(/"incident":(\d+)/g)].map(([, number]) => Number(number)).toSorted();
}

describe('pull requests of several postmortems, with the bundle', () => {
  it.each([[[1, 2]], [[2, 1]], [[1, 2, 3]], [[3, 1, 2]], [[2, 3, 1]]])(
    'are merged in the order %j without a conflict, and the list has them all',
    async (order) => {
      await using github = await withProposals(order.length);
      const branchOf = (incident: number) => `incident-protocol/${incident}`;
      for (const [at, incident] of order.entries()) {
        const branch = branchOf(incident);
        expect(merges(github, branch)).toBe(true);
        const number = pulls(github).find(({ head }) => head === branch)?.number ?? 0;
        github.as('alice').mergesPullRequest(number);
        github.clock.advance(4 * 3_600_000);
        expect(await runs(github, scheduled(github))).toBe('swept');
        // The list waits in a pull request of its own, and is made anew with each merge.
        expect(open(github).filter((head) => head === indexBranch)).toHaveLength(1);
        expect(listed(github, indexBranch)).toEqual(order.slice(0, at + 1).toSorted());
        for (const head of open(github)) expect([head, merges(github, head)]).toEqual([head, true]);
      }
      github
        .as('alice')
        .mergesPullRequest(pulls(github).find(({ head }) => head === indexBranch)?.number ?? 0);
      expect(listed(github)).toEqual(order.toSorted());
      for (const name of ['README.md', 'feed.xml']) {
        const text = github.git.readFile(`${folder}/${name}`) ?? '';
        for (const incident of order) expect(text).toContain(`Outage ${incident}`);
      }
      const commits = github.git.log().length;
      expect(await runs(github, scheduled(github))).toBe('swept');
      expect([github.git.log().length, github.git.fsck(), github.violations]).toEqual([commits, '', []]);
    },
  );
});
