import { afterAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../tools/local-github/faults.ts';
import { forgetWorlds, inTrouble, milestones, now, type Trouble, withoutTrouble } from './one-fault.ts';

type FaultAt = (at: number) => Fault;

const status = (code: number): Fault => ({ kind: 'status', status: code });
const limits = {
  primary: {
    kind: 'status',
    status: 403,
    message: 'API rate limit exceeded for installation.',
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.parse(now) / 1000 + 3000) },
  },
  asked: { kind: 'status', status: 429, headers: { 'retry-after': '1' } },
  secondary: {
    kind: 'status',
    status: 403,
    message: 'You have exceeded a secondary rate limit.',
    headers: { 'retry-after': '1' },
  },
} as const satisfies Record<string, Fault>;

/** Once, whatever comes after it is well; and for as long as the run lasts. */
const once: readonly (readonly [string, FaultAt])[] = [
  ['a failing server', (at) => status([500, 502, 503][at % 3] ?? 500)],
  ['a cut connection', () => ({ kind: 'reset' })],
  ['an error although the work was done', () => ({ kind: 'stored-but-failed' })],
  ['a cut connection although the work was done', () => ({ kind: 'stored-but-reset' })],
  ['half of an answer', () => ({ kind: 'cut-off' })],
  ['an answer that is none', garbled],
  ['no answer at all', () => ({ kind: 'timeout' })],
  ['a limit that lifts soon', (at) => (at % 2 === 0 ? limits.asked : limits.secondary)],
];
const always: readonly (readonly [string, FaultAt])[] = [
  ['a server that is down', (at) => (at % 2 === 0 ? status(503) : { kind: 'reset' })],
  ['answers that are none', garbled],
  ['a limit that lifts in an hour', () => limits.primary],
];

function garbled(at: number): Fault {
  const kinds: readonly Fault[] = [
    { kind: 'html' },
    { kind: 'html', status: 200 },
    { kind: 'empty' },
    { kind: 'invalid-json' },
  ];
  return kinds[at % kinds.length] ?? { kind: 'empty' };
}

/** What is wrong after each place where the fault can strike; nothing, when all is well. */
async function damage(faultAt: FaultAt, times: number): Promise<readonly string[]> {
  const found = milestones.map(async (milestone) => {
    const sound = await withoutTrouble(milestone);
    const places = sound.requests.map(async (request, at) => {
      const trouble = { milestone, at, fault: faultAt(at), times };
      return (await complaints(trouble, sound.world)).map((said) => `${milestone}, ${request}: ${said}`);
    });
    return (await Promise.all(places)).flat();
  });
  return (await Promise.all(found)).flat();
}

async function complaints(trouble: Trouble, sound: object): Promise<readonly string[]> {
  const { ended, healed, world, violations } = await inTrouble(trouble);
  const [line = ''] = ended.lines;
  const isReported = ended.lines.length === 1 && /^[A-Z#][^\n]{20,400}\.$/.test(line);
  return [
    ...(ended.color === 'red' && !isReported ? [`a red run says ${JSON.stringify(ended.lines)}`] : []),
    ...(healed.color === 'red' ? [`the next run fails: ${healed.lines.join(' ')}`] : []),
    ...(JSON.stringify(world) === JSON.stringify(sound) ? [] : ['the next run leaves another world']),
    ...violations,
  ];
}

/** Begun at once, because a run in trouble that lasts mostly waits. */
const lasting = new Map(always.map(([name, at]) => [name, damage(at, Number.POSITIVE_INFINITY)]));

afterAll(forgetWorlds);

describe('wherever it strikes while an incident opens, a box is ticked or the issue closes', () => {
  it.each(once)(
    '%s costs nothing in the end',
    async (_name, faultAt) => {
      expect(await damage(faultAt, 1)).toEqual([]);
    },
    120_000,
  );

  it.each(always.map(([name]) => name))(
    '%s, for a whole run, costs nothing once it is over',
    async (name) => {
      expect(await lasting.get(name)).toEqual([]);
    },
    120_000,
  );
});
