import { expect, it } from 'vitest';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { aRepository } from '../story/reminder-runs.ts';
import { board } from './delivery-runs.ts';
import { runHere, workflowHere } from './run-here.ts';

/** Closed, with something in the thread that is to be done; the line that the board offers for it. */
async function offered(github: LocalGitHub, todo: string) {
  const { runAll } = workflowHere(github);
  github.as('alice').opensIssue({ title: 'Nobody can pay', labels: ['incident'], body: 'Cards fail.' });
  await runAll();
  github.as('bob').comments(1, `## Action items\n\n- [ ] ${todo}`);
  github.as('alice').closes(1);
  await runAll();
  const [line = ''] = /(?<=`)\/incident follow-up [^\n]*(?=`)/.exec(board(github)) ?? [];
  return {
    line,
    copies: async () => {
      github.clock.advance(3_600_000);
      github.as('alice').comments(1, line);
      await runAll();
      await runHere(github, scheduled(github));
    },
  };
}

function file(github: LocalGitHub): string {
  const [path = ''] = github.git.listFiles().filter((one) => /^postmortems\/\d.*-1-/.test(one));
  return github.git.readFile(path) ?? '';
}

it.each([
  ['Rotate the gateway key by 4 Dec', 'due:2026-12-04 Rotate the gateway key by 4 Dec', [], '2026-12-04'],
  ['Add a test for cards @bob', '@bob Add a test for cards @bob', ['bob'], undefined],
  [
    '@bob write to the vendor, due 2026-12-04',
    'due:2026-12-04 @bob write to the vendor',
    ['bob'],
    '2026-12-04',
  ],
  ['Check `retry` with @alice and @bob', "Check 'retry' with @alice and @bob", [], undefined],
] as const)('what is to be done, %j, becomes one issue with the line that is offered', async (...story) => {
  const [todo, line, owners, due] = story;
  await using github = await aRepository();
  const { line: shown, copies } = await offered(github, todo);
  expect(shown).toBe(`/incident follow-up ${line}`);
  await copies();
  const issue = github.issue(2);
  expect(issue.assignees.map(({ login }) => login)).toEqual(owners);
  expect(/^Due: (.*)$/m.exec(issue.body ?? '')?.[1]).toBe(due);
  expect(board(github)).toContain('1 of 1 open');
  expect(board(github)).not.toContain('Mentioned, without an issue');
  expect(file(github).split('## Follow-ups')[1]?.match(/^- \[/gm)).toHaveLength(1);
});
