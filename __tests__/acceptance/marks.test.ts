import { describe, expect, it } from 'vitest';
import { startLocalGitHub } from '../../src/local-github/start.ts';
import { workflowHere } from './run-here.ts';

describe('a comment that somebody marks with a rocket', () => {
  it('stands in the timeline of a long incident when members wrote and marked it', async () => {
    await using github = await startLocalGitHub({ people: { ada: 'admin', tom: 'triage', rita: 'read' } });
    const { runAll } = workflowHere(github);
    github.as('tom').opensIssue({ title: 'Shop is down', labels: ['incident'] });
    await runAll();
    for (let number = 1; number <= 200; number += 1) {
      github.clock.advance(60_000);
      github.as('eve').comments(1, `Me too ${number}`);
    }
    const [pinned, byStranger, markedByStranger] = [
      ['tom', 'ada', 'The cache was cold.'],
      ['eve', 'ada', 'My cousin says it is DNS.'],
      ['tom', 'rita', 'Looking.'],
    ].map(([author = '', fan = '', text = '']) => {
      const { id } = github.as(author).comments(1, text);
      github.as(fan).reactsToComment(id, 'rocket');
      github.as('eve').reactsToComment(id, 'rocket');
      return id;
    });
    for (let number = 201; number <= 400; number += 1) github.as('eve').comments(1, `Me too ${number}`);
    const before = github.requests.length;
    github.as('tom').closes(1);
    await runAll();
    const asked = github.requests.slice(before).filter(({ path }) => path.includes('/reactions'));
    expect(asked.map(({ path }) => /comments\/(\d+)/.exec(path)?.[1])).toEqual([
      String(pinned),
      String(markedByStranger),
    ]);
    const file = github.git.readFile('postmortems/2026-11-22-1-shop-is-down.md') ?? '';
    const digest = file.split('<details>')[0] ?? '';
    expect(digest).toContain('The cache was cold.');
    expect(digest).not.toContain('My cousin');
    expect(byStranger).toBeGreaterThan(0);
    expect(github.violations).toEqual([]);
  });
});
