import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/logbook/logbook.ts';
import type { SectionName } from '../../src/logbook/names.ts';
import { aComment, someFacts } from '../builders.ts';
import { written } from './incidents.ts';

const day = '2026-11-22';

function aNote(section: SectionName, text: string, at = `${day}T15:00:00Z`): Entry {
  return { what: 'note', section, text, attribution: { kind: 'actor', by: 'bob', at } };
}

/** The machine's lines above the tables. */
function lead(entries: readonly Entry[], comments: readonly ReturnType<typeof aComment>[] = []): string {
  const text = written({ facts: someFacts({ comments }), entries });
  return text.slice(0, text.indexOf('\n|'));
}

describe('what happened in three lines', () => {
  it('tells the cause that was noted by a command', () => {
    const entries = [aNote('trigger', 'A certificate ran out. Nobody had a date for it.')];
    expect(lead(entries)).toMatch(/Cause: .*A certificate ran out\./);
    expect(lead(entries)).not.toContain('Nobody had a date');
  });

  it('takes the trigger before the many factors, whichever was noted later', () => {
    const entries = [
      aNote('trigger', 'A certificate ran out.'),
      aNote('factors', 'The alert went to a list that nobody reads.', `${day}T16:00:00Z`),
    ];
    expect(lead(entries)).toContain('A certificate ran out.');
    expect(lead(entries)).not.toContain('a list that nobody reads');
  });

  it('takes the last of several notes on the trigger', () => {
    const entries = [
      aNote('trigger', 'It is the load balancer.'),
      aNote('trigger', 'It was a certificate.', `${day}T16:00:00Z`),
    ];
    expect(lead(entries)).toContain('It was a certificate.');
  });

  it('believes whoever told it later, a report or a note', () => {
    const body = '## Root cause\n\nThe cache was full.';
    const report = (createdAt: string) => aComment({ body, createdAt });
    const noted = [aNote('trigger', 'It was a certificate.')];
    expect(lead(noted, [report(`${day}T17:00:00Z`)])).toContain('The cache was full.');
    expect(lead(noted, [report(`${day}T14:30:00Z`)])).toContain('It was a certificate.');
  });

  it('tells the impact that was noted by a command', () => {
    expect(lead([aNote('impact', 'For 2,000 people no order went through.')])).toContain('For 2,000 people');
  });

  it('says nothing of a cause that nobody told', () => {
    expect(lead([])).not.toContain('Cause');
  });
});
