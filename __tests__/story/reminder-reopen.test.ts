import { describe, expect, it } from 'vitest';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { aRepository, looksAt, type Opened, remindersOn, sweeps } from './reminder-runs.ts';

const reopen = 'close: {early: reopen}\n';
const reason = /^<!-- incident-protocol:reopen -->\n/;

async function aClosedIncident(options: Opened = { settings: reopen }): Promise<LocalGitHub> {
  const github = await aRepository({ now: '2026-11-23T09:00:00Z', ...options });
  github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'] });
  await looksAt(github, 1);
  github.clock.set('2026-11-23T09:30:00Z');
  github.as('alice').closes(1);
  return github;
}

function reasons(github: LocalGitHub): readonly string[] {
  return github.comments(1).flatMap(({ body }) => (reason.test(body) ? [body.replace(reason, '')] : []));
}

function commits(github: LocalGitHub): number {
  return github.git.log().length;
}

describe('an incident that is closed too early, where the team chose to reopen', () => {
  it('is opened again with the reason, without a postmortem, and goes on', async () => {
    await using github = await aClosedIncident();
    const before = commits(github);
    expect(await looksAt(github, 1)).toMatchObject({ outcome: 'reopened', notes: [] });
    expect(github.issue(1).state).toBe('open');
    expect(reasons(github)).toEqual([expect.stringContaining('- 8. Say thank you')]);
    expect(commits(github)).toBe(before);
    expect(await sweeps(github)).toMatchObject([{ outcome: 'unchanged' }]);
    github.clock.set('2026-11-23T10:17:00Z');
    expect(await sweeps(github)).toMatchObject([{ outcome: 'reminded' }]);
    expect(github.violations).toEqual([]);
  });

  it('stays closed when it is closed again as it is, gets its postmortem and is reminded', async () => {
    await using github = await aClosedIncident();
    await looksAt(github, 1);
    const before = commits(github);
    github.clock.set('2026-11-23T09:45:00Z');
    github.as('alice').closes(1);
    expect(await looksAt(github, 1)).toMatchObject({ outcome: 'published' });
    expect(github.issue(1).state).toBe('closed');
    expect(commits(github)).toBeGreaterThan(before);
    expect(reasons(github)).toHaveLength(1);
    github.clock.set('2026-11-23T11:17:00Z');
    expect(await sweeps(github)).toMatchObject([{ outcome: 'reminded' }]);
  });

  it('is left alone when everything is done, or was dropped', async () => {
    await using github = await aRepository({ now: '2026-11-23T09:00:00Z', settings: reopen });
    github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'] });
    github.as('alice').opensIssue({ title: 'No incident', labels: ['incident'] });
    await sweeps(github);
    for (const title of [/Double/, /Alert/, /Take/, /Apolo/, /Soften/, /Prevent/, /Gather/, /Say/]) {
      github.as('alice').ticks(1, title);
    }
    github.as('alice').closes(1);
    github.as('alice').closes(2, 'not_planned');
    await sweeps(github);
    expect([github.issue(1).state, github.issue(2).state]).toEqual(['closed', 'closed']);
    expect(reasons(github)).toEqual([]);
  });

  it('is left alone when it was closed under another setting', async () => {
    await using github = await aClosedIncident({ settings: 'close: {early: remind}\n' });
    expect(await looksAt(github, 1)).toMatchObject({ outcome: 'published' });
    github.as('carol').pushes({ '.github/incident-protocol.yml': reopen }, 'chore: reopen');
    expect(await sweeps(github)).toMatchObject([{ outcome: 'unchanged' }]);
    expect(github.issue(1).state).toBe('closed');
  });

  it('is opened once by two runs at the same time', async () => {
    await using github = await aClosedIncident();
    await Promise.all([sweeps(github), looksAt(github, 1)]);
    await sweeps(github);
    expect(github.issue(1).state).toBe('open');
    expect(reasons(github)).toHaveLength(1);
    expect(github.issue(1).timeline.filter(({ what }) => what.kind === 'reopened')).toHaveLength(1);
  });

  it('is opened by the next run when one was killed after the reason', async () => {
    await using github = await aClosedIncident();
    const expired = { kind: 'status', status: 401, message: 'Bad credentials' } as const;
    github.faults.queue({ method: 'PATCH', path: '/repos/acme/shop/issues/1', fault: expired });
    await expect(looksAt(github, 1)).rejects.toThrow();
    expect(github.issue(1).state).toBe('closed');
    github.clock.set('2026-11-23T10:00:00Z');
    expect(await sweeps(github)).toMatchObject([{ outcome: 'reopened' }]);
    expect(reasons(github)).toHaveLength(1);
  });

  it('stays closed, with its postmortem, where the reason cannot be said', async () => {
    await using github = await aClosedIncident();
    github.as('alice').locks(1);
    expect(await looksAt(github, 1)).toMatchObject({ outcome: 'published' });
    expect(github.issue(1).state).toBe('closed');
  });
});

describe('a closed incident with open steps', () => {
  it('is reminded from the same budget until it is given up', async () => {
    await using github = await aClosedIncident({ settings: 'people: {escalate-to: [carol]}\n' });
    await looksAt(github, 1);
    const seen: string[] = [];
    for (let hours = 1; hours < 500; hours += 6) {
      github.clock.set(new Date(Date.parse('2026-11-23T10:17:00Z') + hours * 3_600_000).toISOString());
      await sweeps(github);
      const now = remindersOn(github, 1).map(
        ({ at, identity }) => `${at.slice(5, 13)} ${identity.level} ${identity.steps.length}`,
      );
      if (now.join() !== seen.at(-1)) seen.push(now.join());
    }
    expect(seen).toEqual(['11-23T11 1 2', '11-24T11 2 5', '11-26T11 3 6', '11-30T11 4 8', '12-01T11 5 8']);
    expect(github.issue(1).labels.map(({ name }) => name)).toContain('protocol: overdue');
  });

  it('is reminded beyond a month after its closing, as long as the escalation goes on', async () => {
    await using github = await aClosedIncident({
      settings:
        'people: {escalate-to: [carol]}\nsteps: {check: {remind-after: 20d}}\nreminders: {per-incident: 1}\n',
    });
    await looksAt(github, 1);
    const said = new Set<number>();
    for (let days = 1; days < 60; days += 1) {
      github.clock.set(new Date(Date.parse('2026-11-23T10:17:00Z') + days * 24 * 3_600_000).toISOString());
      await sweeps(github);
      for (const { identity } of remindersOn(github, 1)) said.add(identity.level);
    }
    expect([...said]).toEqual([1, 2]);
  });

  it('gets its due times by the close, and no word', async () => {
    await using github = await aRepository({ now: '2026-11-23T09:00:00Z' });
    github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'] });
    await looksAt(github, 1);
    github.clock.set('2026-11-23T15:00:00Z');
    github.as('alice').closes(1);
    await looksAt(github, 1);
    expect(remindersOn(github, 1)).toEqual([]);
    github.clock.set('2026-11-23T15:29:00Z');
    expect(await sweeps(github)).toMatchObject([
      { notes: ['A reminder is due and waits: people are at work on it.'] },
    ]);
    github.clock.set('2026-11-23T15:31:00Z');
    await sweeps(github);
    expect(remindersOn(github, 1)).toHaveLength(1);
  });

  it('is left alone where the team accepts that', async () => {
    await using github = await aClosedIncident({ settings: 'close: {early: accept}\n' });
    await looksAt(github, 1);
    github.clock.set('2026-11-25T10:17:00Z');
    expect(await sweeps(github)).toMatchObject([{ outcome: 'unchanged' }]);
    expect(remindersOn(github, 1)).toEqual([]);
  });
});
