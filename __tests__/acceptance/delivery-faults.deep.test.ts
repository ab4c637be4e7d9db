import { afterAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../tools/local-github/faults.ts';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { looksAt } from '../story/reminder-runs.ts';
import { aClosing, board, file, ours, pulls, type Setting } from './delivery-runs.ts';

const branch = 'incident-protocol/1';

interface DeliveryTarget {
  readonly setting: Setting;
  readonly isProtected: boolean;
  /** What is there in the end, when nothing goes wrong. */
  readonly end: World;
}

interface World {
  readonly branches: readonly string[];
  readonly commits: number;
  readonly drafted: number;
  readonly pulls: number;
  readonly boards: number;
  readonly copies: number;
}

const targets: Readonly<Record<string, DeliveryTarget>> = {
  commit: {
    setting: {},
    isProtected: false,
    end: { branches: ['main'], commits: 2, drafted: 0, pulls: 0, boards: 1, copies: 0 },
  },
  'pull request': {
    setting: {},
    isProtected: true,
    end: { branches: [branch, 'main'], commits: 1, drafted: 1, pulls: 1, boards: 1, copies: 0 },
  },
  branch: {
    setting: { forbidPullRequests: true },
    isProtected: true,
    end: { branches: [branch, 'main'], commits: 1, drafted: 1, pulls: 0, boards: 1, copies: 0 },
  },
  comment: {
    setting: { scopes: { contents: 'read' } },
    isProtected: false,
    end: { branches: ['main'], commits: 1, drafted: 0, pulls: 0, boards: 1, copies: 1 },
  },
};

const faults: readonly Fault[] = [
  { kind: 'stored-but-failed' },
  { kind: 'reset' },
  { kind: 'status', status: 502 },
  { kind: 'cut-off' },
];

const worlds = new Map<DeliveryTarget, Promise<LocalGitHub>>();

/** The way there is gone once: each fault has a copy of the world to itself. */
async function toDeliver(target: DeliveryTarget): Promise<LocalGitHub> {
  const world = worlds.get(target) ?? readyToDeliver(target);
  worlds.set(target, world);
  return (await world).copy();
}

async function readyToDeliver({ setting, isProtected }: DeliveryTarget): Promise<LocalGitHub> {
  const github = await aClosing(setting);
  if (isProtected) github.protect('main');
  return github;
}

afterAll(async () => {
  for (const world of worlds.values()) await (await world).stop();
});

async function requestsOf(target: DeliveryTarget): Promise<readonly string[]> {
  await using github = await toDeliver(target);
  const before = github.requests.length;
  await looksAt(github, 1);
  expect(worldOf(github)).toEqual(target.end);
  return github.requests.slice(before).map(({ method, path }) => `${method} ${path}`);
}

function worldOf(github: LocalGitHub): World {
  const branches = github.git.branches();
  const drafts = branches.filter((name) => name !== 'main');
  return {
    branches,
    commits: github.git.log().length,
    drafted: drafts
      .flatMap((name) => github.git.log(name))
      .filter(({ message }) => message.startsWith('docs(incident)')).length,
    pulls: pulls(github).length,
    boards: ours(github, 'tracking').length,
    copies: ours(github, 'postmortem').length,
  };
}

/** What is wrong after the next run; nothing, when all is well. */
async function complaints(target: DeliveryTarget, github: LocalGitHub): Promise<readonly string[]> {
  github.faults.clear();
  github.clock.advance(600_000);
  const healed = await looksAt(github, 1);
  const silent = await looksAt(github, 1);
  const world = worldOf(github);
  const isRecorded = board(github).includes(`"path":"${file}"`);
  return [
    ...(healed.problem === undefined ? [] : [`the next run fails: ${healed.problem}`]),
    ...(silent.outcome === 'unchanged' ? [] : [`the run after that is ${silent.outcome}`]),
    ...(JSON.stringify(world) === JSON.stringify(target.end) ? [] : [JSON.stringify(world)]),
    ...(isRecorded ? [] : ['nothing is recorded']),
    ...(github.git.fsck() === '' ? [] : ['git fsck is not content']),
    ...github.violations,
  ];
}

async function afterFault(target: DeliveryTarget, at: number, fault: Fault): Promise<readonly string[]> {
  await using github = await toDeliver(target);
  github.faults.queue({ path: /./, skip: at, fault });
  await looksAt(github, 1).catch(() => undefined);
  return await complaints(target, github);
}

/** The runner dies when the request was sent, or just before: nobody processes the answer. */
async function afterDeath(target: DeliveryTarget, at: number): Promise<readonly string[]> {
  await using github = await toDeliver(target);
  const before = github.requests.length;
  github.faults.queue({ path: /./, skip: at, times: 1000, fault: { kind: 'timeout' } });
  void looksAt(github, 1).catch(() => undefined);
  await expect
    .poll(() => github.requests.length, { interval: 5, timeout: 600_000 })
    .toBeGreaterThan(before + at);
  return await complaints(target, github);
}

async function each<T>(items: readonly T[], check: (item: T, at: number) => Promise<readonly string[]>) {
  const found: string[] = [];
  for (let from = 0; from < items.length; from += 12) {
    const some = items.slice(from, from + 12).map((item, index) => check(item, from + index));
    found.push(...(await Promise.all(some)).flat());
  }
  return found;
}

describe.each(Object.entries(targets))('a postmortem on its way by %s', (_name, target) => {
  it.each(faults)('gets there once, whichever request meets %j', async (fault) => {
    const requests = await requestsOf(target);
    const found = await each(requests, async (request, at) =>
      (await afterFault(target, at, fault)).map((said) => `${request}: ${said}`),
    );
    expect(found).toEqual([]);
  });

  it('gets there once, wherever the run is killed', async () => {
    const requests = await requestsOf(target);
    const found = await each(requests, async (request, at) =>
      (await afterDeath(target, at)).map((said) => `${request}: ${said}`),
    );
    expect(found).toEqual([]);
  });
});
