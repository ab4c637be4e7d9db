import { describe, expect, it } from 'vitest';
import { isFirstOfDay } from '../../src/run/first-of-day.ts';
import { nextRun, readCron } from '../../src/time/cron.ts';
import { day, hour, minute } from '../../src/time/duration.ts';
import { type Instant, instantOf, milliseconds } from '../../src/time/instant.ts';

const start = '2026-11-23T00:00:00Z';

/** When the scheduled runs of a fortnight start. */
function runsOf(cron: string, late = 0): readonly Instant[] {
  const read = readCron(cron);
  const runs: Instant[] = [];
  for (let at: Instant = start; read !== undefined; ) {
    const next = nextRun([read], at);
    if (next === undefined || milliseconds(next) >= milliseconds(start) + 14 * day) break;
    runs.push(instantOf(milliseconds(next) + late));
    at = instantOf(milliseconds(next) + 1000);
  }
  return runs;
}

function firstOnes(runs: readonly Instant[], sweepsAt?: readonly string[]): readonly Instant[] {
  const sweepInterval = 4 * hour;
  return runs.filter((now) =>
    isFirstOfDay(now, { sweepInterval, ...(sweepsAt === undefined ? {} : { sweepsAt }) }),
  );
}

const daysOf = (runs: readonly Instant[]) => new Set(runs.map((at) => at.slice(0, 10)));

describe('what is done once a day', () => {
  it.each([
    ['23 */4 * * *', 0, 1],
    ['23 */4 * * *', 50 * minute, 1],
    ['23 * * * *', 0, 4],
    ['23 * * * *', 3 * hour, 4],
    ['*/15 * * * *', 0, 16],
    ['23 8-18/2 * * 1-5', 0, 2],
    ['23 8-18/2 * * 1-5', 40 * minute, 2],
    ['23 6 * * *', 5 * hour, 1],
    ['50 23 * * *', 0, 1],
    ['50 23 * * *', 2 * hour, 1],
    ['0 0 * * *', 0, 1],
    ['0 9 * * 1', 0, 1],
  ])('is done on each day of %s, %i ms late, at most %i times', (cron, late, most) => {
    const runs = runsOf(cron, late);
    const first = firstOnes(runs, [cron]);
    expect(daysOf(first)).toEqual(daysOf(runs));
    for (const one of daysOf(runs))
      expect(first.filter((at) => at.startsWith(one)).length).toBeLessThanOrEqual(most);
  });

  it('is done once a day also where the schedule is not known', () => {
    const runs = runsOf('23 */4 * * *');
    expect(firstOnes(runs).map((at) => at.slice(0, 10))).toEqual([...daysOf(runs)]);
    expect(firstOnes(runs, ['every day']).length).toBe(14);
  });

  it('has its turn every few days where that schedule keeps to some hours', () => {
    expect(firstOnes(runsOf('23 6 * * *')).length).toBeGreaterThanOrEqual(2);
    expect(firstOnes(runsOf('23 8-18/2 * * 1-5')).length).toBeGreaterThanOrEqual(4);
  });
});
