import { describe, expect, it } from 'vitest';
import { tickedSteps } from '../../src/checklist/boxes.ts';
import { readChecklist } from '../../src/checklist/checklist.ts';
import type { Queue } from '../../tools/local-github/runner.ts';
import {
  type LocalGitHub,
  type LocalGitHubOptions,
  startLocalGitHub,
} from '../../tools/local-github/start.ts';
import { queueHere } from './bundle.ts';

const settings = 'people: {default: [ada]}\ntime-zone: Europe/Berlin\n';
const labels = ['incident', 'sev1', 'sev2', 'bug'];

interface Stage {
  readonly github: LocalGitHub;
  readonly queue: Queue;
}

async function aStage(options: LocalGitHubOptions = {}): Promise<Stage> {
  const github = await startLocalGitHub({
    people: { ada: 'admin', tom: 'triage', rita: 'read' },
    labels,
    files: { '.github/incident-protocol.yml': settings },
    ...options,
  });
  return { github, queue: queueHere(github) };
}

/** Somebody writes a minute later, and the runs of it; gives back what was reacted. */
async function says(
  { github, queue }: Stage,
  who: string,
  ...lines: readonly string[]
): Promise<readonly string[]> {
  github.clock.advance(60_000);
  const { id } = github.as(who).comments(1, lines.map((line) => `/incident ${line}`).join('\n'));
  await runs({ github, queue });
  const said = github.comments(1).find((comment) => comment.id === id);
  return said?.reactions.map(({ content }) => content) ?? [];
}

async function runs({ github, queue }: Stage): Promise<void> {
  for (const { exitCode, stdout } of await queue.runAll()) expect([exitCode, stdout]).toEqual([0, stdout]);
  expect(github.violations).toEqual([]);
}

function ours(github: LocalGitHub, purpose: 'tracking' | 'answer'): string {
  const [found = '', ...more] = github
    .comments(1)
    .map(({ body }) => body)
    .filter((body) => body.startsWith(`<!-- incident-protocol:${purpose} -->`));
  expect(more).toEqual([]);
  return found.split('<!-- incident-protocol:logbook')[0] ?? '';
}

function ticked(github: LocalGitHub): readonly string[] {
  return [...tickedSteps(readChecklist(github.issue(1).body ?? '', 1))];
}

function labelsOf(github: LocalGitHub): readonly string[] {
  return github.issue(1).labels.map((label) => (typeof label === 'string' ? label : label.name));
}

function postmortem(github: LocalGitHub): string {
  const { path } = github.git.log()[0]?.message.includes('postmortem')
    ? { path: 'postmortems/2026-11-22-1-nobody-can-pay.md' }
    : { path: '' };
  return github.git.readFile(path) ?? '';
}

describe('the thread of a public incident', () => {
  it('is steered by those who may, with every verb, up to the postmortem', async () => {
    const stage = await aStage();
    const { github } = stage;
    await using _ = github;
    github
      .as('tom')
      .opensIssue({ title: 'Nobody can pay', body: 'Since two.', labels: ['incident', 'sev1'] });
    await runs(stage);

    expect(
      await says(stage, 'tom', 'done 1 only the checkout', 'done alert', 'skip 4 nobody was hit'),
    ).toEqual(['+1']);
    expect(ticked(github)).toEqual(['check', 'alert', 'apologize']);
    expect(ours(github, 'tracking')).toMatch(/\| ✅ 1\. Double-check<br>only the checkout \| tom \|/);
    expect(ours(github, 'tracking')).toMatch(/\| ➖ 4\. Apologize<br>skipped: nobody was hit \| tom \|/);

    expect(
      await says(stage, 'ada', 'undo 2', 'lead @tom', 'own 2 @ada', 'severity sev2', 'snooze 2d'),
    ).toEqual(['+1']);
    expect(ticked(github)).toEqual(['check', 'apologize']);
    expect([...labelsOf(github)].sort()).toEqual(['incident', 'sev2']);
    expect(ours(github, 'tracking')).toContain('### Now: 2. Alert the people concerned\n\n**ada**');
    expect(ours(github, 'tracking')).toContain('Snoozed until 24 Nov 14:07');
    await stage.queue.sweepAt('2026-11-22T23:00:00Z');
    expect(github.comments(1).filter(({ body }) => body.includes('incident-protocol:nag'))).toEqual([]);
    expect(await says(stage, 'ada', 'snooze off')).toEqual(['+1']);
    await stage.queue.sweepAt('2026-11-22T23:45:00Z');
    expect(
      github.comments(1).some(({ body }) => body.includes('incident-protocol:nag') && body.includes('@ada')),
    ).toBe(true);

    const times = ['started yesterday 14:50', 'detected -9h', 'mitigated yesterday 15:30', 'resolved 14:00'];
    expect(await says(stage, 'tom', ...times)).toEqual(['confused']);
    expect(ours(github, 'answer')).toMatch(
      /resolved 14:00\*\* \(tom\): that time has not come yet, unless you mean the day before\. Write `\/incident resolved yesterday 14:00`/,
    );
    expect(
      await says(
        stage,
        'tom',
        'resolved yesterday 16:00',
        'at yesterday 15:10 rolled @everyone back',
        'note impact 40 shops',
      ),
    ).toEqual(['+1']);

    expect(await says(stage, 'ada', 'dnoe 2', 'help')).toEqual(['confused']);
    expect(ours(github, 'answer')).toContain('Did you mean `done`?');
    expect(ours(github, 'answer').match(/<details><summary>Commands/g)).toHaveLength(1);

    expect(await says(stage, 'ada', 'postmortem')).toEqual(['+1']);
    expect(github.issue(1).state).toBe('open');
    expect(postmortem(github)).toMatch(/"reason":"nobody was hit"/);
    github.as('ada').closes(1);
    await runs(stage);
    const file = postmortem(github);
    for (const told of [
      'only the checkout',
      'nobody was hit',
      '40 shops',
      'rolled `@everyone` back',
      '14:10',
    ]) {
      expect(file).toContain(told);
    }
    expect(github.git.fsck()).toBe('');
  });

  it('does not listen to readers and people without access', async () => {
    const stage = await aStage();
    const { github } = stage;
    await using _ = github;
    github.as('tom').opensIssue({ title: 'Nobody can pay', labels: ['incident'] });
    await runs(stage);
    const before = [github.issue(1).body, ours(github, 'tracking'), labelsOf(github)];
    const all = [
      'done 1',
      'skip 2 x',
      'lead @eve',
      'severity sev1',
      'note impact x',
      'snooze 1d',
      'postmortem',
      'help',
    ];
    expect(await says(stage, 'rita', ...all)).toEqual(['confused']);
    expect(await says(stage, 'eve', ...all)).toEqual(['confused']);
    expect([github.issue(1).body, ours(github, 'tracking'), labelsOf(github)]).toEqual(before);
    expect(ours(github, 'answer')).toBe('');
    expect(github.git.log()).toHaveLength(1);
  });
});

describe('the thread of a private incident', () => {
  it('takes notes and calls for help from a reader who opened it, and nothing else', async () => {
    const stage = await aStage({ visibility: 'private' });
    const { github } = stage;
    await using _ = github;
    github.as('ada').labels(github.as('rita').opensIssue({ title: 'Nobody can pay' }).number, 'incident');
    await runs(stage);
    expect(await says(stage, 'rita', 'note impact the whole till')).toEqual(['+1']);
    expect(await says(stage, 'rita', 'help')).toEqual(['+1']);
    expect(await says(stage, 'rita', 'done 1')).toEqual(['confused']);
    expect(ours(github, 'answer')).toMatch(/done 1\*\* \(rita\): this takes triage permission/);
    expect(ticked(github)).toEqual([]);
  });
});

describe('an incident of somebody without access', () => {
  it('waits until somebody confirms it, and a postmortem until somebody who may wants it', async () => {
    const stage = await aStage();
    const { github } = stage;
    await using _ = github;
    github.as('eve').opensIssue({ title: 'Nobody can pay', labels: ['incident'], viaForm: true });
    await runs(stage);
    expect(ours(github, 'tracking')).toContain('### Waiting to be confirmed');
    expect(await says(stage, 'eve', 'confirm')).toEqual([]);
    expect(await says(stage, 'tom', 'done 1')).toEqual(['confused']);
    expect(github.comments(1).filter(({ author }) => author.login === 'github-actions[bot]')).toHaveLength(1);
    expect(await says(stage, 'tom', 'confirm', 'done 1')).toEqual(['+1']);
    expect(ticked(github)).toEqual(['check']);

    github.as('eve').closes(1);
    await runs(stage);
    expect(github.git.log()).toHaveLength(1);
    expect(ours(github, 'tracking')).toContain('A member can: `/incident postmortem`');
    expect(await says(stage, 'eve', 'postmortem')).toEqual(['confused']);
    expect(github.git.log()).toHaveLength(1);
    expect(await says(stage, 'tom', 'postmortem')).toEqual(['+1']);
    expect(github.git.log()).toHaveLength(2);
  });
});
