import { describe, expect, it } from 'vitest';
import type { Permission } from '../../src/facts/facts.ts';
import { acknowledgement, acknowledgersToWeigh } from '../../src/incident/acknowledgement.ts';
import type { Entry } from '../../src/logbook/logbook.ts';
import { aBot, aComment, anIncident, aPerson, aTick, type FactsChanges, someFacts } from '../builders.ts';

const at = (minute: number) => `2026-11-22T14:${String(minute).padStart(2, '0')}:00Z`;
const alice = aPerson('alice');
const bob = aPerson('bob');
const declared = { kind: 'labeled', at: at(2), by: alice, label: 'incident' } as const;

interface Told extends FactsChanges {
  readonly entries?: readonly Entry[];
}

/** Opened and declared by alice at 14:02, closed at 16:40. */
function first({ entries = [], history = [], ...changes }: Told) {
  const events = 'kind' in history ? history : [declared, ...history];
  const facts = someFacts({ ...changes, history: events });
  const incident = anIncident({ facts, entries });
  const sign = acknowledgement(incident, facts, 'usual');
  return sign === undefined ? undefined : [sign.at.slice(11, 16), sign.by];
}

function said(by: string, minute: number, body = 'Looking into it.') {
  return aComment({ author: aPerson(by), createdAt: at(minute), body });
}

function led(by: string, minute: number): Entry {
  return { what: 'lead', login: 'carol', attribution: { kind: 'actor', by, at: at(minute) } };
}

describe('that somebody took an incident on', () => {
  it('is not known when nobody did anything, and when the history could not be read', () => {
    expect(first({})).toBeUndefined();
    expect(
      first({ history: { kind: 'unavailable', reason: '404' }, comments: [said('bob', 5)] }),
    ).toBeUndefined();
  });

  it('is seen from the first assignment, role, tick or comment, whichever came first', () => {
    const assigned = { kind: 'assigned', at: at(9), by: bob, assignee: 'carol' } as const;
    const all = {
      history: [assigned],
      entries: [aTick('check', 'dave', at(8)), led('erin', 7)],
      comments: [said('frank', 6)],
    };
    expect(first(all)).toEqual(['14:06', 'frank']);
    expect(first({ ...all, comments: [] })).toEqual(['14:07', 'erin']);
    expect(first({ ...all, comments: [], entries: [aTick('check', 'dave', at(8))] })).toEqual([
      '14:08',
      'dave',
    ]);
    expect(first({ ...all, comments: [], entries: [] })).toEqual(['14:09', 'bob']);
    expect(first({ entries: [aTick('check', undefined, at(20))] })).toEqual(['14:20', undefined]);
  });

  it('is not seen from a comment of the one who opened the issue, but from a tick of theirs', () => {
    const comments = [said('alice', 5), said('bob', 30)];
    expect(first({ comments })).toEqual(['14:30', 'bob']);
    expect(first({ comments, entries: [aTick('check', 'alice', at(8))] })).toEqual(['14:08', 'alice']);
  });

  it('is not seen from bots and Apps, nor from ourselves', () => {
    const comments = [
      aComment({ author: aBot('github-actions[bot]'), createdAt: at(3) }),
      aComment({ author: aBot('triage[bot]'), createdAt: at(4) }),
    ];
    const history = [{ kind: 'assigned', at: at(3), by: aBot('assigner[bot]'), assignee: 'bob' } as const];
    expect(first({ comments, history })).toBeUndefined();
    expect(first({ comments: [said('robot', 4)], me: 'robot' })).toBeUndefined();
  });

  it('is not seen from what was said before the declaration or after the closing', () => {
    const late = aComment({ author: bob, createdAt: '2026-11-22T16:50:00Z' });
    expect(first({ comments: [said('bob', 1), late] })).toBeUndefined();
    const early = { kind: 'labeled', at: at(30), by: alice, label: 'incident' } as const;
    expect(
      first({
        history: { kind: 'read', events: [early] },
        comments: [said('bob', 10), said('carol', 31)],
      }),
    ).toEqual(['14:31', 'carol']);
  });

  it('is never before the declaration, although a form assigns in the same breath', () => {
    const history = [{ kind: 'assigned', at: '2026-11-22T14:01:58Z', by: alice, assignee: 'bob' } as const];
    expect(first({ history })).toEqual(['14:02', 'alice']);
  });
});

describe('in a public repository', () => {
  function inPublic(permissions: Readonly<Record<string, Permission>>, told: Told) {
    const { repository } = someFacts();
    const known = { alice: 'write', ...permissions } as const;
    return { ...told, repository: { ...repository, visibility: 'public' as const }, permissions: known };
  }

  function asked(told: Told) {
    const facts = someFacts({ ...told, history: [declared] });
    return acknowledgersToWeigh(anIncident({ facts, entries: told.entries ?? [] }), facts, 'usual');
  }

  const comments = [said('eve', 4), said('tom', 5), said('eve', 6)];

  it('people without access do not count, nor those of whom GitHub says nothing', () => {
    expect(first(inPublic({ eve: 'read', tom: 'triage' }, { comments }))).toEqual(['14:05', 'tom']);
    expect(first(inPublic({ eve: 'unknown', tom: 'none' }, { comments }))).toBeUndefined();
  });

  it('those who wrote first have to be asked about, once each', () => {
    expect(asked(inPublic({}, { comments }))).toEqual(['eve', 'tom']);
    expect(asked(inPublic({ eve: 'read' }, { comments }))).toEqual(['tom']);
  });

  it('nobody has to be asked about who wrote after something was done, nor before the history is known', () => {
    const entries = [aTick('check', 'alice', at(5))];
    expect(asked(inPublic({}, { comments, entries }))).toEqual(['eve']);
    const facts = someFacts({ ...inPublic({}, { comments }), history: { kind: 'unread' } });
    expect(acknowledgersToWeigh(anIncident({ facts }), facts, 'usual')).toEqual([]);
  });

  it('at most five are asked about, and only they count', () => {
    const crowd = ['a', 'b', 'c', 'd', 'e', 'tom'].map((name, index) => said(name, 4 + index));
    expect(asked(inPublic({}, { comments: crowd }))).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(first(inPublic({ tom: 'write' }, { comments: crowd }))).toBeUndefined();
  });
});
