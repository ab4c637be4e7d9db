import { describe, expect, it } from 'vitest';
import { timedTextReader } from '../../src/thread/timed-lines.ts';
import { cpuTime } from '../cpu-time.ts';

const frame = {
  writtenAt: '2026-11-22T18:10:00Z',
  earliest: '2026-11-22T02:00:00Z',
  timeZone: 'UTC',
  language: 'en',
};

function lines(text: string, heading = '', language = 'en') {
  const read = timedTextReader({ ...frame, language })(text, heading);
  return read.lines.map(({ at, text: words }) => [at?.slice(0, 16), words]);
}

describe('lines that begin with a time', () => {
  it.each([
    ['09:17 errors begin', '2026-11-22T09:17', 'errors begin'],
    ['- 08:58 UTC errors begin', '2026-11-22T08:58', 'errors begin'],
    ['**10:41** errors begin', '2026-11-22T10:41', 'errors begin'],
    ['- 9:05 am: errors begin', '2026-11-22T09:05', 'errors begin'],
    ['* 10:00 CET — errors begin', '2026-11-22T09:00', 'errors begin'],
    ['02:00-04:00 errors on checkout', '2026-11-22T02:00', '-04:00 errors on checkout'],
    ['09:00–09:30 | errors', '2026-11-22T09:00', '–09:30 errors'],
    ['09:00 - 09:30 errors', '2026-11-22T09:00', '- 09:30 errors'],
    ['10:12 PET bottles', '2026-11-22T10:12', 'PET bottles'],
    ['10:12 CAT 5 cable', '2026-11-22T10:12', 'CAT 5 cable'],
    ['10:12 Central db down', '2026-11-22T10:12', 'Central db down'],
    ['09:12 Eastern: db down', '2026-11-22T14:12', 'db down'],
  ])('%j', (text, at, words) => {
    expect(lines(text)).toEqual([[at, words]]);
  });

  it.each([
    '3h downtime',
    '12 h of logs lost',
    '14:00 was when it began',
    '> 10:00 quoted',
    '    10:00 code',
    '16:9 screens',
  ])('are not %j', (text) => {
    expect(lines(text)).toEqual([]);
  });

  it('may hold hours alone where people write them so', () => {
    expect(lines('9h alarme', '', 'fr')).toEqual([['2026-11-22T09:00', 'alarme']]);
  });

  it.each([
    ['2026-03-29 02:30 errors', undefined],
    ['2026-03-29 01:59 errors', '2026-03-29T00:59'],
    ['2026-03-29 02:30 CEST errors', '2026-03-29T00:30'],
    ['2026-10-25 02:30 errors', undefined],
    ['2026-10-25 03:00 errors', '2026-10-25T02:00'],
  ])('have no instant where clocks were changed: %j', (text, at) => {
    const context = { ...frame, timeZone: 'Europe/Berlin', earliest: '2026-03-01T00:00:00Z' };
    const read = timedTextReader(context)(text, '');
    expect(read.lines.map((line) => [line.at?.slice(0, 16), line.text])).toEqual([[at, 'errors']]);
  });

  it('of no named day were not on the day on which clocks left that hour out', () => {
    const zoned = { timeZone: 'Europe/Berlin', language: 'en', closedAt: '2026-03-29T12:00:00Z' };
    const context = { ...zoned, writtenAt: '2026-03-29T14:00:00Z', earliest: '2026-03-27T23:00:00Z' };
    expect(timedTextReader(context)('02:30 errors', '').lines.map(({ at }) => at)).toEqual([
      '2026-03-28T01:30:00Z',
    ]);
  });

  it('each begin a line of their own', () => {
    const text = '14:00 alert fired\n14:05 a customer calls\n14:30 war room opened\n14:35 e-mail queue full';
    expect(lines(text).map(([, words]) => words)).toEqual([
      'alert fired',
      'a customer calls',
      'war room opened',
      'e-mail queue full',
    ]);
  });

  it('begin with a time and a colon, each of them', () => {
    expect(lines('09:17 saw the first error\n09:20: looked at the logs\n- 10:41: deploy')).toEqual([
      ['2026-11-22T09:17', 'saw the first error'],
      ['2026-11-22T09:20', 'looked at the logs'],
      ['2026-11-22T10:41', 'deploy'],
    ]);
  });

  it.each(['fr', 'pt'])('are written with blanks around the h in %s', (language) => {
    const read = timedTextReader({ ...frame, language })(
      '- 08 h 58 alerte\n- 9 h 05 appel\n- 10 h panne',
      '',
    );
    expect(read.lines.map(({ at }) => at?.slice(11, 16))).toEqual(['08:58', '09:05', '10:00']);
  });

  it('have no place below a day that could be one of two', () => {
    const read = lines('- 08:00 a\n### 05/04/2026\n- 08:30 b\n### 2026-11-21\n- 08:40 c', 'Timeline (UTC)');
    expect(read).toEqual([
      ['2026-11-22T08:00', 'a'],
      [undefined, 'b'],
      ['2026-11-21T08:40', 'c'],
    ]);
  });

  it('keep the words of a range where nobody can place them', () => {
    const read = timedTextReader(frame)('Plan for tonight:\n- 08:40-08:50 failover test', '');
    expect(read.lines.map(({ shown, text }) => `${shown} ${text}`)).toEqual(['08:40 -08:50 failover test']);
  });

  describe('of no day', () => {
    const later = { ...frame, writtenAt: '2026-11-23T17:00:00Z', earliest: '2026-11-22T08:00:00Z' };
    const list = '- 14:02 alarm\n- 15:30 fixed';
    const instants = (text: string, changes = {}) =>
      timedTextReader({ ...later, ...changes })(text, '').lines.map(({ at }) => at?.slice(0, 16));

    it('are of the day of the edit where that added what just happened', () => {
      const log = { writtenAt: '2026-11-23T09:30:00Z', earliest: '2026-11-22T08:00:00Z' };
      const kept = '09:05 alarm\n09:20 restart\n09:50 resolved';
      expect(instants(kept, log)).toEqual(['2026-11-22T09:05', '2026-11-22T09:20', '2026-11-22T09:50']);
      const edited = { ...log, editedAt: '2026-11-23T10:00:00Z' };
      expect(instants(kept, edited)).toEqual(['2026-11-23T09:05', '2026-11-23T09:20', '2026-11-23T09:50']);
    });

    it('are of the only day on which they can have been when it was edited', () => {
      const log = { writtenAt: '2026-11-23T09:30:00Z', earliest: '2026-11-23T02:00:00Z' };
      const edited = { ...log, editedAt: '2026-11-23T16:00:00Z' };
      expect(instants('09:05 alarm\n13:50 resolved', log)).toEqual([undefined, undefined]);
      expect(instants('09:05 alarm\n13:50 resolved', edited)).toEqual([
        '2026-11-23T09:05',
        '2026-11-23T13:50',
      ]);
    });

    it('stay where they were when somebody edits it days later', () => {
      const log = { writtenAt: '2026-11-23T09:30:00Z', earliest: '2026-11-22T08:00:00Z' };
      const edited = { ...log, editedAt: '2026-11-26T11:00:00Z' };
      expect(instants('09:05 alarm\n09:20 restart', edited)).toEqual([
        '2026-11-23T09:05',
        '2026-11-23T09:20',
      ]);
    });

    it('are not placed where two days are possible', () => {
      expect(instants(list)).toEqual([undefined, undefined]);
    });

    it('stay together: the day of one is the day of all', () => {
      expect(instants(list, { writtenAt: '2026-11-23T15:00:00Z' })).toEqual([
        '2026-11-22T14:02',
        '2026-11-22T15:30',
      ]);
    });

    it('are of before the issue was closed', () => {
      const closedAt = '2026-11-22T16:00:00Z';
      for (const writtenAt of ['2026-11-23T17:00:00Z', '2026-11-23T15:40:00Z', '2026-11-25T09:00:00Z']) {
        expect(instants(list, { writtenAt, closedAt })).toEqual(['2026-11-22T14:02', '2026-11-22T15:30']);
      }
    });

    it('are of now where all of them just happened', () => {
      expect(instants('15:10 alarm\n16:20 fixed')).toEqual(['2026-11-23T15:10', '2026-11-23T16:20']);
    });

    it('go on past midnight together', () => {
      const writtenAt = '2026-11-23T07:00:00Z';
      expect(instants('22:10 alarm\n00:20 restart\n01:10 fixed', { writtenAt })).toEqual([
        '2026-11-22T22:10',
        '2026-11-23T00:20',
        '2026-11-23T01:10',
      ]);
    });
  });

  it('of a table take the day of the row above where theirs is empty', () => {
    const table = '| Date | Time | What |\n|--|--|--|\n| 2026-11-22 | 08:30 | A |\n| | 08:50 | B |';
    expect(lines(table)).toEqual([
      ['2026-11-22T08:30', 'A'],
      ['2026-11-22T08:50', 'B'],
    ]);
  });

  it('are of the day above them, past midnight of the next', () => {
    expect(lines('- 23:40 errors begin\n- 00:20 fixed', 'Timeline 2026-11-20').map(([at]) => at)).toEqual([
      '2026-11-20T23:40',
      '2026-11-21T00:20',
    ]);
  });

  it('stay on that day with the newest first', () => {
    expect(lines('- 18:00 all fixed\n- 09:00 errors begin', 'Timeline 2026-11-20').map(([at]) => at)).toEqual(
      ['2026-11-20T18:00', '2026-11-20T09:00'],
    );
  });

  it('are not of a day that a sentence names', () => {
    const text =
      'The certificate was issued by our vendor of certificates on 2026-11-01, and nobody looked.\n\n10:00 errors begin';
    expect(lines(text)).toEqual([['2026-11-22T10:00', 'errors begin']]);
  });

  it('have no place in a plan', () => {
    expect(lines('Plan for tonight:\n10:00 switch over')).toEqual([[undefined, 'switch over']]);
  });

  it.each(['10:00 a\n', '- 10:00\n', '| 10:00 | a |\n', '10:00-', '**'])(
    'are read in linear time in %j',
    (part) => {
      const time = (size: number) => cpuTime(() => lines(part.repeat(size / part.length)));
      expect(time(60_000)).toBeLessThan(Math.max(8 * time(15_000), 300));
    },
  );
});
