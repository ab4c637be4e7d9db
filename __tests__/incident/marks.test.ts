import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/facts/facts.ts';
import type { Reaction, ReactionKind } from '../../src/facts/people.ts';
import { markQuestions, marksOf } from '../../src/incident/marks.ts';
import { aBot, aComment, aPerson, someFacts } from '../builders.ts';

const open = { ...someFacts().repository, visibility: 'public' as const };
const comments = [
  aComment({ id: 1, author: aPerson('bob'), reactions: { rocket: 2 } }),
  aComment({ id: 2, author: aPerson('eve'), reactions: { hooray: 1 } }),
  aComment({ id: 3, author: aPerson('bob') }),
  aComment({ id: 4, author: aBot('zap[bot]'), reactions: { rocket: 1 } }),
  aComment({ id: 5, author: aPerson('bob'), reactions: { '+1': 7, heart: 1 } }),
];

function facts(changes: Partial<Facts> = {}): Facts {
  return { ...someFacts({ comments }), repository: open, ...changes };
}

function by(kind: ReactionKind, ...people: readonly string[]): readonly Reaction[] {
  return people.map((login) => ({ by: login, kind }));
}

const none = { rocket: [], hooray: [], confused: [] };

describe('a comment with a mark', () => {
  it('counts when members wrote and marked it', () => {
    const known = facts({
      permissions: { bob: 'triage', eve: 'read', carol: 'write' },
      reactions: { 1: by('rocket', 'eve', 'Carol'), 2: by('hooray', 'carol') },
    });
    expect(marksOf(known, 'usual')).toEqual({ ...none, rocket: [1] });
    const strangers = { 1: by('rocket', 'eve'), 2: by('hooray', 'eve') };
    expect(marksOf({ ...known, reactions: strangers }, 'usual')).toEqual(none);
    expect(marksOf({ ...known, permissions: {} }, 'usual')).toEqual(none);
  });

  it('counts for each mark that it has, and for no other reaction', () => {
    const one = aComment({
      author: aPerson('bob'),
      reactions: { rocket: 1, hooray: 1, confused: 1, '+1': 1 },
    });
    const reactions = {
      [one.id]: [
        ...by('rocket', 'carol'),
        ...by('hooray', 'carol'),
        ...by('confused', 'eve'),
        ...by('+1', 'carol'),
      ],
    };
    const known = facts({ comments: [one], reactions, permissions: { bob: 'write', carol: 'write' } });
    expect(marksOf(known, 'usual')).toEqual({ rocket: [one.id], hooray: [one.id], confused: [] });
  });

  it('counts from everybody where people without access cannot come in', () => {
    const { repository } = someFacts();
    const closed = { ...facts(), repository, reactions: { 2: by('hooray', 'x') } };
    expect(marksOf(closed, 'usual')).toEqual({ ...none, hooray: [2] });
  });

  it('counts neither for the sign with which we refuse a command nor on what only steers', () => {
    const { me, repository } = someFacts();
    const refused = aComment({ body: 'Hm.\n\n/incident done 9', reactions: { confused: 1 } });
    const command = aComment({ body: '/incident done 1', reactions: { rocket: 1 } });
    const known = { ...facts(), repository, comments: [refused, command] };
    expect(markQuestions(known, 'usual').reactionsOf).toEqual([refused.id]);
    const told = { ...known, reactions: { [refused.id]: by('confused', me) } };
    expect(marksOf(told, 'usual')).toEqual(none);
    const both = { ...known, reactions: { [refused.id]: by('confused', me, 'bob') } };
    expect(marksOf(both, 'usual')).toEqual({ ...none, confused: [refused.id] });
  });

  it('is asked about in turn: who wrote it, who marked it, and who they are', () => {
    expect(markQuestions(facts(), 'usual')).toEqual({ reactionsOf: [], permissionsOf: ['bob', 'eve'] });
    const permissions = { bob: 'triage', eve: 'read' } as const;
    expect(markQuestions(facts({ permissions }), 'usual')).toEqual({ reactionsOf: [1], permissionsOf: [] });
    const reactions = { 1: [...by('rocket', 'eve', 'carol'), ...by('heart', 'fan')] };
    expect(markQuestions(facts({ permissions, reactions }), 'usual')).toEqual({
      reactionsOf: [],
      permissionsOf: ['carol'],
    });
    const all = { ...permissions, carol: 'write' } as const;
    expect(markQuestions(facts({ permissions: all, reactions }), 'usual')).toEqual({
      reactionsOf: [],
      permissionsOf: [],
    });
  });

  it('costs a bounded number of questions, however many people without access react', () => {
    const many = Array.from({ length: 300 }, (_, id) =>
      aComment({ id: id + 1, author: aPerson('bob'), reactions: { confused: 9 } }),
    );
    const crowd = Object.fromEntries(many.map(({ id }) => [id, by('confused', `s${id}`, `t${id}`)]));
    const asked = markQuestions(facts({ comments: many, permissions: { bob: 'write' } }), 'usual');
    expect(asked.reactionsOf).toHaveLength(30);
    const people = markQuestions(
      facts({ comments: many, permissions: { bob: 'write' }, reactions: crowd }),
      'triage',
    );
    expect(people.permissionsOf.length).toBeLessThanOrEqual(40);
  });
});
