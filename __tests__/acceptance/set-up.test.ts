import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { setUp } from '../../src/run/set-up.ts';
import {
  type LocalGitHub,
  type LocalGitHubOptions,
  startLocalGitHub,
} from '../../tools/local-github/start.ts';
import { dispatched, scheduled } from '../../tools/local-github/timed-events.ts';
import { bundleHere, lastDelivery } from './bundle.ts';
import { openHere, writesSince } from './run-here.ts';

const settingsPath = '.github/incident-protocol.yml';

const examples = path.join(import.meta.dirname, '..', '..', 'examples');
const example = (name: string) => readFileSync(path.join(examples, name), 'utf8');
const pinned = (text: string) => text.replaceAll(/(incident-protocol@).*/g, `$1${'0'.repeat(40)}`);

const workflows = {
  '.github/workflows/incident-protocol.yml': pinned(example('incident-protocol.workflow.yml')),
  '.github/workflows/incident-protocol-sweep.yml': pinned(example('incident-protocol-sweep.workflow.yml')),
};

function aRepository(options: LocalGitHubOptions = {}): Promise<LocalGitHub> {
  const people = { alice: 'write', reader: 'read' } as const;
  return startLocalGitHub({
    people,
    labels: ['bug'],
    files: workflows,
    scopes: { actions: 'read' },
    ...options,
  });
}

async function runs(
  github: LocalGitHub,
  task: string,
  by = 'alice',
  more: Readonly<Record<string, string>> = {},
) {
  const before = github.requests.length;
  const run = await bundleHere(github, dispatched(github, by), { inputs: { task, ...more } });
  expect(github.violations).toEqual([]);
  const asked = github.requests.slice(before);
  return { ...run, asked, writes: writesSince(github, before) };
}

/** In this process; who may is asked by the shell around it. */
async function setsUp(github: LocalGitHub, task: 'setup' | 'check', dryRun = false) {
  const before = github.requests.length;
  const session = await openHere(github, { dryRun }, { cause: 'task' });
  const { summary, lines, problems, outcome } = await setUp(session, { task, settingsPath });
  expect(github.violations).toEqual([]);
  const asked = github.requests.slice(before);
  return {
    summary,
    lines,
    problems,
    outcome,
    asked,
    writes: writesSince(github, before),
  };
}

const labels = (github: LocalGitHub) => github.repository.labels.map(({ name }) => name);

describe('setting up a repository', () => {
  it('takes one run and one merge, and then the whole life of an incident', async () => {
    await using github = await aRepository({ visibility: 'private' });
    github.repository.workflows.set('incident-protocol.yml', 'active');
    github.repository.workflows.set('incident-protocol-sweep.yml', 'active');
    const first = await runs(github, 'setup');
    expect([first.exitCode, first.outputs['outcome']]).toEqual([0, 'set-up']);
    expect(labels(github)).toEqual([
      'bug',
      ...['incident', 'sev1', 'sev2', 'sev3', 'sev4', 'protocol: overdue', 'security', 'follow-up'],
      ...['prevent', 'detect', 'mitigate', 'process'],
    ]);
    expect(first.summary).toContain('| ✅ | The label `incident` | It is there. |');
    expect(first.summary).toMatch(
      /Proposed `\.github\/ISSUE_TEMPLATE\/incident\.yml`.*\/pull\/1\. Merge it\./,
    );
    expect(first.summary).toMatch(/⚠️ \| The form.*is in \S+\/pull\/1: merge it/);
    github.as('alice').mergesPullRequest(1);
    expect(github.git.readFile('.github/ISSUE_TEMPLATE/incident.yml')).toBe(
      example('incident.yml').replace(/^# Copy.*\n/, ''),
    );

    const again = await setsUp(github, 'setup');
    expect([again.problems, again.writes]).toEqual([[], []]);
    expect(again.asked.length).toBeLessThanOrEqual(12);

    github.clock.advance(60_000);
    const form = '### What happened\n\nNobody can pay.';
    github.as('alice').opensIssue({ title: 'Down', body: form, labels: ['incident'], viaForm: true });
    expect((await bundleHere(github, lastDelivery(github))).outputs['outcome']).toBe('opened');
    github.as('alice').ticks(2, 'Double-check');
    expect((await bundleHere(github, lastDelivery(github))).outputs['outcome']).toBe('updated');
    github.clock.advance(3 * 3_600_000);
    expect((await bundleHere(github, scheduled(github))).outputs['outcome']).toBe('swept');
    expect(github.comments(2).map(({ body }) => body)).toContainEqual(expect.stringContaining('@alice'));
    github.as('alice').closes(2);
    expect((await bundleHere(github, lastDelivery(github))).outputs['outcome']).toBe('published');
    const page = github.git.readFile('postmortems/README.md') ?? '';
    expect(page).toContain('What went wrong, what it did to people');
    expect(page).toContain('2026-11-22-2-down.md');
    expect(page).not.toContain('as soon as there is one');
  });

  it.each([
    ['contents', 'kept-in-comment'],
    ['pull_requests', 'published'],
    ['deployments', 'published'],
    ['actions', 'published'],
  ] as const)('has the life of an incident told also without the permission %s', async (scope, outcome) => {
    const scopes = { [scope]: scope === 'contents' ? 'read' : 'none' } as const;
    await using github = await aRepository({ labels: ['bug'], scopes });
    const { stdout } = await runs(github, 'setup');
    expect(stdout).not.toContain('::error::Error');
    github.clock.advance(60_000);
    github.as('alice').opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: ['incident'] });
    const { number } = github.issue([...github.repository.issues.keys()].at(-1) ?? 0);
    expect((await bundleHere(github, lastDelivery(github))).outputs['outcome']).toBe('opened');
    github.clock.advance(60_000);
    github.as('alice').closes(number);
    expect((await bundleHere(github, lastDelivery(github))).outputs['outcome']).toBe(outcome);
  });

  it('changes nothing that is there, and says so', async () => {
    const form = 'name: Ours\nlabels: [incident]\nbody: []\n';
    const files = { ...workflows, '.github/ISSUE_TEMPLATE/incident.yml': form };
    await using github = await aRepository({ labels: ['Incident', 'SEV1'], files });
    const { summary } = await setsUp(github, 'setup');
    expect(labels(github).filter((name) => /^(incident|sev1)$/i.test(name))).toEqual(['Incident', 'SEV1']);
    expect(summary).toContain('Was there and stays as it is: `.github/ISSUE_TEMPLATE/incident.yml`.');
    github.as('alice').mergesPullRequest(1);
    expect(github.git.readFile('.github/ISSUE_TEMPLATE/incident.yml')).toBe(form);
  });

  it('proposes a form that gives the label of the team', async () => {
    await using github = await aRepository({
      files: { ...workflows, '.github/incident-protocol.yml': 'label: "our outage"\n' },
    });
    const session = await openHere(github, {}, { cause: 'task' });
    await setUp(
      { ...session, settings: { ...session.settings, label: 'our outage' } },
      { task: 'setup', settingsPath },
    );
    github.as('alice').mergesPullRequest(1);
    expect(labels(github)).toContain('our outage');
    expect(github.git.readFile('.github/ISSUE_TEMPLATE/incident.yml')).toContain(
      '\nlabels: ["our outage"]\n',
    );
  });

  it('does not open again what somebody closed, nor twice what two runs want', async () => {
    await using github = await aRepository();
    await Promise.all([setsUp(github, 'setup'), setsUp(github, 'setup')]);
    expect([...github.repository.issues.values()].filter(({ pull }) => pull !== null)).toHaveLength(1);
    expect((await setsUp(github, 'setup')).summary).toContain('the pull request is open');
    github.as('alice').closes(1);
    const { summary, writes } = await setsUp(github, 'setup');
    expect([summary.includes('not opened again'), writes]).toEqual([true, []]);
  });

  it('goes as far as it may: a branch, or the texts on the page', async () => {
    await using first = await aRepository({ forbidPullRequests: true });
    expect((await setsUp(first, 'setup')).summary).toMatch(
      /are on a branch; open the pull request yourself: \S+compare/,
    );
    await using second = await aRepository({
      visibility: 'private',
      scopes: { contents: 'read', actions: 'read' },
    });
    const { summary, problems } = await setsUp(second, 'setup');
    expect(summary).toMatch(/could not be proposed[\s\S]*```yaml\nname: Incident\n/);
    expect(problems).toEqual([]);
  });

  it('is for those who may write, and plans in a dry run', async () => {
    await using github = await aRepository();
    const refused = await runs(github, 'setup', 'reader');
    expect([refused.exitCode, refused.writes]).toEqual([1, []]);
    expect(refused.stdout).toContain('takes write permission in the repository; "reader" has `read`');
    const red = await runs(github, 'check');
    expect([red.exitCode, red.stdout]).toEqual([
      1,
      expect.stringContaining('::error::The label `incident`: It is missing'),
    ]);
    const planned = await setsUp(github, 'setup', true);
    expect(planned.writes).toEqual([]);
    expect(planned.summary).toContain('Would make: label `incident`');
  });
});

describe('setting up where much is there already', () => {
  it('leaves a form, a workflow and a page of other names as they are', async () => {
    const { '.github/workflows/incident-protocol.yml': events, ...sweep } = workflows;
    const files = {
      ...sweep,
      '.github/workflows/ours.yml': events,
      '.github/ISSUE_TEMPLATE/outage.yml': 'name: Ours\nlabels: "bug, incident"\nbody: []\n',
      '.github/incident-protocol.yml': 'people:\n  escalate-to: [alice, nobody-here]\n',
      'postmortems/readme.md': '# Ours\n',
    };
    await using github = await aRepository({ files, labels: ['incident'] });
    const { summary, problems, writes } = await setsUp(github, 'setup');
    expect([problems, writes.filter((line) => !line.endsWith('/labels'))]).toEqual([[], []]);
    expect(summary).toContain('`.github/ISSUE_TEMPLATE/outage.yml` is there and gives the label');
    expect(summary).toContain('`postmortems/readme.md`');
    expect(summary).toMatch(/⚠️ \| The people of the settings \| `nobody-here`/);
    expect(summary).toMatch(/<summary>\S+outage\S+: what the built-in one says/);
    expect(summary).not.toContain('Copy this to');
  });

  it('proposes the workflows too with a token that may write them, and without them where it may not', async () => {
    const commit = 'cd'.repeat(20);
    for (const isRefused of [false, true]) {
      await using github = await aRepository({ files: {} });
      const message = 'refusing to allow a Personal Access Token to create or update workflow';
      const fault = { kind: 'status', status: 403, message } as const;
      if (isRefused) github.faults.queue({ method: 'POST', path: /git\/refs$/, fault });
      const session = await openHere(github, { token: github.tokenOf('alice') }, { cause: 'task' });
      await setUp(session, { task: 'setup', settingsPath, commit });
      github.as('alice').mergesPullRequest(1);
      const written = github.git.readFile('.github/workflows/incident-protocol.yml');
      expect(written?.includes(`@${commit}`)).toBe(isRefused ? undefined : true);
      expect(github.git.readFile('.github/ISSUE_TEMPLATE/incident.yml')).toContain('name: Incident');
    }
  });

  it('says what it could not do, and goes on', async () => {
    await using github = await aRepository();
    const fault = { kind: 'status', status: 403, message: 'Resource not accessible by integration' } as const;
    github.faults.queue({ method: 'POST', path: /\/labels$/, times: 20, fault });
    github.faults.queue({ method: 'GET', path: /\/pulls$/, fault });
    const { summary, problems } = await setsUp(github, 'setup');
    expect(summary).toContain('Could not make the label `incident` (GitHub: Resource not accessible');
    expect(summary).toMatch(/could not be proposed[\s\S]*name: Incident/);
    expect(problems.join()).toContain('The label `incident`');
  });

  it('writes nothing into an archive, and says that it is one', async () => {
    await using github = await aRepository({ labels: ['incident'] });
    github.repository.archived = true;
    const { problems, writes } = await setsUp(github, 'setup');
    expect([writes, problems.join()]).toEqual([[], expect.stringContaining('archived')]);
  });

  it('does not bring back what was merged and taken out again', async () => {
    await using github = await aRepository();
    await setsUp(github, 'setup');
    github.as('alice').mergesPullRequest(1);
    github.as('alice').pushes({ '.github/ISSUE_TEMPLATE/incident.yml': null }, 'chore: no form');
    const { summary, writes } = await setsUp(github, 'setup');
    expect(writes).toEqual([]);
    expect(summary).toMatch(/was merged and they are gone again[\s\S]*name: Incident/);
  });
});

describe('a repository without the label', () => {
  it.each([true, false])(
    'is told of it where nothing would be said to do, and only then (%s)',
    async (isThere) => {
      await using github = await aRepository({ labels: isThere ? ['Incident'] : ['bug'] });
      const { exitCode, summary, stdout } = await runs(github, 'sweep');
      expect(exitCode).toBe(0);
      expect([summary, stdout].map((text) => text.includes('no label `incident`'))).toEqual([
        !isThere,
        !isThere,
      ]);
    },
  );
});

describe('the doctor', () => {
  it('says what stops, with what to copy, and ends red', async () => {
    await using github = await aRepository({ files: {}, visibility: 'private' });
    const { summary, problems, writes } = await setsUp(github, 'check');
    expect(writes).toEqual([]);
    expect(summary).toContain('| ❌ | The label `incident` |');
    expect(summary).toContain('| ❌ | The workflow for what happens in issues |');
    expect(summary).toContain('| ⚠️ | The workflow that reminds |');
    expect(summary).toContain('| ❔ | Whether Actions may open pull requests | Not known');
    expect(summary).toMatch(
      /Copy this to \[`\.github\/workflows\/incident-protocol\.yml`\]\(\S+\/new\/main\?filename=/,
    );
    expect(summary).toContain('uses: incident-protocol/incident-protocol@');
    expect(problems.join()).toContain('The label `incident`: It is missing');
  });

  it.each<[string, string, string, RegExp]>([
    ['no event of comments', 'issue_comment:', 'pull_request:', /does not listen to `issue_comment`/],
    [
      'a schedule among the events',
      '  workflow_dispatch:',
      "  schedule:\n    - cron: '1 2 * * *'\n  workflow_dispatch:",
      /has a `schedule`/,
    ],
    ['no permission', 'issues: write', 'issues: read', /`issues: write` adds the list/],
    ['another action', 'incident-protocol@', 'something-else@', /None of the workflows uses this Action/],
  ])('finds in the copied workflow %s', async (_, good, bad, words) => {
    const events = '.github/workflows/incident-protocol.yml';
    const files = { ...workflows, [events]: workflows[events].replaceAll(good, bad) };
    await using github = await aRepository({ labels: ['incident'], files });
    expect((await setsUp(github, 'check')).summary).toMatch(words);
  });

  it('says that the reminders are off, which stops nothing, in few requests', async () => {
    await using github = await aRepository({ labels: ['incident'] });
    github.repository.workflows.set('incident-protocol.yml', 'active');
    github.repository.workflows.set('incident-protocol-sweep.yml', 'disabled_inactivity');
    const { problems, summary, asked, outcome } = await setsUp(github, 'check');
    expect([problems, outcome]).toEqual([[], 'checked']);
    expect(summary).toMatch(/⚠️ \| The workflow that reminds \| .*GitHub switched it off after 60 quiet days/);
    expect(asked.length).toBeLessThanOrEqual(20);
  });

  it('names what a task may be', async () => {
    await using github = await aRepository();
    const { exitCode, stdout } = await runs(github, 'set-up');
    expect([exitCode, stdout]).toEqual([
      1,
      expect.stringContaining('allowed: `auto`, `sweep`, `setup`, `check` or `site`'),
    ]);
  });
});
