import { describe, expect, it } from 'vitest';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { looksAt, sweeps } from '../story/reminder-runs.ts';
import { aClosing, file, goesOn, pulls, told } from './delivery-runs.ts';

const branch = 'incident-protocol/1';

/** Proposed at 14:05, reviewed by two and by a bot, merged a quarter of an hour later. */
async function reviewed(options: Parameters<typeof aClosing>[0] = {}): Promise<LocalGitHub> {
  const github = await aClosing(options);
  github.protect('main');
  await looksAt(github, 1);
  github.clock.advance(300_000);
  github.as('bob').reviews(2, 'CHANGES_REQUESTED');
  github.as('carol').reviews(2, 'COMMENTED');
  github.as('lint[bot]').reviews(2);
  github.clock.advance(300_000);
  github.as('bob').reviews(2);
  github.clock.advance(300_000);
  github.as('alice').mergesPullRequest(2);
  return github;
}

/** In GraphQL. */
function asked(github: LocalGitHub, from: number): readonly string[] {
  return github.requests.slice(from).flatMap(({ operation = 'without a name', path }) => {
    return path === '/graphql' ? [operation] : [];
  });
}

function openPull(github: LocalGitHub): number {
  return pulls(github).find(({ head, state }) => head === branch && state === 'open')?.number ?? 0;
}

const words = 'merged by alice 22 Nov 14:20, reviewed by carol, bob 22 Nov 14:15';

describe('who reviewed a postmortem', () => {
  it('is in our comment once it is merged, asked for once, and takes no commit', async () => {
    await using github = await reviewed();
    const [head, before] = [github.git.head(), github.requests.length];
    const lists = ['incidents', 'incidents'];
    expect((await sweeps(github))[0]).toMatchObject({ outcome: 'updated' });
    expect(told(github)).toContain(`), ${words}`);
    expect(asked(github, before)).toEqual(['opening', ...lists, 'review', 'check', 'folder']);
    expect((await sweeps(github)).map(({ outcome }) => outcome)).toEqual(['unchanged']);
    expect(asked(github, before)).toEqual([
      ...['opening', ...lists, 'review', 'check', 'folder'],
      ...['opening', ...lists, 'folder'],
    ]);
    expect(github.git.head()).toBe(head);
    expect(openPull(github)).toBe(0);
    expect(github.violations).toEqual([]);
  });

  it('is stored with what brings it up to date, and stays there', async () => {
    await using github = await reviewed();
    await sweeps(github);
    goesOn(github);
    await looksAt(github, 1);
    const text = github.git.readFile(file, branch) ?? '';
    expect(text).toContain('"reviewed_by":["carol","bob"],"reviewed_at":"2026-11-22T14:15:00Z"');
    const number = openPull(github);
    github.as('dora').reviews(number);
    github.as('alice').mergesPullRequest(number);
    await sweeps(github);
    expect(told(github)).toContain('reviewed by carol, bob, dora 22 Nov');
    expect((await sweeps(github)).map(({ outcome }) => outcome)).toEqual(['unchanged']);
    expect([github.violations, github.git.fsck()]).toEqual([[], '']);
  });

  it('is learnt in the run that brings it up to date, where none looked in between', async () => {
    await using github = await reviewed();
    goesOn(github);
    await looksAt(github, 1);
    expect(github.git.readFile(file, branch)).toContain('"reviewed_by":["carol","bob"]');
    expect((await looksAt(github, 1)).outcome).toBe('unchanged');
    expect(github.violations).toEqual([]);
  });

  it('opens no pull request when nothing but the reviewers is new', async () => {
    await using github = await reviewed();
    await sweeps(github);
    goesOn(github);
    await looksAt(github, 1);
    const number = openPull(github);
    github.as('dora').reviews(number);
    github.as('alice').mergesPullRequest(number);
    await sweeps(github);
    github.as('alice').comments(1, '/incident snooze 1d');
    await looksAt(github, 1);
    expect(pulls(github).filter(({ head }) => head === branch)).toHaveLength(2);
    expect(github.git.readFile(file)).not.toContain('dora');
    expect((await looksAt(github, 1)).outcome).toBe('unchanged');
    expect(github.violations).toEqual([]);
  });

  it('is not written over what people put there', async () => {
    await using github = await reviewed();
    await sweeps(github);
    const text = github.git.readFile(file) ?? '';
    github.unprotect('main');
    github
      .as('alice')
      .pushes({ [file]: text.replace('\n---\n', '\nreviewed_by: the board\n---\n') }, 'docs: x');
    goesOn(github);
    await looksAt(github, 1);
    expect(github.git.readFile(file)).toContain('reviewed_by: the board\n');
    expect(github.git.readFile(file)).not.toContain('reviewed_at');
    expect(github.violations).toEqual([]);
  });

  it.each([
    ['GraphQL is not there', 404],
    ['GraphQL is refused', 403],
  ])('costs nothing where %s', async (_, status) => {
    await using github = await reviewed();
    github.faults.queue({ path: '/graphql', skip: 1, times: 9, fault: { kind: 'status', status } });
    expect((await sweeps(github))[0]).toMatchObject({ outcome: 'updated' });
    expect(told(github)).toContain('which says what is open');
    expect(told(github)).not.toContain('merged');
    expect(github.violations).toEqual([]);
  });

  it('is who merged it, when nobody reviewed it', async () => {
    await using github = await aClosing();
    github.protect('main');
    await looksAt(github, 1);
    github.as('alice').mergesPullRequest(2);
    await sweeps(github);
    expect(told(github)).toContain('), merged by alice 22 Nov 14:05');
    goesOn(github);
    await looksAt(github, 1);
    expect(github.git.readFile(file, branch)).not.toContain('reviewed_');
    expect(github.violations).toEqual([]);
  });
});
