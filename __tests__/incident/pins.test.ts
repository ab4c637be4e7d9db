import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/incident/facts.ts';
import { pinnedComments, pinQuestions } from '../../src/incident/pins.ts';
import { aBot, aComment, aPerson, someFacts } from '../builders.ts';

const open = { ...someFacts().repository, visibility: 'public' as const };
const comments = [
  aComment({ id: 1, author: aPerson('bob'), rockets: 2 }),
  aComment({ id: 2, author: aPerson('eve'), rockets: 1 }),
  aComment({ id: 3, author: aPerson('bob') }),
  aComment({ id: 4, author: aBot('zap[bot]'), rockets: 1 }),
];

function facts(changes: Partial<Facts> = {}): Facts {
  return { ...someFacts({ comments }), repository: open, ...changes };
}

describe('a comment with a rocket', () => {
  it('counts when members wrote and marked it', () => {
    const known = facts({
      permissions: { bob: 'triage', eve: 'read', carol: 'write' },
      rocketeers: { 1: ['eve', 'Carol'], 2: ['carol'] },
    });
    expect(pinnedComments(known, 'triage')).toEqual([1]);
    expect(pinnedComments({ ...known, rocketeers: { 1: ['eve'], 2: ['eve'] } }, 'triage')).toEqual([]);
    expect(pinnedComments({ ...known, permissions: {} }, 'triage')).toEqual([]);
  });

  it('counts from everybody where strangers cannot come in', () => {
    expect(
      pinnedComments(
        { ...facts(), ...{ repository: someFacts().repository }, rocketeers: { 2: ['x'] } },
        'triage',
      ),
    ).toEqual([2]);
  });

  it('is asked about in turn: who wrote it, who marked it, and who they are', () => {
    expect(pinQuestions(facts(), 'triage')).toEqual({ rocketsOf: [], permissionsOf: ['bob', 'eve'] });
    const permissions = { bob: 'triage', eve: 'read' } as const;
    expect(pinQuestions(facts({ permissions }), 'triage')).toEqual({ rocketsOf: [1], permissionsOf: [] });
    const rocketeers = { 1: ['eve', 'carol'] };
    expect(pinQuestions(facts({ permissions, rocketeers }), 'triage')).toEqual({
      rocketsOf: [],
      permissionsOf: ['carol'],
    });
    const all = { ...permissions, carol: 'write' } as const;
    expect(pinQuestions(facts({ permissions: all, rocketeers }), 'triage')).toEqual({
      rocketsOf: [],
      permissionsOf: [],
    });
  });

  it('costs a bounded number of questions, however many strangers react', () => {
    const many = Array.from({ length: 300 }, (_, id) =>
      aComment({ id: id + 1, author: aPerson('bob'), rockets: 9 }),
    );
    const crowd = Object.fromEntries(many.map(({ id }) => [id, [`s${id}`, `t${id}`]]));
    const asked = pinQuestions(facts({ comments: many, permissions: { bob: 'write' } }), 'triage');
    expect(asked.rocketsOf).toHaveLength(30);
    const people = pinQuestions(
      facts({ comments: many, permissions: { bob: 'write' }, rocketeers: crowd }),
      'triage',
    );
    expect(people.permissionsOf.length).toBeLessThanOrEqual(40);
  });
});
