import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistBlock } from '../../src/checklist/checklist.ts';
import { defaultProtocol } from '../../src/checklist/default-protocol.ts';
import type { Judgement, Wake } from '../../src/decide/trigger.ts';
import { judged } from '../judged.ts';

const list = checklistBlock(42, defaultProtocol, []);
const ticked = checklistBlock(42, defaultProtocol, ['own']);

type Json = Readonly<Record<string, unknown>>;

function waking(changes: Partial<Wake> = {}): Judgement {
  return judged({ event: 'issues', payload: {}, label: 'incident', issue: '', task: 'auto', ...changes });
}

function onIssue(action: string, issue: Json = {}, more: Json = {}): Judgement {
  return waking({ payload: payload(action, issue, more) });
}

function payload(action: string, issue: Json = {}, more: Json = {}): Json {
  const updated_at = '2026-11-22T15:00:00Z';
  return {
    action,
    issue: { number: 42, labels: [{ name: 'incident' }], body: list, updated_at, ...issue },
    sender: { login: 'bob' },
    ...more,
  };
}

const ignored = expect.objectContaining({ kind: 'ignored', reason: expect.stringMatching(/\S/) });
const unlabelled = { labels: [{ name: 'bug' }] };

describe('an event about an issue', () => {
  it.each(['opened', 'closed', 'reopened', 'labeled', 'unlabeled', 'assigned', 'unassigned'])(
    'is ours when an incident is %s',
    (action) => {
      expect(onIssue(action)).toEqual({ kind: 'issue', issue: 42, cause: `issues.${action}` });
      expect(onIssue(action, unlabelled)).toEqual(ignored);
    },
  );

  it.each([
    'deleted',
    'transferred',
    'pinned',
    'locked',
    'milestoned',
    'typed',
    'field_added',
    '',
    'toString',
  ])('is not ours when it is %j', (action) => {
    expect(onIssue(action)).toEqual(ignored);
  });

  it('is ours when the incident label is taken off, and not for any other label', () => {
    expect(onIssue('unlabeled', unlabelled, { label: { name: 'Incident' } })).toMatchObject({ issue: 42 });
    expect(onIssue('unlabeled', unlabelled, { label: { name: 'bug' } })).toEqual(ignored);
    expect(onIssue('unlabeled', unlabelled)).toEqual(ignored);
  });

  it.each([
    ['incident', true],
    ['Incident', true],
    ['INCIDENT', true],
    [' incident ', true],
    ['incidents', false],
    ['incident,prod', false],
    ['incident prod', false],
    ['inc\u0456dent', false],
    ['🔥incident', false],
    ['', false],
  ])('knows whether the label %j is the one', (name, ours) => {
    expect(onIssue('opened', { labels: [{ name: 'bug' }, { name }] }).kind).toBe(ours ? 'issue' : 'ignored');
  });

  it.each(['🔥 incident', 'incident,prod', 'Störung'])(
    'matches the label %j as the team wrote it',
    (label) => {
      const labels = [{ name: label.toUpperCase() }];
      expect(waking({ label, payload: payload('opened', { labels }) }).kind).toBe('issue');
      expect(waking({ label, payload: payload('opened') }).kind).toBe('ignored');
    },
  );

  it('is not ours for a pull request; null is how other forges write that it is none', () => {
    expect(onIssue('opened', { pull_request: { url: 'x' } })).toEqual(ignored);
    expect(onIssue('opened', { pull_request: null }).kind).toBe('issue');
  });

  it.each([undefined, null, '42', 0, -1, 1.5, 1e300, Number.NaN])(
    'is not ours with %j for a number',
    (number) => {
      expect(onIssue('opened', { number })).toEqual(ignored);
    },
  );
});

describe('an edit of an incident', () => {
  const edited = { changes: { body: { from: list } } };

  it('brings who edited what and when', () => {
    expect(onIssue('edited', { body: ticked }, edited)).toEqual({
      kind: 'issue',
      issue: 42,
      cause: 'issues.edited',
      editEvent: { by: 'bob', at: '2026-11-22T15:00:00Z', before: list, after: ticked },
    });
  });

  it('reads bodies that are null, before and after', () => {
    const editEvent = { by: 'bob', at: '2026-11-22T15:00:00Z', before: '', after: '' };
    expect(onIssue('edited', { body: null }, { changes: { body: { from: null } } })).toMatchObject({
      editEvent,
    });
  });

  it('counts times in UTC, whatever the forge writes', () => {
    const judgement = onIssue('edited', { updated_at: '2026-11-22T16:00:00.123+01:00' }, edited);
    expect(judgement).toMatchObject({ editEvent: { at: '2026-11-22T15:00:00Z' } });
  });

  it('is a reason to look, and no more, when it tells too little', () => {
    const bare = { kind: 'issue', issue: 42, cause: 'issues.edited' };
    expect(onIssue('edited', { updated_at: undefined }, edited)).toEqual(bare);
    expect(onIssue('edited', { updated_at: 'yesterday' }, edited)).toEqual(bare);
    expect(onIssue('edited', {}, { ...edited, sender: null })).toEqual(bare);
    expect(onIssue('edited', {}, { changes: { title: { from: 'x' } } })).toEqual(bare);
  });

  it('is not ours when it is our own', () => {
    expect(onIssue('edited', {}, { ...edited, sender: { login: 'github-actions[bot]' } })).toEqual(ignored);
    const appended = { changes: { body: { from: 'words' } } };
    expect(onIssue('edited', { body: `words\n\n${list}` }, appended)).toEqual(ignored);
  });
});

describe('an event about a comment', () => {
  const onComment = (action: string, comment: Json, issue: Json = {}, from: unknown = list) =>
    waking({
      event: 'issue_comment',
      payload: payload(action, issue, {
        comment: { updated_at: '2026-11-22T15:00:00Z', ...comment },
        changes: { body: { from } },
      }),
    });

  it('is ours when a box of ours in it was ticked', () => {
    expect(onComment('edited', { body: ticked })).toEqual({
      kind: 'issue',
      issue: 42,
      cause: 'issue_comment.edited',
      editEvent: { by: 'bob', at: '2026-11-22T15:00:00Z', before: list, after: ticked, comment: 0 },
    });
    expect(onComment('edited', { body: ticked, id: 7 })).toMatchObject({ editEvent: { comment: 7 } });
  });

  it('is not ours in any other case', () => {
    expect(onComment('created', { body: ticked })).toEqual(ignored);
    expect(onComment('deleted', { body: ticked })).toEqual(ignored);
    expect(onComment('edited', { body: `words\n${list}` })).toEqual(ignored);
    expect(onComment('edited', { body: ticked }, unlabelled)).toEqual(ignored);
    expect(onComment('edited', { body: ticked }, { pull_request: {} })).toEqual(ignored);
    expect(onComment('edited', { body: ticked }, { number: undefined })).toEqual(ignored);
  });
});

describe('what else wakes us', () => {
  it.each(['schedule', 'workflow_dispatch'])('%s looks at every incident', (event) => {
    expect(waking({ event })).toEqual({ kind: 'sweep', cause: event });
    expect(waking({ event, payload: null })).toEqual({ kind: 'sweep', cause: event });
  });

  it.each(['pull_request', 'push', 'issue', 'label', 'discussion', 'workflow_run', '', '__proto__'])(
    'the event %j is not ours',
    (event) => {
      expect(waking({ event, payload: payload('opened') })).toEqual(ignored);
    },
  );

  it.each([undefined, null, '', 'x', 0, [], {}, { issue: null }, { action: 'opened', issue: [] }])(
    'the payload %j is not ours',
    (body) => {
      expect(waking({ payload: body })).toEqual(ignored);
      expect(waking({ event: 'issue_comment', payload: body })).toEqual(ignored);
    },
  );

  it('never throws, whatever the payload is', () => {
    const events = fc.constantFrom('issues', 'issue_comment', 'schedule', 'workflow_dispatch', 'push');
    const actions = fc.constantFrom('opened', 'edited', 'unlabeled', 'closed');
    const junk = fc.anything({ maxDepth: 4 });
    const issue = fc.oneof(
      junk,
      fc.record({ number: junk, labels: junk, body: junk, updated_at: junk, pull_request: junk }),
      fc.record({
        number: fc.constant(42),
        labels: fc.constant([{ name: 'incident' }]),
        body: junk,
        updated_at: fc.string(),
      }),
    );
    const half = fc.record(
      {
        action: actions,
        issue,
        comment: junk,
        changes: fc.oneof(junk, fc.record({ body: junk })),
        sender: junk,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(events, fc.oneof(junk, half), (event, body) => {
        expect(['issue', 'sweep', 'ignored']).toContain(waking({ event, payload: body }).kind);
      }),
      { numRuns: 3000, seed: 7 },
    );
  });
});

describe('the inputs of the workflow', () => {
  it('may name one issue, whatever the event', () => {
    const cause = 'workflow_dispatch';
    expect(waking({ event: cause, issue: '42' })).toEqual({ kind: 'issue', issue: 42, cause });
    expect(waking({ event: 'push', issue: '7' })).toEqual({ kind: 'issue', issue: 7, cause: 'push' });
    expect(waking({ event: cause, issue: '42', task: 'sweep' })).toMatchObject({ kind: 'issue', issue: 42 });
  });

  it.each(['abc', '0', '-1', '1e9', '1.5', '0x2a', '042', '#42', '42 ', '9999999999', '٤٢', '::error::x'])(
    'are refused with %j for an issue, in one line',
    (issue) => {
      const judgement = waking({ event: 'workflow_dispatch', issue });
      expect(judgement).toEqual({
        kind: 'mistaken',
        problem: `Input \`issue\`: found ${JSON.stringify(issue)}, allowed: the number of an issue, such as 42.`,
      });
    },
  );

  it('may ask for a sweep, whatever the event', () => {
    expect(waking({ event: 'push', task: 'sweep' })).toEqual({ kind: 'sweep', cause: 'task' });
  });

  it.each(['', 'Sweep', 'sweeep', 'AUTO', 'all'])('are refused with %j for a task', (task) => {
    expect(waking({ event: 'schedule', task })).toMatchObject({
      kind: 'mistaken',
      problem: expect.stringContaining('`auto`, `sweep`, `setup`, `check` or `site`'),
    });
  });

  it('are shown in one short line, however long they are', () => {
    const judgement = waking({ issue: '\n'.repeat(5000) });
    expect(judgement.kind === 'mistaken' && judgement.problem).toMatch(/^.{1,250}$/);
  });
});

describe('a comment in a follow-up', () => {
  const followUp = { labels: [{ name: 'Follow-Up' }] };
  const commented = (body: string, more: Json = {}): Judgement =>
    waking({
      event: 'issue_comment',
      payload: payload('created', followUp, { comment: { id: 7, body }, ...more }),
    });

  it('is heard when it holds a command of a person', () => {
    const cause = 'issue_comment.created';
    expect(commented('Later.\n\n/incident due friday')).toEqual({
      kind: 'follow-up',
      issue: 42,
      cause,
      weigh: ['bob'],
    });
    expect(commented('I am at it.')).toEqual(ignored);
    expect(commented('/incident due friday', { sender: { login: 'dependabot[bot]', type: 'Bot' } })).toEqual(
      ignored,
    );
  });

  it('is a comment in an incident where the issue is both', () => {
    const both = { labels: [{ name: 'follow-up' }, { name: 'incident' }] };
    const judged = waking({
      event: 'issue_comment',
      payload: payload('created', both, { comment: { id: 7, body: '/incident done 1' } }),
    });
    expect(judged).toMatchObject({ kind: 'issue', issue: 42 });
  });
});
