import { describe, expect, it } from 'vitest';
import { isRecord } from '../../tools/local-github/call.ts';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { startLocalGitHub } from '../../tools/local-github/start.ts';
import { dispatched } from '../../tools/local-github/timed-events.ts';
import { webhookExamples } from '../webhook-examples.ts';
import { octokitOf, shop } from './octokit.ts';

function examplesOf(event: string, action: string | undefined) {
  const found = webhookExamples().find(({ name }) => name === event);
  return (found?.examples ?? []).filter((one) => one['action'] === action);
}

/** Fields that only GitHub Apps see, that belong to an organization, or that old examples alone carry. */
const elsewhere = ['installation', 'organization', 'enterprise', 'assignee', 'milestone', 'draft'];

describe('webhooks', () => {
  it('announce what people do, a form with one event per label', async () => {
    await using github = await startLocalGitHub({ people: { alice: 'write' } });
    const alice = github.as('alice');
    alice.opensIssue({ title: 'Down', body: '- [ ] one', labels: ['incident', 'bug'], viaForm: true });
    alice.ticks(1, 'one');
    const { id } = alice.comments(1, 'hello');
    alice.editsComment(id, 'hello!');
    alice.deletesComment(id);
    alice.assigns(1, 'alice');
    alice.closes(1);
    alice.reopens(1);
    expect(github.deliveries.map(({ event, action }) => `${event} ${action}`)).toEqual([
      'issues opened',
      'issues labeled',
      'issues labeled',
      'issues edited',
      'issue_comment created',
      'issue_comment edited',
      'issue_comment deleted',
      'issues assigned',
      'issues closed',
      'issues reopened',
    ]);
    expect(github.deliveries[3]?.payload).toMatchObject({
      changes: { body: { from: '- [ ] one' } },
      issue: { body: '- [x] one' },
      sender: { login: 'alice', type: 'User' },
      organization: { login: 'acme' },
    });
  });

  it('stay silent about what the workflow does, and tell what another token does', async () => {
    await using github = await startLocalGitHub({ people: { robot: 'write' } });
    await octokitOf(github).issues.create({ ...shop, title: 'By the workflow' });
    expect(github.deliveries).toEqual([]);
    await octokitOf(github, 'robot').issues.create({ ...shop, title: 'By a token', labels: ['incident'] });
    expect(github.deliveries.map(({ action }) => action)).toEqual(['opened']);
  });

  it.each([
    ['issues', 'opened'],
    ['issues', 'labeled'],
    ['issues', 'edited'],
    ['issues', 'unlabeled'],
    ['pull_request', 'opened'],
    ['workflow_dispatch', undefined],
    ['issues', 'assigned'],
    ['issues', 'locked'],
    ['issues', 'reopened'],
    ['issues', 'transferred'],
    ['issues', 'deleted'],
    ['issue_comment', 'created'],
    ['issue_comment', 'edited'],
    ['issue_comment', 'deleted'],
    ['pull_request', 'closed'],
    ['pull_request', 'synchronize'],
  ])('send %s %s with every field of the published example', async (event, action) => {
    await using github = await startLocalGitHub({ people: { alice: 'admin' }, others: ['acme/depot'] });
    await actOut(github);
    const sent = [...github.deliveries, dispatched(github, 'alice')].find(
      (one) => one.event === event && (one.action ?? undefined) === action,
    );
    const [example] = examplesOf(event, action);
    expect(Object.keys(example ?? {}).length).toBeGreaterThan(2);
    expect(missingFields(example, sent?.payload)).toEqual([]);
  });
});

async function actOut(github: LocalGitHub): Promise<void> {
  const alice = github.as('alice');
  alice.opensIssue({ title: 'Down', body: 'a', labels: ['incident'] });
  alice.editsBody(1, 'b');
  alice.unlabels(1, 'incident');
  alice.assigns(1, 'alice');
  const { id } = alice.comments(1, 'c');
  alice.editsComment(id, 'd');
  alice.deletesComment(id);
  alice.locks(1, 'resolved');
  alice.closes(1);
  alice.reopens(1);
  alice.transfers(1, 'acme/depot');
  alice.opensIssue({ title: 'Spam' });
  alice.deletesIssue(2);
  const { number } = alice.opensPullRequest({ title: 'Fix', branch: 'fix', files: { a: 'a' } });
  alice.pushes({ b: 'b' }, 'feat: b', 'fix');
  alice.mergesPullRequest(number);
}

function missingFields(example: unknown, sent: unknown, path = ''): readonly string[] {
  if (!isRecord(example)) return [];
  return Object.keys(example).flatMap((key) => {
    if (elsewhere.includes(key)) return [];
    const here = `${path}.${key}`;
    if (!isRecord(sent)) return [here];
    return key in sent ? missingFields(example[key], sent[key], here) : [here];
  });
}
