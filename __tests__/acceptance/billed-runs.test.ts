/** How many jobs an incident starts in a team that copied the workflow: each is billed as a minute. */

import { describe, expect, it } from 'vitest';
import { startLocalGitHub } from '../../tools/local-github/start.ts';
import { isLetThrough } from '../docs/let-through.ts';
import { runHere } from './run-here.ts';

const steps = ['Double-check', 'Alert', 'Take resp', 'Apologize', 'Soften', 'Prevent', 'Gather', 'Say thank'];

/** A whole life, with the workflow's own token or an App's, whose deeds wake workflows. */
async function jobsOf(
  app: string | undefined,
): Promise<{ readonly jobs: number; readonly byPeople: number }> {
  const people = {
    alice: 'write',
    bob: 'write',
    ...(app === undefined ? {} : { [app]: 'write' as const }),
  } as const;
  await using github = await startLocalGitHub({ people, visibility: 'private' });
  let [jobs, byPeople, next] = [0, 0, 0];
  const settle = async () => {
    for (; next < github.deliveries.length; next += 1) {
      const delivery = github.deliveries[next];
      if (delivery === undefined || !isLetThrough(delivery)) continue;
      jobs += 1;
      if (delivery.sender !== app) byPeople += 1;
      const token = app === undefined ? {} : { token: github.tokenOf(app) };
      const { color } = await runHere(github, delivery, token);
      expect(color).toBe('green');
    }
    github.clock.advance(60_000);
  };
  github
    .as('alice')
    .opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: ['incident'], viaForm: true });
  await settle();
  for (const words of ['Looking.', 'See https://x.example/incidents/7', '/incident started 5m ago']) {
    github.as('bob').comments(1, words);
    await settle();
  }
  for (const step of steps) {
    github.as('bob').ticks(1, step);
    await settle();
  }
  github.as('alice').closes(1);
  await settle();
  expect(github.violations).toEqual([]);
  return { jobs, byPeople };
}

describe('an incident of twelve deeds', () => {
  it('starts a job for each, and one more for the label of the form', async () => {
    expect(await jobsOf(undefined)).toEqual({ jobs: 12, byPeople: 12 });
  });

  it('starts hardly more with the token of an App', async () => {
    const { jobs, byPeople } = await jobsOf('our-app[bot]');
    expect(byPeople).toBe(12);
    expect(jobs - byPeople).toBeLessThanOrEqual(1);
  });
});
