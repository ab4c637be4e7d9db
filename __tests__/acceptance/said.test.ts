import { describe, expect, it } from 'vitest';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { aRepository } from '../story/reminder-runs.ts';
import { workflowHere } from './run-here.ts';

const path = 'postmortems/2026-11-22-1-shop-is-down.md';

async function opened(github: LocalGitHub) {
  const { runAll } = workflowHere(github);
  github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'] });
  await runAll();
  return runAll;
}

function communications(github: LocalGitHub): string {
  return (
    /begin said -->([\s\S]*?)<!-- incident-protocol:end said/.exec(github.git.readFile(path) ?? '')?.[1] ?? ''
  );
}

function answer(github: LocalGitHub): string {
  return github.issue(1).comments.at(-1)?.body ?? '';
}

describe('/incident said', () => {
  it('names the comment at an address as the words of a step', async () => {
    await using github = await aRepository();
    const runAll = await opened(github);
    const { id } = github.as('bob').comments(1, 'We are sorry: two hours of orders were lost.');
    github.as('alice').comments(1, `/incident said 4 #issuecomment-${id}`);
    github.as('alice').ticks(1, 'Apolo');
    github.as('alice').closes(1);
    await runAll();
    expect(communications(github)).toContain('> We are sorry: two hours of orders were lost.');
    expect(communications(github)).toContain('[bob, ');
  });

  it('means the comment in which it stands where it names none', async () => {
    await using github = await aRepository();
    const runAll = await opened(github);
    github.as('alice').comments(1, '/incident said 2\nThe shop is down since ten. Next word at noon.');
    github.as('alice').closes(1);
    await runAll();
    expect(communications(github)).toContain('> The shop is down since ten. Next word at noon.');
    expect(communications(github)).not.toContain('/incident said 2\n');
  });

  it.each([
    ['without a step', '/incident said'],
    ['for a step that says nothing to anybody', '/incident said 1'],
    ['for a step that is none', '/incident said 12'],
    ['with what is no address', '/incident said 4 the one above'],
  ])('is refused %s, with a reason', async (_, command) => {
    await using github = await aRepository();
    const runAll = await opened(github);
    const before = github.issue(1).comments.length;
    github.as('alice').comments(1, command);
    await runAll();
    expect(github.issue(1).comments.length).toBe(before + 2);
    expect(answer(github)).toContain('**/incident said');
  });
});
