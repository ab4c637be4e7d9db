import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportRun } from '../../src/github/report.ts';
import {
  type LocalGitHub,
  type LocalGitHubOptions,
  startLocalGitHub,
} from '../../tools/local-github/start.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { lastDelivery, runBundle } from './bundle.ts';

async function world(options: LocalGitHubOptions = {}, title = 'Shop is down'): Promise<LocalGitHub> {
  const github = await startLocalGitHub({ people: { alice: 'write', bob: 'write' }, ...options });
  github.as('alice').opensIssue({ title, body: 'Nobody can pay.', labels: ['incident'] });
  return github;
}

describe('a life with the bundle', () => {
  it('gives every run its outputs, on a GitHub Enterprise Server too', async () => {
    await using github = await world({ enterprise: true, labels: ['Incident'] });
    github.as('alice').labels(1, 'Incident');
    const opened = await runBundle(github, lastDelivery(github), { inputs: { label: 'INCIDENT' } });
    expect(opened.outputs).toMatchObject({ outcome: 'opened', incident: '1', step: 'check', done: '0' });
    github.clock.advance(60_000);
    github.as('bob').ticks(1, 'Double-check');
    const ticked = await runBundle(github, lastDelivery(github));
    expect(ticked.outputs).toMatchObject({ outcome: 'updated', incident: '1', step: 'alert', done: '1' });
    github.as('alice').closes(1);
    const closed = await runBundle(github, lastDelivery(github));
    const file = 'postmortems/2026-11-22-1-shop-is-down.md';
    const commit = github.git.head() ?? '';
    expect(closed.outputs).toMatchObject({ outcome: 'published', postmortem: file, commit, done: '1' });
    expect(JSON.parse(closed.outputs['result'] ?? '')).toMatchObject({
      version: 1,
      outcome: 'published',
      incidents: [
        { number: 1, outcome: 'published', step: 'alert', done: 1, total: 8, postmortem: file, commit },
      ],
    });
    const again = await runBundle(github, lastDelivery(github));
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', postmortem: file, commit });
    for (const { outputs } of [opened, ticked, closed, again]) {
      expect(Object.keys(outputs)).toEqual([
        'outcome',
        'incident',
        'step',
        'done',
        'postmortem',
        'commit',
        'news',
        'site',
        'result',
      ]);
    }
    expect([github.violations, github.git.fsck()]).toEqual([[], '']);
  });

  it('tells of a sweep per incident', async () => {
    await using github = await world();
    github.as('bob').opensIssue({ title: 'Mail is late', labels: ['incident'] });
    const { outputs, exitCode } = await runBundle(github, scheduled(github));
    expect([exitCode, outputs['outcome'], outputs['incident'], outputs['done']]).toEqual([
      0,
      'swept',
      '',
      '',
    ]);
    expect(JSON.parse(outputs['result'] ?? '')).toMatchObject({
      incidents: [
        { number: 1, outcome: 'opened' },
        { number: 2, outcome: 'opened' },
      ],
    });
  });
});

describe('a dry run', () => {
  it('shows every write and makes none', async () => {
    await using github = await world();
    const before = github.requests.length;
    const planned = await runBundle(github, lastDelivery(github), { inputs: { 'dry-run': 'true' } });
    expect([planned.exitCode, planned.outputs['outcome']]).toEqual([0, 'planned']);
    const made = github.requests.slice(before).filter(({ method }) => method !== 'GET');
    expect(made.map(({ path: used }) => used)).toEqual(['/graphql']);
    const would = planned.stdout.split('\n').filter((line) => line.startsWith('#1: would '));
    expect(would).toHaveLength(JSON.parse(planned.outputs['result'] ?? '').incidents[0].effects.length);
    expect(planned.summary).toContain('Double-check');
    expect(github.comments(1)).toEqual([]);
  });
});

describe('what people wrote', () => {
  it('never reaches the log as a command', async () => {
    const title = '::error::boom%0A::set-env name=A::b \u001b[31mred ##[error]x';
    await using github = await world({}, title);
    github.as('alice').closes(1);
    const dry = await runBundle(github, lastDelivery(github), { inputs: { 'dry-run': 'true' } });
    const done = await runBundle(github, lastDelivery(github));
    for (const { stdout, stderr, exitCode } of [dry, done]) {
      expect([exitCode, stderr]).toEqual([0, '']);
      expect(stdout).not.toMatch(/^\s*(?:::|##\[)/m);
      expect(stdout).not.toContain('\u001b');
    }
    expect(github.git.log()[0]?.message).toBe('docs(incident): postmortem for #1');
  });
});

describe('files of the runner that are not there', () => {
  it('cost the outputs and the summary, not the run, and nothing is printed in their place', async () => {
    await using github = await world();
    const env = { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '/nowhere/summary' };
    const { exitCode, stdout, stderr } = await runBundle(github, lastDelivery(github), { env });
    expect([exitCode, stderr, github.comments(1).length]).toEqual([0, '', 1]);
    expect(stdout.split('\n').filter((line) => line.startsWith('::'))).toEqual([
      '::warning::The outputs could not be written; the run itself is not affected.',
      '::warning::The job summary could not be written; the run itself is not affected.',
    ]);
  });
});

describe('a job summary', () => {
  it('stays below what GitHub shows, whatever it is written in', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'summary-'));
    const file = path.join(folder, 'summary');
    writeFileSync(file, '');
    process.env['GITHUB_STEP_SUMMARY'] = file;
    process.env['GITHUB_OUTPUT'] = file.replace(/summary$/, 'output');
    writeFileSync(process.env['GITHUB_OUTPUT'], '');
    try {
      await reportRun({
        outcome: 'swept',
        incidents: [],
        lines: [],
        warnings: [],
        summary: '障'.repeat(600_000),
      });
      const written = readFileSync(file);
      expect(written.length).toBeLessThan(1024 * 1024);
      expect(written.toString()).toMatch(/障\n\n… cut/);
      expect(written.toString()).not.toContain('\uFFFD');
    } finally {
      delete process.env['GITHUB_STEP_SUMMARY'];
      delete process.env['GITHUB_OUTPUT'];
      rmSync(folder, { recursive: true });
    }
  });
});
