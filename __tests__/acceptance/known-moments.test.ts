import { expect, it } from 'vitest';
import { aRepository } from '../story/reminder-runs.ts';
import { board } from './delivery-runs.ts';
import { expectRest } from './record.ts';
import { workflowHere } from './run-here.ts';

const hour = 3_600_000;

it('what the thread tells of the end is in our comment as it is in the file, until it is opened again', async () => {
  await using github = await aRepository();
  const { runAll } = workflowHere(github);
  github.as('alice').opensIssue({ title: 'Nobody can pay', labels: ['incident'], body: 'Cards fail.' });
  await runAll();
  github.clock.advance(hour);
  github.as('bob').comments(1, 'Resolved at 14:50 UTC. Everybody can pay again.');
  github.clock.advance(5 * hour);
  github.as('alice').closes(1);
  await runAll();
  expect(board(github)).toContain('Resolved 2026-11-22 14:50 UTC');
  expect(board(github)).toContain('It works again since 2026-11-22 14:50 UTC');
  await expectRest(github);
  github.as('bob').comments(1, '/incident resolved 14:55');
  await runAll();
  expect(board(github)).toContain('Resolved 2026-11-22 14:55 UTC');
  github.clock.advance(hour);
  github.as('alice').reopens(1);
  await runAll();
  expect(board(github)).not.toContain('Resolved 2026');
});
