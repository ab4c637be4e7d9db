/** Weeks of scheduled runs of the bundle, with the workflow of the examples in the repository. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Queue } from '../../tools/local-github/runner.ts';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { queueHere } from './bundle.ts';

const root = path.join(import.meta.dirname, '..', '..');
const sweepFile = '.github/workflows/incident-protocol-sweep.yml';
const example = readFileSync(path.join(root, 'examples/incident-protocol-sweep.workflow.yml'), 'utf8');
const hour = 3_600_000;

interface Team extends AsyncDisposable {
  readonly github: LocalGitHub;
  readonly queue: Queue;
  /** At the hours of the schedule, for so many days. */
  readonly days: (count: number) => Promise<void>;
}

async function aTeam(settings = '', cron = '23 */4 * * *'): Promise<Team> {
  const github = await startLocalGitHub({
    ...{ visibility: 'private', now: '2026-11-23T10:00:00Z' },
    people: { alice: 'admin', kim: 'write' },
    labels: ['incident', 'follow-up', 'prevent'],
    files: {
      [sweepFile]: example.replace('23 */4 * * *', cron),
      ...(settings === '' ? {} : { '.github/incident-protocol.yml': settings }),
    },
  });
  const queue = queueHere(github);
  const days = async (count: number) => {
    for (let runs = 0; runs < count * 6; runs += 1) {
      const since = Math.floor(github.clock.now().getTime() / (4 * hour)) * 4 * hour;
      await queue.sweepAt(new Date(since + 4 * hour + 23 * 60_000).toISOString());
    }
  };
  return { github, queue, days, [Symbol.asyncDispose]: () => github.stop() };
}

async function closed({ github, queue }: Team): Promise<void> {
  github.as('alice').opensIssue({ title: 'Nobody can pay', labels: ['incident'] });
  await queue.runAll();
  github.as('alice').comments(1, '/incident follow-up @kim due:60d prevent Compare the keys');
  await queue.runAll();
  github.clock.advance(hour);
  github.as('alice').closes(1);
  await queue.runAll();
}

function postmortem(github: LocalGitHub): string {
  const file = github.git.listFiles().find((name) => /-1-.*\.md$/.test(name)) ?? '';
  return github.git.readFile(file) ?? '';
}

it('a postmortem hears of its follow-up within a day, where no list of all is kept', async () => {
  await using team = await aTeam('follow-ups: {digest: off}\n');
  await closed(team);
  expect(postmortem(team.github)).toMatch(/issues\/2\): open/);
  team.github.as('kim').closes(2);
  await team.days(1);
  expect(postmortem(team.github)).toMatch(/issues\/2\): closed/);
  expect(team.github.violations).toEqual([]);
});

it('a part of an incident without a postmortem is asked about when it is overdue', async () => {
  await using team = await aTeam();
  const { github, queue, days } = team;
  github.as('alice').opensIssue({ title: 'Nobody can pay', labels: ['incident'] });
  await queue.runAll();
  github.clock.advance(60_000);
  const part = github.as('alice').opensIssue({ title: 'Compare the keys', body: 'Due: 2026-11-24' });
  github.as('alice').addsSubIssue(1, part.number);
  github.as('alice').assigns(part.number, 'kim');
  await days(4);
  expect(github.comments(part.number).map(({ body }) => body)).toEqual([
    expect.stringContaining('@kim This was to be done by 24 Nov'),
  ]);
});

it('what was merged long after it was written is listed, and our comment asks for the merge no more', async () => {
  await using team = await aTeam('close: {early: accept}\n');
  const { github, days } = team;
  github.protect('main');
  await closed(team);
  const pull = [...github.repository.issues.values()].find((issue) => issue.pull !== null)?.number ?? 0;
  github.clock.advance(40 * 24 * hour);
  github.as('alice').mergesPullRequest(pull);
  github.unprotect('main');
  await days(2);
  expect(github.git.readFile('postmortems/index.json')).toContain('Nobody can pay');
  expect(github.comments(1)[0]?.body).toContain('merged by alice');
});

it('a schedule that keeps to the hours of a team is not called off on Monday', async () => {
  await using team = await aTeam('', '23 8-18/2 * * 1-5');
  const { github, queue } = team;
  github.clock.set('2026-11-26T19:00:00Z');
  github.as('alice').opensIssue({ title: 'Nobody can pay', labels: ['incident'] });
  await queue.runAll();
  const said: string[] = [];
  for (const at of ['11-27T08', '11-27T18', '11-30T08', '12-01T08']) {
    const { stdout } = await queue.sweepAt(`2026-${at}:23:00Z`);
    said.push(stdout);
  }
  expect(said.join('')).toContain('reminded');
  expect(said.join('')).not.toContain('seem to be off');
  expect(github.comments(1)[0]?.body).not.toContain('It came late');
});
