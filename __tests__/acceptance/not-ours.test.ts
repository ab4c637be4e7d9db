import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { judged } from '../judged.ts';
import { webhookExamples } from '../webhook-examples.ts';
import { bundle, eventOf, inPairs, lastDelivery, runBundle, type Start } from './bundle.ts';

let github: LocalGitHub;

beforeAll(async () => {
  github = await startLocalGitHub({ people: { alice: 'write' } });
});

afterAll(() => github.stop());

const someIssue = {
  number: 7,
  body: 'a',
  labels: [{ name: 'Incident' }],
  updated_at: '2026-11-22T14:05:00Z',
};
const sender = { login: 'alice', type: 'User' };

const table: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[] = [
  [
    'a comment on a pull request',
    'issue_comment',
    {
      action: 'created',
      issue: { ...someIssue, pull_request: {} },
      comment: { body: '/incident help' },
      sender,
    },
  ],
  [
    'a pull request as an issue',
    'issues',
    { action: 'labeled', issue: { ...someIssue, pull_request: {} }, sender },
  ],
  ['an issue without the label', 'issues', { action: 'opened', issue: { ...someIssue, labels: [] }, sender }],
  [
    'a label that only begins like ours',
    'issues',
    { action: 'labeled', issue: { ...someIssue, labels: [{ name: 'incidents' }] }, sender },
  ],
  [
    'another label taken off',
    'issues',
    { action: 'unlabeled', label: { name: 'bug' }, issue: { ...someIssue, labels: [] }, sender },
  ],
  [
    'our own edit',
    'issues',
    {
      action: 'edited',
      issue: someIssue,
      changes: { body: { from: 'b' } },
      sender: { login: 'github-actions[bot]', type: 'Bot' },
    },
  ],
  [
    'small talk',
    'issue_comment',
    { action: 'created', issue: someIssue, comment: { body: 'Any news?' }, sender },
  ],
  ['an action that came after us', 'issues', { action: 'typed', issue: someIssue, sender }],
  ['an event that came after us', 'issue_fields', { action: 'created', sender }],
  ['an event without a payload', 'issues', {}],
  [
    'an issue without a number',
    'issues',
    { action: 'opened', issue: { ...someIssue, number: null }, sender },
  ],
];

const files: readonly (readonly [string, Start])[] = [
  ['missing', { eventText: null }],
  ['empty', { eventText: '' }],
  ['cut off', { eventText: '{"action": "opened", "issue": {' }],
  ['of 25 MB', { eventText: JSON.stringify({ action: 'opened', padding: 'x'.repeat(25_000_000) }) }],
  ['nowhere', { env: { GITHUB_EVENT_PATH: '' } }],
];

async function mustBeIgnored(delivery: ReturnType<typeof eventOf>, start?: Start): Promise<string> {
  const before = github.requests.length;
  const { exitCode, stdout, stderr, outputs } = await runBundle(github, delivery, start);
  const { outcome, result } = outputs;
  expect({ event: delivery.event, exitCode, stderr, outcome }).toEqual({
    event: delivery.event,
    exitCode: 0,
    stderr: '',
    outcome: 'ignored',
  });
  expect(JSON.parse(result ?? '')).toMatchObject({ version: 1, outcome: 'ignored', incidents: [] });
  expect(github.requests.length).toBe(before);
  return stdout;
}

describe('the bundle, asking GitHub nothing', () => {
  it('ignores what is no business of ours, and says why in a line', async () => {
    const said = await inPairs(table, async ([, event, payload]) => mustBeIgnored(eventOf(event, payload)));
    expect(said.map((line, at) => [table[at]?.[0], /^ignored: [^\n]+\n$/.test(line)])).toEqual(
      table.map(([name]) => [name, true]),
    );
  });

  it('survives any event file', async () => {
    const said = await inPairs(files, async ([, start]) => mustBeIgnored(eventOf('issues', {}), start));
    expect(said.map((text) => text.replace(/^::warning::.*\n/, '::warning::\n'))).toEqual([
      '::warning::\nignored: the event names no issue\n',
      '::warning::\nignored: the event names no issue\n',
      '::warning::\nignored: the event names no issue\n',
      'ignored: the event names no issue\n',
      'ignored: the event names no issue\n',
    ]);
  });

  it('ignores every event that GitHub publishes an example of, one process for each reason', async () => {
    const others = webhookExamples()
      .filter(({ name }) => name !== 'workflow_dispatch')
      .flatMap(({ name, examples }) => examples.map((payload) => ({ name, payload })));
    expect(others.length).toBeGreaterThan(200);
    const told = others.map(({ name: event, payload }) => {
      const judgement = judged({ event, payload, label: 'incident', issue: '', task: 'auto' });
      return { event, payload, reason: judgement.kind === 'ignored' ? judgement.reason : judgement.kind };
    });
    const reasons = new Map(told.map((one) => [one.reason, one]));
    expect(reasons.size).toBeGreaterThan(3);
    await inPairs([...reasons], async ([reason, { event, payload }]) => {
      expect(await mustBeIgnored(eventOf(event, payload))).toBe(`ignored: ${reason}\n`);
    });
  });

  it('loads nothing but its first file', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lonely-'));
    try {
      for (const name of ['index.js', 'package.json']) {
        copyFileSync(path.join(path.dirname(bundle), name), path.join(folder, name));
      }
      const told =
        'process.on("exit",()=>console.log(process.moduleLoadList.filter((one)=>/undici|http|crypto/.test(one)).join()))';
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        ['--import', `data:text/javascript,${told}`, path.join(folder, 'index.js')],
        { encoding: 'utf8', env: { GITHUB_EVENT_NAME: 'push' } },
      );
      expect({ stdout, stderr, status }).toEqual({
        stdout: 'ignored: this event does not concern incidents\n\n',
        stderr: '',
        status: 0,
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the bundle, when it cannot tell that it is done', () => {
  it('says so and goes on', async () => {
    const { exitCode, stdout } = await runBundle(github, eventOf('push', {}), {
      env: { GITHUB_OUTPUT: '/nowhere/output' },
    });
    expect([exitCode, stdout]).toEqual([
      0,
      'ignored: this event does not concern incidents\n::warning::The outputs could not be written; the run itself is not affected.\n',
    ]);
  });

  it('sweeps although the event file is broken', async () => {
    const { exitCode, outputs } = await runBundle(github, eventOf('schedule', {}), { eventText: '{' });
    expect([exitCode, outputs['outcome']]).toEqual([0, 'swept']);
    expect(lastDelivery).toBeDefined();
  });
});
