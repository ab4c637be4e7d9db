import { describe, expect, it } from 'vitest';
import type { StepId } from '../../src/checklist/protocol.ts';
import { withEntries, withToggles } from '../../src/logbook/entries.ts';
import { type Entry, lastToggle, type Toggle } from '../../src/logbook/logbook.ts';
import { aLogbook, aTick } from '../builders.ts';

const at = '2026-11-22T15:00:00Z';
const attribution = { kind: 'seen', at } as const;

describe('lines of the logbook', () => {
  it('are counted, every one that is added', () => {
    const once = withEntries(aLogbook(), [{ what: 'declared', attribution }, aTick('own', 'alice', at)]);
    expect(once.entries).toHaveLength(2);
    expect(once.revision).toBe(2);
    expect(withEntries(once, [])).toBe(once);
  });

  it('stay few when somebody plays with a box, and neither the others nor the declaration are forgotten', () => {
    const play = Array.from({ length: 500 }, (_, index): Entry => {
      const what = index % 2 === 0 ? 'ticked' : 'unticked';
      return { what, step: 'own', attribution: { kind: 'actor', by: `p${index}`, at } };
    });
    const life = Array.from({ length: 100 }, (_, index): Entry => {
      return index % 2 === 0
        ? { what: 'closed', reason: 'completed', attribution }
        : { what: 'reopened', attribution };
    });
    const book = [
      { what: 'declared', attribution } as const,
      aTick('check', 'alice', at),
      ...play,
      ...life,
    ].reduce((logbook, entry) => withEntries(logbook, [entry]), aLogbook());
    expect(book.revision).toBe(602);
    expect(book.entries).toHaveLength(1 + 1 + 16 + 16);
    expect(book.entries.slice(0, 2).map(({ what }) => what)).toEqual(['declared', 'ticked']);
    expect(lastToggle(book.entries, 'own')).toMatchObject({ what: 'unticked', attribution: { by: 'p499' } });
  });

  const minute = (count: number) => `2026-11-22T15:${String(count).padStart(2, '0')}:00Z`;
  const toggle = (what: 'ticked' | 'unticked', step: StepId, minutes: number): Toggle => {
    return { what, step, attribution: { kind: 'actor', by: 'bob', at: minute(minutes) } };
  };

  it('are at the place of their time when GitHub told late of a box', () => {
    const closed: Entry = {
      what: 'closed',
      reason: 'completed',
      attribution: { kind: 'actor', by: 'alice', at: minute(20) },
    };
    const before = aLogbook({ entries: [aTick('check', 'alice', minute(5)), closed], revision: 2 });
    const late = [
      toggle('ticked', 'own', 10),
      toggle('ticked', 'alert', 4),
      toggle('ticked', 'thank', 30),
      toggle('ticked', 'prevent', 20),
    ];
    const { entries, revision } = withToggles(before, late);
    const steps = entries.map((entry) => ('step' in entry ? entry.step : entry.what));
    expect(steps).toEqual(['alert', 'check', 'own', 'closed', 'prevent', 'thank']);
    expect(revision).toBe(6);
    expect(withToggles(before, [])).toBe(before);
  });

  it('about one box are in the order in which they came to be known', () => {
    const before = aLogbook({ entries: [toggle('ticked', 'own', 10), aTick('check', 'alice', minute(15))] });
    const { entries } = withToggles(before, [toggle('unticked', 'own', 9)]);
    expect(entries.map(({ what }) => what)).toEqual(['ticked', 'unticked', 'ticked']);
    expect(lastToggle(entries, 'own')).toMatchObject({ what: 'unticked' });
  });
});
