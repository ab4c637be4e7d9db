/** What runs are measured at: each is a world that is ready for one event, and that event. */

import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import type { Delivery } from '../../tools/local-github/state/delivery.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';

export interface Story {
  readonly name: string;
  /** Of the ratio of its CPU to that of a bare start. */
  readonly bound?: number;
  /** Does what people did, after `runs` brought the world there. */
  readonly prepare: (github: LocalGitHub, run: (delivery: Delivery) => Promise<unknown>) => Promise<Delivery>;
}

type Runs = (delivery: Delivery) => Promise<unknown>;

async function opened(github: LocalGitHub, run: Runs): Promise<void> {
  github.as('alice').opensIssue({ title: 'Checkout fails', body: 'Nobody can pay.', labels: ['incident'] });
  await run(last(github));
  github.clock.advance(60_000);
}

export const stories: readonly Story[] = [
  {
    name: 'no incident',
    bound: 1.15,
    prepare: async (github) => {
      github.as('alice').opensIssue({ title: 'A question', body: '', labels: [] });
      return last(github);
    },
  },
  {
    name: 'unchanged',
    prepare: async (github, run) => {
      await opened(github, run);
      return last(github);
    },
  },
  {
    name: 'tick',
    bound: 3.2,
    prepare: async (github, run) => {
      await opened(github, run);
      github.as('bob').ticks(1, 'Double-check');
      return last(github);
    },
  },
  {
    name: 'open',
    bound: 4,
    prepare: async (github) => {
      github
        .as('alice')
        .opensIssue({ title: 'Checkout fails', body: 'Nobody can pay.', labels: ['incident'] });
      return last(github);
    },
  },
  {
    name: 'command',
    prepare: async (github, run) => {
      await opened(github, run);
      github.as('bob').comments(1, '/incident done 2');
      return last(github);
    },
  },
  {
    name: 'help',
    prepare: async (github, run) => {
      await opened(github, run);
      github.as('bob').comments(1, '/incident help');
      return last(github);
    },
  },
  {
    name: 'reminder',
    prepare: async (github, run) => {
      await opened(github, run);
      github.clock.advance(26 * 3_600_000);
      return scheduled(github);
    },
  },
  {
    name: 'close',
    bound: 10,
    prepare: async (github, run) => {
      await opened(github, run);
      github.as('bob').ticks(1, 'Double-check');
      await run(last(github));
      github.clock.advance(60_000);
      github.as('alice').closes(1);
      return last(github);
    },
  },
];

export function aWorld(): Promise<LocalGitHub> {
  return startLocalGitHub({ visibility: 'private', people: { alice: 'write', bob: 'write' } });
}

/** Of an opening with labels the opening itself; the others give way to it. */
function last(github: LocalGitHub): Delivery {
  const [opened, labelled] = github.deliveries.slice(-2);
  const isOneDeed = opened?.action === 'opened' && labelled?.action === 'labeled';
  const delivery = isOneDeed ? opened : github.deliveries.at(-1);
  if (delivery === undefined) throw new Error('nothing was delivered');
  return delivery;
}
