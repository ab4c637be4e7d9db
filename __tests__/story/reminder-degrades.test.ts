import { describe, expect, it } from 'vitest';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { aRepository, looksAt, oneStep, remindersOn, sweeps } from './reminder-runs.ts';

const full = {
  kind: 'status',
  status: 403,
  message: 'Commenting is disabled on issues with more than 2500 comments',
} as const;

function opens(github: LocalGitHub, title: string): number {
  return github.as('alice').opensIssue({ title, labels: ['incident'] }).number;
}

function posts(github: LocalGitHub, issue: number): number {
  const path = `/repos/acme/shop/issues/${issue}/comments`;
  return github.requests.filter((one) => one.method === 'POST' && one.path === path).length;
}

describe('an incident that takes no comment', () => {
  it('locked before its first run is named, and the others are looked at', async () => {
    await using github = await aRepository({ now: '2026-11-23T09:00:00Z' });
    github.as('alice').locks(opens(github, 'Locked'));
    opens(github, 'Open');
    const [locked, open] = await sweeps(github);
    expect(locked?.notes).toEqual([expect.stringMatching(/could not be posted.*locked.*unlock it/)]);
    expect(locked).not.toHaveProperty('problem');
    expect(open).toMatchObject({ outcome: 'opened', notes: [] });
    expect(github.issue(1).body).toContain('Double-check');

    github.as('alice').unlocks(1);
    expect(await sweeps(github)).toMatchObject([{ outcome: 'opened', notes: [] }, { outcome: 'unchanged' }]);
    expect(github.violations).toEqual([]);
  });

  it('locked later is reminded as soon as it is unlocked', async () => {
    await using github = await aRepository({ now: '2026-11-23T09:00:00Z' });
    opens(github, 'Locked');
    await looksAt(github, 1);
    github.as('alice').locks(1);
    github.clock.set('2026-11-23T10:17:00Z');
    expect(await sweeps(github)).toMatchObject([
      { notes: ['A reminder is due and waits: the issue is locked.'] },
    ]);
    expect(github.comments(1)[0]?.body).toContain('cannot be posted: the issue is locked');
    expect(remindersOn(github, 1)).toEqual([]);
    expect(github.issue(1).labels.map(({ name }) => name)).toEqual(['incident']);
    expect(await sweeps(github)).toMatchObject([{ outcome: 'unchanged' }]);

    github.as('alice').unlocks(1);
    expect(await sweeps(github)).toMatchObject([{ outcome: 'reminded' }]);
    expect(github.comments(1)[0]?.body).not.toContain('cannot be posted');
  });

  it('full before its first run is named, and nothing is tried twice', async () => {
    await using github = await aRepository({ now: '2026-11-23T09:00:00Z' });
    opens(github, 'Full');
    opens(github, 'Open');
    github.faults.queue({ method: 'POST', path: '/repos/acme/shop/issues/1/comments', fault: full });
    const [report, open] = await sweeps(github);
    expect(report?.notes).toEqual([expect.stringMatching(/could not be posted.*2500.*new incident/)]);
    expect(report).not.toHaveProperty('problem');
    expect(open).toMatchObject({ outcome: 'opened' });
    expect(posts(github, 1)).toBe(1);
  });

  it('full later keeps its record, and says what is due there', async () => {
    await using github = await aRepository({ now: '2026-11-23T09:00:00Z' });
    opens(github, 'Full');
    await looksAt(github, 1);
    github.clock.set('2026-11-23T10:17:00Z');
    github.faults.queue({ method: 'POST', path: '/repos/acme/shop/issues/1/comments', fault: full });
    const [report] = await sweeps(github);
    expect(report?.notes).toEqual([
      expect.stringMatching(/^The reminder could not be posted\..*2500/),
      'A reminder is due and waits: GitHub takes no comment on this issue.',
    ]);
    expect(github.comments(1)[0]?.body).toContain('cannot be posted: GitHub takes no comment');

    for (let count = github.comments(1).length; count < 2500; count += 1)
      github.as('bob').comments(1, 'me too');
    const before = posts(github, 1);
    expect((await sweeps(github))[0]?.notes).toEqual(['A reminder is due and waits: the thread is full.']);
    expect(posts(github, 1)).toBe(before);
  });

  it('that was closed with a locked thread gets its postmortem once', async () => {
    await using github = await aRepository({ now: '2026-11-23T09:00:00Z' });
    opens(github, 'Locked');
    github.as('alice').locks(1);
    await looksAt(github, 1);
    github.as('alice').ticks(1, 'Double-check');
    github.as('alice').closes(1);
    await looksAt(github, 1);
    const commits = github.git.log().length;
    for (const hour of ['11', '12', '13']) {
      github.clock.set(`2026-11-23T${hour}:17:00Z`);
      await sweeps(github);
    }
    expect(github.git.log()).toHaveLength(commits);
  });
});

describe('an incident that is gone before a sweep gets to it', () => {
  it.each([404, 410])('is named, and the others are looked at (%i)', async (status) => {
    await using github = await aRepository({ now: '2026-11-23T09:00:00Z', former: true });
    opens(github, 'Gone');
    opens(github, 'Here');
    const path = '/repos/acme/shop/issues/1/comments';
    github.faults.queue({ method: 'GET', path, fault: { kind: 'status', status } });
    const [gone, here] = await sweeps(github);
    expect(gone).toMatchObject({ outcome: 'unchanged', notes: [expect.stringContaining('It is gone')] });
    expect(gone).not.toHaveProperty('problem');
    expect(here).toMatchObject({ outcome: 'opened' });
  });
});

describe('people who left', () => {
  it('are not called, and the summary names them', async () => {
    const people = 'people: {default: [dave, bob], escalate-to: [erin]}\n';
    const settings = `${people}reminders: {per-incident: 1}\n${oneStep}`;
    await using github = await aRepository({ now: '2026-11-23T09:00:00Z', settings });
    opens(github, 'Shop is down');
    await looksAt(github, 1);
    github.forget('alice');
    github.clock.set('2026-11-23T10:17:00Z');
    expect(await sweeps(github)).toMatchObject([
      { outcome: 'reminded', notes: [expect.stringMatching(/^dave cannot be called/)] },
    ]);
    expect(remindersOn(github, 1)).toMatchObject([{ called: ['@bob'] }]);

    github.clock.set('2026-11-24T10:17:00Z');
    const [report] = await sweeps(github);
    expect(report?.notes).toEqual([expect.stringMatching(/^erin cannot/)]);
    expect(remindersOn(github, 1)).toMatchObject([{ identity: { escalated: false }, called: ['@bob'] }]);
    expect(github.issue(1).labels.map(({ name }) => name)).toContain('protocol: overdue');
    expect(github.comments(1)[0]?.body).toContain('Given up 24 Nov 10:17, after 1 reminder');
    expect(report).not.toHaveProperty('problem');
    // That the label is there is written down as well.
    await sweeps(github);
    expect(await sweeps(github)).toMatchObject([{ outcome: 'unchanged', notes: [] }]);
  });

  it.each(['lead', 'own 1'])('are not called for what a command gave them: %s', async (command) => {
    await using github = await aRepository({ now: '2026-11-23T09:00:00Z', settings: oneStep });
    opens(github, 'Shop is down');
    await looksAt(github, 1);
    github.as('alice').comments(1, `/incident ${command} @bob`);
    await looksAt(github, 1);
    github.forget('bob');
    github.clock.set('2026-11-23T10:17:00Z');
    expect(await sweeps(github)).toMatchObject([
      { outcome: 'reminded', notes: [expect.stringMatching(/^bob was named by a command and is not asked/)] },
    ]);
    expect(remindersOn(github, 1)).toMatchObject([{ called: ['@alice'] }]);
    await sweeps(github);
    expect(await sweeps(github)).toMatchObject([{ outcome: 'unchanged', notes: [] }]);
  });

  it.each(['read', 'none'] as const)('have %s in a public repository, and are passed over', async (left) => {
    await using github = await aRepository({
      now: '2026-11-23T09:00:00Z',
      settings: oneStep,
      visibility: 'public',
      people: { alice: 'write', bob: 'triage' },
    });
    opens(github, 'Shop is down');
    await looksAt(github, 1);
    github.as('alice').comments(1, '/incident lead @bob');
    await looksAt(github, 1);
    github.permit('bob', left);
    github.clock.set('2026-11-23T10:17:00Z');
    await sweeps(github);
    expect(remindersOn(github, 1)).toMatchObject([{ called: ['@alice'] }]);
  });

  it('leave a reminder that calls nobody, which is said', async () => {
    await using github = await aRepository({ now: '2026-11-23T09:00:00Z' });
    opens(github, 'Shop is down');
    await looksAt(github, 1);
    github.forget('alice');
    github.clock.set('2026-11-23T10:17:00Z');
    expect(await sweeps(github)).toMatchObject([{ notes: [expect.stringContaining('calls nobody')] }]);
    expect(remindersOn(github, 1)[0]?.prose).toMatch(/^These steps are due/);
  });
});

describe('a run that may post only so many', () => {
  it('takes the oldest first, says what is left, and the next run goes on', async () => {
    await using github = await aRepository({
      now: '2026-11-23T09:00:00Z',
      settings: 'reminders: {max-per-run: 9}\n',
    });
    for (const title of ['A', 'B', 'C', 'D', 'E']) opens(github, title);
    await sweeps(github);
    github.clock.set('2026-11-23T10:17:00Z');
    const outcomes = async () =>
      (await sweeps(github, { maxReminders: 2 })).map(({ outcome, notes }) => [outcome, ...notes]);
    const left = ['unchanged', 'A reminder is due and waits: this run has posted as many as it may.'];
    expect(await outcomes()).toEqual([['reminded'], ['reminded'], left, left, left]);
    const [, still] = left;
    expect(await outcomes()).toEqual([
      ['unchanged'],
      ['unchanged'],
      ['reminded'],
      ['reminded'],
      ['unchanged', still],
    ]);
    expect((await outcomes())[4]).toEqual(['reminded']);
    expect((await outcomes()).map(([outcome]) => outcome)).toEqual(
      Array.from({ length: 5 }, () => 'unchanged'),
    );
  });
});
