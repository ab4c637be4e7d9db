/** How the cost of a run grows with what there is: worlds that take a while to make, so each is run once. */

import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import type { Delivery } from '../../tools/local-github/state/delivery.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { manyIncidents } from './many-incidents.ts';
import { manyPostmortems } from './many-postmortems.ts';

export interface Growth {
  readonly name: string;
  /** What the world is full of, and how much of it. */
  readonly sizes: readonly number[];
  readonly prepare: (
    size: number,
    run: Run,
  ) => Promise<{ readonly github: LocalGitHub; readonly delivery: Delivery }>;
}

type Run = (github: LocalGitHub, delivery: Delivery) => Promise<unknown>;

const people = { alice: 'write', bob: 'write' } as const;

function aWorld(): Promise<LocalGitHub> {
  return startLocalGitHub({ visibility: 'private', people });
}

async function declared(github: LocalGitHub, run: Run): Promise<void> {
  github.as('alice').opensIssue({ title: 'Checkout fails', body: 'Nobody can pay.', labels: ['incident'] });
  await run(github, last(github));
  github.clock.advance(60_000);
}

/** So many comments of two kilobytes, as people write them. */
function talked(github: LocalGitHub, count: number): void {
  const paragraph = 'The workers at the gateway answer again after the restart, but slowly. ';
  for (let number = 0; number < count; number += 1) {
    github.as(number % 2 === 0 ? 'alice' : 'bob').comments(1, `${number}: ${paragraph.repeat(28)}`);
  }
}

export const growths: readonly Growth[] = [
  {
    name: 'sweep of open incidents, nothing due',
    sizes: [100, 1000, 10_000],
    prepare: async (size, run) => {
      const github = await aWorld();
      await manyIncidents(github, size, (delivery) => run(github, delivery));
      return { github, delivery: scheduled(github) };
    },
  },
  {
    name: 'tick in a thread of comments',
    sizes: [100, 2400],
    prepare: async (size, run) => {
      const github = await aWorld();
      await declared(github, run);
      talked(github, size);
      github.as('bob').ticks(1, 'Double-check');
      return { github, delivery: last(github) };
    },
  },
  {
    name: 'close of a thread of comments',
    sizes: [100, 2400],
    prepare: async (size, run) => {
      const github = await aWorld();
      await declared(github, run);
      talked(github, size);
      github.as('alice').closes(1);
      return { github, delivery: last(github) };
    },
  },
  {
    name: 'close beside postmortems',
    sizes: [100, 2000, 20_000],
    prepare: async (size, run) => {
      const github = await aWorld();
      github.as('alice').pushes(manyPostmortems(size, `${github.serverUrl}/acme/shop`), 'docs: the past');
      await declared(github, run);
      github.as('alice').closes(1);
      return { github, delivery: last(github) };
    },
  },
];

function last(github: LocalGitHub): Delivery {
  const delivery = github.deliveries.at(-1);
  if (delivery === undefined) throw new Error('nothing was delivered');
  return delivery;
}
