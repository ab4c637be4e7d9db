/** The copied workflow has no queue: whatever wakes runs wakes them side by side, and they must come to the same end. */

import { describe, expect, it } from 'vitest';
import { parseTrackingComment } from '../../src/logbook/tracking-comment.ts';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import type { Delivery } from '../../tools/local-github/state/delivery.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { worldOf } from './one-fault.ts';
import { type Ended, runHere, writesSince } from './run-here.ts';

const hour = 3_600_000;
const seeds = [1, 2, 3];
const steps = ['Double-check', 'Alert', 'Take resp', 'Apologize', 'Soften', 'Prevent', 'Gather', 'Say thank'];
const three = ['alice', 'bob', 'carol'] as const;

function personAt(index: number) {
  return three[index % three.length] ?? 'alice';
}

/** The same numbers for the same seed. https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** A second is a tenth of one here. */
const pause = (milliseconds: number) => wait(milliseconds / 10);

async function declared(seed: number, random: () => number): Promise<LocalGitHub> {
  const people = { alice: 'write', bob: 'write', carol: 'write' } as const;
  const github = await startLocalGitHub({ people, visibility: seed === 2 ? 'public' : 'private' });
  github
    .as('alice')
    .opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: ['incident'], viaForm: true });
  const slow = { kind: 'before', run: () => wait(random() * 25) } as const;
  github.faults.queue({ path: /./, times: 100_000, fault: slow });
  return github;
}

async function opened(seed: number, random: () => number): Promise<LocalGitHub> {
  const github = await declared(seed, random);
  await together(github, github.deliveries.slice(), random);
  return github;
}

async function together(
  github: LocalGitHub,
  deliveries: readonly Delivery[],
  random: () => number,
): Promise<readonly Ended[]> {
  const starts = deliveries.map(async (delivery) => {
    await wait(random() * 80);
    return runHere(github, delivery, { pause });
  });
  return Promise.all(starts);
}

function postsOf(github: LocalGitHub): number {
  return github.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/comments')).length;
}

async function expectRest(github: LocalGitHub): Promise<void> {
  github.faults.clear();
  const count = github.requests.length;
  const { color } = await runHere(github, scheduled(github));
  expect([color, writesSince(github, count), github.violations]).toEqual(['green', [], []]);
}

function colors(ended: readonly Ended[]): readonly string[] {
  return [...new Set(ended.flatMap(({ color, lines }) => (color === 'green' ? [color] : [color, ...lines])))];
}

function newestOf(github: LocalGitHub): Delivery {
  const delivery = github.deliveries.at(-1);
  if (delivery === undefined) throw new Error('nothing happened yet');
  return delivery;
}

/** Each with whose name stands beside it. */
function finishedRows(github: LocalGitHub): readonly (readonly string[])[] {
  const rows = (github.comments(1)[0]?.body ?? '').matchAll(/^\| ✅ ([^|]*?) \| ([^|]*?) \|/gm);
  return [...rows].map(([, step = '', who = '']) => [step, who]);
}

describe('runs that are woken side by side', () => {
  it.each(seeds)('post one comment for an opening with labels (%i)', async (seed) => {
    const random = randomOf(seed);
    await using github = await declared(seed, random);
    expect(github.deliveries.map(({ action }) => action)).toEqual(['opened', 'labeled']);
    const ended = await together(github, github.deliveries.slice(), random);
    expect([colors(ended), postsOf(github), github.comments(1).length]).toEqual([['green'], 1, 1]);
    await expectRest(github);
  });

  it('act for a label alone, where the run for the opening never came', async () => {
    const random = randomOf(1);
    await using github = await declared(1, random);
    const ended = await together(github, github.deliveries.slice(1), random);
    expect([colors(ended), github.comments(1).length]).toEqual([['green'], 1]);
    await expectRest(github);
  });

  it.each(seeds)('keep the names of three who change ten boxes within two seconds (%i)', async (seed) => {
    const random = randomOf(seed);
    await using github = await opened(seed, random);
    const runs: Promise<Ended>[] = [];
    // The last box is ticked, unticked and ticked by another one.
    for (const [index, step] of [...steps, 'Say thank', 'Say thank'].entries()) {
      const from = github.deliveries.length;
      if (index === steps.length) github.as(personAt(index)).unticks(1, step);
      else github.as(personAt(index)).ticks(1, step);
      for (const delivery of github.deliveries.slice(from)) runs.push(runHere(github, delivery, { pause }));
      await wait(random() * 40);
    }
    expect(colors(await Promise.all(runs))).toEqual(['green']);
    const [comment, ...more] = github.comments(1);
    const rows = (comment?.body ?? '').match(/^\| ✅ .*$/gm) ?? [];
    const names = rows.map((row) => row.split('|')[2]?.trim());
    expect(names.slice(0, -1)).toEqual(steps.slice(0, -1).map((_, index) => personAt(index)));
    expect([personAt(7), personAt(9)]).toContain(names.at(-1));
    expect(more).toEqual([]);
    await expectRest(github);
  });

  it('keep the tick that came while one of them wrote what it had read before', async () => {
    await using github = await opened(1, randomOf(1));
    github.faults.clear();
    github.as('alice').ticks(1, 'Say thank');
    await runHere(github, newestOf(github));
    github.as('bob').unticks(1, 'Say thank');
    const unticked = newestOf(github);
    const ticksMeanwhile = async () => {
      github.as('carol').ticks(1, 'Say thank');
      expect((await runHere(github, newestOf(github))).color).toBe('green');
    };
    github.faults.queue({
      method: 'PATCH',
      path: /comments/,
      fault: { kind: 'before', run: ticksMeanwhile },
    });
    expect((await runHere(github, unticked)).color).toBe('green');
    expect([github.faults.waiting(), finishedRows(github)]).toEqual([0, [['8. Say thank you', 'carol']]]);
    await expectRest(github);
  });

  it('name who ticks a box that is changed twice more in the second in which it is looked at', async () => {
    await using github = await opened(1, randomOf(1));
    github.faults.clear();
    github.as('bob').ticks(1, 'Say thank');
    const unticks = () => github.as('alice').unticks(1, 'Say thank');
    github.faults.queue({ path: '/graphql', operation: 'edits', fault: { kind: 'before', run: unticks } });
    expect((await runHere(github, scheduled(github))).color).toBe('green');
    expect([github.faults.waiting(), finishedRows(github)]).toEqual([0, []]);
    github.as('carol').ticks(1, 'Say thank');
    await runHere(github, newestOf(github));
    expect(finishedRows(github)).toEqual([['8. Say thank you', 'carol']]);
    await expectRest(github);
  });

  it.each(seeds)('carry out each command of three people once (%i)', async (seed) => {
    const random = randomOf(seed);
    await using github = await opened(seed, random);
    const from = github.deliveries.length;
    const lines = [
      'done 1',
      'skip 4 Nobody was hit',
      'note trigger A certificate ran out',
      'done 2',
      'mitigated',
    ];
    for (const [index, line] of lines.entries()) github.as(personAt(index)).comments(1, `/incident ${line}`);
    const ended = await together(github, github.deliveries.slice(from), random);
    expect(colors(ended)).toEqual(['green']);
    const own = github.comments(1).filter(({ author }) => author.login === 'github-actions[bot]');
    expect(own).toHaveLength(1);
    const read = parseTrackingComment(own[0]?.body ?? '');
    const entries = read.kind === 'tracking' ? read.logbook.entries : [];
    expect(
      entries
        .map(({ what }) => what)
        .filter((what) => what !== 'accepted')
        .toSorted(),
    ).toEqual(['declared', 'milestone', 'note', 'skipped', 'ticked', 'ticked']);
    expect(github.issue(1).body?.match(/\[x\]/g)).toHaveLength(3);
    await expectRest(github);
  });

  it.each(seeds)('remind once, however many look (%i)', async (seed) => {
    const random = randomOf(seed);
    await using github = await opened(seed, random);
    github.clock.advance(2 * hour);
    const before = github.comments(1).length;
    const sweeps = Array.from({ length: 5 }, () => scheduled(github));
    expect(colors(await together(github, sweeps, random))).toEqual(['green']);
    expect(github.comments(1)).toHaveLength(before + 1);
    await expectRest(github);
  });

  it.each(seeds)('leave one file of an incident that five see closed (%i)', async (seed) => {
    const random = randomOf(seed);
    await using github = await opened(seed, random);
    const from = github.deliveries.length;
    github.as('alice').closes(1);
    github.as('bob').ticks(1, 'Double-check');
    github.as('carol').comments(1, '/incident note trigger A certificate ran out');
    const woken = [...github.deliveries.slice(from), scheduled(github), scheduled(github)];
    expect(woken).toHaveLength(5);
    expect(colors(await together(github, woken, random))).toEqual(['green']);
    const files = Object.keys(worldOf(github).files).filter((name) => name.startsWith('postmortems/2026'));
    expect([
      files.length,
      github.comments(1).filter(({ author }) => author.login === 'github-actions[bot]').length,
    ]).toEqual([1, 1]);
    await expectRest(github);
  });
});
