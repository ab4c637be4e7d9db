import { describe, expect, it } from 'vitest';
import type { Facts, HistoryEvent } from '../../src/facts/facts.ts';
import type { Incident } from '../../src/incident/incident.ts';
import { headingReader } from '../../src/thread/headings.ts';
import { readStatements } from '../../src/thread/read-statements.ts';
import { timeline } from '../../src/timeline/timeline.ts';
import { aBot, aComment, anIncident, aPerson, aTick, someFacts } from '../builders.ts';

const alice = aPerson('alice');
const bob = aPerson('bob');
const opened = '2026-11-22T14:02:00Z';
const closed = '2026-11-22T16:40:00Z';

function lines(incident: Incident, facts: Facts) {
  const policy = { timeZone: 'UTC', language: 'en', kindOf: headingReader(), isMember: () => true };
  return timeline(incident, facts, readStatements(facts, policy));
}

function told(history: readonly HistoryEvent[], more: Parameters<typeof anIncident>[0] & object = {}) {
  const facts = more.facts ?? someFacts({ history });
  return lines(anIncident({ ...more, facts }), facts);
}

function kinds(all: ReturnType<typeof timeline>): readonly string[] {
  return all.map(({ kind }) => kind);
}

describe('timeline', () => {
  it('begins with the opening and ends with the closing', () => {
    expect(told([{ kind: 'closed', at: closed, by: alice, reason: 'completed' }])).toEqual([
      {
        kind: 'opened',
        at: opened,
        who: 'alice',
        url: 'https://github.com/acme/shop/issues/42',
        labels: [],
        declared: true,
      },
      { kind: 'closed', at: closed, who: 'alice', reason: 'completed' },
    ]);
  });

  it('takes the labels that came with the form into the opening', () => {
    const at = '2026-11-22T14:02:01Z';
    const [first, ...rest] = told([
      { kind: 'labeled', at, by: alice, label: 'incident' },
      { kind: 'labeled', at, by: alice, label: 'sev2' },
    ]);
    expect(first).toMatchObject({ kind: 'opened', labels: ['incident', 'sev2'], declared: true });
    expect(kinds(rest)).toEqual(['closed']);
  });

  it('tells apart who opened the issue and who declared it an incident', () => {
    const at = '2026-11-22T14:20:00Z';
    const lines = told([
      { kind: 'labeled', at, by: bob, label: 'incident' },
      { kind: 'labeled', at, by: bob, label: 'sev1' },
    ]);
    expect(lines[0]).toMatchObject({ kind: 'opened', declared: false });
    expect(lines[1]).toEqual({ kind: 'declared', at, who: 'bob', labels: ['incident', 'sev1'] });
    expect(kinds(lines)).toEqual(['opened', 'declared', 'closed']);
  });

  it('folds what one person did in one second, and only that', () => {
    const at = '2026-11-22T15:00:00Z';
    const lines = told([
      { kind: 'labeled', at, by: bob, label: 'a' },
      { kind: 'assigned', at, by: bob, assignee: 'carol' },
      { kind: 'labeled', at, by: bob, label: 'b' },
      { kind: 'assigned', at, by: bob, assignee: 'dave' },
      { kind: 'unlabeled', at, by: bob, label: 'c' },
      { kind: 'labeled', at, by: alice, label: 'd' },
      { kind: 'labeled', at: '2026-11-22T15:00:01Z', by: bob, label: 'e' },
    ]);
    expect(lines.slice(1, -1)).toEqual([
      { kind: 'labelled', at, who: 'bob', labels: ['a', 'b'] },
      { kind: 'assigned', at, who: 'bob', people: ['carol', 'dave'] },
      { kind: 'unlabelled', at, who: 'bob', labels: ['c'] },
      { kind: 'labelled', at, who: 'alice', labels: ['d'] },
      { kind: 'labelled', at: '2026-11-22T15:00:01Z', who: 'bob', labels: ['e'] },
    ]);
  });

  it('holds the comments of people with their first words, not those of bots nor our own', () => {
    const comments = [
      aComment({ id: 1, author: bob, body: '> Nobody can pay\n\n<!-- x -->\n## Found it\r\nThe gateway.' }),
      aComment({ id: 2, author: aBot('codecov[bot]') }),
      aComment({ id: 3, author: { login: 'github-actions[bot]', kind: 'person' } }),
      aComment({ id: 4, author: { login: 'ghost', kind: 'ghost' }, body: '```\nlog\n```\n' }),
    ];
    const facts = someFacts({ comments });
    expect(lines(anIncident({ facts }), facts).filter(({ kind }) => kind === 'commented')).toMatchObject([
      {
        who: 'bob',
        excerpt: 'Found it: The gateway.',
        url: 'https://github.com/acme/shop/issues/42#issuecomment-1',
      },
      { who: 'ghost', excerpt: '' },
    ]);
  });

  it('leaves out who only steered, and quotes no command', () => {
    const comments = [
      aComment({ id: 1, author: bob, body: '/incident done 1\r\n/incident lead @bob' }),
      aComment({ id: 2, author: bob, body: '/incident done 2\n\nRolled back.' }),
      aComment({ id: 3, author: bob, body: '```\n/incident done 2\n```' }),
    ];
    const facts = someFacts({ comments });
    expect(lines(anIncident({ facts }), facts).filter(({ kind }) => kind === 'commented')).toMatchObject([
      { url: expect.stringContaining('-2'), excerpt: 'Rolled back.' },
      { url: expect.stringContaining('-3'), excerpt: '' },
    ]);
  });

  it('marks what members marked', () => {
    const comments = [
      aComment({ id: 1, author: bob, reactions: { rocket: 1 } }),
      aComment({ id: 2, author: bob }),
    ];
    const facts = someFacts({ comments, reactions: { 1: [{ by: 'alice', kind: 'rocket' }] } });
    const told = lines(anIncident({ facts }), facts).filter(({ kind }) => kind === 'commented');
    expect(told.map((line) => 'isPinned' in line)).toEqual([true, false]);
  });

  it('does not tell of our own label, and of the same label by somebody else it does', () => {
    const at = '2026-11-22T15:00:00Z';
    const us = aBot('github-actions[bot]');
    const lines = told([
      { kind: 'labeled', at, by: us, label: 'Protocol: overdue' },
      { kind: 'unlabeled', at, by: us, label: 'protocol: overdue' },
      { kind: 'labeled', at, by: us, label: 'sev1' },
      { kind: 'labeled', at, by: bob, label: 'protocol: overdue' },
    ]);
    expect(lines.slice(1, -1)).toMatchObject([
      { labels: ['sev1'] },
      { labels: ['protocol: overdue'], who: 'bob' },
    ]);
  });

  it('tells once who did a step when a note is added to it', () => {
    const tick = aTick('check', 'bob', '2026-11-22T15:00:00Z');
    const entries = [tick, { ...tick, what: 'ticked' as const, step: 'check' as const, note: 'only one' }];
    expect(told([], { entries }).slice(1, -1)).toMatchObject([{ kind: 'ticked', steps: ['check'] }]);
  });

  it('says who ticked which steps, or that it was only seen', () => {
    const at = '2026-11-22T15:00:00Z';
    const entries = [
      aTick('check', 'bob', at),
      aTick('alert', 'bob', at),
      aTick('own', undefined, '2026-11-22T15:30:00Z'),
      { ...aTick('own', 'carol', '2026-11-22T15:40:00Z'), what: 'unticked' as const, step: 'own' as const },
    ];
    expect(told([], { entries }).slice(1, -1)).toEqual([
      { kind: 'ticked', at, who: 'bob', steps: ['check', 'alert'], seen: false },
      { kind: 'ticked', at: '2026-11-22T15:30:00Z', steps: ['own'], seen: true },
      { kind: 'unticked', at: '2026-11-22T15:40:00Z', who: 'carol', steps: ['own'], seen: false },
    ]);
  });

  it('goes on after the closing as long as the protocol does, and no longer', () => {
    const facts = someFacts({
      comments: [
        aComment({ createdAt: '2026-11-23T08:30:00Z', body: 'You told us too late.' }),
        aComment({ createdAt: '2026-11-25T09:00:00Z', body: 'Me too!' }),
      ],
      history: [
        { kind: 'closed', at: closed, by: alice, reason: 'completed' },
        { kind: 'labeled', at: '2026-11-23T08:40:00Z', by: bob, label: 'learning' },
        { kind: 'locked', at: '2026-11-25T09:00:00Z', by: bob },
      ],
    });
    const entries = [aTick('feedback', 'alice', '2026-11-23T09:00:00Z')];
    expect(kinds(told([], { facts, entries }))).toEqual([
      'opened',
      'closed',
      'commented',
      'labelled',
      'ticked',
    ]);
    expect(kinds(told([], { facts }))).toEqual(['opened', 'closed']);
  });

  it('leaves nothing out while the incident is open', () => {
    const facts = someFacts({
      issue: { state: { kind: 'open' } },
      comments: [aComment({ createdAt: '2026-11-25T10:00:00Z' })],
    });
    expect(kinds(told([], { facts }))).toEqual(['opened', 'commented']);
  });

  it('tells of closing and reopening once, whoever recorded it', () => {
    const firstClosing = '2026-11-22T15:00:00Z';
    const reopening = '2026-11-22T15:30:00Z';
    const entries = [
      { what: 'closed', reason: 'completed', attribution: { kind: 'actor', by: 'alice', at: firstClosing } },
      { what: 'reopened', attribution: { kind: 'seen', at: '2026-11-22T15:45:00Z' } },
    ] as const;
    const history: readonly HistoryEvent[] = [
      { kind: 'closed', at: '2026-11-22T15:00:01Z', by: alice, reason: 'completed', commit: 'abc1234' },
      { kind: 'referenced', at: '2026-11-22T15:00:01Z', by: alice, commit: 'abc1234' },
      { kind: 'reopened', at: reopening, by: bob },
      { kind: 'closed', at: closed, by: alice, reason: 'completed' },
    ];
    const lines = told(history, { entries });
    expect(kinds(lines)).toEqual(['opened', 'closed', 'reopened', 'closed']);
    expect(lines[1]).toMatchObject({ commit: 'abc1234', url: 'https://github.com/acme/shop/commit/abc1234' });
    expect(lines[2]).toMatchObject({ at: reopening, who: 'bob' });
    const unread = someFacts({ history: { kind: 'unavailable', reason: 'no' } });
    expect(kinds(told([], { facts: unread, entries }))).toEqual(['opened', 'closed', 'reopened', 'closed']);
  });

  it('links each pull request once, and tells when it was merged', () => {
    const link = {
      kind: 'linked',
      by: bob,
      number: 43,
      title: 'Roll back',
      url: 'https://github.com/acme/shop/pull/43',
      what: 'pull-request',
      mergedAt: '2026-11-22T15:20:00Z',
    } as const;
    const lines = told([
      { ...link, at: '2026-11-22T15:10:00Z' },
      { ...link, at: '2026-11-22T15:11:00Z' },
    ]);
    const { kind: _kind, by: _by, mergedAt: _mergedAt, ...shared } = link;
    expect(lines.slice(1, -1)).toEqual([
      { kind: 'linked', at: '2026-11-22T15:10:00Z', who: 'bob', ...shared },
      { kind: 'merged', at: '2026-11-22T15:20:00Z', ...shared },
    ]);
  });

  it('passes on what else happened', () => {
    const at = '2026-11-22T15:00:00Z';
    const lines = told([
      { kind: 'renamed', at, by: bob, from: 'a', to: 'b' },
      { kind: 'referenced', at, by: bob, commit: 'abc' },
      { kind: 'unlocked', at, by: bob },
      { kind: 'pinned', at, by: bob },
      { kind: 'unassigned', at, by: bob, assignee: 'carol' },
    ]);
    expect(kinds(lines)).toEqual([
      'opened',
      'renamed',
      'referenced',
      'unlocked',
      'pinned',
      'unassigned',
      'closed',
    ]);
  });

  it('does not take it for a duplicate because another issue was marked as one of it', () => {
    const [mark, other] = ['2026-11-22T15:00:00Z', '2026-11-22T15:01:00Z'];
    const marks = [mark, other].map((at) => ({ kind: 'marked_as_duplicate' as const, at, by: bob }));
    const facts = someFacts({ history: marks });
    const url = 'https://github.com/acme/shop/issues/45';
    const known = {
      ...facts,
      duplicates: { kind: 'read' as const, issues: [{ number: 45, url, at: mark }] },
    };
    const all = lines(anIncident({ facts: known }), known);
    expect(all.flatMap(({ kind, at }) => (kind === 'marked_as_duplicate' ? [at] : []))).toEqual([other]);
  });
});
