import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTrackingComment } from '../../src/logbook/tracking-comment.ts';
import { filesOf } from '../../tools/local-github/git/tree.ts';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { runHere, workflowHere, writesSince } from '../acceptance/run-here.ts';

const form = [
  '### What happened',
  '',
  'Nobody can pay — the form says "try later". 💥',
  '',
  '- [ ] a box of the team',
  '- [x] another one',
  '',
  '<details><summary>Log</summary>',
  '',
  '```',
  '- [ ] not a box',
  '<!-- incident-protocol:steps -->',
  '```',
  '',
  '</details>',
  '',
  '### Since when\t ',
  '',
  '_No response_',
].join('\r\n');

let github: LocalGitHub;
let workflow: ReturnType<typeof workflowHere>;

beforeAll(async () => {
  const people = { alice: 'triage', bob: 'write', carol: 'write', dana: 'maintain' } as const;
  github = await startLocalGitHub({ people, labels: ['incident', 'sev2'] });
  workflow = workflowHere(github);
});

afterAll(() => github.stop());

/** What a sweep says as long as people are there. */
const isPolite = (line: string) => line.endsWith('waits: people are at work on it.');

/** Lets time pass, then somebody act, and runs the workflow for what that sends; twice, and the second time in vain. */
async function then(minutes: number, deed: () => void): Promise<readonly string[]> {
  github.clock.advance(minutes * 60_000);
  const before = github.deliveries.length;
  deed();
  const ended = await workflow.runAll();
  const written = github.requests.length;
  for (const delivery of [...github.deliveries.slice(before), scheduled(github)]) {
    const again = await runHere(github, delivery);
    expect([
      again.color,
      again.lines.filter((line) => again.judgement !== 'ignored' && line && !isPolite(line)),
    ]).toEqual(['green', []]);
  }
  expect(writesSince(github, written)).toEqual([]);
  expect(ended.map(({ color }) => color)).not.toContain('red');
  expect(github.issue(1).body?.startsWith(form)).toBe(true);
  expect(ourComments()).toHaveLength(1);
  expect(github.violations).toEqual([]);
  return ended.flatMap(({ reports }) => reports.map(({ outcome }) => outcome));
}

function ourComments() {
  const tracking = '<!-- incident-protocol:tracking -->\n';
  return github
    .comments(1)
    .filter(({ author, body }) => author === github.world.workflow && body.startsWith(tracking));
}

function logbook() {
  const read = parseTrackingComment(ourComments()[0]?.body ?? '');
  if (read.kind !== 'tracking') throw new Error('our comment has no logbook');
  return read.logbook;
}

/** Who did what when, as the logbook tells it. */
function told(): readonly string[] {
  return logbook().entries.map((entry) => {
    const { what, attribution } = entry;
    const who = attribution.kind === 'actor' ? attribution.by : 'seen';
    return [what, ...('step' in entry ? [entry.step] : []), who, attribution.at.slice(11, 16)].join(' ');
  });
}

function postmortem(): string {
  const { path } = logbook().postmortem ?? {};
  return (path === undefined ? undefined : github.git.readFile(path)) ?? '';
}

describe('the life of an incident', () => {
  it('opens with a list below what people wrote, and one comment', async () => {
    const [first] = await then(0, () =>
      github
        .as('alice')
        .opensIssue({ title: 'Checkout is down', body: form, labels: ['incident'], viaForm: true }),
    );
    expect(first).toBe('opened');
    expect(github.issue(1).body?.match(/^- \[ \] .*<!-- .*-->$/gm)).toHaveLength(8);
    expect(told()).toEqual(['declared alice 14:05', 'accepted alice 14:05']);
  });

  it('records what each of several people ticked, and what was unticked', async () => {
    expect(await then(10, () => github.as('bob').ticks(1, 'Double-check'))).toEqual(['updated']);
    expect(await then(10, () => github.as('carol').ticks(1, 'Apologize'))).toEqual(['updated']);
    expect(await then(5, () => github.as('carol').unticks(1, 'Apologize'))).toEqual(['updated']);
    expect(told().slice(2)).toEqual([
      'ticked check bob 14:15',
      'ticked apologize carol 14:25',
      'unticked apologize carol 14:30',
    ]);
  });

  it('closes with open steps and says so, and later ticks bring the file up to date', async () => {
    expect(await then(30, () => github.as('dana').closes(1))).toEqual(['published']);
    expect(postmortem()).toMatch(/^status: draft$/m);
    expect(await then(60, () => github.as('carol').ticks(1, 'Alert'))).toEqual(['published']);
    expect(postmortem()).toMatch(/"id":"alert"[^}]*"state":"done","who":"carol"/);
    expect(told().slice(-2)).toEqual(['closed dana 15:00', 'ticked alert carol 16:00']);
  });

  it('keeps the words that people put into the file', async () => {
    const path = logbook().postmortem?.path ?? '';
    const words = '## What went well\n\nThe rollback took a minute.\n\n';
    const written = postmortem().replace(/^<!-- incident-protocol:begin steps -->$/m, (mark) => words + mark);
    github.as('bob').pushes({ [path]: written }, 'Say what went well');
    expect(await then(5, () => github.as('bob').ticks(1, 'Take responsibility'))).toEqual(['published']);
    expect(postmortem()).toContain('\nThe rollback took a minute.\n');
  });

  it('is reopened and closed again: the same file, a second episode, nothing lost', async () => {
    const { path } = logbook().postmortem ?? {};
    await then(24 * 60, () => github.as('dana').reopens(1));
    for (const step of ['Apologize', 'Soften', 'Prevent', 'Gather', 'Say thank you']) {
      await then(7, () => github.as('bob').ticks(1, step));
    }
    expect(await then(10, () => github.as('alice').closes(1))).toEqual(['published']);
    expect(logbook().postmortem?.path).toBe(path);
    const text = postmortem();
    expect(text).toMatch(/^status: draft$/m);
    expect(text).toContain('\nThe rollback took a minute.\n');
    expect(
      told()
        .filter((line) => /^(?:closed|reopened)/.test(line))
        .map((line) => line.split(' ', 2)),
    ).toEqual([
      ['closed', 'dana'],
      ['reopened', 'dana'],
      ['closed', 'alice'],
    ]);
    expect(told()).toContain('ticked check bob 14:15');
  });

  it('says once that it pauses while the label is off, and goes on with the same list and record', async () => {
    const before = { body: github.issue(1).body, comments: ourComments().map(({ body }) => body) };
    const count = github.requests.length;
    expect(await then(5, () => github.as('dana').unlabels(1, 'incident'))).toEqual(['paused']);
    const said = writesSince(github, count);
    expect(said).toEqual([expect.stringMatching(/^PATCH .*\/issues\/comments\/\d+$/)]);
    expect(ourComments()[0]?.body).toContain(
      '### Paused\n\nThe label incident was taken off: nothing is tracked and nobody is reminded.',
    );
    await then(5, () => github.as('bob').unticks(1, 'Gather'));
    await then(5, () => github.as('bob').ticks(1, 'Gather'));
    expect(writesSince(github, count)).toEqual(said);
    await then(5, () => github.as('dana').labels(1, 'incident'));
    expect({ body: github.issue(1).body, comments: ourComments().map(({ body }) => body) }).toEqual(before);
  });

  it('leaves a sound repository: one file for the incident, and messages with nothing but its number', () => {
    const commits = github.git.log();
    const messages = new Set(commits.map(({ message }) => message));
    expect(
      [...messages].every((message) =>
        /^(?:Initial commit|Say what went well|docs\(incident\): [a-z ]+#?1)$/.test(message),
      ),
    ).toBe(true);
    const paths = [...filesOf(github.repository.git, commits[0]?.tree ?? '').keys()];
    expect(paths.filter((path) => path.includes('-1'))).toEqual([
      'postmortems/2026-11-22-1-checkout-is-down.md',
    ]);
    expect(github.git.fsck()).toBe('');
  });
});
