import { describe, expect, it } from 'vitest';
import { defaultProtocol } from '../../src/checklist/default-protocol.ts';
import type { CommentFacts, Facts, IssueFacts } from '../../src/facts/facts.ts';
import { blobSha } from '../../src/github/blob-sha.ts';
import { derive } from '../../src/incident/derive.ts';
import type { Logbook } from '../../src/logbook/logbook.ts';
import { writeTrackingComment } from '../../src/logbook/tracking-comment.ts';
import { aComment, aContext, aLogbook, aPerson, aTick, someFacts, withList } from '../builders.ts';

const policy = aContext({ severities: ['sev1', 'sev2'] });
const me = { login: 'github-actions[bot]', kind: 'bot' } as const;
const tick = aTick('own', 'alice', '2026-11-22T15:00:00Z');

function ours(changes: Partial<Logbook> = {}, comment: Partial<CommentFacts> = {}, prose = ''): CommentFacts {
  const logbook = aLogbook({ entries: [tick], ...changes });
  const body = writeTrackingComment({ prose, logbook, below: '' });
  return aComment({ id: 500, author: me, body, ...comment });
}

function deriving(
  issue: Partial<IssueFacts>,
  comments: readonly CommentFacts[] = [],
  more: Partial<Facts> = {},
) {
  const facts = someFacts({ issue: { state: { kind: 'open' }, ...issue }, comments, ...more });
  return derive({ facts, policy, blobSha });
}

describe('the phase of an incident', () => {
  const at = '2026-11-22T16:00:00Z';

  it.each<[string, Partial<IssueFacts>, boolean, object]>([
    ['open with the label', {}, true, { kind: 'open' }],
    ['open with the label in other letters', { labels: ['INCIDENT'] }, false, { kind: 'open' }],
    ['paused when the label is off', { labels: ['bug'] }, true, { kind: 'paused' }],
    ['none when there never was one', { labels: ['incidents'] }, false, { kind: 'not-an-incident' }],
    [
      'resolved when it is closed',
      { state: { kind: 'closed', at, by: 'bob', reason: 'completed' } },
      true,
      { kind: 'resolved', at, by: 'bob', vouched: true },
    ],
    [
      'dropped when it is not planned',
      { state: { kind: 'closed', at, reason: 'not_planned' } },
      true,
      { kind: 'dropped', reason: 'not_planned' },
    ],
    [
      'dropped when it is a duplicate',
      { state: { kind: 'closed', at, reason: 'duplicate' } },
      false,
      { kind: 'dropped', reason: 'duplicate' },
    ],
    [
      'paused when it is closed without the label',
      { labels: [], state: { kind: 'closed', at, reason: 'completed' } },
      true,
      { kind: 'paused' },
    ],
  ])('is %s', (_, issue, tracked, phase) => {
    expect(deriving(issue, tracked ? [ours()] : []).phase).toEqual(phase);
  });

  it('leaves the logbook alone while it is paused', () => {
    const { logbook } = deriving({ labels: [], body: withList('', 42, ['thank']) }, [ours()]);
    expect(logbook).toEqual(aLogbook({ entries: [tick] }));
  });
});

describe('the severity', () => {
  it.each([
    [['incident', 'SEV2'], 'SEV2'],
    [['sev2', 'incident', 'Sev1'], 'Sev1'],
    [['incident', 'sev3', 'sev11'], undefined],
  ])('of %j is %s', (labels, severity) => {
    expect(deriving({ labels }).severity).toBe(severity);
  });
});

describe('the steps', () => {
  it('are done as the logbook says, with what the list shows now', () => {
    const { steps } = deriving({ body: withList('', 42, ['own', 'thank']) }, [ours()]);
    const done = steps.filter(({ state }) => state.kind === 'done').map(({ step }) => step.id);
    expect(done).toEqual(['own', 'thank']);
    expect(steps[2]?.state).toEqual({ kind: 'done', attribution: tick.attribution });
  });

  it('know which of them people took out', () => {
    const body = withList('').replace(/.*incident-protocol:own.*\n/, '');
    const { steps } = deriving({ body }, [ours()]);
    expect(steps.filter(({ listed }) => !listed).map(({ step }) => step.id)).toEqual(['own']);
    expect(steps[2]?.state.kind).toBe('done');
    expect(deriving({ body: '' }, [ours()]).steps.every(({ listed }) => listed)).toBe(true);
  });

  it('are those of the day it was declared, whatever the settings say now', () => {
    const protocol = defaultProtocol.slice(0, 3);
    const comment = ours({ protocol: defaultProtocol.slice(1) });
    const facts = someFacts({ issue: { state: { kind: 'open' } }, comments: [comment] });
    const { steps } = derive({ facts, policy: { ...policy, protocol }, blobSha });
    expect(steps.map(({ step }) => step.id)[0]).toBe('alert');
    expect(steps).toHaveLength(7);
  });
});

describe('our comment', () => {
  it('is found by author, first line, issue and its own id', () => {
    const { tracking, logbook } = deriving({}, [aComment(), ours(), aComment()]);
    expect(tracking).toMatchObject({ kind: 'present', id: 500, readable: true, duplicates: [] });
    expect(logbook.entries).toContainEqual(tick);
  });

  it.each([
    ['a stranger wrote', ours({}, { author: aPerson('mallory') })],
    ['another bot wrote', ours({}, { author: { login: 'other[bot]', kind: 'bot' } })],
    ['belongs to another issue', ours({ issue: 7, comment: 499 })],
    ['is a copy under another id', ours({ comment: 499 })],
    ['only quotes it', aComment({ author: me, body: `Look:\n${ours().body}` })],
    [
      'is damaged beyond telling whose it was',
      aComment({ author: me, body: `${ours().body.slice(0, 60)}\n<!-- incident-protocol:logbook {` }),
    ],
    [
      'is damaged and a copy',
      ours({ comment: 499 }, { body: ours({ comment: 499 }).body.replace('"version":1', '') }),
    ],
  ])('is not one that %s', (_, comment) => {
    const { tracking, logbook } = deriving({}, [comment]);
    expect(tracking).toEqual({ kind: 'absent' });
    expect(logbook.entries.map(({ what }) => what)).toEqual(['declared']);
  });

  it('is known by its first line where all else of it was cut off', () => {
    const { tracking } = deriving({}, [
      aComment({ author: me, editedBy: 'carol', body: ours().body.slice(0, 60) }),
    ]);
    expect(tracking).toMatchObject({ kind: 'present', readable: false });
  });

  it('comes along with an issue that is transferred: then it names the number that it had, and itself', () => {
    const { tracking, logbook } = deriving({}, [ours({ issue: 7 })]);
    expect(tracking).toMatchObject({ kind: 'present', id: 500 });
    expect(logbook).toMatchObject({ issue: 42, entries: expect.arrayContaining([tick]) });
    const renumbered = deriving({}, [ours({ issue: 7, comment: 499 })], { movedFrom: 7 });
    expect(renumbered.logbook.entries).toContainEqual(tick);
  });

  it('is the oldest with a whole logbook; the others are doubles of it', () => {
    const fresh = ours({ comment: 0 }, { id: 498 });
    const late = ours({ comment: 501 }, { id: 501 });
    const { tracking } = deriving({}, [late, fresh, ours()]);
    expect(tracking).toMatchObject({ id: 500, duplicates: [498, 501] });
    expect(
      deriving({}, [ours({ comment: 0 }, { id: 503 }), ours({ comment: 0 }, { id: 502 })]).tracking,
    ).toMatchObject({
      id: 502,
      duplicates: [503],
    });
  });

  it('is ours and unreadable when only its logbook is damaged', () => {
    const body = ours().body.replace('"version":1', '"version":9');
    const { tracking, logbook } = deriving({ body: withList('', 42, ['check']) }, [ours({}, { body })]);
    expect(tracking).toMatchObject({ id: 500, readable: false });
    expect(logbook.entries).toMatchObject([{ what: 'declared' }, { what: 'ticked', step: 'check' }]);
  });
});

describe('a list in our comment', () => {
  const list = withList('', 42, ['check']);

  it('is read there, and one in the description is not', () => {
    const incident = deriving({ body: withList('', 42, ['thank']) }, [
      ours({ list: 'comment', entries: [] }, {}, list),
    ]);
    const done = incident.steps.filter(({ state }) => state.kind === 'done').map(({ step }) => step.id);
    expect(done).toEqual(['check']);
  });

  it('is still read there when the logbook is lost', () => {
    const body = ours({ list: 'comment' }, {}, list).body.replace('"version":1', '"version":9');
    const incident = deriving({ body: 'words' }, [ours({}, { body })]);
    expect(incident.logbook.list).toBe('comment');
    expect(incident.logbook.entries).toContainEqual(
      expect.objectContaining({ what: 'ticked', step: 'check' }),
    );
  });
});

it('derives from an issue that has nothing', () => {
  const author = { login: 'ghost', kind: 'ghost' } as const;
  const incident = deriving({ body: '', title: '', author, labels: ['incident'] });
  expect(incident.logbook.entries).toMatchObject([{ what: 'declared', attribution: { by: 'ghost' } }]);
});
