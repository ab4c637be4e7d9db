/** What becomes of follow-ups once the incident is closed: comment, file and list say what GitHub says. */

import { describe, expect, it } from 'vitest';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { anIncident, aRepository, hearsIn, looksAt, type Opened, sweepsAll } from './reminder-runs.ts';

async function closed(plans: readonly string[], options: Opened = {}): Promise<LocalGitHub> {
  const people = { alice: 'admin', bob: 'triage', carol: 'write' } as const;
  const github = await anIncident({ people, others: ['acme/depot'], ...options });
  github.as('bob').comments(1, plans.map((plan) => `/incident follow-up ${plan}`).join('\n'));
  await looksAt(github, 1);
  github.as('alice').closes(1);
  await looksAt(github, 1);
  return github;
}

const two = ['@carol due:2026-12-04 Add an alert', '@bob due:2026-12-20 Rotate keys'];

async function on(day: string, github: LocalGitHub): Promise<void> {
  github.clock.set(`${day}T10:00:00Z`);
  await sweepsAll(github);
}

const file = (github: LocalGitHub) =>
  github.git.readFile('postmortems/2026-11-23-1-shop-is-down.md')?.split('## Follow-ups')[1] ?? '';

const index = (github: LocalGitHub) => {
  const { postmortems } = JSON.parse(github.git.readFile('postmortems/index.json') ?? '{}');
  return postmortems[0].follow_ups;
};

const count = (github: LocalGitHub) => /Follow-ups: [^\n]*/.exec(github.comments(1)[0]?.body ?? '')?.[0];

const dueBy = (github: LocalGitHub, number: number, day: string) =>
  github.as('alice').editsBody(number, (github.issue(number).body ?? '').replace(/Due: \S+/, `Due: ${day}`));

describe('a follow-up that was changed after the close', () => {
  it('has another day, also where it is not the next one', async () => {
    await using github = await closed(two);
    expect(count(github)).toBe('Follow-ups: 2 of 2 open, next due 4 Dec (carol).');
    dueBy(github, 3, '2027-03-01');
    await on('2026-11-24', github);
    expect(file(github)).toMatch(/#3 Rotate keys\]\(\S+\): open, bob, due 2027-03-01/);
    expect(index(github).items[1]).toMatchObject({ number: 3, due: '2027-03-01' });
    dueBy(github, 2, '2027-04-01');
    await on('2026-11-25', github);
    expect(count(github)).toBe('Follow-ups: 2 of 2 open, next due 1 Mar 2027 (bob).');
    expect(file(github)).toContain('due 2027-04-01');
  });

  it('has another owner', async () => {
    await using github = await closed(two);
    github.as('alice').unassigns(3, 'bob');
    github.as('alice').assigns(3, 'alice');
    await on('2026-11-24', github);
    expect(file(github)).toMatch(/#3 Rotate keys\]\(\S+\): open, alice, due/);
    expect(index(github).items[1]).toMatchObject({ owner: 'alice' });
  });

  it('is open again, and dropped, and done', async () => {
    await using github = await closed(two);
    const states: string[] = [];
    const acts = [
      () => github.as('carol').closes(2),
      () => github.as('carol').reopens(2),
      () => github.as('carol').comments(2, '/incident drop The service is gone'),
      () => github.as('carol').reopens(2),
      () => github.as('carol').closes(2),
    ];
    for (const [day, act] of acts.entries()) {
      act();
      await on(`2026-11-2${day + 4}`, github);
      await on(`2026-11-2${day + 4}`, github);
      states.push(/#2 Add an alert\]\(\S+\): ([^\n]*)/.exec(file(github))?.[1] ?? '');
    }
    expect(states.map((state) => state.replace(', carol, due 2026-12-04', ''))).toEqual([
      'closed',
      'open',
      'dropped – “The service is gone”',
      'open',
      'closed',
    ]);
    expect(index(github)).toMatchObject({ open: 1, total: 2 });
  });

  it('was deleted, or moved to another repository', async () => {
    await using github = await closed([...two, 'Third one']);
    github.as('acme').deletesIssue(2);
    github.as('alice').transfers(3, 'acme/depot');
    await on('2026-11-24', github);
    expect(count(github)).toBe('Follow-ups: 1 of 1 open.');
    expect(file(github)).not.toMatch(/#2 Add an alert|#3 Rotate keys/);
    expect(index(github)).toMatchObject({ open: 1, total: 1 });
  });

  it('is counted alike by every run, whatever it asks', async () => {
    await using github = await closed([...two, 'Third one']);
    github.as('acme').deletesIssue(2);
    const seen: (string | undefined)[] = [];
    for (const day of ['24', '25', '26']) {
      await on(`2026-11-${day}`, github);
      seen.push(count(github));
      github.as('alice').ticks(1, day === '24' ? 'Double' : day === '25' ? 'Alert' : 'Take');
      await looksAt(github, 1);
      seen.push(count(github));
    }
    expect(new Set(seen)).toEqual(new Set(['Follow-ups: 2 of 2 open, next due 20 Dec (bob).']));
    github.as('bob').comments(1, '/incident follow-up due:2026-12-01 Fourth');
    await looksAt(github, 1);
    expect(count(github)).toBe('Follow-ups: 3 of 3 open, next due 1 Dec.');
  });

  it('is counted by what GitHub says where the file lists none', async () => {
    await using github = await closed(two, {
      settings: 'templates: {postmortem: own.md.hbs}\n',
      files: { 'own.md.hbs': '# {{title}}\n\nNothing more.\n' },
    });
    expect(count(github)).toBe('Follow-ups: 2 of 2 open, next due 4 Dec (carol).');
    await on('2026-11-24', github);
    expect(count(github)).toBe('Follow-ups: 2 of 2 open, next due 4 Dec (carol).');
  });

  it('has no day any more where somebody took it out', async () => {
    await using github = await closed(two);
    github.as('alice').editsBody(2, (github.issue(2).body ?? '').replace(/Due: \S+/, ''));
    await on('2026-11-24', github);
    expect(file(github)).toMatch(/#2 Add an alert\]\(\S+\): open, carol\n/);
    expect(count(github)).toBe('Follow-ups: 2 of 2 open, next due 20 Dec (bob).');
  });

  it('is told of more than half a year later', async () => {
    await using github = await closed(two);
    github.clock.set('2027-08-02T10:00:00Z');
    github.as('carol').closes(2);
    await on('2027-08-03', github);
    expect(index(github)).toMatchObject({ open: 1, total: 2 });
    expect(file(github)).toMatch(/#2 Add an alert\]\(\S+\): closed/);
  });

  it('is written once where it comes to the same, and nothing is written where nothing changed', async () => {
    await using github = await closed(two);
    dueBy(github, 3, '2027-03-01');
    await on('2026-11-24', github);
    const commits = github.git.log().length;
    const revision = () => /"revision":\d+/.exec(github.comments(1)[0]?.body ?? '')?.[0];
    const before = revision();
    for (const day of ['25', '26', '27']) await on(`2026-11-${day}`, github);
    expect([github.git.log().length, revision()]).toEqual([commits, before]);
  });
});

describe('a follow-up that is no sub-issue', () => {
  it.each([
    ['GitHub has none', 404],
    ['there are a hundred', 422],
  ])('because %s, is counted and told all the same', async (_, status) => {
    const github = await aRepository({ now: '2026-11-23T09:00:00Z' });
    await using _github = github;
    github.faults.queue({
      method: 'POST',
      path: /sub_issues$/,
      times: 99,
      fault: { kind: 'status', status },
    });
    github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'], assignees: ['bob'] });
    await looksAt(github, 1);
    github.as('bob').comments(1, two.map((plan) => `/incident follow-up ${plan}`).join('\n'));
    await looksAt(github, 1);
    github.clock.advance(7_200_000);
    github.as('carol').closes(2);
    dueBy(github, 3, '2027-03-01');
    github.as('alice').closes(1);
    await looksAt(github, 1);
    expect(count(github)).toBe('Follow-ups: 1 of 2 open, next due 1 Mar 2027 (bob).');
    expect(file(github)).toMatch(/#2 Add an alert\]\(\S+\): closed, carol, due 2026-12-04/);
    expect(file(github)).toMatch(/#3 Rotate keys\]\(\S+\): open, bob, due 2027-03-01/);
    github.as('bob').closes(3);
    await on('2026-11-24', github);
    expect(count(github)).toBe('Follow-ups: 0 of 2 open.');
    expect(file(github)).toMatch(/#3 Rotate keys\]\(\S+\): closed/);
  });

  it.each([502, 401])('because the answer was %d, is one after the next run', async (status) => {
    await using github = await anIncident();
    github.as('bob').comments(1, '/incident follow-up Add an alert');
    github.faults.queue({
      method: 'POST',
      path: /sub_issues$/,
      times: 99,
      fault: { kind: 'status', status },
    });
    await looksAt(github, 1).catch(() => undefined);
    github.faults.clear();
    github.clock.advance(180_000);
    await looksAt(github, 1);
    expect(github.issue(1).subIssues).toEqual([2]);
    expect([...github.repository.issues.keys()]).toEqual([1, 2]);
    expect(github.comments(1)[1]?.reactions.map(({ content }) => content)).toContain('+1');
  });

  it('because GitHub stumbles for long, keeps nothing else waiting', async () => {
    await using github = await anIncident();
    github.faults.queue({
      method: 'POST',
      path: /sub_issues$/,
      times: 999,
      fault: { kind: 'status', status: 502 },
    });
    github.as('bob').comments(1, '/incident follow-up One\n/incident follow-up Two');
    await looksAt(github, 1);
    github.as('alice').ticks(1, 'Double');
    github.as('bob').comments(1, '/incident done 3');
    github.clock.advance(1_800_000);
    await looksAt(github, 1);
    expect([2, 3].map((number) => github.issue(number).title)).toEqual(['One', 'Two']);
    expect(github.comments(1)[0]?.body).toContain('**2 of 8**');
    github.as('alice').closes(1);
    await looksAt(github, 1);
    expect(file(github)).toMatch(/#2 One[\s\S]*#3 Two/);
  });

  it('of another repository is not taken for one of this', async () => {
    await using github = await aRepository({ now: '2026-11-23T09:00:00Z', others: ['acme/depot'] });
    github.as('alice').opensIssue({ title: 'Salary review', body: 'Due: 2026-11-10', assignees: ['bob'] });
    github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'] });
    await looksAt(github, 2);
    github.as('bob').comments(2, '## Follow-ups\n\n- acme/depot#1');
    github.as('alice').closes(2);
    await looksAt(github, 2);
    expect(index(github).items).toEqual([{ title: 'acme/depot#1' }]);
    expect(github.git.readFile('postmortems/README.md')).not.toContain('/acme/shop/issues/1)');
  });
});

describe('what members said is to be done', () => {
  it('counts in our comment as well, and nobody is asked for a first one', async () => {
    await using github = await anIncident();
    github.as('bob').opensIssue({ title: 'Replace the disk', body: 'Due: 2026-12-04', assignees: ['carol'] });
    github.as('bob').comments(1, '## Follow-ups\n\n- [ ] Ask the vendor for a fix\n- [ ] #2');
    for (const box of ['Double', 'Alert', 'Take', 'Apolo', 'Soften']) github.as('alice').ticks(1, box);
    github.as('alice').closes(1);
    await looksAt(github, 1);
    expect(count(github)).toBe('Follow-ups: 2 of 2 open, next due 4 Dec (carol).');
    expect(github.comments(1)[0]?.body).not.toContain('No follow-up yet');
    expect(file(github)).toMatch(/#2 Replace the disk\]\(\S+\): open, carol, due 2026-12-04/);
  });
});

describe('a sub-issue that people made of an open incident', () => {
  it('is asked for while nobody closed it, also where there is no postmortem yet', async () => {
    await using github = await anIncident();
    github.as('bob').opensIssue({ title: 'Add an alert', body: 'Due: 2026-11-24', assignees: ['carol'] });
    github.as('bob').addsSubIssue(1, 2);
    for (const day of ['24', '25', '26']) await on(`2026-11-${day}`, github);
    expect(github.comments(2).map(({ body }) => body)).toEqual([expect.stringContaining('@carol')]);
  });

  it('is not the one in which reminders are posted', async () => {
    const settings = 'reminders: {where: sub-issue}\n';
    await using github = await anIncident({ settings });
    for (const day of ['24', '25', '26', '27', '30']) await on(`2026-11-${day}`, github);
    expect(github.issue(2).title).toContain('Protocol of #1');
    expect(github.comments(2).filter(({ body }) => body.includes('/incident drop'))).toEqual([]);
  });

  it('may be one of a hundred, and all are counted', async () => {
    await using github = await anIncident();
    for (let number = 2; number <= 61; number += 1) {
      github.as('bob').opensIssue({ title: `Part ${number}` });
      github.as('bob').addsSubIssue(1, number);
      if (number % 6 === 0) github.as('bob').closes(number);
    }
    github.as('alice').closes(1);
    await looksAt(github, 1);
    expect(count(github)).toBe('Follow-ups: 50 of 60 open.');
    expect([index(github).open, index(github).total, index(github).items.length]).toEqual([50, 60, 60]);
  });
});

describe('a comment that was edited between a run that was stopped and the next', () => {
  it('has each of its follow-ups opened once', async () => {
    await using github = await anIncident();
    const lines = (titles: readonly string[]) =>
      titles.map((title) => `/incident follow-up ${title}`).join('\n');
    const comment = github.as('bob').comments(1, lines(['One', 'Two']));
    github.faults.queue({ method: 'POST', path: /\/issues$/, skip: 1, times: 99, fault: { kind: 'reset' } });
    await looksAt(github, 1).catch(() => undefined);
    github.faults.clear();
    github.as('bob').editsComment(comment.id, lines(['Before', 'One', 'Two']));
    github.clock.advance(180_000);
    await looksAt(github, 1);
    expect([...github.repository.issues.values()].map(({ title }) => title).toSorted()).toEqual([
      'Before',
      'One',
      'Shop is down',
      'Two',
    ]);
  });
});

describe('an owner whom GitHub does not take', () => {
  it('costs the assignment and not the issue', async () => {
    await using github = await aRepository({ now: '2026-11-23T09:00:00Z' });
    github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'] });
    await looksAt(github, 1);
    github.as('bob').comments(1, '/incident follow-up @kim due:2026-12-04 Add an alert');
    const fault = { kind: 'status', status: 422, message: 'Validation Failed' } as const;
    github.faults.queue({ method: 'POST', path: /\/issues$/, fault });
    await looksAt(github, 1);
    expect(github.issue(2)).toMatchObject({ title: 'Add an alert', assignees: [] });
    expect(github.comments(1).at(-1)?.body).toContain('kim cannot be assigned in this repository');
    await hearsIn(github, 2);
  });
});
