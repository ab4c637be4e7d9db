import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, formatDuration, hour, minute, parseDuration, week } from '../../src/time/duration.ts';

describe('parseDuration', () => {
  it.each([
    ['1m', minute],
    ['30m', 30 * minute],
    ['12h', 12 * hour],
    ['2d', 2 * day],
    ['1w', week],
    ['007d', 7 * day],
    ['365d', 365 * day],
    ['52w', 52 * week],
  ])('reads %s', (text, ms) => {
    expect(parseDuration(text)).toEqual({ kind: 'duration', ms });
  });

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['0', 'no-unit'],
    ['30', 'no-unit'],
    ['0m', 'zero'],
    ['00w', 'zero'],
    ['366d', 'too-long'],
    ['53w', 'too-long'],
    [`${'9'.repeat(400)}h`, 'too-long'],
    ['-1', 'unreadable'],
    ['-1d', 'unreadable'],
    ['+1d', 'unreadable'],
    ['1.5h', 'unreadable'],
    ['1e9', 'unreadable'],
    ['abc', 'unreadable'],
    ['PT30M', 'unreadable'],
    ['2D', 'unreadable'],
    ['1d12h', 'unreadable'],
    ['2 d', 'unreadable'],
    [' 2d', 'unreadable'],
    ['2d\n', 'unreadable'],
    ['２d', 'unreadable'],
    ['5s', 'unreadable'],
  ])('refuses %j as %s', (text, reason) => {
    expect(parseDuration(text)).toEqual({ kind: 'not-a-duration', reason });
  });

  it('reads back whatever formatDuration wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 365 * 24 * 60 }), (minutes) => {
        const ms = minutes * minute;
        expect(parseDuration(formatDuration(ms))).toEqual({ kind: 'duration', ms });
      }),
    );
  });
});

describe('formatDuration', () => {
  it.each([
    [15 * minute, '15m'],
    [90 * minute, '90m'],
    [hour, '1h'],
    [24 * hour, '1d'],
    [5 * day, '5d'],
    [7 * day, '1w'],
    [14 * day, '2w'],
    [minute + 1, '1m'],
    [0, '0m'],
    [-hour, '0m'],
  ])('writes %d ms as %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});
