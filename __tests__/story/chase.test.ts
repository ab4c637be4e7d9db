import { describe, expect, it } from 'vitest';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { queueHere } from '../acceptance/bundle.ts';
import { aRepository, hearsIn, looksAt, sweepsAll } from './reminder-runs.ts';

async function anIncident(options = {}): Promise<LocalGitHub> {
  const github = await aRepository({ now: '2026-11-23T09:00:00Z', ...options });
  github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'], assignees: ['bob'] });
  await looksAt(github, 1);
  return github;
}

async function withFollowUp(command: string, options = {}): Promise<LocalGitHub> {
  const github = await anIncident(options);
  github.as('bob').comments(1, `/incident follow-up ${command}`);
  await looksAt(github, 1);
  return github;
}

const said = (github: LocalGitHub, number = 2) =>
  github.comments(number).map(({ body }) => body.replace(/^<!--.*-->\n/, ''));

const labelsOf = (github: LocalGitHub, number = 2) => github.issue(number).labels.map(({ name }) => name);

async function on(day: string, github: LocalGitHub): Promise<readonly string[]> {
  github.clock.set(`${day}T10:00:00Z`);
  return sweepsAll(github);
}

describe('a follow-up without owner or date', () => {
  it('is asked for once, of whoever declared the incident, after three working days', async () => {
    await using github = await withFollowUp('Add an alert', {
      settings: 'working-hours: {hours: "09:00-17:00"}\n',
    });
    await on('2026-11-25', github);
    expect(said(github)).toEqual([]);
    await on('2026-11-26', github);
    expect(said(github)).toMatchInlineSnapshot(`
      [
        "@alice This follow-up of #1 has neither owner nor date. Assign whoever takes it, and say until when: \`/incident due 2026-12-03\`. Not needed any more? \`/incident drop …\`",
      ]
    `);
    await on('2026-12-10', github);
    expect(said(github)).toHaveLength(1);
    expect(github.comments(1).filter(({ body }) => body.includes('neither owner'))).toEqual([]);
  });

  it('is asked of the lead where there is one, and not where both are known', async () => {
    await using github = await withFollowUp('@carol due:2027-02-01 Add an alert');
    github.as('bob').comments(1, '/incident lead carol\n/incident follow-up Write it down');
    await looksAt(github, 1);
    await on('2026-11-27', github);
    expect(said(github, 2)).toEqual([]);
    expect(said(github, 3)[0]).toContain('@carol This follow-up of #1 has neither owner nor date.');
  });
});

it('a follow-up is not asked about of a lead who left', async () => {
  await using github = await withFollowUp('Add an alert', { settings: 'people: {default: [bob]}\n' });
  github.as('bob').comments(1, '/incident lead carol');
  await looksAt(github, 1);
  github.forget('carol');
  await on('2026-11-27', github);
  expect(said(github)[0]).toMatch(/^@bob This follow-up of #1 has neither owner nor date/);
});

describe('an overdue follow-up', () => {
  it('is asked for weekly, three times, then escalated once, and left alone', async () => {
    await using github = await withFollowUp('@carol due:2026-12-04 Rotate keys', {
      settings: 'people: {escalate-to: [alice]}\n',
    });
    const seen: string[] = [];
    for (let day = 1; day <= 60; day += 1) {
      const date = new Date(Date.UTC(2026, 11, day)).toISOString().slice(0, 10);
      await on(date, github);
      const [text, another] = said(github);
      expect(another).toBeUndefined();
      if (text !== undefined && seen.at(-1)?.endsWith(text) !== true) seen.push(`${date}: ${text}`);
    }
    expect(seen).toMatchInlineSnapshot(`
      [
        "2026-12-05: @carol This was to be done by 4 Dec. Done? Close it. Later? \`/incident due 2026-12-12\`. Not needed any more? \`/incident drop …\`",
        "2026-12-12: @carol This was to be done by 4 Dec. Done? Close it. Later? \`/incident due 2026-12-19\`. Not needed any more? \`/incident drop …\`",
        "2026-12-19: @carol This was to be done by 4 Dec. Done? Close it. Later? \`/incident due 2026-12-26\`. Not needed any more? \`/incident drop …\`",
        "2026-12-26: @alice This was to be done by 4 Dec, and three reminders to carol had no answer. Done? Close it. Later? \`/incident due 2027-01-02\`. Not needed any more? \`/incident drop …\`. No more reminders follow.",
      ]
    `);
    expect(labelsOf(github)).toContain('follow-up: overdue');
  });

  it('is begun anew with another day, and its label goes', async () => {
    await using github = await withFollowUp('@carol due:2026-12-04 Rotate keys');
    for (const day of ['2026-12-05', '2026-12-12', '2026-12-19', '2026-12-26']) await on(day, github);
    expect(labelsOf(github)).toContain('follow-up: overdue');
    expect(said(github)[0]).toContain('No more reminders follow.');
    github.as('carol').comments(2, '/incident due 2027-01-15');
    await hearsIn(github, 2);
    expect(github.issue(2).body).toContain('Due: 2027-01-15');
    await on('2026-12-27', github);
    expect(labelsOf(github)).not.toContain('follow-up: overdue');
    await on('2027-01-16', github);
    expect(said(github).at(-1)).toContain('@carol This was to be done by 15 Jan');
  });
});

describe('a command in a follow-up', () => {
  it('drops it with a reason that the postmortem tells', async () => {
    await using github = await withFollowUp('@carol due:2026-12-04 Rotate keys');
    github.as('alice').closes(1);
    await looksAt(github, 1);
    github.as('carol').comments(2, '/incident drop the old service is gone');
    await hearsIn(github, 2);
    expect(github.issue(2)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    expect(github.comments(2)[0]?.reactions.map(({ content }) => content)).toEqual(['+1']);
    const file = github.git.readFile('postmortems/2026-11-23-1-shop-is-down.md') ?? '';
    expect(file).toMatch(
      /#2 Rotate keys\]\(\S+\): dropped, carol, due 2026-12-04 – “the old service is gone”/,
    );
    expect(file).toContain('follow_ups_open: 0');
  });

  it('puts the question off', async () => {
    await using github = await withFollowUp('@carol due:2026-12-04 Rotate keys');
    github.clock.set('2026-12-04T12:00:00Z');
    github.as('alice').comments(2, '/incident snooze 1w');
    await hearsIn(github, 2);
    expect(github.issue(2).body).toContain('Snoozed until: 2026-12-11');
    await on('2026-12-10', github);
    expect(said(github)).toEqual(['/incident snooze 1w']);
    await on('2026-12-11', github);
    expect(said(github)).toHaveLength(2);
  });

  it.each([
    ['due 2020-01-01', 'that day is over. Write `/incident due 2026-12-07`'],
    ['due soon', 'that is no day that can be read'],
    ['drop', 'say why it is not done, as in `/incident drop the service is gone`'],
    ['snooze', 'Write `/incident snooze 1w`'],
    ['done 3', 'in a follow-up, write `/incident due friday`'],
  ])('says what is wrong with %s, with a line to copy', async (line, problem) => {
    await using github = await withFollowUp('@carol Rotate keys');
    github.as('bob').comments(2, `/incident ${line}`);
    await hearsIn(github, 2);
    await hearsIn(github, 2);
    expect(said(github).slice(1)).toEqual([expect.stringContaining(problem)]);
    expect(github.comments(2)[0]?.reactions.map(({ content }) => content)).toEqual(['confused']);
    expect(github.issue(2).body).not.toContain('Due:');
  });

  it('in one that was deleted meanwhile is nobody’s mistake', async () => {
    await using github = await withFollowUp('@carol due:2026-12-04 Rotate keys');
    github.as('carol').comments(2, '/incident due friday');
    github.as('acme').deletesIssue(2);
    await hearsIn(github, 2);
    expect(github.violations).toEqual([]);
  });

  it('of a stranger does nothing', async () => {
    await using github = await withFollowUp('@carol due:2026-12-04 Rotate keys', {
      visibility: 'public',
    });
    github.as('mallory').comments(2, '/incident drop nobody needs it');
    await hearsIn(github, 2);
    await on('2026-11-27', github);
    expect(github.issue(2).state).toBe('open');
    expect(github.comments(2)).toHaveLength(1);
    expect(github.comments(2)[0]?.reactions).toEqual([]);
  });

  it('that no run heard is heard by the next sweep, also where a colleague likes it', async () => {
    await using github = await withFollowUp('@carol due:2026-12-04 Rotate keys');
    const comment = github.as('bob').comments(2, '/incident due 2026-12-20');
    github.as('carol').reactsToComment(comment.id, '+1');
    github.clock.advance(7_200_000);
    await sweepsAll(github);
    expect(github.issue(2).body).toContain('Due: 2026-12-20');
    github.as('alice').editsBody(2, (github.issue(2).body ?? '').replace('12-20', '12-21'));
    github.clock.advance(7_200_000);
    await sweepsAll(github);
    expect(github.issue(2).body).toContain('Due: 2026-12-21');
  });

  it('that no run heard is heard by the next sweep', async () => {
    await using github = await withFollowUp('@carol Rotate keys');
    github.as('carol').comments(2, '/incident due 2w');
    await on('2026-11-24', github);
    expect(github.issue(2).body).toContain('Due: 2026-12-07');
  });
});

describe('a sweep that asks for a follow-up', () => {
  it.each(Array.from({ length: 9 }, (_, skip) => skip))(
    'and is stopped at call %i asks once',
    async (skip) => {
      await using github = await withFollowUp('@carol due:2026-12-04 Rotate keys');
      await on('2026-12-05', github);
      github.clock.set('2026-12-12T10:00:00Z');
      const expired = { kind: 'status', status: 401, message: 'Bad credentials' } as const;
      github.faults.queue({ path: /./, skip, times: 50, fault: expired });
      await sweepsAll(github).catch(() => undefined);
      github.faults.clear();
      await sweepsAll(github);
      await sweepsAll(github);
      expect(said(github)).toEqual([expect.stringContaining('This was to be done by 4 Dec.')]);
      expect(github.comments(2)[0]?.body).toContain('chase 2026-12-04 2');
    },
  );

  it.each(['stored-but-failed', 'stored-but-reset', 'cut-off'] as const)(
    'whose answer is lost asks once: %s',
    async (kind) => {
      await using github = await withFollowUp('@carol due:2026-12-04 Rotate keys');
      github.clock.set('2026-12-05T10:00:00Z');
      github.faults.queue({ method: 'POST', path: /issues\/2\/comments/, fault: { kind } });
      await sweepsAll(github);
      await sweepsAll(github);
      expect(said(github)).toHaveLength(1);
    },
  );

  it('beside another one asks once in the end', async () => {
    await using github = await withFollowUp('@carol due:2026-12-04 Rotate keys');
    github.clock.set('2026-12-05T10:00:00Z');
    await Promise.all([sweepsAll(github), sweepsAll(github), sweepsAll(github)]);
    await sweepsAll(github);
    expect(said(github)).toHaveLength(1);
  });

  it('does not lose the others to one that GitHub refuses', async () => {
    await using github = await withFollowUp(
      '@carol due:2026-12-04 Rotate keys\n/incident follow-up @bob due:2026-12-04 Test it',
    );
    github.clock.set('2026-12-05T10:00:00Z');
    const refused = {
      kind: 'status',
      status: 403,
      message: 'Resource not accessible by integration',
    } as const;
    github.faults.queue({ method: 'POST', path: /issues\/2\/comments/, fault: refused });
    const notes = await sweepsAll(github);
    expect(notes.join('\n')).toContain('The follow-up #2 could not be looked after: ');
    expect(said(github, 3)).toHaveLength(1);
  });
});

describe('what is no follow-up of ours', () => {
  it('is left alone: a mark that somebody copied, another repository, a locked one, an older issue', async () => {
    await using github = await anIncident({ visibility: 'public', labels: ['incident', 'follow-up'] });
    const body = 'Due: 2026-11-24\n\n<!-- incident-protocol:follow-up 1 1020 0 -->';
    github.as('mallory').opensIssue({ title: 'Pay me', body });
    github.as('alice').opensIssue({ title: 'Locked', body, labels: ['follow-up'] });
    github.as('alice').locks(3);
    expect(labelsOf(github, 3)).toEqual(['follow-up']);
    await on('2026-12-05', github);
    expect([said(github, 2), said(github, 3)]).toEqual([[], []]);
  });

  it('is asked for all the same where people labelled it, or it is a sub-issue made since', async () => {
    await using github = await anIncident({ labels: ['incident', 'follow-up'] });
    github
      .as('alice')
      .opensIssue({ title: 'By hand', body: 'Due: 2026-11-24', labels: ['follow-up'], assignees: ['bob'] });
    await on('2026-12-05', github);
    expect(said(github, 2)[0]).toContain('@bob This was to be done by 24 Nov.');
  });

  it('is asked for no more half a year after the close, and never where the team says so', async () => {
    await using github = await withFollowUp('@carol due:2027-06-04 Rotate keys');
    github.as('alice').closes(1);
    await looksAt(github, 1);
    await on('2027-06-05', github);
    expect(said(github)).toEqual([]);
    await using off = await withFollowUp('@carol due:2026-12-04 Rotate keys', {
      settings: 'follow-ups: {chase-for: off}\n',
    });
    await on('2026-12-05', off);
    expect(said(off)).toEqual([]);
  });

  it('may be closed, opened again, moved or deleted, and nothing breaks', async () => {
    await using github = await withFollowUp('@carol due:2026-12-04 Rotate keys');
    github
      .as('bob')
      .comments(1, '/incident follow-up due:2026-12-04 Second\n/incident follow-up due:2026-12-04 Third');
    await looksAt(github, 1);
    github.as('carol').closes(2);
    github.as('acme').deletesIssue(3);
    await on('2026-12-05', github);
    expect(said(github)).toEqual([]);
    expect(said(github, 4)).toHaveLength(1);
    github.as('carol').reopens(2);
    await on('2026-12-06', github);
    expect(said(github)).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });
});

describe('what strangers may write in an issue of their own', () => {
  const open = { visibility: 'public', labels: ['incident', 'follow-up'] } as const;

  it('stops nothing with an impossible day', async () => {
    await using github = await anIncident(open);
    github.as('mallory').opensIssue({ title: 'my idea', body: 'Due: 2026-99-99' });
    github.as('alice').addsSubIssue(1, 2);
    github.as('bob').comments(1, '/incident done 1');
    await looksAt(github, 1);
    expect(github.issue(1).body).toContain('[x] **1.** Double-check');
    github.as('alice').closes(1);
    await looksAt(github, 1);
    expect(await on('2026-12-05', github)).not.toContainEqual(expect.stringContaining('report'));
  });

  it('puts no words into the postmortem', async () => {
    await using github = await anIncident(open);
    const body = 'Dropped: alice never fixes it, see https://evil.example/x';
    github.as('mallory').opensIssue({ title: 'my idea', body });
    github.as('alice').addsSubIssue(1, 2);
    github.as('mallory').closes(2, 'not_planned');
    github.as('alice').closes(1);
    await looksAt(github, 1);
    const file = github.git.readFile('postmortems/2026-11-23-1-shop-is-down.md') ?? '';
    expect(file).toContain('#2 my idea');
    expect(file).not.toContain('evil.example');
  });

  it('calls nobody more often than once a week', async () => {
    await using github = await anIncident(open);
    github.as('mallory').opensIssue({ title: 'my idea' });
    github.as('alice').labels(2, 'follow-up');
    github.as('alice').assigns(2, 'carol');
    for (const day of ['2026-12-05', '2026-12-06', '2026-12-07', '2026-12-12']) {
      github
        .as('mallory')
        .editsBody(2, `Due: ${day.replace('2026-12', '2026-11').replace('-11-0', '-10-0')}`);
      await on(day, github);
    }
    const ids = github.comments(2).map(({ createdAt }) => createdAt.slice(0, 10));
    expect(ids).toEqual(['2026-12-12']);
  });
});

describe('people that a follow-up calls', () => {
  it('are those of the escalation, also where they are asked for what nobody else does', async () => {
    await using github = await withFollowUp('@carol due:2026-12-04 Rotate keys', {
      settings: 'people: {default: [alice], escalate-to: [alice]}\n',
    });
    for (const day of ['2026-12-05', '2026-12-12', '2026-12-19']) await on(day, github);
    expect(said(github)[0]).not.toContain('No more reminders follow.');
    await on('2026-12-26', github);
    expect(said(github)[0]).toMatch(/^@alice This was to be done by 4 Dec, and three reminders to carol/);
  });

  it('are not called in an incident that is labelled as a follow-up as well', async () => {
    await using github = await anIncident({ labels: ['incident', 'follow-up'] });
    github.as('alice').labels(1, 'follow-up');
    github.as('alice').setsMilestone(1, 'Q4', '2026-11-24T08:00:00Z');
    await on('2026-12-05', github);
    expect(said(github, 1).join('\n')).not.toContain('This was to be done by');
  });
});

describe('a reason', () => {
  it('stands in the postmortem as it was typed', async () => {
    await using github = await withFollowUp('@carol Rotate keys');
    github.as('alice').closes(1);
    await looksAt(github, 1);
    github.as('carol').comments(2, '/incident drop the *old* <b>one</b> & @everyone | gone');
    await hearsIn(github, 2);
    const file = github.git.readFile('postmortems/2026-11-23-1-shop-is-down.md') ?? '';
    expect(/ – “(.*)”/.exec(file)?.[1]).toMatchInlineSnapshot(
      `"the \\*old\\* &lt;b>one&lt;/b> & \`@everyone\` \\| gone"`,
    );
    expect(github.issue(2).body).not.toMatch(/(?<!`)@everyone|<b>/);
  });
});

describe('a command that an App before us carried out', () => {
  it('is not carried out again, nor is anybody asked again', async () => {
    await using github = await withFollowUp('@carol due:2026-12-04 Rotate keys');
    github.as('carol').comments(2, '/incident due 2026-12-10');
    await hearsIn(github, 2);
    github.as('carol').editsBody(2, (github.issue(2).body ?? '').replace('2026-12-10', '2026-12-20'));
    const token = github.tokenOf('my-app[bot]');
    github.clock.set('2026-11-24T10:00:00Z');
    await sweepsAll(github, { token });
    expect(github.issue(2).body).toContain('Due: 2026-12-20');
  });
});

describe('a follow-up that went away', () => {
  it('transferred or deleted, is asked for no more, and costs the others nothing', async () => {
    await using github = await aRepository({
      now: '2026-11-23T09:00:00Z',
      others: ['acme/depot'],
      people: { alice: 'admin', bob: 'triage', carol: 'write' },
    });
    github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'], assignees: ['bob'] });
    await looksAt(github, 1);
    const plans = ['First', 'Second', 'Third'].map(
      (title) => `/incident follow-up @carol due:2026-12-04 ${title}`,
    );
    github.as('bob').comments(1, plans.join('\n'));
    await looksAt(github, 1);
    github.as('alice').closes(1);
    await looksAt(github, 1);
    github.as('alice').transfers(2, 'acme/depot');
    github.as('acme').deletesIssue(3);
    expect((await on('2026-12-05', github)).filter((note) => /could not|failed/i.test(note))).toEqual([]);
    expect(said(github, 4)).toEqual([expect.stringContaining('@carol This was to be done by 4 Dec.')]);
    expect(github.violations).toEqual([]);
  });
});

describe('a GitHub without sub-issues, or without GraphQL', () => {
  it.each(['followUps', 'named', 'any'])(
    'has its follow-ups asked for by what their text says: %s',
    async (question) => {
      await using github = await withFollowUp(
        '@carol due:2026-12-04 Rotate keys\n/incident follow-up Add an alert',
      );
      const fault = {
        kind: 'graphql-error',
        type: 'undefinedField',
        message: "Field 'parent' doesn't exist on type 'Issue'",
      } as const;
      github.faults.queue({
        path: '/graphql',
        ...(question === 'any' ? {} : { operation: question }),
        times: 500,
        fault,
      });
      for (const day of ['2026-12-05', '2026-12-06', '2026-12-12']) await on(day, github);
      expect(said(github, 2)).toEqual([expect.stringContaining('@carol This was to be done by 4 Dec.')]);
      expect(github.comments(2)[0]?.body).toContain('chase 2026-12-04 2');
      expect(said(github, 3)).toEqual([
        expect.stringContaining('@alice This follow-up of #1 has neither owner nor date.'),
      ]);
      github.as('bob').comments(3, '/incident due 2027-01-08');
      await hearsIn(github, 3);
      expect(github.issue(3).body).toContain('Due: 2027-01-08');
    },
  );
});

describe('with the bundle', () => {
  it('a command in a follow-up is heard at its event, and the incident tells of it', async () => {
    await using github = await aRepository({ now: '2026-11-23T09:00:00Z' });
    const queue = queueHere(github);
    github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'], assignees: ['bob'] });
    await queue.runAll();
    github.as('bob').comments(1, '/incident follow-up @carol due:2026-12-04 Rotate keys');
    await queue.runAll();
    github.as('carol').comments(2, 'Next week.\n\n/incident due 2026-12-11');
    await queue.runAll();
    expect(github.issue(2).body).toContain('Due: 2026-12-11');
    expect(github.comments(1)[0]?.body).toContain('Follow-ups: 1 of 1 open, next due 11 Dec (carol).');
    github.as('carol').comments(2, 'Rotated; nothing to add.');
    await queue.runAll();
    expect(github.violations).toEqual([]);
  });
});
