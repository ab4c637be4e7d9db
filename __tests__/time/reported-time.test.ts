import { describe, expect, it } from 'vitest';
import { threadTexts } from '../../src/i18n/texts.ts';
import { readReportedTime } from '../../src/time/reported-time.ts';

function read(text: string, writtenAt = '2026-11-22T14:30:00Z', timeZone = 'Europe/Berlin') {
  const told = readReportedTime(text, { writtenAt, timeZone });
  if (told.kind === 'time') return [told.at, told.rest];
  return 'choices' in told ? told.choices : threadTexts('en').words[told.problem];
}

describe('a time that somebody tells', () => {
  it.each([
    ['14:05', '2026-11-22T13:05:00Z', ''],
    ['9:05 rolled back', '2026-11-22T08:05:00Z', 'rolled back'],
    ['14:05Z', '2026-11-22T14:05:00Z', ''],
    ['14:05 UTC rolled back', '2026-11-22T14:05:00Z', 'rolled back'],
    ['14:05 utcish', '2026-11-22T13:05:00Z', 'utcish'],
    ['yesterday 14:05', '2026-11-21T13:05:00Z', ''],
    ['Yesterday  23:59 rest', '2026-11-21T22:59:00Z', 'rest'],
    ['2026-11-20 08:00', '2026-11-20T07:00:00Z', ''],
    ['2026-11-20T08:00', '2026-11-20T07:00:00Z', ''],
    ['2026-11-20T08:00:59.123Z x', '2026-11-20T08:00:00Z', 'x'],
    ['2026-11-20 08:00 UTC x', '2026-11-20T08:00:00Z', 'x'],
    ['2026-11-20T08:00+05:30', '2026-11-20T02:30:00Z', ''],
    ['2026-11-20T08:00-0800', '2026-11-20T16:00:00Z', ''],
    ['-25m', '2026-11-22T14:05:00Z', ''],
    ['-2h then', '2026-11-22T12:30:00Z', 'then'],
    ['-1w', '2026-11-15T14:30:00Z', ''],
    ['15:30 now', '2026-11-22T14:30:00Z', 'now'],
    ['2pm', '2026-11-22T13:00:00Z', ''],
    ['2:05 p.m. rolled back', '2026-11-22T13:05:00Z', 'rolled back'],
    ['12:10 AM', '2026-11-21T23:10:00Z', ''],
    ['14:05:30', '2026-11-22T13:05:00Z', ''],
    ['14.05 Uhr', '2026-11-22T13:05:00Z', ''],
    ['14h05', '2026-11-22T13:05:00Z', ''],
    ['午後2時5分 再起動', '2026-11-22T13:05:00Z', '再起動'],
    ['１４：０５', '2026-11-22T13:05:00Z', ''],
    ['14:05\u00a0UTC\u200b', '2026-11-22T14:05:00Z', ''],
    ['9:20 EST', '2026-11-22T14:20:00Z', ''],
    ['9:20 ET', '2026-11-22T14:20:00Z', ''],
    ['14:05 CET x', '2026-11-22T13:05:00Z', 'x'],
    ['16:05 (GMT+2)', '2026-11-22T14:05:00Z', ''],
    ['16:05 UTC+2', '2026-11-22T14:05:00Z', ''],
    ['14:05 -3 servers', '2026-11-22T13:05:00Z', '-3 servers'],
    ['14:05 et plus tard', '2026-11-22T13:05:00Z', 'et plus tard'],
    ['22 November 14:05', '2026-11-22T13:05:00Z', ''],
    ['Nov 20, 2026 2:05 pm', '2026-11-20T13:05:00Z', ''],
    ['20.11. 14:05', '2026-11-20T13:05:00Z', ''],
    ['20/11/2026, 14:05', '2026-11-20T13:05:00Z', ''],
    ['14:05 on 20 November', '2026-11-20T13:05:00Z', ''],
    ['11月20日 14:05', '2026-11-20T13:05:00Z', ''],
    ['gestern 14:05', '2026-11-21T13:05:00Z', ''],
    ['now', '2026-11-22T14:30:00Z', ''],
    ['5m ago', '2026-11-22T14:25:00Z', ''],
    ['2 hours ago', '2026-11-22T12:30:00Z', ''],
    ['–25m', '2026-11-22T14:05:00Z', ''],
    ['vor 5 Minuten', '2026-11-22T14:25:00Z', ''],
    ['5分前', '2026-11-22T14:25:00Z', ''],
    ['about 14:05', '2026-11-22T13:05:00Z', ''],
  ])('is read: %s', (text, at, rest) => {
    expect(read(text)).toEqual([at, rest]);
  });

  it.each(['', 'noon', '24:00', '14.05', '14:5', '14:60', '1405', '-25', '-m', '+5m', '2026-02-30 10:00'])(
    'is none: %j',
    (text) => {
      expect(read(text)).toMatch(/^a time is written `14:05`/);
    },
  );

  it.each(['2026-13-01 10:00', '2026-11-20T08:00+99:99', '11-20 08:00', 'yesterday', '3/4 10:00', '14:05:3'])(
    'is none: %j',
    (text) => {
      expect(read(text)).toMatch(/^a time is written/);
    },
  );

  it.each([
    ['Asia/Kolkata', '2026-11-22T08:35:00Z'],
    ['Europe/Dublin', '2026-11-22T13:05:00Z'],
    ['Asia/Jerusalem', '2026-11-22T12:05:00Z'],
  ])('in IST is what the zone of the team says: %s', (zone, at) => {
    expect(read('14:05 IST', undefined, zone)).toEqual([at, '']);
  });

  it('is refused where its zone could be one of several', () => {
    expect(read('14:05 IST')).toEqual(['+05:30', '+01:00', '+02:00']);
    expect(read('14:05 CST')).toEqual(['-06:00', '+08:00']);
    expect(read('8:05 CST', undefined, 'America/Chicago')).toEqual(['2026-11-22T14:05:00Z', '']);
  });

  it('never lies after the moment when it was said', () => {
    const hint = 'that time has not come yet, unless you mean the day before';
    expect(read('15:31')).toBe(hint);
    expect(read('23:59 UTC')).toBe(hint);
    expect(read('2026-11-22T14:31Z')).toBe('that time has not come yet');
    expect(read('9999-12-31 10:00')).toBe('that time has not come yet');
  });

  it('never lies in another century, which no logbook could hold', () => {
    for (const text of ['1969-12-31 23:00', '0001-01-01 00:00', '1999-12-31 00:00']) {
      expect(read(text)).toBe('that is too long ago');
    }
    expect(read('2000-01-02 10:00')).toEqual(['2000-01-02T09:00:00Z', '']);
  });
});

describe('a clock that is changed', () => {
  it('in spring leaves out an hour, which nobody can have read off it', () => {
    const after = '2026-03-29T12:00:00Z';
    expect(read('01:59', after)).toEqual(['2026-03-29T00:59:00Z', '']);
    expect(read('02:00', after)).toEqual(['2026-03-29 02:00 +01:00', '2026-03-29 02:00 +02:00']);
    expect(read('02:30', after)).toEqual(['2026-03-29 02:30 +01:00', '2026-03-29 02:30 +02:00']);
    expect(read('2026-03-29 02:30 +02:00', after)).toEqual(['2026-03-29T00:30:00Z', '']);
    expect(read('03:00', after)).toEqual(['2026-03-29T01:00:00Z', '']);
    expect(read('02:15', '2026-10-04T12:00:00Z', 'Australia/Lord_Howe')).toEqual([
      '2026-10-04 02:15 +10:30',
      '2026-10-04 02:15 +11:00',
    ]);
  });

  it('in autumn shows an hour twice: which one is not guessed', () => {
    const after = '2026-10-25T12:00:00Z';
    expect(read('02:30', after)).toEqual(['2026-10-25 02:30 +02:00', '2026-10-25 02:30 +01:00']);
    expect(read('02:30 CET', after)).toEqual(['2026-10-25T01:30:00Z', '']);
    // The second has not come yet.
    expect(read('02:30', '2026-10-25T00:40:00Z')).toEqual(['2026-10-25T00:30:00Z', '']);
    expect(read('01:59', after)).toEqual(['2026-10-24T23:59:00Z', '']);
    expect(read('03:00', after)).toEqual(['2026-10-25T02:00:00Z', '']);
    expect(read('2026-10-25T02:30+01:00', after)).toEqual(['2026-10-25T01:30:00Z', '']);
    expect(read('yesterday 02:30', after)).toEqual(['2026-10-24T00:30:00Z', '']);
  });

  it('belongs to the day of the place, not of Greenwich', () => {
    const late = '2026-11-22T23:30:00Z';
    expect(read('00:10', late)).toEqual(['2026-11-22T23:10:00Z', '']);
    expect(read('yesterday 23:50', late)).toEqual(['2026-11-22T22:50:00Z', '']);
    expect(read('10:00', late, 'Pacific/Auckland')).toEqual(['2026-11-22T21:00:00Z', '']);
    expect(read('18:20', late, 'America/New_York')).toEqual(['2026-11-22T23:20:00Z', '']);
  });
});
