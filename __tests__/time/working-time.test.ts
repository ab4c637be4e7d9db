import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, hour, minute, parseDuration } from '../../src/time/duration.ts';
import { instantOf, milliseconds } from '../../src/time/instant.ts';
import {
  afterWork,
  deadline,
  isWorkingTime,
  type WorkingCalendar,
  type WorkingTime,
  weekdays,
  workIn,
} from '../../src/time/working-time.ts';

const always: WorkingTime = { kind: 'always' };

function calendar(changes: Partial<WorkingCalendar> = {}): WorkingTime & { readonly kind: 'calendar' } {
  return {
    kind: 'calendar',
    from: 9 * 60,
    to: 18 * 60,
    days: ['mon', 'tue', 'wed', 'thu', 'fri'],
    timeZone: 'UTC',
    holidays: [],
    ...changes,
  };
}

function clock(text: string): number {
  const [hours = '', minutes = ''] = text.split(':');
  return Number(hours) * 60 + Number(minutes);
}

function span(text: string): number {
  const reading = parseDuration(text);
  if (reading.kind !== 'duration') throw new Error(text);
  return reading.ms;
}

interface Row {
  readonly what: string;
  readonly zone: string;
  readonly hours?: string;
  readonly days?: WorkingCalendar['days'];
  readonly holidays?: readonly string[];
  readonly from: string;
  readonly timeLimit: string;
  readonly due: string;
}

const rows: readonly Row[] = [
  {
    what: 'an hour within a day',
    zone: 'UTC',
    from: '2026-11-23T10:00:00Z',
    timeLimit: '1h',
    due: '2026-11-23T11:00:00Z',
  },
  {
    what: 'from before the morning',
    zone: 'UTC',
    from: '2026-11-23T03:00:00Z',
    timeLimit: '1h',
    due: '2026-11-23T10:00:00Z',
  },
  {
    what: 'from the first minute',
    zone: 'UTC',
    from: '2026-11-23T09:00:00Z',
    timeLimit: '1h',
    due: '2026-11-23T10:00:00Z',
  },
  {
    what: 'to the last minute, which still belongs to the day',
    zone: 'UTC',
    from: '2026-11-23T17:00:00Z',
    timeLimit: '1h',
    due: '2026-11-23T18:00:00Z',
  },
  {
    what: 'from the end, which does not',
    zone: 'UTC',
    from: '2026-11-23T18:00:00Z',
    timeLimit: '1h',
    due: '2026-11-24T10:00:00Z',
  },
  {
    what: 'over the night',
    zone: 'UTC',
    from: '2026-11-23T17:30:00Z',
    timeLimit: '1h',
    due: '2026-11-24T09:30:00Z',
  },
  {
    what: 'over the weekend',
    zone: 'UTC',
    from: '2026-11-20T17:30:00Z',
    timeLimit: '1h',
    due: '2026-11-23T09:30:00Z',
  },
  {
    what: 'from a Sunday',
    zone: 'UTC',
    from: '2026-11-22T12:00:00Z',
    timeLimit: '1h',
    due: '2026-11-23T10:00:00Z',
  },
  {
    what: 'a day is a working day',
    zone: 'UTC',
    from: '2026-11-20T11:00:00Z',
    timeLimit: '1d',
    due: '2026-11-23T11:00:00Z',
  },
  {
    what: 'a week is seven working days',
    zone: 'UTC',
    from: '2026-11-23T11:00:00Z',
    timeLimit: '1w',
    due: '2026-12-02T11:00:00Z',
  },
  {
    what: 'more hours than a working day has are one',
    zone: 'UTC',
    from: '2026-11-23T11:00:00Z',
    timeLimit: '23h',
    due: '2026-11-24T11:00:00Z',
  },
  {
    what: 'a day and some hours',
    zone: 'UTC',
    from: '2026-11-23T11:00:00Z',
    timeLimit: '26h',
    due: '2026-11-24T13:00:00Z',
  },
  {
    what: 'over holidays and the end of the year',
    zone: 'UTC',
    holidays: ['2026-12-31', '2027-01-01'],
    from: '2026-12-30T17:00:00Z',
    timeLimit: '2h',
    due: '2027-01-04T10:00:00Z',
  },
  {
    what: 'a holiday on a weekend costs nothing',
    zone: 'UTC',
    holidays: ['2026-12-26'],
    from: '2026-12-25T17:00:00Z',
    timeLimit: '2h',
    due: '2026-12-28T10:00:00Z',
  },
  {
    what: 'onto a leap day',
    zone: 'UTC',
    days: weekdays,
    from: '2028-02-28T17:00:00Z',
    timeLimit: '2h',
    due: '2028-02-29T10:00:00Z',
  },
  {
    what: 'no leap day where there is none',
    zone: 'UTC',
    days: weekdays,
    from: '2026-02-28T17:00:00Z',
    timeLimit: '2h',
    due: '2026-03-01T10:00:00Z',
  },
  {
    what: 'over the leap day',
    zone: 'UTC',
    days: weekdays,
    from: '2028-02-28T11:00:00Z',
    timeLimit: '2d',
    due: '2028-03-01T11:00:00Z',
  },
  // Berlin: 29 March 2026 at 02:00 the clock goes to 03:00, 25 October at 03:00 back to 02:00.
  {
    what: 'Berlin, into summer time',
    zone: 'Europe/Berlin',
    from: '2026-03-27T16:00:00Z',
    timeLimit: '2h',
    due: '2026-03-30T08:00:00Z',
  },
  {
    what: 'Berlin, into winter time',
    zone: 'Europe/Berlin',
    from: '2026-10-23T15:00:00Z',
    timeLimit: '2h',
    due: '2026-10-26T09:00:00Z',
  },
  {
    what: 'Berlin, the same time of day over the change',
    zone: 'Europe/Berlin',
    from: '2026-10-23T11:00:00Z',
    timeLimit: '1d',
    due: '2026-10-26T12:00:00Z',
  },
  {
    what: 'Berlin, a window that the change makes shorter',
    zone: 'Europe/Berlin',
    hours: '01:00-05:00',
    days: weekdays,
    from: '2026-03-29T00:00:00Z',
    timeLimit: '4h',
    due: '2026-03-30T00:00:00Z',
  },
  {
    what: 'Berlin, a window that the change makes longer',
    zone: 'Europe/Berlin',
    hours: '01:00-05:00',
    days: weekdays,
    from: '2026-10-24T23:00:00Z',
    timeLimit: '4h',
    due: '2026-10-25T03:00:00Z',
  },
  {
    what: 'Berlin, a window that begins in the gap',
    zone: 'Europe/Berlin',
    hours: '02:30-05:00',
    days: weekdays,
    from: '2026-03-29T00:00:00Z',
    timeLimit: '1h',
    due: '2026-03-29T02:30:00Z',
  },
  {
    what: 'Berlin, a window within the gap slides behind it',
    zone: 'Europe/Berlin',
    hours: '02:15-02:45',
    days: weekdays,
    from: '2026-03-28T23:00:00Z',
    timeLimit: '30m',
    due: '2026-03-29T01:45:00Z',
  },
  {
    what: 'Berlin, a window that the gap turns over is no time at all',
    zone: 'Europe/Berlin',
    hours: '02:30-03:15',
    days: weekdays,
    from: '2026-03-28T23:00:00Z',
    timeLimit: '30m',
    due: '2026-03-30T01:00:00Z',
  },
  {
    what: 'Berlin, a window around the clock over 25 hours',
    zone: 'Europe/Berlin',
    hours: '00:00-24:00',
    days: weekdays,
    from: '2026-10-24T22:00:00Z',
    timeLimit: '1d',
    due: '2026-10-25T22:00:00Z',
  },
  // New York: 8 March 2026 and 1 November 2026, both at 02:00.
  {
    what: 'New York, into summer time',
    zone: 'America/New_York',
    from: '2026-03-06T22:30:00Z',
    timeLimit: '1h',
    due: '2026-03-09T13:30:00Z',
  },
  {
    what: 'New York, into winter time',
    zone: 'America/New_York',
    from: '2026-10-30T21:30:00Z',
    timeLimit: '1h',
    due: '2026-11-02T14:30:00Z',
  },
  // Lord Howe changes by half an hour: 5 April 2026 back, 4 October 2026 forward.
  {
    what: 'Lord Howe, into winter time',
    zone: 'Australia/Lord_Howe',
    from: '2026-04-03T06:30:00Z',
    timeLimit: '1h',
    due: '2026-04-05T23:00:00Z',
  },
  {
    what: 'Lord Howe, into summer time',
    zone: 'Australia/Lord_Howe',
    from: '2026-10-02T07:00:00Z',
    timeLimit: '1h',
    due: '2026-10-04T22:30:00Z',
  },
  {
    what: 'far east, where it is tomorrow',
    zone: 'Pacific/Kiritimati',
    from: '2026-11-22T19:30:00Z',
    timeLimit: '1h',
    due: '2026-11-22T20:30:00Z',
  },
  {
    what: 'far west, where it is yesterday',
    zone: 'Pacific/Pago_Pago',
    from: '2026-11-21T04:30:00Z',
    timeLimit: '1h',
    due: '2026-11-23T20:30:00Z',
  },
  {
    what: 'a zone of half hours',
    zone: 'Asia/Kolkata',
    from: '2026-11-23T12:00:00Z',
    timeLimit: '1h',
    due: '2026-11-24T04:00:00Z',
  },
  {
    what: 'a holiday is one of the zone',
    zone: 'Pacific/Auckland',
    holidays: ['2026-11-24'],
    from: '2026-11-23T04:30:00Z',
    timeLimit: '1h',
    due: '2026-11-24T20:30:00Z',
  },
  {
    what: 'a day that a zone never had',
    zone: 'Pacific/Apia',
    hours: '00:00-24:00',
    days: weekdays,
    from: '2011-12-30T09:00:00Z',
    timeLimit: '2h',
    due: '2011-12-30T11:00:00Z',
  },
];

function workingOf({ zone, hours = '09:00-18:00', days, holidays = [] }: Row) {
  const [from = '', to = ''] = hours.split('-');
  return calendar({
    from: clock(from),
    to: clock(to),
    timeZone: zone,
    holidays,
    ...(days === undefined ? {} : { days }),
  });
}

describe('a deadline', () => {
  it.each(rows)('$what', (row) => {
    expect(deadline(row.from, span(row.timeLimit), workingOf(row))).toBe(row.due);
  });

  it('is plain time where nobody set working hours', () => {
    expect(deadline('2026-10-24T22:30:00Z', 5 * hour, always)).toBe('2026-10-25T03:30:00Z');
  });

  it('is in a lifetime, whatever is asked', () => {
    const rare = calendar({ from: 0, to: 1, days: ['mon'] });
    expect(deadline('2026-11-23T10:00:00Z', 36_500 * day, rare).slice(0, 4)).toBe('2081');
    expect(afterWork('2026-11-23T10:00:00Z', 1e15, always).slice(0, 4)).toBe('2081');
  });
});

describe('the work in a duration', () => {
  it.each([
    ['30m', 30 * minute],
    ['9h', 9 * hour],
    ['12h', 9 * hour],
    ['1d', 9 * hour],
    ['25h', 10 * hour],
    ['1w', 63 * hour],
  ])('of %s', (text, work) => {
    expect(workIn(span(text), calendar())).toBe(work);
  });

  it('is the duration where everybody always works', () => {
    expect(workIn(25 * hour, always)).toBe(25 * hour);
  });
});

describe('working time', () => {
  it.each([
    ['2026-11-23T08:59:59Z', false],
    ['2026-11-23T09:00:00Z', true],
    ['2026-11-23T17:59:59Z', true],
    ['2026-11-23T18:00:00Z', false],
    ['2026-11-22T12:00:00Z', false],
    ['2026-12-25T12:00:00Z', false],
  ])('at %s: %s', (at, is) => {
    expect(isWorkingTime(at, calendar({ holidays: ['2026-12-25'] }))).toBe(is);
  });

  it('is by the clock on the wall, in summer and in winter', () => {
    const berlin = calendar({ timeZone: 'Europe/Berlin' });
    expect(isWorkingTime('2026-10-23T07:30:00Z', berlin)).toBe(true);
    expect(isWorkingTime('2026-10-26T07:30:00Z', berlin)).toBe(false);
  });

  it('is always where nobody set any', () => {
    expect(isWorkingTime('2026-11-22T03:00:00Z', always)).toBe(true);
  });

  it('knows every zone that a setting may name, in any case', () => {
    const names = [
      ...Intl.supportedValuesOf('timeZone'),
      'europe/berlin',
      'EST5EDT',
      'Etc/GMT+5',
      'GMT',
      'US/Pacific',
    ];
    for (const timeZone of names) {
      expect(() => isWorkingTime('2026-11-23T12:00:00Z', calendar({ timeZone })), timeZone).not.toThrow();
    }
  });
});

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Apia',
];

const anyCalendar = fc
  .record({
    from: fc.integer({ min: 0, max: 1439 }),
    length: fc.integer({ min: 1, max: 1440 }),
    days: fc.subarray([...weekdays], { minLength: 1 }),
    timeZone: fc.constantFrom(...zones),
    holidays: fc.array(fc.constantFrom('2026-03-29', '2026-10-25', '2026-11-01', '2026-12-25'), {
      maxLength: 3,
    }),
  })
  .map(({ length, ...rest }) => calendar({ ...rest, to: Math.min(1440, rest.from + length) }));

const anyTimestamp = fc
  .integer({ min: Date.parse('2026-01-01T00:00:00Z') / 1000, max: Date.parse('2027-02-01T00:00:00Z') / 1000 })
  .map((seconds) => instantOf(seconds * 1000));

const anyTimeLimit = fc.integer({ min: 1, max: 20 * 24 * 60 }).map((minutes) => minutes * minute);

describe('whatever the calendar', () => {
  it('a longer time limit never ends earlier, and none before it began', () => {
    fc.assert(
      fc.property(anyCalendar, anyTimestamp, anyTimeLimit, anyTimeLimit, (working, from, one, other) => {
        const [short, long] = [Math.min(one, other), Math.max(one, other)];
        const [early, late] = [deadline(from, short, working), deadline(from, long, working)];
        expect(milliseconds(early)).toBeGreaterThanOrEqual(milliseconds(from));
        expect(milliseconds(late)).toBeGreaterThanOrEqual(milliseconds(early));
      }),
      { numRuns: 150 },
    );
  });

  it('a later beginning never ends earlier', () => {
    fc.assert(
      fc.property(anyCalendar, anyTimestamp, anyTimestamp, anyTimeLimit, (working, one, other, timeLimit) => {
        const [first, second] = [one, other].toSorted();
        if (first === undefined || second === undefined) return;
        expect(deadline(first, timeLimit, working) <= deadline(second, timeLimit, working)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('it ends in working time, or with its last second', () => {
    fc.assert(
      fc.property(anyCalendar, anyTimestamp, anyTimeLimit, (working, from, timeLimit) => {
        const end = milliseconds(deadline(from, timeLimit, working));
        expect(isWorkingTime(instantOf(end - 1000), working) || isWorkingTime(instantOf(end), working)).toBe(
          true,
        );
      }),
      { numRuns: 150 },
    );
  });

  it('two waits one after the other are one long wait', () => {
    fc.assert(
      fc.property(anyCalendar, anyTimestamp, anyTimeLimit, anyTimeLimit, (working, from, one, other) => {
        const [a, b] = [workIn(one, working), workIn(other, working)];
        expect(afterWork(afterWork(from, a, working), b, working)).toBe(afterWork(from, a + b, working));
      }),
      { numRuns: 150 },
    );
  });
});
