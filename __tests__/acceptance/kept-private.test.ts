/** An incident that must not be told: nothing of it leaves its issue. */

import { describe, expect, it } from 'vitest';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { dispatched, scheduled } from '../../tools/local-github/timed-events.ts';
import { bundleHere, lastDelivery } from './bundle.ts';
import { worldOf } from './one-fault.ts';
import { runHere, writesSince } from './run-here.ts';

const word = 'GREENDRAGON';
const people = { alice: 'write', mona: 'maintain', eve: 'read' } as const;

async function opened(
  labels: readonly string[],
  visibility: 'public' | 'private' = 'public',
): Promise<LocalGitHub> {
  const github = await startLocalGitHub({
    people,
    visibility,
    labels: ['incident', 'security', `service:${word}`],
  });
  const body = `### What happened\n\n${word} can be read by all.\n\n### Affected services\n\n${word}`;
  github.as('alice').opensIssue({ title: `The ${word} hole`, body, labels: [...labels] });
  await runs(github);
  return github;
}

async function runs(github: LocalGitHub, delivery = lastDelivery(github)) {
  const ended = await runHere(github, delivery);
  expect([ended.color, github.violations]).toEqual(['green', []]);
  return ended;
}

async function says(github: LocalGitHub, login: string, text: string) {
  const { id } = github.as(login).comments(1, text);
  const ended = await runs(github);
  const reactions = github.comments(1).find((one) => one.id === id)?.reactions ?? [];
  return { ended, reaction: reactions.map(({ content }) => content).join() };
}

function ours(github: LocalGitHub): string {
  return github.comments(1).find(({ author }) => author.kind === 'Bot')?.body ?? '';
}

function postmortems(github: LocalGitHub): readonly string[] {
  return Object.keys(worldOf(github).files).filter((name) => name.startsWith('postmortems/'));
}

/** All that anybody can read outside of the issue. */
function outside(github: LocalGitHub): string {
  const { files } = worldOf(github);
  const pulls = [...github.repository.issues.values()].filter(({ pull }) => pull !== null);
  return JSON.stringify([
    files,
    github.git.branches(),
    github.git.branches().flatMap((branch) => github.git.log(branch)),
    pulls.map(({ title, body, comments }) => [title, body, comments]),
  ]);
}

describe('an incident with a label that keeps it private', () => {
  it('is tracked as any other, and leaves no word outside of its issue', async () => {
    await using github = await opened(['incident', 'security', `service:${word}`]);
    expect(github.issue(1).body).toContain('- [ ]');
    github.as('alice').ticks(1, 'Double-check');
    await runs(github);
    await says(github, 'alice', `/incident note trigger ${word} was open`);
    github.as('alice').closes(1);
    const closed = await bundleHere(github, lastDelivery(github));
    expect(closed.outputs['outcome']).toBe('kept-private');
    expect(ours(github)).toContain('Kept private because of its label');
    github.clock.advance(26 * 3_600_000);
    const swept = await bundleHere(github, scheduled(github));
    const byHand = await bundleHere(github, dispatched(github, 'alice', { task: 'sweep' }), {
      inputs: { task: 'sweep' },
    });
    for (const { stdout, stderr, summary, outputs, exitCode } of [closed, swept, byHand]) {
      expect(exitCode).toBe(0);
      expect(JSON.stringify([stdout, stderr, summary, outputs])).not.toContain(word);
    }
    expect(outside(github)).not.toContain(word);
    expect(postmortems(github)).toEqual([]);
    // Another one that is told knows nothing of it either.
    github.as('alice').opensIssue({ title: `Another ${word.toLowerCase()}`, labels: ['incident'] });
    await runs(github);
    github.as('alice').closes(2);
    await runs(github);
    expect(postmortems(github).length).toBeGreaterThan(0);
    expect(outside(github)).not.toContain(word);
  });

  it('stays so when the label is taken off, and is asked for in vain by those who only steer', async () => {
    await using github = await opened(['incident', 'Security']);
    github.as('alice').unlabels(1, 'security');
    await runs(github);
    github.as('alice').closes(1);
    expect((await runs(github)).reports[0]?.outcome).toBe('kept-private');
    expect((await says(github, 'alice', '/incident postmortem')).reaction).toBe('confused');
    expect((await says(github, 'alice', '/incident publish')).reaction).toBe('confused');
    expect((await says(github, 'eve', '/incident publish')).reaction).not.toBe('+1');
    expect([postmortems(github), github.git.branches()]).toEqual([[], ['main']]);
  });

  it('is proposed once a maintainer says so, in a pull request', async () => {
    await using github = await opened(['incident', 'security']);
    github.as('alice').closes(1);
    await runs(github);
    const { ended, reaction } = await says(github, 'mona', '/incident publish');
    expect([reaction, ended.reports[0]?.outcome]).toEqual(['+1', 'proposed']);
    expect(postmortems(github)).toEqual([]);
    expect(github.git.branches()).toContain('incident-protocol/1');
    github.as('mona').mergesPullRequest(2);
    await runs(github, scheduled(github));
    expect(postmortems(github).some((name) => name.includes('-1'))).toBe(true);
    const before = github.requests.length;
    expect((await says(github, 'mona', '/incident publish')).reaction).toBe('eyes');
    expect(writesSince(github, before).some((line) => line.includes('/git/'))).toBe(false);
  });

  it('says loudly that it was told before, and takes nothing back', async () => {
    await using github = await opened(['incident']);
    github.as('alice').closes(1);
    await runs(github);
    const files = JSON.stringify(worldOf(github).files);
    github.as('alice').labels(1, 'security');
    await runs(github);
    expect(ours(github)).toContain('the postmortem was published before');
    github.as('alice').ticks(1, 'Double-check');
    await runs(github);
    expect(JSON.stringify(worldOf(github).files)).toBe(files);
  });

  it('is proposed anew where the file was removed meanwhile, and promises none before', async () => {
    await using github = await opened(['incident']);
    github.as('alice').closes(1);
    await runs(github);
    github.as('alice').reopens(1);
    github.as('alice').labels(1, 'security');
    await runs(github);
    expect(ours(github)).not.toContain('the postmortem is written then');
    github.as('alice').closes(1);
    await runs(github);
    const [file = ''] = postmortems(github).filter((name) => name.includes('-1-'));
    github.as('mona').pushes({ [file]: null }, 'chore: remove what must not be told');
    const { ended, reaction } = await says(github, 'mona', '/incident publish');
    expect([reaction, ended.reports[0]?.outcome]).toEqual(['+1', 'proposed']);
    await runs(github, scheduled(github));
    await runs(github, scheduled(github));
    const before = github.requests.length;
    await runs(github, scheduled(github));
    expect(writesSince(github, before)).toEqual([]);
  });

  it('is one like any other where only those who may see the issue see the file', async () => {
    await using github = await opened(['incident', 'security'], 'private');
    github.as('alice').closes(1);
    expect((await runs(github)).reports[0]?.outcome).toBe('published');
  });
});
