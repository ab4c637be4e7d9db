import { describe, expect, it } from 'vitest';
import { newsBetween } from '../../src/incident/news.ts';
import type { Entry, Logbook } from '../../src/logbook/logbook.ts';
import { aLogbook } from '../builders.ts';

const now = '2026-11-22T15:00:00Z';
const frame = { now, severities: ['sev1', 'sev2', 'sev3'] };
const by = { kind: 'actor', by: 'alice', at: '2026-11-22T14:30:00Z' } as const;
const resolved: Entry = { what: 'milestone', name: 'resolved', at: now, attribution: by };
const declared: Entry = { what: 'declared', attribution: by };

function kinds(before: Logbook | undefined, after: Logbook | undefined): readonly string[] {
  return newsBetween(before, after, frame).map(({ kind }) => kind);
}

describe('what is news', () => {
  it('is what the record found does not say', () => {
    const before = aLogbook({ entries: [declared] });
    expect(kinds(undefined, before)).toEqual(['declared']);
    expect(kinds(before, aLogbook({ entries: [declared, resolved] }))).toEqual(['resolved']);
    expect(kinds(before, before)).toEqual([]);
    expect(kinds(before, undefined)).toEqual([]);
  });

  it('is nothing that is older than a day', () => {
    const old = { ...by, at: '2026-11-20T14:30:00Z' };
    expect(kinds(undefined, aLogbook({ entries: [{ ...declared, attribution: old }] }))).toEqual([]);
  });

  it('says once that it is resolved, whether by a word, an update or the close', () => {
    const closed: Entry = { what: 'closed', reason: 'completed', attribution: by };
    const update: Entry = { what: 'update', comment: 7, text: 'Over.', status: 'resolved', attribution: by };
    const before = aLogbook({ entries: [declared] });
    expect(kinds(before, aLogbook({ entries: [declared, closed] }))).toEqual(['resolved']);
    expect(kinds(before, aLogbook({ entries: [declared, resolved, closed] }))).toEqual(['resolved']);
    expect(kinds(before, aLogbook({ entries: [declared, update, resolved, closed] }))).toEqual(['update']);
    const dropped: Entry = { ...closed, reason: 'not_planned' };
    expect(kinds(before, aLogbook({ entries: [declared, dropped] }))).toEqual([]);
  });

  it('is no close by somebody without a say, and no severity beside the declaration', () => {
    const closed: Entry = { what: 'closed', reason: 'completed', attribution: by };
    const before = aLogbook({ entries: [declared], graded: '' });
    const after = aLogbook({ entries: [declared, closed], graded: '' });
    expect(newsBetween(before, after, { ...frame, isUnvouched: true })).toEqual([]);
    const waiting = aLogbook({ entries: [declared], graded: '' });
    const accepted: Entry = { what: 'accepted', attribution: by };
    expect(kinds(waiting, aLogbook({ entries: [declared, accepted], graded: 'sev1' }))).toEqual(['declared']);
  });

  it('is no time that is corrected, and none that was told by the close; after a reopening it is', () => {
    const closed: Entry = { what: 'closed', reason: 'completed', attribution: by };
    const reopened: Entry = { what: 'reopened', attribution: by };
    const mitigated: Entry = { ...resolved, name: 'mitigated' };
    const later: Entry = { ...mitigated, at: by.at };
    const before = aLogbook({ entries: [declared, mitigated, closed] });
    expect(kinds(before, aLogbook({ entries: [declared, mitigated, closed, later, resolved] }))).toEqual([]);
    expect(
      kinds(before, aLogbook({ entries: [declared, mitigated, closed, reopened, later, resolved] })),
    ).toEqual(['mitigated', 'resolved']);
  });

  it.each([
    ['sev3', 'sev1', ['severity']],
    ['', 'sev3', ['severity']],
    ['sev1', 'sev2', []],
    ['sev2', '', []],
    ['sev2', 'sev2', []],
    [undefined, 'sev1', []],
  ] as const)('is a severity that became graver: %s, then %s', (was, is, news) => {
    const before = aLogbook(was === undefined ? {} : { graded: was });
    expect(kinds(before, aLogbook({ graded: is }))).toEqual(news);
  });

  it('is an escalation, and a postmortem that was committed, each once', () => {
    const reminder = { steps: ['check'], level: 5, escalated: true, due: now, at: now } as const;
    const escalated = aLogbook({ reminders: [reminder] });
    expect([kinds(aLogbook(), escalated), kinds(escalated, escalated)]).toEqual([['escalated'], []]);
    const postmortem = { kind: 'commit', path: 'a.md', revision: 1, url: 'https://example.org/a' } as const;
    const published = aLogbook({ postmortem });
    const later = aLogbook({ postmortem: { ...postmortem, revision: 2 } });
    expect([kinds(aLogbook(), published), kinds(published, later)]).toEqual([['published'], []]);
  });
});
