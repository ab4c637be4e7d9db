/** The doctor, where something is wrong: by the bundle, as whoever runs it by hand sees it. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { dispatched, scheduled } from '../../tools/local-github/timed-events.ts';
import { bundleHere, lastDelivery } from './bundle.ts';
import { writesSince } from './run-here.ts';

const examples = path.join(import.meta.dirname, '..', '..', 'examples');
const example = (name: string) =>
  readFileSync(path.join(examples, name), 'utf8').replace(
    /(uses: incident-protocol\/incident-protocol@).*/,
    `$1${'0'.repeat(40)}`,
  );

const [events, sweep] = [
  '.github/workflows/incident-protocol.yml',
  '.github/workflows/incident-protocol-sweep.yml',
];
const workflows = {
  [events]: example('incident-protocol.workflow.yml'),
  [sweep]: example('incident-protocol-sweep.workflow.yml'),
};
const settings = '.github/incident-protocol.yml';
const form = '.github/ISSUE_TEMPLATE/incident.yml';

interface Wanted {
  readonly files?: Readonly<Record<string, string>>;
  readonly labels?: readonly string[];
  readonly empty?: boolean;
}

async function aRepository({
  files = {},
  labels = ['incident'],
  ...more
}: Wanted = {}): Promise<LocalGitHub> {
  const github = await startLocalGitHub({
    people: { alice: 'write' },
    labels: [...labels],
    files: { ...workflows, ...files },
    scopes: { actions: 'read' },
    ...more,
  });
  for (const file of ['incident-protocol.yml', 'incident-protocol-sweep.yml'])
    github.repository.workflows.set(file, 'active');
  return github;
}

async function runs(github: LocalGitHub, task: string, inputs: Readonly<Record<string, string>> = {}) {
  const before = github.requests.length;
  const run = await bundleHere(github, dispatched(github, 'alice'), { inputs: { task, ...inputs } });
  expect(github.violations).toEqual([]);
  return { ...run, requests: github.requests.length - before, writes: writesSince(github, before) };
}

const changed = (file: typeof events | typeof sweep, from: string | RegExp, to: string) => ({
  [file]: (workflows[file] ?? '').replace(from, to),
});

describe('what the doctor finds', () => {
  it.each<[string, Wanted, RegExp]>([
    [
      'no commit in the sweep',
      { files: changed(sweep, '0'.repeat(40), '<commit>') },
      /⚠️ \| The workflow that reminds \| .* does not name a commit/,
    ],
    [
      'a sweep that may not comment',
      { files: changed(sweep, 'issues: write', 'issues: read') },
      /⚠️ \| The workflow that reminds \| .*may not comment/,
    ],
    [
      'settings under a name that nobody reads',
      { files: { '.github/incident-protocol.yaml': 'language: de\n' } },
      /⚠️ \| The settings \| `\.github\/incident-protocol\.yaml` is not read: rename it/,
    ],
    [
      'a job that never runs',
      { files: changed(events, /if: >-[\s\S]*?(?= {4}runs-on)/, 'if: false\n') },
      /❌ \| The workflow for what happens in issues \| .*no incident wakes it/,
    ],
    [
      'a job for another label',
      { files: changed(events, /'incident'\)/g, "'outage')") },
      /❌ \| The workflow for what happens in issues \| .*no incident wakes it/,
    ],
    [
      'settings that cannot be read',
      { files: { [settings]: 'time-zone: Mars\n' } },
      /❌ \| The settings \| .*time-zone/,
    ],
    [
      'postmortems by pull request',
      { files: { [settings]: 'postmortem:\n  deliver: pull-request\n' } },
      /✅ \| Where postmortems go \| Into a pull request, as the settings say/,
    ],
    [
      'a form with other severities',
      {
        files: {
          [settings]: 'severities: {critical: {factor: 0.5}}\n',
          [form]: readFileSync(path.join(examples, 'incident.yml'), 'utf8'),
        },
      },
      /⚠️ \| The form .*severities that the settings do not know/,
    ],
    [
      'a private label that is missing',
      { files: { [settings]: 'private:\n  labels: [confidential]\n' } },
      /⚠️ \| Labels of .*`confidential`/,
    ],
    [
      'the label of the settings',
      { files: { [settings]: 'label: outage\n' } },
      /❌ \| The label `outage` \| It is missing/,
    ],
  ])('%s', async (_, wanted, row) => {
    await using github = await aRepository(wanted);
    const { summary, writes } = await runs(github, 'check');
    expect(summary).toMatch(row);
    expect(writes).toEqual([]);
  });

  it('issues that are off, and an archive', async () => {
    await using github = await aRepository();
    github.repository.hasIssues = false;
    const off = await runs(github, 'check');
    expect([off.exitCode, off.summary]).toEqual([
      1,
      expect.stringMatching(/❌ \| Issues \| They are switched off/),
    ]);
  });

  it('reminders that have not come for long', async () => {
    await using github = await aRepository();
    scheduled(github);
    expect((await runs(github, 'check')).summary).toMatch(/✅ \| The last reminders/);
    github.clock.advance(84 * 86_400_000);
    expect((await runs(github, 'check')).summary).toMatch(/⚠️ \| The last reminders \| It ran last at/);
  });

  it('in few requests, however many labels there are', async () => {
    const labels = Array.from({ length: 951 }, (_, index) => `label ${index}`);
    const people = Array.from({ length: 5 }, (_, index) => `person${index}`);
    const files = { [settings]: `people:\n  default: [${people}]\n  escalate-to: [a1, b2, c3]\n` };
    await using github = await aRepository({ labels: [...labels, 'Incident'], files });
    const { requests, summary } = await runs(github, 'check');
    expect(requests).toBeLessThanOrEqual(20);
    expect(summary).toMatch(/✅ \| The label `incident`/);
  });
});

describe('setting up by the settings', () => {
  it('makes their labels, and proposes a form with them', async () => {
    const text =
      'label: outage\nseverities:\n  critical: {factor: 0.25}\n  minor: {factor: 2}\nprivate:\n  labels: [confidential]\n';
    await using github = await aRepository({ files: { [settings]: text }, labels: [] });
    await runs(github, 'setup');
    expect(github.repository.labels.map(({ name }) => name)).toEqual([
      ...['outage', 'critical', 'minor', 'protocol: overdue', 'confidential', 'follow-up'],
      ...['prevent', 'detect', 'mitigate', 'process'],
    ]);
    github.as('alice').mergesPullRequest(1);
    const written = github.git.readFile(form);
    expect(written).toContain('labels: [outage]');
    expect(written).toMatch(/options: .*\n {8}- critical\n {8}- minor\n/);
    expect(written).not.toContain('sev1 - ');
  });

  it('makes nothing by settings that cannot be read, and says why', async () => {
    await using github = await aRepository({ files: { [settings]: 'label: [\n' }, labels: [] });
    const { exitCode, summary, writes } = await runs(github, 'setup');
    expect([exitCode, writes]).toEqual([1, []]);
    expect(summary).toMatch(/❌ \| The settings \|/);
  });

  it('is green as a dry run in a fresh repository', async () => {
    await using github = await aRepository({ labels: [] });
    const { exitCode, summary, writes } = await runs(github, 'setup', { 'dry-run': 'true' });
    expect([exitCode, writes]).toEqual([0, []]);
    expect(summary).toContain('Would make: label `incident`');
  });

  it('shows no difference for files that were copied as they are', async () => {
    await using github = await aRepository();
    expect((await runs(github, 'check')).summary).not.toContain('what the built-in one says');
  });
});

describe('a run by hand for one issue, where there is no such label', () => {
  it('says that there is none', async () => {
    await using github = await aRepository({ labels: ['bug'] });
    github.as('alice').opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: [] });
    const { exitCode, stdout } = await runs(github, 'auto', { issue: '1' });
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('no label `incident`')]);
  });
});

describe('a repository where something is missing', () => {
  it('has its incident told all the same, once the label is made', async () => {
    await using github = await aRepository({ labels: ['bug'] });
    github.as('alice').opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: [] });
    await runs(github, 'setup');
    github.as('alice').mergesPullRequest(2);
    github.clock.advance(60_000);
    github.as('alice').labels(1, 'incident');
    expect((await bundleHere(github, lastDelivery(github))).outputs['outcome']).toBe('opened');
  });
});
