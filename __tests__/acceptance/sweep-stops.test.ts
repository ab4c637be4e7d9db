import { describe, expect, it } from 'vitest';
import type { Fault } from '../../tools/local-github/faults.ts';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { looksAt, sweeps } from '../story/reminder-runs.ts';

async function withIncidents(count: number): Promise<LocalGitHub> {
  const github = await startLocalGitHub({ people: { alice: 'write' } });
  for (let number = 1; number <= count; number += 1) {
    github.as('alice').opensIssue({ title: `Outage ${number}`, labels: ['incident'] });
    await looksAt(github, number);
  }
  return github;
}

/** What the sweep asks about one incident after the other: its comments. */
function fails(github: LocalGitHub, path: RegExp, fault: Fault, times = 1000): void {
  github.faults.queue({ method: 'GET', path, times, fault });
}

const anyThread = /issues\/\d+\/comments$/;

async function outcomes(github: LocalGitHub): Promise<readonly string[]> {
  return (await sweeps(github)).map(
    ({ number, outcome, problem = '' }) => `#${number} ${outcome} ${problem}`,
  );
}

describe('a sweep', () => {
  it.each<readonly [Fault, string]>([
    [
      { kind: 'status', status: 503 },
      'GitHub answered 503 to GET /repos/acme/shop/issues/N/comments: Server Error.',
    ],
    [
      { kind: 'reset' },
      'GitHub could not be reached (GET /repos/acme/shop/issues/N/comments): socket hang up.',
    ],
  ])(
    'stops after two incidents in a row that GitHub does not answer for: %j',
    async (fault, said) => {
      await using github = await withIncidents(5);
      fails(github, anyThread, fault);
      const [first, second, ...more] = await outcomes(github);
      expect(more).toEqual([]);
      expect(first).toContain(`#1 failed ${said.replace('N', '1')}`);
      expect(first).not.toContain('wait');
      expect(second).toContain(`#2 failed ${said.replace('N', '2')}`);
      expect(second).toMatch(/3 more incidents wait for the next run\.$/);
    },
    60_000,
  );

  it('goes on after one, and after two that are not in a row', async () => {
    await using github = await withIncidents(4);
    fails(github, /issues\/[13]\/comments$/, { kind: 'status', status: 502 });
    expect((await outcomes(github)).map((line) => line.slice(0, 9))).toEqual([
      '#1 failed',
      '#2 unchan',
      '#3 failed',
      '#4 unchan',
    ]);
  });

  it.each([
    [401, 'Bad credentials', 'check the input `token`. 1 more incident waits for the next run.'],
    [
      403,
      'Repository was archived so is read-only.',
      'unarchive it. 1 more incident waits for the next run.',
    ],
  ])('stops at once after %i %j, which is told to everybody', async (status, message, end) => {
    await using github = await withIncidents(2);
    fails(github, anyThread, { kind: 'status', status, message });
    const lines = await outcomes(github);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.endsWith(end)).toBe(true);
  });
});
