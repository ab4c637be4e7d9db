import { describe, expect, it } from 'vitest';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { queueHere } from '../acceptance/bundle.ts';
import { anIncident, aRepository, looksAt, sweeps } from './reminder-runs.ts';

const command = '/incident follow-up @carol due:2026-12-04 prevent p2 Rotate keys with a week of overlap';

const issues = (github: LocalGitHub) => [...github.repository.issues.keys()];

const answered = (github: LocalGitHub) => github.comments(1)[1]?.reactions.map(({ content }) => content);

const answer = (github: LocalGitHub) => github.comments(1).at(-1)?.body ?? '';

describe('a follow-up by command, with the bundle', () => {
  it('is a sub-issue that says what, who and until when, and stands in the postmortem', async () => {
    await using github = await aRepository({ now: '2026-11-23T09:00:00Z' });
    const queue = queueHere(github);
    github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'], assignees: ['bob'] });
    await queue.runAll();
    github.as('bob').comments(1, `It was the key.\n\n${command}`);
    await queue.runAll();
    const opened = github.issue(2);
    expect(opened).toMatchObject({ title: 'Rotate keys with a week of overlap', state: 'open' });
    expect(opened.labels.map(({ name }) => name)).toEqual(['follow-up', 'prevent', 'p2']);
    expect(opened.assignees.map(({ login }) => login)).toEqual(['carol']);
    expect(opened.body).toMatchInlineSnapshot(`
      "A follow-up of #1, asked for by bob.

      Due: 2026-12-04

      <!-- incident-protocol:follow-up 1 1020 0 -->"
    `);
    expect(github.issue(1).subIssues).toEqual([2]);
    expect(answered(github)).toContain('+1');

    expect(github.comments(1)[0]?.body).toContain('Follow-ups: 1 of 1 open, next due 4 Dec (carol).');

    github.as('carol').editsBody(2, opened.body?.replace('2026-12-04', '2026-12-11') ?? '');
    github.as('alice').closes(1);
    await queue.runAll();
    const file = github.git.readFile('postmortems/2026-11-23-1-shop-is-down.md') ?? '';
    expect(file).toContain('follow_ups_open: 1');
    expect(file).toMatch(
      /\[#2 Rotate keys with a week of overlap\]\(\S+\): open, carol, due 2026-12-11, prevent, p2/,
    );
    expect(file).toMatch(/\*\*bob\*\* linked issue \[#2 Rotate keys/);
    expect(file).not.toMatch(/github-actions.{0,20}linked/);
    expect(github.violations).toEqual([]);
  });
});

describe('a command for a follow-up', () => {
  it.each(Array.from({ length: 9 }, (_, skip) => skip))(
    'opens one issue, with a whole run in between at call %i',
    async (skip) => {
      await using github = await anIncident();
      github.as('bob').comments(1, command);
      github.faults.queue({
        path: /./,
        skip,
        fault: { kind: 'before', run: async () => void (await looksAt(github, 1)) },
      });
      await looksAt(github, 1);
      await looksAt(github, 1);
      expect(issues(github)).toEqual([1, 2]);
      expect(answered(github)).toContain('+1');
    },
  );

  it('opens one issue where three runs hear it at once', async () => {
    await using github = await anIncident();
    github.as('bob').comments(1, command);
    await Promise.all([looksAt(github, 1), looksAt(github, 1), looksAt(github, 1)]);
    github.clock.set('2026-11-23T09:05:00Z');
    await looksAt(github, 1);
    expect(issues(github)).toEqual([1, 2]);
    expect(answered(github)).toContain('+1');
  });

  it.each(['stored-but-failed', 'stored-but-reset', 'cut-off'] as const)(
    'opens one issue where the answer is lost: %s',
    async (kind) => {
      await using github = await anIncident();
      github.as('bob').comments(1, command);
      github.faults.queue({ method: 'POST', path: '/repos/acme/shop/issues', fault: { kind } });
      await looksAt(github, 1);
      expect(issues(github)).toEqual([1, 2]);
      expect(answered(github)).toContain('+1');
    },
  );

  it('is carried out two minutes after a run that was stopped before it opened the issue', async () => {
    await using github = await anIncident();
    github.as('bob').comments(1, command);
    const expired = { kind: 'status', status: 401, message: 'Bad credentials' } as const;
    github.faults.queue({ method: 'POST', path: '/repos/acme/shop/issues', fault: expired });
    await looksAt(github, 1).catch(() => undefined);
    github.faults.clear();
    expect(answered(github)).toEqual(['eyes']);
    github.clock.set('2026-11-23T09:01:00Z');
    github.as('bob').comments(1, '/incident done 1');
    await looksAt(github, 1);
    expect(issues(github)).toEqual([1]);

    github.clock.set('2026-11-23T09:03:00Z');
    await sweeps(github);
    expect(issues(github)).toEqual([1, 2]);
    expect(answered(github)).toContain('+1');
    expect(github.issue(1).body).toContain('[x] **1.** Double-check');
  });

  it.each(Array.from({ length: 9 }, (_, skip) => skip))(
    'opens one issue where a run is stopped at call %i, and the next ones go on',
    async (skip) => {
      await using github = await anIncident();
      github.as('bob').comments(1, command);
      const expired = { kind: 'status', status: 401, message: 'Bad credentials' } as const;
      github.faults.queue({ path: /./, skip, times: 50, fault: expired });
      await looksAt(github, 1).catch(() => undefined);
      github.faults.clear();
      github.clock.set('2026-11-23T09:03:00Z');
      await looksAt(github, 1);
      await looksAt(github, 1);
      expect(issues(github)).toEqual([1, 2]);
      expect(github.issue(2).labels.map(({ name }) => name)).toContain('follow-up');
      expect(answered(github)).toContain('+1');
    },
  );

  it('opens each of several once, and goes on with what else the comment says', async () => {
    await using github = await anIncident();
    github
      .as('bob')
      .comments(
        1,
        '/incident follow-up due:2w Add an alert\n/incident done 1\n/incident follow-up Add an alert\n/incident follow-up Write it down',
      );
    await looksAt(github, 1);
    expect([2, 3].map((number) => github.issue(number).title)).toEqual(['Add an alert', 'Write it down']);
    expect(github.issue(2).body).toContain('Due: 2026-12-07');
    expect(issues(github)).toHaveLength(3);
    expect(github.issue(1).body).toContain('[x] **1.** Double-check');
    expect(await looksAt(github, 1)).toMatchObject({ outcome: 'unchanged' });
  });

  it.each([
    ['/incident follow-up', /say what is to be done: `\/incident follow-up/],
    ['/incident follow-up @carol due:friday', /say what is to be done/],
    [
      '/incident follow-up due:someday Add an alert',
      /no day that can be read\. Write `\/incident follow-up due:2026-12-07 Add an alert`/,
    ],
    [
      '/incident follow-up due:2026-11-01 Add an alert',
      /that day is over\. Write `\/incident follow-up due:2026-12-07 Add an alert`/,
    ],
  ])('%s is refused with a line to copy', async (line, problem) => {
    await using github = await anIncident();
    github.as('bob').comments(1, line);
    await looksAt(github, 1);
    expect(answer(github)).toMatch(problem);
    expect(issues(github)).toEqual([1]);
  });

  it('of somebody without access opens nothing', async () => {
    await using github = await anIncident({ visibility: 'public' });
    github.as('mallory').comments(1, command);
    await looksAt(github, 1);
    expect(issues(github)).toEqual([1]);
  });

  it('says whom GitHub did not assign', async () => {
    await using github = await anIncident();
    github.as('bob').comments(1, '/incident follow-up @nobody-here Add an alert');
    await looksAt(github, 1);
    expect(github.issue(2).assignees).toEqual([]);
    expect(answer(github)).toContain(
      '`#2` was opened, but nobody-here cannot be assigned in this repository',
    );
    expect(answered(github)).toContain('+1');
  });

  it('stands as a box in the postmortem where GitHub takes no issue', async () => {
    await using github = await anIncident();
    github.as('bob').comments(1, '/incident follow-up @carol due:2026-12-04 Add an alert');
    const refused = {
      kind: 'status',
      status: 403,
      message: 'Resource not accessible by integration',
    } as const;
    github.faults.queue({ method: 'POST', path: '/repos/acme/shop/issues', fault: refused });
    await looksAt(github, 1);
    expect(answer(github)).toContain('GitHub took no issue for it (Resource not accessible by integration)');
    github.as('alice').closes(1);
    await looksAt(github, 1);
    const file = github.git.readFile('postmortems/2026-11-23-1-shop-is-down.md') ?? '';
    expect(file).toMatch(/- \[ \] Add an alert, carol, due 2026-12-04/);
  });

  it('keeps what was opened of several before GitHub refused one', async () => {
    await using github = await anIncident();
    const lines = ['First', 'Second', 'Third'].map((title) => `/incident follow-up ${title}`);
    github.as('bob').comments(1, lines.join('\n'));
    const refused = { kind: 'status', status: 403, message: 'Not now' } as const;
    github.faults.queue({
      method: 'POST',
      path: '/repos/acme/shop/issues',
      skip: 1,
      times: 2,
      fault: refused,
    });
    await looksAt(github, 1);
    expect(issues(github)).toEqual([1, 2]);
    github.as('alice').closes(1);
    await looksAt(github, 1);
    const file = github.git.readFile('postmortems/2026-11-23-1-shop-is-down.md') ?? '';
    const [, list = ''] = file.split('## Follow-ups');
    expect(list).toContain('[#2 First](');
    expect(list).toMatch(/- \[ \] Second[\s\S]*- \[ \] Third/);
    expect(list).not.toContain('- [ ] First');
  });

  it('is an issue that names the incident where GitHub has no sub-issues, and is listed', async () => {
    await using github = await anIncident();
    github.as('bob').comments(1, command);
    github.faults.queue({
      method: 'POST',
      path: '/repos/acme/shop/issues/1/sub_issues',
      fault: { kind: 'status', status: 404 },
    });
    await looksAt(github, 1);
    github.as('alice').closes(1);
    await looksAt(github, 1);
    const file = github.git.readFile('postmortems/2026-11-23-1-shop-is-down.md') ?? '';
    expect(file).toMatch(/\[#2 Rotate keys with a week of overlap\]\(\S+\): open, carol/);
  });

  it('is planned and not opened in a dry run', async () => {
    await using github = await anIncident();
    github.as('bob').comments(1, command);
    const report = await looksAt(github, 1, { dryRun: true });
    expect(report.planned?.[0]).toMatchObject({
      title: 'open issues for follow-ups of #1: 1',
      text: expect.stringContaining('Due: 2026-12-04'),
    });
    expect(issues(github)).toEqual([1]);
  });
});

describe('what people say is to be done', () => {
  it('is offered as a command to copy, and is one line once its issue is there', async () => {
    await using github = await anIncident();
    github.as('bob').comments(1, '## Follow-ups\n\n- Ask the vendor for a `fix`\n- Write it down');
    github.as('alice').closes(1);
    await looksAt(github, 1);
    const offer = "To open one: `/incident follow-up Ask the vendor for a 'fix'`";
    expect(
      github
        .comments(1)
        .map(({ body }) => body)
        .join('\n'),
    ).toContain(offer);
    github.as('alice').comments(1, '/incident follow-up Write it down');
    await looksAt(github, 1);
    const file = github.git.readFile('postmortems/2026-11-23-1-shop-is-down.md') ?? '';
    const [, list = ''] = file.split('## Follow-ups');
    expect(list.match(/Write it down/g)).toHaveLength(1);
    expect(file).toContain('[#2 Write it down](');
    expect(file).not.toContain('- [ ] Write it down');
  });

  it('is asked for by the step about prevention, until there is one', async () => {
    await using github = await anIncident();
    github.as('bob').comments(1, '/incident done 1-5');
    await looksAt(github, 1);
    const [tracking] = github.comments(1);
    expect(tracking?.body).toContain(
      'No follow-up yet. To open one: `/incident follow-up @owner due:friday …`.',
    );
    github.as('bob').comments(1, '/incident follow-up Write it down');
    await looksAt(github, 1);
    expect(github.comments(1)[0]?.body).not.toContain('No follow-up yet');
  });
});
