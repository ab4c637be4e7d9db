import { describe, expect, it } from 'vitest';
import { startLocalGitHub } from '../../tools/local-github/start.ts';
import { runHere } from '../acceptance/run-here.ts';

describe('a copy of a world', () => {
  it('has come as far, and goes its own way from there', async () => {
    await using github = await startLocalGitHub({ people: { alice: 'write' } });
    github.as('alice').opensIssue({ title: 'Shop is down', body: '', labels: ['incident'] });
    const [opened] = github.deliveries;
    if (opened === undefined) throw new Error('nothing was delivered');
    await runHere(github, opened);
    await using copy = await github.copy();
    expect(copy.comments(1)).toEqual(github.comments(1));
    expect([copy.git.head(), copy.serverUrl]).toEqual([github.git.head(), github.serverUrl]);
    expect([copy.git.directory === github.git.directory, copy.apiUrl === github.apiUrl]).toEqual([
      false,
      false,
    ]);

    copy.clock.advance(60_000);
    copy.as('alice').ticks(1, 'Double-check');
    copy.as('alice').closes(1);
    const closed = copy.deliveries.at(-1);
    if (closed === undefined) throw new Error('nothing was delivered');
    await runHere(copy, closed);
    expect([copy.git.log().length, github.git.log().length]).toEqual([2, 1]);
    expect([copy.issue(1).state, github.issue(1).state]).toEqual(['closed', 'open']);
    expect(copy.git.fsck()).toBe('');
    expect(copy.violations).toEqual([]);
    // The copy is not asked for what was asked of the first one.
    expect(copy.requests.some(({ path }) => path.includes('/git/') || path === '/graphql')).toBe(true);
    expect(github.clock.now().getTime()).toBeLessThan(copy.clock.now().getTime());
  });
});
