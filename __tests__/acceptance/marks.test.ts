import { describe, expect, it } from 'vitest';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { workflowHere } from './run-here.ts';

type Mark = 'rocket' | 'hooray' | 'confused';

const people = { ada: 'admin', tom: 'triage', rita: 'read' } as const;
const path = 'postmortems/2026-11-22-1-shop-is-down.md';

/** Opened by a member, with a marked comment for each of these; `eve` marks all of them too. */
async function markedIncident(
  github: LocalGitHub,
  marked: readonly (readonly [author: string, fan: string, mark: Mark, text: string])[],
  noise: () => void,
): Promise<readonly number[]> {
  const { runAll } = workflowHere(github);
  github.as('tom').opensIssue({ title: 'Shop is down', labels: ['incident'] });
  await runAll();
  noise();
  const ids = marked.map(([author, fan, mark, text]) => {
    const { id } = github.as(author).comments(1, text);
    github.as(fan).reactsToComment(id, mark);
    github.as('eve').reactsToComment(id, mark);
    return id;
  });
  noise();
  github.as('tom').closes(1);
  await runAll();
  return ids;
}

function askedAbout(github: LocalGitHub): readonly (string | undefined)[] {
  return github.requests
    .filter(({ path: asked, method }) => method === 'GET' && asked.includes('/reactions'))
    .map(({ path: asked }) => /comments\/(\d+)\/reactions\?per_page=100$/.exec(asked)?.[1]);
}

describe('a comment that somebody marks', () => {
  it('with a rocket is in the timeline of a long incident when members wrote and marked it', async () => {
    await using github = await startLocalGitHub({ people });
    const [pinned, , markedByStranger] = await markedIncident(
      github,
      [
        ['tom', 'ada', 'rocket', 'The cache was cold.'],
        ['eve', 'ada', 'rocket', 'My cousin says it is DNS.'],
        ['tom', 'rita', 'rocket', 'Looking.'],
      ],
      () => {
        for (let number = 1; number <= 200; number += 1) {
          github.clock.advance(60_000);
          github.as('eve').comments(1, `Me too ${number}`);
        }
      },
    );
    expect(askedAbout(github)).toEqual([String(pinned), String(markedByStranger)]);
    const keyEvents = github.git.readFile(path)?.split('end timeline')[0] ?? '';
    expect(keyEvents).toContain('The cache was cold.');
    expect(keyEvents).not.toContain('My cousin');
    expect(github.violations).toEqual([]);
  });

  it('by pinning it is in the timeline too, whoever wrote it, and costs no request', async () => {
    await using github = await startLocalGitHub({ people });
    await markedIncident(github, [], () => {
      for (let number = 1; number <= 20; number += 1) github.as('eve').comments(1, `Me too ${number}`);
      const { id } = github.as('eve').comments(1, 'It is the cache of the proxy.');
      for (let number = 1; number <= 20; number += 1) github.as('eve').comments(1, `And me ${number}`);
      github.as('ada').pinsComment(id);
    });
    const keyEvents = github.git.readFile(path)?.split('end timeline')[0] ?? '';
    expect(keyEvents).toContain('“It is the cache of the proxy.”');
    expect(keyEvents).not.toContain('Me too 20');
    expect(askedAbout(github)).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  it('with 🎉 or 😕 is put under what went well or did not, where the question stays', async () => {
    await using github = await startLocalGitHub({ people });
    await markedIncident(
      github,
      [
        ['tom', 'ada', 'hooray', 'The rollback took a minute.'],
        ['ada', 'tom', 'confused', 'Nobody knew where the runbook was.'],
        ['eve', 'ada', 'hooray', 'You are all great.'],
        ['tom', 'rita', 'confused', 'I made coffee.'],
      ],
      () => github.as('ada').reactsToComment(github.as('tom').comments(1, 'On it.').id, '+1'),
    );
    const file = github.git.readFile(path) ?? '';
    const section = (name: string) => file.split(`## ${name}\n`)[1]?.split('\n## ')[0] ?? '';
    expect(section('What went well')).toMatch(
      /Marked with 🎉 in the issue:\n\n- “The rollback took a minute\.” \(\[tom, [\d: -]+ UTC\]\(\S+#issuecomment-\d+\)\)\n\n<!--/,
    );
    expect(section('What went wrong')).toMatch(/😕 in the issue:\n\n- “Nobody knew where .*\n\n<!--/);
    const sections = file.split('end timeline')[1]?.split('begin log')[0] ?? '';
    expect(sections).not.toMatch(/great|coffee|On it/);
    expect(file).toMatch(/^sections_written: 0$/m);
    expect(github.violations).toEqual([]);
  });

  it('with nothing but what says nothing here costs no request', async () => {
    await using github = await startLocalGitHub({ people });
    await markedIncident(github, [], () => {
      const { id } = github.as('tom').comments(1, 'On it.');
      github.as('ada').reactsToComment(id, 'heart');
    });
    expect(askedAbout(github)).toEqual([]);
  });
});
