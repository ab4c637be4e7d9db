/** One incident up to one event, the run for that event with one fault in it, and the run after that without. */

import type { Fault } from '../../tools/local-github/faults.ts';
import { filesOf } from '../../tools/local-github/git/tree.ts';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import type { Delivery } from '../../tools/local-github/state/delivery.ts';
import { type Ended, runHere } from './run-here.ts';

export const milestones = ['open', 'tick', 'close'] as const;

export type Milestone = (typeof milestones)[number];

export interface Trouble {
  readonly milestone: Milestone;
  /** At which request of the run. */
  readonly at: number;
  readonly fault: Fault;
  readonly times?: number;
}

export interface Troubled {
  readonly ended: Ended;
  readonly healed: Ended;
  readonly world: World;
  readonly violations: readonly string[];
}

/** All that people can see afterwards, without the numbers that GitHub gives out. */
export interface World {
  readonly body: string;
  readonly comments: readonly string[];
  readonly files: Readonly<Record<string, string | undefined>>;
  readonly commits: readonly string[];
}

export const now = '2026-11-22T14:05:00Z';

/** The run after the fault is the same event again, as people start it with "Re-run failed jobs". */
export async function inTrouble({ milestone, at, fault, times = 1 }: Trouble): Promise<Troubled> {
  await using github = await copyAt(milestone);
  const delivery = lastDelivery(github);
  github.faults.queue({ path: /./, skip: at, times, fault });
  const ended = await runHere(github, delivery, fault.kind === 'timeout' ? { longestAnswer: 1000 } : {});
  github.faults.clear();
  // Nobody starts a run again at once.
  github.clock.advance(600_000);
  const healed = await runHere(github, delivery);
  return { ended, healed, world: worldOf(github), violations: github.violations };
}

/** What a run without a fault asks for, and how the world looks then. */
export async function withoutTrouble(
  milestone: Milestone,
): Promise<{ readonly requests: readonly string[]; readonly world: World }> {
  await using github = await copyAt(milestone);
  const delivery = lastDelivery(github);
  const before = github.requests.length;
  await runHere(github, delivery);
  const requests = github.requests.slice(before).map(({ method, path }) => `${method} ${path}`);
  return { requests, world: worldOf(github) };
}

const worlds = new Map<Milestone, Promise<LocalGitHub>>();

/** The way there is gone once: each fault has a copy of the world to itself. */
async function copyAt(milestone: Milestone): Promise<LocalGitHub> {
  const world = worlds.get(milestone) ?? upTo(milestone);
  worlds.set(milestone, world);
  return (await world).copy();
}

/** To be called when no copy is wanted any more. */
export async function forgetWorlds(): Promise<void> {
  const all = await Promise.all(worlds.values());
  worlds.clear();
  await Promise.all(all.map((github) => github.stop()));
}

async function upTo(milestone: Milestone): Promise<LocalGitHub> {
  const github = await startLocalGitHub({ now, people: { alice: 'write', bob: 'write', carol: 'write' } });
  const last = () => lastDelivery(github);
  github.as('alice').opensIssue({ title: 'Shop is down', body: 'Nobody can pay.\r\n', labels: ['incident'] });
  if (milestone === 'open') return github;
  await runHere(github, last());
  github.clock.advance(60_000);
  github.as('bob').ticks(1, 'Double-check');
  if (milestone === 'tick') return github;
  await runHere(github, last());
  github.clock.advance(60_000);
  github.as('carol').ticks(1, 'Alert');
  await runHere(github, last());
  github.clock.advance(60_000);
  github.as('alice').closes(1);
  return github;
}

function lastDelivery(github: LocalGitHub): Delivery {
  const delivery = github.deliveries.at(-1);
  if (delivery === undefined) throw new Error('nothing was delivered');
  return delivery;
}

export function worldOf(github: LocalGitHub, issue = 1): World {
  const { git } = github.repository;
  const commits = github.git.log();
  const plain = (text: string) =>
    text
      .replaceAll(github.serverUrl, 'https://github.test')
      .replaceAll(/issuecomment-\d+/g, 'issuecomment-n')
      .replaceAll(/"comment":\d+/g, '"comment":n')
      // Counted from when our comment came, which is later where a run failed.
      .replaceAll(/"until":"[^"]+","as"/g, '"until":"n","as"')
      .replaceAll(/\b[0-9a-f]{40}\b/g, 'sha')
      // Taken over the address too, which is another in every world.
      .replaceAll(/"seal":"[0-9a-f]+"/g, '"seal":"n"');
  const paths = [...filesOf(git, commits[0]?.tree ?? '').keys()];
  return {
    body: plain(github.issue(issue).body ?? ''),
    comments: github.comments(issue).map(({ author, body }) => `${author.login}: ${plain(body)}`),
    files: Object.fromEntries(paths.map((path) => [path, plain(github.git.readFile(path) ?? '')])),
    commits: commits.map(({ message }) => message),
  };
}
