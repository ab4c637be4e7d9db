import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/incident/logbook.ts';
import { lastToggle, withEntries } from '../../src/incident/logbook.ts';
import { aLogbook, aTick } from '../builders.ts';

const at = '2026-11-22T15:00:00Z';
const witness = { kind: 'seen', at } as const;

describe('the logbook', () => {
  it('counts every line that is added', () => {
    const once = withEntries(aLogbook(), [{ what: 'declared', witness }, aTick('own', 'alice', at)]);
    expect(once.entries).toHaveLength(2);
    expect(once.revision).toBe(2);
    expect(withEntries(once, [])).toBe(once);
  });

  it('knows the last word about each step', () => {
    const off: Entry = { what: 'unticked', step: 'own', witness };
    const { entries } = withEntries(aLogbook(), [aTick('own', 'alice', at), aTick('thank', 'bob', at), off]);
    expect(lastToggle(entries, 'own')).toBe(off);
    expect(lastToggle(entries, 'thank')).toMatchObject({ what: 'ticked' });
    expect(lastToggle(entries, 'check')).toBeUndefined();
  });

  it('stays small when somebody plays with a box, and forgets neither the others nor the declaration', () => {
    const play = Array.from({ length: 500 }, (_, index): Entry => {
      const what = index % 2 === 0 ? 'ticked' : 'unticked';
      return { what, step: 'own', witness: { kind: 'actor', by: `p${index}`, at } };
    });
    const life = Array.from({ length: 100 }, (_, index): Entry => {
      return index % 2 === 0
        ? { what: 'closed', reason: 'completed', witness }
        : { what: 'reopened', witness };
    });
    const book = [
      { what: 'declared', witness } as const,
      aTick('check', 'alice', at),
      ...play,
      ...life,
    ].reduce((logbook, entry) => withEntries(logbook, [entry]), aLogbook());
    expect(book.revision).toBe(602);
    expect(book.entries).toHaveLength(1 + 1 + 16 + 16);
    expect(book.entries.slice(0, 2).map(({ what }) => what)).toEqual(['declared', 'ticked']);
    expect(lastToggle(book.entries, 'own')).toMatchObject({ what: 'unticked', witness: { by: 'p499' } });
  });
});
