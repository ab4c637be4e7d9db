import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/run/reconcile.ts';
import { sweep } from '../../src/run/sweep.ts';
import { inTurn } from '../../src/run/sweep-order.ts';
import type { Swept } from '../../src/run/swept.ts';
import { defaultSettings } from '../../src/settings/defaults.ts';
import type { Fault } from '../../tools/local-github/faults.ts';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { aSession, looksAt, type RunOptions, settingsPath, sweeps } from '../story/reminder-runs.ts';

/** Where each thread is asked for by itself, so that one can fail and the next be well. */
async function withIncidents(count: number, settings?: string): Promise<LocalGitHub> {
  const files = settings === undefined ? {} : { [settingsPath]: settings };
  const github = await startLocalGitHub({ people: { alice: 'write' }, files, former: true });
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

async function swept(github: LocalGitHub, options: RunOptions = {}): Promise<Swept> {
  return sweep(await aSession(github, options), reconcile);
}

describe('a sweep that may not ask for all', () => {
  it('leaves a reserve to others, and says what it did not look at', async () => {
    const before = 5;
    await using sample = await withIncidents(before);
    await swept(sample);
    // As many as a sweep asks for before it looks at the first incident, and for two of them.
    const asked = sample.requests.filter(({ path }) => !path.startsWith('/graphql')).length;
    await using github = await withIncidents(before, `reserve: ${1000 - (asked - 4)}`);
    const { reports, notes } = await swept(github);
    expect(reports.every(({ outcome }) => outcome === 'unchanged')).toBe(true);
    expect([reports.length > 0, reports.length < before]).toEqual([true, true]);
    expect(notes).toEqual([
      expect.stringMatching(
        /^\d incidents? w(?:as|ere) not looked at: GitHub allows this token \d+ more requests/,
      ),
    ]);
  });

  it('ends cleanly when the time of the run is over', async () => {
    await using github = await withIncidents(3);
    const session = await aSession(github, { longestRun: 60_000 });
    let left = 2;
    const timeLeft = () => {
      left -= 1;
      return left;
    };
    const timed = { ...session, github: { ...session.github, timeLeft } };
    const { reports, notes } = await sweep(timed, reconcile);
    expect(reports.map(({ number, outcome }) => [number, outcome])).toEqual([[1, 'unchanged']]);
    expect(notes).toEqual([
      '2 incidents were not looked at, because GitHub takes long to answer and the time of this run is over.',
    ]);
  });

  it('asks for nothing more once the time is over, and waits for nothing beyond it', async () => {
    await using github = await withIncidents(1);
    await expect(aSession(github, { longestRun: 0 })).rejects.toThrow(
      /^Ended after 0 minutes, because GitHub/,
    );
    const before = github.requests.length;
    const limited = { kind: 'status', status: 429, headers: { 'retry-after': '30' } } as const;
    github.faults.queue({ path: /./, times: 1000, fault: limited });
    await expect(aSession(github, { longestRun: 10_000 })).rejects.toThrow();
    expect(github.requests.length - before).toBe(1);
  });

  it('begins each time where another run would have ended, so that none is last for ever', () => {
    const found = Array.from({ length: 730 }, (_, index) => index);
    const { sweepInterval } = defaultSettings.reminders;
    const order = (turn: number, room: number) =>
      inTurn(found, {
        github: { requestsLeft: () => room + defaultSettings.reserve },
        settings: defaultSettings,
        now: new Date(turn * sweepInterval).toISOString(),
      });
    expect(order(7, 730)).toEqual(found);
    for (const room of [150, 40]) {
      const seen = new Set<number>();
      // Every third sweep is dropped.
      for (let turn = 500_000; turn < 500_000 + 3 * 730; turn += 1) {
        if (turn % 3 !== 0) for (const one of order(turn, room).slice(0, room)) seen.add(one);
      }
      expect(order(8, room).toSorted((a, b) => a - b)).toEqual(found);
      expect([room, seen.size]).toEqual([room, 730]);
    }
  });
});
