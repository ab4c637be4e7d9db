import { describe, expect, it } from 'vitest';
import { nextRun, readCron } from '../../src/time/cron.ts';

const next = (from: string, ...crons: readonly string[]) =>
  nextRun(
    crons.flatMap((cron) => readCron(cron) ?? []),
    from,
  );

describe('the next run of a schedule', () => {
  it.each([
    ['17 */4 * * *', '2026-11-17T09:27:00Z', '2026-11-17T12:17:00Z'],
    ['17 */4 * * *', '2026-11-17T12:17:00Z', '2026-11-17T12:17:00Z'],
    ['17 */4 * * *', '2026-11-17T12:17:01Z', '2026-11-17T16:17:00Z'],
    ['17 */4 * * *', '2026-11-17T23:00:00Z', '2026-11-18T00:17:00Z'],
    ['23 8-18/2 * * 1-5', '2026-11-20T19:00:00Z', '2026-11-23T08:23:00Z'],
    ['23 8-18/2 * * mon-fri', '2026-11-20T19:00:00Z', '2026-11-23T08:23:00Z'],
    ['0 6 * * 7', '2026-11-17T00:00:00Z', '2026-11-22T06:00:00Z'],
    ['0 6 29 2 *', '2027-03-01T00:00:00Z', '2028-02-29T06:00:00Z'],
    ['30 5 1 * 1', '2026-11-24T00:00:00Z', '2026-11-30T05:30:00Z'],
    ['5,35 22 * JAN,dec *', '2026-11-17T00:00:00Z', '2026-12-01T22:05:00Z'],
    ['50/5 0 * * *', '2026-11-17T00:51:00Z', '2026-11-17T00:55:00Z'],
  ])('%s after %s', (cron, from, at) => {
    expect(next(from, cron)).toBe(at);
  });

  it('is the first of several', () => {
    expect(next('2026-11-17T09:27:00Z', '0 18 * * *', '0 11 * * *')).toBe('2026-11-17T11:00:00Z');
  });

  it('is unknown where there is none for more than a year', () => {
    expect(next('2026-11-17T09:27:00Z')).toBeUndefined();
    expect(next('2026-11-17T09:27:00Z', '0 6 30 2 *')).toBeUndefined();
  });

  it.each([
    '',
    '@daily',
    '0 6 L * *',
    'H 6 * * *',
    '60 * * * *',
    '* 24 * * *',
    '9-5 * * * *',
    '*-5 * * * *',
    '* * * foo *',
    '* * * *',
    '0 */0 * * *',
    '1,, * * * *',
  ])('is not guessed for %j', (cron) => expect(readCron(cron)).toBeUndefined());
});
