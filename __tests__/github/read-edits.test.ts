import { describe, expect, it } from 'vitest';
import type { Edits } from '../../src/checklist/boxes.ts';
import { tickedSteps } from '../../src/checklist/boxes.ts';
import { readChecklist } from '../../src/checklist/checklist.ts';
import { connect, type GitHub } from '../../src/github/client.ts';
import { readEdits } from '../../src/github/read-edits.ts';
import type { Fault } from '../../tools/local-github/faults.ts';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { withList } from '../builders.ts';

function clientOf(github: LocalGitHub): Promise<GitHub> {
  const { apiUrl, graphqlUrl, workflowToken: token } = github;
  const pause = async () => undefined;
  return connect({ token, apiUrl, graphqlUrl, repository: { owner: 'acme', repo: 'shop' }, pause });
}

async function declared(): Promise<LocalGitHub> {
  const github = await startLocalGitHub({ people: { alice: 'write', bob: 'write' } });
  github.as('alice').opensIssue({ title: 'Down', body: withList('words\n', 1) });
  return github;
}

/** Who left which steps ticked, oldest first. */
function told(edits: Edits): readonly string[] {
  if (edits.kind !== 'read') return [edits.kind];
  return edits.revisions.map(({ by = '?', list }) => {
    return `${by}: ${list === undefined ? 'gone' : [...tickedSteps(list)].join(' ')}`;
  });
}

describe('the record of edits', () => {
  it('is read oldest first, with the text of the creation, and what is missing said', async () => {
    await using github = await declared();
    github.as('bob').ticks(1, 'Double-check');
    github.as('github-actions[bot]').ticks(1, 'Alert');
    github.as('bob').ticks(1, 'Apologize');
    github.as('alice').unticks(1, 'Alert');
    github.as('bob').forgetsEdit(1, 1);
    const edits = await readEdits(await clientOf(github), { issue: 1 });
    expect(told(edits)).toEqual([
      'alice: ',
      'bob: check',
      'github-actions[bot]: check alert',
      'bob: gone',
      'alice: check apologize',
    ]);
    expect(edits).toMatchObject({ whole: true, revisions: [{ at: '2026-11-22T14:05:00Z' }, {}, {}, {}, {}] });
    expect(github.requests).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });

  it('is empty for a text that was never edited', async () => {
    await using github = await declared();
    expect(await readEdits(await clientOf(github), { issue: 1 })).toEqual({
      kind: 'read',
      revisions: [],
      whole: true,
    });
  });

  it('of a comment is its own', async () => {
    await using github = await declared();
    const { id } = github.as('alice').comments(1, withList('', 1));
    github.as('bob').editsComment(id, withList('', 1, ['own']));
    const client = await clientOf(github);
    const { data } = await client.rest.issues.getComment({ owner: 'acme', repo: 'shop', comment_id: id });
    expect(told(await readEdits(client, { issue: 1, comment: data.node_id }))).toEqual([
      'alice: ',
      'bob: own',
    ]);
    expect(told(await readEdits(client, { issue: 1, comment: '' }))).toEqual(['unavailable']);
  });

  it('is read back over five pages, and then said not to be whole', async () => {
    await using github = await declared();
    for (let count = 1; count <= 499; count += 1) github.as('bob').editsBody(1, `${count}`);
    const all = await readEdits(await clientOf(github), { issue: 1 });
    expect(all).toMatchObject({ kind: 'read', whole: true });
    expect(all.kind === 'read' && all.revisions).toHaveLength(500);
    expect(github.requests).toHaveLength(5);
    github.as('bob').editsBody(1, withList('', 1, ['own']));
    const most = await readEdits(await clientOf(github), { issue: 1 });
    expect(most).toMatchObject({ kind: 'read', whole: false });
    expect(told(most).at(0)).toBe('bob: ');
    expect(told(most).at(-1)).toBe('bob: own');
    expect(github.requests).toHaveLength(10);
  });

  it('is read no further back when the texts are very long', async () => {
    await using github = await declared();
    for (let count = 1; count <= 101; count += 1) github.as('bob').editsBody(1, `${count}`.padEnd(30_000));
    expect(await readEdits(await clientOf(github), { issue: 1 })).toMatchObject({
      kind: 'read',
      whole: false,
    });
    expect(github.requests).toHaveLength(1);
  });

  it.concurrent.each<[string, Fault, RegExp]>([
    ['has no GraphQL', { kind: 'status', status: 404, message: 'Not Found' }, /Not Found/],
    ['does not let us ask', { kind: 'status', status: 403, message: 'no access' }, /no access/],
    ['answers with nothing', { kind: 'empty' }, /./],
    ['answers with a page', { kind: 'html', status: 200 }, /./],
  ])('is unavailable, and no failure, where GitHub %s', async (_, fault, reason) => {
    await using github = await declared();
    github.faults.queue({ path: '/graphql', times: 9, fault });
    expect(await readEdits(await clientOf(github), { issue: 1 })).toEqual({
      kind: 'unavailable',
      reason: expect.stringMatching(reason),
    });
  });

  it('is unavailable with what GitHub says when it knows no such issue', async () => {
    await using github = await declared();
    expect(await readEdits(await clientOf(github), { issue: 9 })).toEqual({
      kind: 'unavailable',
      reason: 'Could not resolve to an Issue with the number of 9.',
    });
  });

  it('is read as people see it, whatever the line ends', async () => {
    await using github = await declared();
    const text = withList('words\n', 1, ['own']).replaceAll('\n', '\r\n');
    github.as('bob').editsBody(1, text);
    const edits = await readEdits(await clientOf(github), { issue: 1 });
    expect(edits.kind === 'read' && edits.revisions.at(-1)?.list).toEqual(readChecklist(text, 1));
  });
});
