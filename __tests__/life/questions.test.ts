import { describe, expect, it } from 'vitest';
import { derive } from '../../src/incident/derive.ts';
import type { CommentFacts, IssueFacts } from '../../src/incident/facts.ts';
import type { Entry, Logbook } from '../../src/incident/logbook.ts';
import { writeTrackingComment } from '../../src/incident/tracking-comment.ts';
import { questionsAbout } from '../../src/life/questions.ts';
import { aComment, aGround, aLogbook, aTick, someFacts, withList } from '../builders.ts';

const now = '2026-11-22T14:30:00Z';
const at = '2026-11-22T14:20:00Z';
const state = { kind: 'closed', at, by: 'alice', reason: 'completed' } as const;
const declared: Entry = {
  what: 'declared',
  witness: { kind: 'actor', by: 'alice', at: '2026-11-22T14:02:00Z' },
};
const closed: Entry = { what: 'closed', reason: 'completed', witness: { kind: 'actor', by: 'alice', at } };

function ours(changes: Partial<Logbook>): CommentFacts {
  const logbook = aLogbook({ ...changes, entries: [declared, ...(changes.entries ?? [])] });
  const body = writeTrackingComment({ prose: '', logbook, belowOurs: '' });
  return aComment({ id: 500, author: { login: 'github-actions[bot]', kind: 'bot' }, body });
}

function asking(issue: Partial<IssueFacts>, logbook?: Partial<Logbook>) {
  const comments = logbook === undefined ? [] : [ours(logbook)];
  const facts = someFacts({
    now,
    issue: { state: { kind: 'open' }, ...issue },
    comments,
    history: { kind: 'unread' },
  });
  const incident = derive({ facts, ground: aGround() });
  const { history, shelf } = questionsAbout({ incident, facts, label: 'incident' });
  return { history, shelf };
}

describe('what is read besides the thread', () => {
  it('is nothing for what is no incident, or rests', () => {
    expect(asking({ labels: [] })).toEqual({ history: false, shelf: false });
    expect(asking({ labels: [], state }, {})).toEqual({ history: false, shelf: false });
  });

  it('is nothing for an open incident that is known', () => {
    expect(asking({ body: withList('', 42, ['own']) }, {})).toEqual({ history: false, shelf: false });
  });

  it('is the history when the logbook is begun, so that it knows who declared', () => {
    expect(asking({})).toEqual({ history: true, shelf: false });
    expect(asking({}, { comment: 0 })).toEqual({ history: true, shelf: false });
  });

  it('is all of it when a postmortem is due, and nothing once it is there', () => {
    expect(asking({ state }, {})).toEqual({ history: true, shelf: true });
    const postmortem = { kind: 'commit', path: 'a.md', url: 'x', revision: 2 } as const;
    expect(asking({ state }, { entries: [closed], revision: 2, postmortem })).toEqual({
      history: false,
      shelf: false,
    });
    expect(asking({ state }, { entries: [closed], revision: 3, postmortem })).toMatchObject({ shelf: true });
  });

  it('is the folder while the step about learning waits, because it says what is still unwritten', () => {
    const done = (['check', 'alert', 'own', 'apologize', 'ameliorate'] as const).map((step) =>
      aTick(step, 'bob', now),
    );
    const body = withList('', 42, ['check', 'alert', 'own', 'apologize', 'ameliorate']);
    const postmortem = { kind: 'commit', path: 'a.md', url: 'x', revision: 7 } as const;
    const known = { entries: [...done, closed], revision: 7, postmortem };
    expect(asking({ state, body }, known)).toEqual({ history: false, shelf: true });
    expect(asking({ body }, { ...known, entries: done })).toEqual({ history: false, shelf: false });
  });

  it('is the history, once, when somebody reopened and no event told who', () => {
    expect(asking({}, { entries: [closed] })).toEqual({ history: true, shelf: false });
    expect(asking({ body: withList('', 42, ['own']) }, { entries: [closed] })).toMatchObject({
      history: true,
    });
    const known: Entry = { what: 'reopened', witness: { kind: 'seen', at: '2026-11-22T14:25:00Z' } };
    expect(asking({}, { entries: [closed, known] })).toEqual({ history: false, shelf: false });
    const tick = aTick('own', 'bob', now);
    expect(asking({ body: withList('', 42, ['own']) }, { entries: [closed, known, tick] }).history).toBe(
      false,
    );
  });
});
