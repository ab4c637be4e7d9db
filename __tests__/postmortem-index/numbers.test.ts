import { describe, expect, it } from 'vitest';
import { createTexts } from '../../src/i18n/texts.ts';
import type { PostmortemEntry, Times } from '../../src/postmortem-index/entry.ts';
import { byYear, numbersOf } from '../../src/postmortem-index/numbers.ts';
import { counting, numbersLine } from '../../src/postmortem-index/numbers-line.ts';
import { timesIn } from '../../src/postmortem-index/times.ts';

const texts = createTexts('postmortem', 'en');

let number = 100;

function entry(times: Times, more: Partial<PostmortemEntry> = {}): PostmortemEntry {
  number += 1;
  return {
    kind: 'postmortem',
    path: 'postmortems/2026-11-22-42.md',
    sha: 'a',
    incident: number,
    title: 'Down',
    status: 'final',
    opened: '2026-11-22T14:00:00Z',
    updated: '2026-11-22T14:00:00Z',
    times,
    steps: { done: 8, skipped: 0, open: 0 },
    followUps: { open: 0, total: 0, issues: [] },
    ...more,
  };
}

const alerted = (...minutes: readonly number[]) => minutes.map((alert) => entry({ alert }));

describe('the numbers of many incidents', () => {
  it('are the median and the quartiles, in between where none is in the middle', () => {
    expect(numbersOf(alerted(9, 1, 7, 3, 5)).alert).toEqual({ count: 5, lower: 3, median: 5, upper: 7 });
    expect(numbersOf(alerted(10, 20, 30, 40, 50, 60)).alert).toEqual({
      count: 6,
      lower: 23,
      median: 35,
      upper: 48,
    });
    expect(numbersOf(alerted(8, 8, 8, 8, 900)).alert).toEqual({ count: 5, lower: 8, median: 8, upper: 8 });
  });

  it('say nothing of fewer than five, each measure by itself', () => {
    expect(numbersOf(alerted(1, 2, 3, 4))).toEqual({ count: 4 });
    const some = numbersOf([...alerted(1, 2, 3, 4, 5), entry({ apology: 9 })]);
    expect([some.alert?.count, some.apology, some.complete]).toEqual([5, undefined, { part: 6, of: 6 }]);
  });

  it('count as complete only those with each step done', () => {
    const steps = { done: 7, skipped: 1, open: 0 };
    const open = { done: 7, skipped: 0, open: 1 };
    const all = [...alerted(1, 2, 3), entry({}, { steps }), entry({}, { steps: open })];
    expect(numbersOf(all).complete).toEqual({ part: 3, of: 5 });
    const none = { done: 0, skipped: 0, open: 0 };
    expect(numbersOf([...alerted(1, 2, 3, 4), entry({}, { steps: none })]).complete?.part).toBe(4);
  });

  it('are of the newest year in the line, without drills and what is private', () => {
    const old = { opened: '2025-01-01T00:00:00Z' };
    const all = [...alerted(14, 14, 14, 14, 14), entry({ alert: 900 }, old)];
    const drill = entry({ alert: 1 }, { labels: ['Drill'] });
    expect(byYear(all).map(([year, of]) => [year, of.length])).toEqual([
      ['2026', 5],
      ['2025', 1],
    ]);
    expect(numbersLine(counting([...all, drill], ['drill']), texts)).toBe(
      '2026: 5 incidents · median time to alert people 14 min · every step done in 5 of 5',
    );
    expect(numbersLine(counting([...alerted(1, 2, 3, 4), drill], ['drill']), texts)).toBe('');
    const twice = [entry({ alert: 1 }), ...alerted(1, 2, 3)].flatMap((one) => [one, one]);
    expect(numbersLine(counting(twice, []), texts)).toBe('');
    const years = [...alerted(1), ...[1, 2, 3, 4].map((alert) => entry({ alert }, old))];
    expect(numbersLine(years, texts)).toBe('2026: 1 incident · too few to say more');
  });
});

describe('the times of one', () => {
  const opened = '2026-11-22T14:00:00Z';
  const step = (id: string, more: object = {}) => ({
    id,
    state: 'done',
    when: '2026-11-22T14:31:59Z',
    ...more,
  });

  it('are counted from the declaration, in whole minutes', () => {
    const steps = [step('alert'), step('apologize', { when: '2026-11-22T16:00:00Z' })];
    expect(
      timesIn({ opened, steps, resolved: '2026-11-22T15:00:00Z', closed: '2026-11-25T15:00:00Z' }),
    ).toEqual({
      alert: 31,
      apology: 120,
      resolved: 60,
    });
  });

  it('take the first closing where nobody told when it was over', () => {
    const episodes = [{ from: opened, to: '2026-11-22T17:00:00Z' }, { from: '2026-11-23T09:00:00Z' }];
    expect(timesIn({ opened, episodes, closed: '2026-11-30T00:00:00Z' })).toEqual({ resolved: 180 });
    expect(timesIn({ opened, closed: '2026-11-22T14:10:00Z' })).toEqual({ resolved: 10 });
  });

  it.each([
    ['a step that was only seen to be done', { steps: [step('alert', { seen: true })] }],
    ['one that was skipped', { steps: [step('alert', { state: 'skipped' })] }],
    ['one before the declaration', { steps: [step('alert', { when: '2026-11-22T13:00:00Z' })] }],
    ['no moment at all', { steps: [step('alert', { when: 'soon' })], resolved: 'never' }],
    ['steps that are none', { steps: 'none', episodes: 7 }],
  ])('leave out %s', (_what, data) => {
    expect(timesIn({ opened, ...data })).toEqual({});
  });
});
