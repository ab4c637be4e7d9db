import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/logbook/logbook.ts';
import { storedData } from '../../src/postmortem-index/stored-data.ts';
import { aPerson, aTick, someFacts } from '../builders.ts';
import { written } from './incidents.ts';

const bob = aPerson('bob');
const at = (minute: number) => `2026-11-22T15:${String(minute).padStart(2, '0')}:00Z`;

function withSeverities(now: readonly string[], ...changes: readonly (readonly [string, number, number])[]) {
  const history = changes.flatMap(([label, from, to]) => [
    { kind: 'labeled', at: at(from), by: bob, label } as const,
    { kind: 'unlabeled', at: at(to), by: bob, label } as const,
  ]);
  return written({
    facts: someFacts({ issue: { labels: ['incident', ...now] }, history }),
    entries: [],
  });
}

describe('the severity', () => {
  it('is told with the gravest that it was, when that is graver than the last', () => {
    const file = withSeverities(['sev3'], ['SEV1', 0, 10], ['sev3', 10, 10]);
    expect(file).toContain('| Severity | sev3, at worst sev1 (sev1 for 10 min) |');
    expect(file).toContain('severity: sev3\n');
    expect(storedData(file)['severity_highest']).toBe('sev1');
  });

  it('is told as it is when it only got graver', () => {
    const file = withSeverities(['sev1'], ['sev3', 0, 10]);
    expect(file).toContain('| Severity | sev1 (sev3 for 10 min) |');
    expect(file).not.toContain('severity_highest');
  });

  it('is told from what it was when it has none any more', () => {
    const file = withSeverities([], ['sev2', 0, 10]);
    expect(file).toContain('| Severity | sev2 for 10 min |');
    expect(storedData(file)['severity_highest']).toBe('sev2');
  });
});

describe('that somebody acknowledged it', () => {
  it('is told with who it was, or when it was seen at the latest', () => {
    const done = written({ facts: someFacts(), entries: [aTick('check', 'bob', at(0))] });
    expect(done).toContain('| Acknowledged | 2026-11-22 15:00 | 58 min | bob |');
    expect(storedData(done)['acknowledged']).toBe('2026-11-22T15:00:00Z');
    const seen = written({ facts: someFacts(), entries: [aTick('check', undefined, at(0))] });
    expect(seen).toContain('| Acknowledged | seen 2026-11-22 15:00 | 58 min |  |');
  });

  it('stays on record when the history cannot be read any more', () => {
    const entries = [aTick('check', 'bob', at(0))];
    const history = { kind: 'unavailable', reason: '404' } as const;
    const before = written({ facts: someFacts(), entries });
    const after = written({ facts: someFacts({ history }), entries }, before);
    expect(storedData(after)['acknowledged']).toBe('2026-11-22T15:00:00Z');
  });
});

describe('that it hurt less', () => {
  const closed = { state: { kind: 'closed', at: at(50), reason: 'completed' } } as const;
  const over: Entry = {
    what: 'milestone',
    name: 'resolved',
    at: at(20),
    attribution: { kind: 'actor', by: 'bob', at: at(20) },
  };

  it.each([
    [10, true],
    [40, false],
  ] as const)('is assumed from the tick of step 5 at minute %i: %s', (minute, isAssumed) => {
    const facts = someFacts({ issue: closed });
    const file = written({ facts, entries: [over, aTick('ameliorate', 'bob', at(minute))] });
    expect(file.includes('| Mitigated |')).toBe(isAssumed);
  });
});
