/** What people left open at the end of a description is closed above our list, and that is no word of theirs. */

import { describe, expect, it } from 'vitest';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { lastDelivery } from './bundle.ts';
import { boxesShown, expectRest, ticksKept } from './record.ts';
import { runHere } from './run-here.ts';

async function opened(body: string): Promise<LocalGitHub> {
  const people = { alice: 'write', bob: 'write', carol: 'write' } as const;
  const github = await startLocalGitHub({ people, visibility: 'private' });
  github.as('alice').opensIssue({ title: 'Down', body, labels: ['incident'] });
  await runLast(github);
  return github;
}

async function runLast(github: LocalGitHub): Promise<void> {
  github.clock.advance(5000);
  await runHere(github, lastDelivery(github));
  github.clock.advance(60_000);
}

const openEnds = {
  'a fence': 'Log:\n\n```\nERROR 500\n',
  'a longer fence with a word': 'Log:\n\n`````text\nERROR ``` 500',
  'tildes around backticks': '~~~~\nx\n```\ny',
  'a script': '<script>\nfoo\n',
  'text as it is': '<pre>\nfoo',
  'half a comment': 'Hi <!-- half a comment\n\nmore',
  details: '<details>\n<summary>x</summary>\n\nlog\n',
  'details and a fence, saved by a browser': '<details>\r\n<summary>x</summary>\r\n\r\n```\r\nlog\r\n',
} as const;

describe.each(Object.entries(openEnds))('a description that ends in %s', (_, body) => {
  it('keeps one list whose ticks count, whatever comes after', async () => {
    await using github = await opened(body);
    github.as('bob').comments(1, '/incident done 3');
    await runLast(github);
    expect(boxesShown(github)).toBe('..x.....');
    github.as('carol').ticks(1, 'Alert');
    await runLast(github);
    github.as('bob').comments(1, '/incident done 5');
    await runLast(github);
    expect(boxesShown(github)).toBe('.xx.x...');
    expect(ticksKept(github).toSorted()).toEqual(['alert carol', 'ameliorate bob', 'own bob']);
    expect(github.issue(1).body?.startsWith(body)).toBe(true);
    await expectRest(github);
  });

  it('gets words back that our first write went over, and still one list', async () => {
    const people = { alice: 'write', bob: 'write', carol: 'write' } as const;
    await using github = await startLocalGitHub({ people, visibility: 'private' });
    github.as('alice').opensIssue({ title: 'Down', body, labels: ['incident'] });
    github.clock.advance(5000);
    github.faults.queue({
      method: 'PATCH',
      path: '/repos/acme/shop/issues/1',
      fault: {
        kind: 'before',
        run: () => {
          github.clock.advance(2000);
          github.as('carol').editsBody(1, `Mails are late.\n\n${github.issue(1).body ?? ''}`);
          github.clock.advance(2000);
        },
      },
    });
    await runHere(github, lastDelivery(github));
    github.clock.advance(60_000);
    await expectRest(github);
    expect(github.issue(1).body).toContain('Mails are late.');
    expect(boxesShown(github)).toBe('........');
    github.as('bob').ticks(1, 'Alert');
    await runLast(github);
    expect(ticksKept(github)).toEqual(['alert bob']);
  });
});
