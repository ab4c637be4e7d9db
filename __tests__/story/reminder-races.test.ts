import { describe, expect, it } from 'vitest';
import { parseTrackingComment } from '../../src/logbook/tracking-comment.ts';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { aRepository, looksAt, type Opened, remindersOn, sweeps } from './reminder-runs.ts';

const comments = /^\/repos\/acme\/shop\/issues\/1\/comments$/;
/** As when the token of a job runs out in the middle of it. */
const expired = { kind: 'status', status: 401, message: 'Bad credentials' } as const;
const boxes = ['Double', 'Alert', 'Take', 'Apolo', 'Soften', 'Prevent', 'Gather', 'Say'];
const settings = 'people: {escalate-to: [carol]}\n';
const first = 'check,alert 1';
const second = 'check,alert,own,apologize,ameliorate 2';

async function anIncident(options: Opened = {}): Promise<LocalGitHub> {
  const github = await aRepository({ now: '2026-11-23T09:00:00Z', settings, ...options });
  github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'] });
  await looksAt(github, 1);
  return github;
}

function writtenDown(github: LocalGitHub) {
  return github.comments(1).flatMap(({ body }) => {
    const read = parseTrackingComment(body);
    return read.kind === 'tracking'
      ? read.logbook.reminders.map(({ steps, level }) => `${steps.join(',')} ${level}`)
      : [];
  });
}

describe('two sweeps at the same time', () => {
  it.each([0, 1, 2, 3, 4, 5])('leave one reminder, with a whole run in between at call %i', async (skip) => {
    await using github = await anIncident();
    github.clock.set('2026-11-23T10:17:00Z');
    github.faults.queue({
      path: /./,
      skip,
      fault: { kind: 'before', run: async () => void (await sweeps(github)) },
    });
    const reports = await sweeps(github);
    expect(reports.flatMap(({ problem }) => problem ?? [])).toEqual([]);
    expect(remindersOn(github, 1)).toHaveLength(1);
    expect(writtenDown(github)).toEqual([first]);
    expect(github.violations).toEqual([]);
  });

  it('leave one reminder when both were about to post it, and when both tidy up', async () => {
    await using github = await anIncident();
    github.clock.set('2026-11-23T10:17:00Z');
    github.faults.queue({
      method: 'POST',
      path: comments,
      fault: { kind: 'before', run: async () => void (await sweeps(github)) },
    });
    await sweeps(github);
    expect(remindersOn(github, 1)).toHaveLength(1);

    github.clock.set('2026-11-24T10:17:00Z');
    const reports = await Promise.all([sweeps(github), sweeps(github), sweeps(github)]);
    expect(reports.flat().flatMap(({ problem }) => problem ?? [])).toEqual([]);
    expect(remindersOn(github, 1).map(({ identity }) => identity.level)).toEqual([2]);
    expect(writtenDown(github)).toEqual([first, second]);
  });

  it('do not stumble over a comment that the other one deleted', async () => {
    await using github = await anIncident();
    github.clock.set('2026-11-23T10:17:00Z');
    await sweeps(github);
    const [old] = remindersOn(github, 1);
    github.clock.set('2026-11-24T10:17:00Z');
    github.faults.queue({
      method: 'DELETE',
      path: /\/issues\/comments\//,
      fault: { kind: 'before', run: () => github.as('carol').deletesComment(old?.id ?? 0) },
    });
    const [report] = await sweeps(github);
    expect(report).toMatchObject({ outcome: 'reminded' });
    expect(report).not.toHaveProperty('problem');
    expect(remindersOn(github, 1).map(({ identity }) => identity.level)).toEqual([2]);
  });
});

describe('a run that is killed', () => {
  it('after it was sent and before it wrote that down is not repeated', async () => {
    await using github = await anIncident();
    github.clock.set('2026-11-23T10:17:00Z');
    github.faults.queue({
      method: 'PATCH',
      path: /\/issues\/comments\//,
      fault: expired,
    });
    const [killed] = await sweeps(github);
    expect(killed).toMatchObject({ outcome: 'failed' });
    expect(writtenDown(github)).toEqual([]);
    github.faults.clear();

    github.clock.set('2026-11-23T11:17:00Z');
    expect(await sweeps(github)).toMatchObject([{ outcome: 'updated' }]);
    expect(remindersOn(github, 1)).toHaveLength(1);
    expect(writtenDown(github)).toEqual([first]);
  });

  it.each(['stored-but-failed', 'stored-but-reset'] as const)(
    'by an answer that got lost (%s) does not speak twice',
    async (kind) => {
      await using github = await anIncident();
      github.clock.set('2026-11-23T10:17:00Z');
      github.faults.queue({ method: 'POST', path: comments, fault: { kind } });
      await sweeps(github);
      expect(remindersOn(github, 1)).toHaveLength(1);
      expect(writtenDown(github)).toEqual([first]);
    },
  );

  it('between the label and the word of an escalation speaks next time', async () => {
    await using github = await anIncident({ settings: `${settings}reminders: {per-incident: 2}\n` });
    for (const at of ['11-23T10:17', '12-01T09:17']) {
      github.clock.set(`2026-${at}:00Z`);
      await sweeps(github);
    }
    expect(remindersOn(github, 1).map(({ identity }) => identity.steps.length)).toEqual([8]);
    github.clock.set('2026-12-02T09:17:00Z');
    github.faults.queue({ method: 'POST', path: comments, fault: expired });
    await sweeps(github);
    expect(github.issue(1).labels.map(({ name }) => name)).toContain('protocol: overdue');
    github.faults.clear();
    await sweeps(github);
    expect(remindersOn(github, 1)).toMatchObject([
      { identity: { level: 3, escalated: true }, called: ['@carol'] },
    ]);

    for (const box of boxes) github.as('alice').ticks(1, box);
    github.faults.queue({
      method: 'PATCH',
      path: /\/issues\/comments\//,
      skip: 1,
      fault: expired,
    });
    await sweeps(github);
    github.faults.clear();
    await sweeps(github);
    expect(github.issue(1).labels.map(({ name }) => name)).toEqual(['incident']);
    expect(remindersOn(github, 1)[0]?.prose).toMatch(/^✅ 1\. Double-check \(.* · 8\. Say thank you/);
  });
});

describe('a schedule that was dead', () => {
  it('for three days yields one reminder, and says that it was', async () => {
    await using github = await anIncident();
    github.clock.set('2026-11-26T10:17:00Z');
    const [report] = await sweeps(github);
    expect(remindersOn(github, 1)).toHaveLength(1);
    expect(report?.notes).toEqual([expect.stringContaining('scheduled runs seem to be off')]);
    expect(github.comments(1)[0]?.body).toContain('It came late');
    github.clock.set('2026-11-26T11:17:00Z');
    expect(await sweeps(github)).toMatchObject([{ outcome: 'unchanged', notes: [] }]);
    github.clock.set('2026-11-27T10:00:00Z');
    expect(await sweeps(github)).toMatchObject([{ outcome: 'unchanged' }]);
    github.clock.set('2026-11-27T10:17:00Z');
    expect(await sweeps(github)).toMatchObject([{ outcome: 'reminded', notes: [] }]);
  });

  it('is no matter of whoever touches the incident', async () => {
    await using github = await anIncident();
    github.clock.set('2026-11-26T10:17:00Z');
    github.as('alice').ticks(1, 'Alert');
    expect(await looksAt(github, 1)).toMatchObject({ outcome: 'updated', notes: [] });
    expect(remindersOn(github, 1)).toEqual([]);
  });

  it('is believed to be on within three times the interval of the settings', async () => {
    await using github = await anIncident({ settings: 'reminders: {sweep-interval: 1d}\n' });
    github.clock.set('2026-11-26T09:17:00Z');
    expect(await sweeps(github)).toMatchObject([{ outcome: 'reminded', notes: [] }]);
  });
});
