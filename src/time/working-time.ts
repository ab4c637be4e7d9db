/** The hours in which a team works, and clocks that are stopped outside of them. */

import { type Duration, day as dayLength, minute } from './duration.ts';
import { type Instant, instantOf, milliseconds } from './instant.ts';
import { addDays, instantOnWall, wallTime, weekdayOf } from './zone.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export type Weekday = (typeof weekdays)[number];

export type WorkingTime = { readonly kind: 'always' } | ({ readonly kind: 'calendar' } & WorkingCalendar);

export interface WorkingCalendar {
  /** Minutes after local midnight; `to` is exclusive and at most 1440. */
  readonly from: number;
  readonly to: number;
  /** In the order of the week, never empty. */
  readonly days: readonly Weekday[];
  /** An IANA name. */
  readonly timeZone: string;
  /** `YYYY-MM-DD`, sorted, in that time zone. */
  readonly holidays: readonly string[];
}

/** A span of one working day, in milliseconds since 1970. */
interface Shift {
  readonly start: number;
  readonly end: number;
}

/** Nobody waits longer for anybody; without an end, the longest time limit in a calendar of one hour a week would hang the job. */
const mostDays = 20_000;

/**
 * How much working time a duration is, in milliseconds. An hour is an hour of working time; a day is a working day, so
 * `2d` means the same time two working days later, and the rest of a day is never more than one working day.
 */
export function workIn(duration: Duration, working: WorkingTime): Duration {
  if (working.kind === 'always') return duration;
  const shift = (working.to - working.from) * minute;
  return Math.floor(duration / dayLength) * shift + Math.min(duration % dayLength, shift);
}

/** When that much work is done that began then; at latest in a lifetime. */
export function afterWork(from: Instant, work: Duration, working: WorkingTime): Instant {
  const begin = milliseconds(from);
  if (working.kind === 'always') return instantOf(begin + Math.min(work, mostDays * dayLength));
  let left = work;
  for (const shift of shiftsFrom(begin, working)) {
    const start = Math.max(shift.start, begin);
    const room = Math.max(0, shift.end - start);
    if (left <= room) return instantOf(start + left);
    left -= room;
  }
  return instantOf(begin + mostDays * dayLength);
}

/** When a time limit that began then runs out. */
export function deadline(from: Instant, timeLimit: Duration, working: WorkingTime): Instant {
  return afterWork(from, workIn(timeLimit, working), working);
}

export function isWorkingTime(at: Instant, working: WorkingTime): boolean {
  if (working.kind === 'always') return true;
  const now = milliseconds(at);
  const shift = shiftOf(dateAt(now, working), working);
  return shift !== undefined && shift.start <= now && now < shift.end;
}

function* shiftsFrom(begin: number, calendar: WorkingCalendar): Generator<Shift> {
  const first = dateAt(begin, calendar);
  for (let days = 0; days < mostDays; days += 1) {
    const shift = shiftOf(addDays(first, days), calendar);
    if (shift !== undefined) yield shift;
  }
}

function dateAt(ms: number, { timeZone }: WorkingCalendar): string {
  return wallTime(ms, timeZone).day;
}

function shiftOf(day: string, calendar: WorkingCalendar): Shift | undefined {
  const weekday = weekdays[weekdayOf(day)];
  if (weekday === undefined || !calendar.days.includes(weekday)) return undefined;
  if (calendar.holidays.includes(day)) return undefined;
  return { start: atMinute(day, calendar.from, calendar), end: atMinute(day, calendar.to, calendar) };
}

/** By the clock on the wall: on the night of a change of time a shift is an hour longer or shorter. */
function atMinute(day: string, minutes: number, { timeZone }: WorkingCalendar): number {
  const isMidnight = minutes === 24 * 60;
  const wall = isMidnight ? { day: addDays(day, 1), minutes: 0 } : { day, minutes };
  return instantOnWall(wall, timeZone);
}
