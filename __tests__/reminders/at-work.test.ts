import { describe, expect, it } from 'vitest';
import type { CommentFacts, Facts } from '../../src/facts/facts.ts';
import type { Entry } from '../../src/logbook/logbook.ts';
import { areAtWork, peopleAtWork } from '../../src/reminders/at-work.ts';
import { defaultSettings } from '../../src/settings/defaults.ts';
import { aBot, aComment, anIncident, aPerson, aTick, someFacts } from '../builders.ts';

const now = '2026-11-22T16:00:00Z';
const due = '2026-11-22T15:50:00Z';

interface Scene {
  readonly comments?: readonly CommentFacts[];
  readonly entries?: readonly Entry[];
  readonly permissions?: Facts['permissions'];
  readonly severity?: string;
}

function scene({ comments = [], entries = [], permissions = {}, severity }: Scene) {
  const known = someFacts({ now, comments, permissions, issue: { state: { kind: 'open' } } });
  const facts: Facts = { ...known, repository: { ...known.repository, visibility: 'public' } };
  const found = anIncident({ facts, entries });
  const incident = { ...found, now, ...(severity === undefined ? {} : { severity }) };
  return { incident, facts, settings: defaultSettings };
}

function said(by: string, time: string): CommentFacts {
  const at = `2026-11-22T${time}:00Z`;
  return aComment({ id: 9, author: aPerson(by), createdAt: at, updatedAt: at });
}

const permissions = { bob: 'triage', mallory: 'read' } as const;

describe('somebody is at work', () => {
  it.each<[string, Scene, boolean]>([
    ['a member wrote a moment ago', { comments: [said('bob', '15:31')], permissions }, true],
    ['a member wrote half an hour ago', { comments: [said('bob', '15:30')], permissions }, false],
    ['somebody without access wrote', { comments: [said('mallory', '15:59')], permissions }, false],
    [
      'GitHub did not say who may',
      { comments: [said('bob', '15:59')], permissions: { bob: 'unknown' } },
      false,
    ],
    ['a box was ticked', { entries: [aTick('check', 'bob', '2026-11-22T15:31:00Z')] }, true],
    ['a box was ticked long ago', { entries: [aTick('check', 'bob', '2026-11-22T15:29:00Z')] }, false],
    [
      'sev1 is quicker',
      { entries: [aTick('check', 'bob', '2026-11-22T15:45:00Z')], severity: 'sev1' },
      false,
    ],
    ['a bot wrote', { comments: [{ ...said('ci', '15:59'), author: aBot('ci[bot]') }] }, false],
    ['an App ticked', { entries: [aTick('check', 'ci[bot]', '2026-11-22T15:59:00Z')] }, false],
    [
      'somebody without access closed what is theirs',
      {
        permissions,
        entries: [
          {
            what: 'closed',
            reason: 'completed',
            attribution: { kind: 'actor', by: 'mallory', at: '2026-11-22T15:59:00Z' },
          },
        ],
      },
      false,
    ],
  ])('or not, where %s', (_, given, expected) => {
    expect(areAtWork(scene(given), due)).toBe(expected);
  });

  it('puts a reminder off by a day in all', () => {
    const given = scene({ entries: [aTick('check', 'bob', '2026-11-22T15:59:00Z')] });
    expect(areAtWork(given, '2026-11-21T16:00:01Z')).toBe(true);
    expect(areAtWork(given, '2026-11-21T16:00:00Z')).toBe(false);
  });

  it('is asked of GitHub only where nothing else tells, and of a few', () => {
    const strangers = Array.from({ length: 40 }, (_, nth) => said(`s${nth}`, '15:58'));
    expect(peopleAtWork(scene({ comments: [said('bob', '15:59')] }))).toEqual(['bob']);
    expect(peopleAtWork(scene({ comments: [said('bob', '15:59')], permissions }))).toEqual([]);
    expect(peopleAtWork(scene({ comments: [...strangers, said('bob', '15:59')] }))).toHaveLength(5);
    expect(peopleAtWork(scene({ comments: [...strangers, said('bob', '15:59')] }))).toContain('bob');
    const ticked = [aTick('check', 'carol', '2026-11-22T15:59:00Z')];
    expect(peopleAtWork(scene({ comments: [said('bob', '15:59')], entries: ticked }))).toEqual([]);
  });
});
