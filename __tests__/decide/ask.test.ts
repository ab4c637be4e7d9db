import { describe, expect, it } from 'vitest';
import type { Edits } from '../../src/checklist/boxes.ts';
import { readChecklist } from '../../src/checklist/checklist.ts';
import { ask } from '../../src/decide/ask.ts';
import { postmortemStage } from '../../src/delivery/stage.ts';
import type { EditEvent } from '../../src/facts/edit-event.ts';
import type { CommentFacts, Facts, IssueFacts } from '../../src/facts/facts.ts';
import { blobSha } from '../../src/github/blob-sha.ts';
import { derive } from '../../src/incident/derive.ts';
import type { Entry, Logbook } from '../../src/logbook/logbook.ts';
import { writeTrackingComment } from '../../src/logbook/tracking-comment.ts';
import { defaultSettings } from '../../src/settings/defaults.ts';
import { aComment, aContext, aLogbook, aPerson, aTick, someFacts, withList } from '../builders.ts';

const now = '2026-11-22T14:30:00Z';
const at = '2026-11-22T14:20:00Z';
const state = { kind: 'closed', at, by: 'alice', reason: 'completed' } as const;
const declared: Entry = {
  what: 'declared',
  attribution: { kind: 'actor', by: 'alice', at: '2026-11-22T14:02:00Z' },
};
const closed: Entry = {
  what: 'closed',
  reason: 'completed',
  attribution: { kind: 'actor', by: 'alice', at },
};

function ours(changes: Partial<Logbook>): CommentFacts {
  const logbook = aLogbook({ ...changes, entries: [declared, ...(changes.entries ?? [])] });
  const body = writeTrackingComment({ prose: '', logbook, below: '' });
  return aComment({ id: 500, author: { login: 'github-actions[bot]', kind: 'bot' }, body });
}

function asked(occasion: Pick<Parameters<typeof ask>[0], 'incident' | 'facts' | 'editEvent'>) {
  const delivery = { kind: 'pending', refused: [] } as const;
  return ask({
    ...occasion,
    settings: defaultSettings,
    delivery,
    blobSha,
    stage: postmortemStage,
    reminds: true,
  });
}

function asking(issue: Partial<IssueFacts>, logbook?: Partial<Logbook>) {
  const comments = logbook === undefined ? [] : [ours(logbook)];
  const facts = someFacts({
    now,
    issue: { state: { kind: 'open' }, ...issue },
    comments,
    history: { kind: 'unread' },
  });
  const incident = derive({ facts, policy: aContext(), blobSha });
  const kinds = asked({ incident, facts }).map(({ kind }) => kind);
  return { history: kinds.includes('history'), postmortems: kinds.includes('directory') };
}

describe('what is read besides the thread', () => {
  it('is nothing for what is no incident, or rests', () => {
    expect(asking({ labels: [] })).toEqual({ history: false, postmortems: false });
    expect(asking({ labels: [], state }, {})).toEqual({ history: false, postmortems: false });
  });

  it('is nothing for an open incident that is known', () => {
    expect(asking({ body: withList('', 42, ['own']) }, {})).toEqual({ history: false, postmortems: false });
  });

  it('is the history when the logbook is begun, so that it knows who declared', () => {
    expect(asking({})).toEqual({ history: true, postmortems: false });
    expect(asking({}, { comment: 0 })).toEqual({ history: true, postmortems: false });
  });

  it('is all of it when a postmortem is due, and nothing once it is there', () => {
    expect(asking({ state }, {})).toEqual({ history: true, postmortems: true });
    const postmortem = { kind: 'commit', path: 'a.md', url: 'x', revision: 2 } as const;
    expect(asking({ state }, { entries: [closed], revision: 2, postmortem })).toEqual({
      history: false,
      postmortems: false,
    });
    expect(asking({ state }, { entries: [closed], revision: 3, postmortem })).toMatchObject({
      postmortems: true,
    });
  });

  it('is the folder while the step about learning waits, because it says what is still unwritten', () => {
    const done = (['check', 'alert', 'own', 'apologize', 'ameliorate'] as const).map((step) =>
      aTick(step, 'bob', now),
    );
    const body = withList('', 42, ['check', 'alert', 'own', 'apologize', 'ameliorate']);
    const postmortem = { kind: 'commit', path: 'a.md', url: 'x', revision: 7 } as const;
    const known = { entries: [...done, closed], revision: 7, postmortem };
    expect(asking({ state, body }, known)).toEqual({ history: false, postmortems: true });
    expect(asking({ body }, { ...known, entries: done })).toEqual({ history: false, postmortems: false });
  });

  it('is the history, once, when somebody reopened and no event told who', () => {
    expect(asking({}, { entries: [closed] })).toEqual({ history: true, postmortems: false });
    expect(asking({ body: withList('', 42, ['own']) }, { entries: [closed] })).toMatchObject({
      history: true,
    });
    const known: Entry = { what: 'reopened', attribution: { kind: 'seen', at: '2026-11-22T14:25:00Z' } };
    expect(asking({}, { entries: [closed, known] })).toEqual({ history: false, postmortems: false });
    const tick = aTick('own', 'bob', now);
    expect(asking({ body: withList('', 42, ['own']) }, { entries: [closed, known, tick] }).history).toBe(
      false,
    );
  });

  describe('is the record of edits', () => {
    const body = withList('', 42, ['own']);
    const edited = (changes: Partial<Facts> = {}, logbook: Partial<Logbook> = {}, editEvent?: EditEvent) => {
      const issue = { state: { kind: 'open' }, body, author: aPerson('eve') } as const;
      const facts = someFacts({ now, issue, comments: [ours(logbook)], ...changes });
      const told = editEvent === undefined ? {} : { editEvent };
      const incident = derive({ facts, policy: aContext(), blobSha, ...told });
      const questions = asked({ incident, facts, ...told });
      return {
        edits: questions.some(({ kind }) => kind === 'edits'),
        permissionsOf: questions.flatMap((one) => (one.kind === 'permission' ? [one.login] : [])),
      };
    };
    const read: Edits = {
      kind: 'read',
      whole: true,
      revisions: [
        { at: '2026-11-22T14:02:00Z', by: 'eve', list: readChecklist('', 42) },
        { at, by: 'bob', list: readChecklist(body, 42) },
      ],
    };

    it('when a box changed and no event told by whom, once', () => {
      expect(edited()).toEqual({ edits: true, permissionsOf: [] });
      expect(edited({ edits: read })).toEqual({ edits: false, permissionsOf: [] });
      expect(edited({ edits: { kind: 'unavailable', reason: 'x' } }).edits).toBe(false);
    });

    it('not when the logbook knows, an event tells, or the incident rests', () => {
      expect(edited({}, { entries: [aTick('own', 'bob', at)] }).edits).toBe(false);
      const editEvent = { by: 'bob', at, before: withList('', 42), after: body };
      expect(edited({}, {}, editEvent).edits).toBe(false);
      const issue = { labels: [], body, state: { kind: 'open' } } as const;
      expect(edited({ issue: { ...someFacts().issue, ...issue } }).edits).toBe(false);
    });

    it("in somebody without access's issue, and then whether those may whose hands it shows", () => {
      const repository = { ...someFacts().repository, visibility: 'public' } as const;
      const accepted: Entry = { what: 'accepted', attribution: { kind: 'actor', by: 'tom', at } };
      const theirs = { entries: [accepted] };
      expect(edited({ repository }, theirs)).toEqual({ edits: true, permissionsOf: [] });
      expect(edited({ repository, edits: read }, theirs)).toEqual({ edits: false, permissionsOf: ['bob'] });
      const permissions = { bob: 'write' } as const;
      expect(edited({ repository, edits: read, permissions }, theirs).permissionsOf).toEqual([]);
    });
  });
});
