import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/settings/defaults.ts';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { queueHere } from '../acceptance/bundle.ts';
import { aRepository, looksAt, remindersOn, sweeps } from './reminder-runs.ts';

const settings = 'reminders: { where: sub-issue }\npeople: { escalate-to: [carol] }\n';

const titles = defaultSettings.steps.map(({ title }) => title);

async function anIncident(): Promise<LocalGitHub> {
  const github = await aRepository({ now: '2026-11-23T09:00:00Z', settings });
  github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'], assignees: ['bob'] });
  await looksAt(github, 1);
  return github;
}

const board = (github: LocalGitHub) => github.comments(1)[0]?.body ?? '';

const issues = (github: LocalGitHub) => [...github.repository.issues.keys()];

describe('reminders in a sub-issue, with the bundle', () => {
  it('are opened, added, closed with the protocol, and no part of the postmortem', async () => {
    await using github = await aRepository({ now: '2026-11-23T09:00:00Z', settings });
    const queue = queueHere(github);
    github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'], assignees: ['bob'] });
    await queue.runAll();
    await queue.sweepAt('2026-11-23T11:17:00Z');
    expect(github.issue(2)).toMatchObject({ title: 'Protocol of #1', state: 'open', labels: [] });
    expect(github.issue(2).assignees.map(({ login }) => login)).toEqual(['bob']);
    expect(github.issue(1).subIssues).toEqual([2]);
    expect(github.issue(2).body).toMatchInlineSnapshot(`
      "<!-- incident-protocol:nag check,alert 1 spoken 2026-11-23T10:00:00Z -->
      @bob These steps are due, the most urgent first:

      - **bob**: 1. Double-check · 2. Alert the people concerned

      This is about #1. Tick their boxes, \`/incident snooze 1d\`, or \`/incident skip 1 reason\`.

      <!-- incident-protocol:reminders-of 1 -->"
    `);
    expect(board(github)).toContain('Reminders are in #2.');

    await queue.sweepAt('2026-11-24T12:17:00Z');
    expect(remindersOn(github, 2)).toMatchObject([{ identity: { level: 2 }, called: ['@bob'] }]);
    await queue.sweepAt('2026-11-27T12:17:00Z');
    expect(remindersOn(github, 2)).toMatchObject([{ identity: { level: 3 } }]);
    expect(github.comments(1)).toHaveLength(1);

    for (const box of titles) github.as('alice').ticks(1, box);
    await queue.runAll();
    expect(github.issue(2).state).toBe('closed');
    expect(board(github)).not.toContain('Reminders are in');
    github.as('alice').closes(1);
    await queue.runAll();
    const file = github.git.readFile('postmortems/2026-11-23-1-shop-is-down.md') ?? '';
    expect(file).toContain('follow_ups_open: 0');
    expect(file).not.toContain('Protocol of');
    expect(github.violations).toEqual([]);
  });
});

describe('the sub-issue of the reminders', () => {
  it.each(['stored-but-failed', 'stored-but-reset', 'cut-off'] as const)(
    'is opened once where the answer is lost: %s',
    async (kind) => {
      await using github = await anIncident();
      github.faults.queue({ method: 'POST', path: '/repos/acme/shop/issues', fault: { kind } });
      github.clock.set('2026-11-23T11:17:00Z');
      expect(await sweeps(github)).toMatchObject([{ number: 1 }]);
      await sweeps(github);
      expect(issues(github)).toEqual([1, 2]);
      expect(board(github)).toContain('Reminded once of at most 4 times');
    },
  );

  it('is an issue that names the incident where GitHub has no sub-issues', async () => {
    await using github = await anIncident();
    github.faults.queue({
      method: 'POST',
      path: '/repos/acme/shop/issues/1/sub_issues',
      fault: { kind: 'status', status: 404 },
    });
    github.clock.set('2026-11-23T11:17:00Z');
    await sweeps(github);
    expect(github.issue(2).body).toContain('This is about #1.');
    expect(github.issue(1).subIssues).toEqual([]);
  });

  it('is opened again by us where we closed it, and left closed where somebody did', async () => {
    await using github = await anIncident();
    github.clock.set('2026-11-23T11:17:00Z');
    await sweeps(github);
    for (const box of titles) github.as('alice').ticks(1, box);
    await looksAt(github, 1);
    expect(github.issue(2).state).toBe('closed');
    github.as('alice').unticks(1, 'Say thank you');
    await looksAt(github, 1);
    github.clock.set('2026-12-20T12:17:00Z');
    await sweeps(github);
    expect(github.issue(2).state).toBe('open');
    expect(remindersOn(github, 2)).toMatchObject([{ identity: { steps: ['thank'] } }]);

    github.as('bob').closes(2);
    github.clock.set('2026-12-24T12:17:00Z');
    await sweeps(github);
    expect(github.issue(2).state).toBe('closed');
    expect(remindersOn(github, 2)).toMatchObject([{ identity: { level: 3 } }]);
  });

  it('is opened anew where it was deleted', async () => {
    await using github = await anIncident();
    github.clock.set('2026-11-23T11:17:00Z');
    await sweeps(github);
    github.repository.issues.delete(2);
    github.clock.set('2026-11-25T12:17:00Z');
    await sweeps(github);
    expect(issues(github)).toEqual([1, 3]);
    expect(board(github)).toContain('Reminders are in #3.');
  });

  it('takes the place of a reminder that stands in the thread', async () => {
    await using github = await aRepository({ now: '2026-11-23T09:00:00Z' });
    github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'], assignees: ['bob'] });
    await looksAt(github, 1);
    github.clock.set('2026-11-23T11:17:00Z');
    await sweeps(github);
    expect(remindersOn(github, 1)).toHaveLength(1);
    github.as('alice').pushes({ '.github/incident-protocol.yml': settings }, 'Quiet');
    github.clock.set('2026-11-25T12:17:00Z');
    await sweeps(github);
    await sweeps(github);
    expect(remindersOn(github, 1)).toEqual([]);
    expect(github.issue(2).body).toContain('This is about #1.');
  });

  it('closes where the incident is dropped', async () => {
    await using github = await anIncident();
    github.clock.set('2026-11-23T11:17:00Z');
    await sweeps(github);
    github.as('alice').closes(1, 'not_planned');
    await looksAt(github, 1);
    expect(github.issue(2).state).toBe('closed');
    expect(await looksAt(github, 1)).toMatchObject({ effects: [] });
  });

  it('is only told of in a dry run', async () => {
    await using github = await anIncident();
    github.clock.set('2026-11-23T11:17:00Z');
    const [report] = await sweeps(github, { dryRun: true });
    expect(report?.planned?.[0]?.title).toBe('open a sub-issue of #1 with the first reminder');
    expect(issues(github)).toEqual([1]);
  });
});
