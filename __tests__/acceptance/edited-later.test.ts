import { describe, expect, it } from 'vitest';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { aRepository } from '../story/reminder-runs.ts';
import { theLogbook } from './record.ts';
import { runHere, workflowHere } from './run-here.ts';

const minutes = 60_000;

/** Open since 14:05 in the afternoon. */
async function anOpenIncident() {
  const github = await aRepository();
  const { runAll } = workflowHere(github);
  github.as('alice').opensIssue({ title: 'Nobody can pay', labels: ['incident'], body: 'Cards fail.' });
  await runAll();
  return { github, runAll };
}

it('a log that somebody keeps by editing one comment has its times', async () => {
  const { github, runAll } = await anOpenIncident();
  await using _ = github;
  github.clock.advance(30 * minutes);
  const { id } = github.as('bob').comments(1, '14:10 Saw the alarm\n14:20 Restarted the indexer');
  github.clock.advance(60 * minutes);
  github.as('bob').editsComment(id, '14:10 Saw the alarm\n14:20 Restarted the indexer\n15:30 Resolved');
  await runAll();
  github.clock.advance(30 * minutes);
  github.as('alice').closes(1);
  await runAll();
  const [path = ''] = github.git.listFiles().filter((one) => /^postmortems\/\d/.test(one));
  const file = github.git.readFile(path) ?? '';
  expect(file).toMatch(/14:10\]?.*Saw the alarm/);
  expect(file).toMatch(/14:20\]?.*Restarted the indexer/);
  expect(file).toContain('| Resolved | 2026-11-22 15:30 |');
});

describe('a command that is edited into an old comment', () => {
  it('counts from when it was edited in', async () => {
    const { github, runAll } = await anOpenIncident();
    await using _ = github;
    github.clock.advance(15 * minutes);
    const { id } = github.as('bob').comments(1, 'I am on it.');
    await runAll();
    github.clock.advance(120 * minutes);
    github.as('bob').editsComment(id, 'I am on it.\n\n/incident resolved -5m\n/incident lead @alice');
    await runHere(github, scheduled(github));
    const { entries } = theLogbook(github);
    const told = entries.flatMap((entry) => (entry.what === 'milestone' ? [entry.at] : []));
    expect(told).toEqual(['2026-11-22T16:15:00Z']);
    expect(entries.find(({ what }) => what === 'lead')?.attribution.at).toBe('2026-11-22T16:20:00Z');
  });
});

it('what a maintainer edits into the words of another is not theirs alone', async () => {
  const { github, runAll } = await anOpenIncident();
  await using _ = github;
  const { id } = github.as('bob').comments(1, 'I look at it.');
  github.clock.advance(60 * minutes);
  github.as('alice').editsComment(id, 'I look at it.\n\n## Root cause\n\nThe certificate ran out.\n');
  github.as('alice').closes(1);
  await runAll();
  const [path = ''] = github.git.listFiles().filter((one) => /^postmortems\/\d/.test(one));
  expect(github.git.readFile(path)).toMatch(/“The certificate ran out\.” \(\[bob, edited by alice, /);
});
