import { describe, expect, it } from 'vitest';
import { type Entry, lastToggle } from '../../src/logbook/logbook.ts';
import { aTick } from '../builders.ts';

const at = '2026-11-22T15:00:00Z';

describe('the logbook', () => {
  it('knows the last word about each step', () => {
    const off: Entry = { what: 'unticked', step: 'own', attribution: { kind: 'seen', at } };
    const entries = [aTick('own', 'alice', at), aTick('thank', 'bob', at), off];
    expect(lastToggle(entries, 'own')).toBe(off);
    expect(lastToggle(entries, 'thank')).toMatchObject({ what: 'ticked' });
    expect(lastToggle(entries, 'check')).toBeUndefined();
  });
});
