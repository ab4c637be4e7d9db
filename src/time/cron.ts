/**
 * Schedules as workflows write them: five fields, in UTC.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */

import { day } from './duration.ts';
import { type Instant, instantOf, milliseconds } from './instant.ts';

export interface Cron {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  /** Whether it runs on this day at all, given as milliseconds of its midnight. */
  readonly isOn: (midnight: number) => boolean;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const dayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** A schedule that runs less than once in so many days is none that anybody waits for. */
const mostDays = 400;

/** Undefined where it is written otherwise than with numbers, names, lists, ranges and steps. */
export function readCron(text: string): Cron | undefined {
  const fields = text.trim().toLowerCase().split(/\s+/);
  if (fields.length !== 5) return undefined;
  const [minute = '', hour = '', ofMonth = '', month = '', ofWeek = ''] = fields;
  const minutes = numbersIn(minute, 0, 59);
  const hours = numbersIn(hour, 0, 23);
  const dates = numbersIn(ofMonth, 1, 31);
  const months = numbersIn(named(month, monthNames, 1), 1, 12);
  // Sunday is 0, and 7 as well.
  const days = numbersIn(named(ofWeek, dayNames, 0), 0, 7)?.map((one) => one % 7);
  if (!(minutes && hours && dates && months && days)) return undefined;
  // Where both kinds of days are named, either is enough: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/crontab.html
  const isEither = !ofMonth.startsWith('*') && !ofWeek.startsWith('*');
  const isOn = (midnight: number) => {
    const date = new Date(midnight);
    if (!months.includes(date.getUTCMonth() + 1)) return false;
    const [isDate, isDay] = [dates.includes(date.getUTCDate()), days.includes(date.getUTCDay())];
    return isEither ? isDate || isDay : isDate && isDay;
  };
  return { minutes, hours, isOn };
}

/** The first run of any of them at or after that moment. */
export function nextRun(crons: readonly Cron[], from: Instant): Instant | undefined {
  const at = milliseconds(from);
  const runs = crons.flatMap((cron) => nextOf(cron, at) ?? []);
  return runs.length === 0 ? undefined : instantOf(Math.min(...runs));
}

/** All that a workflow writes; undefined where it writes none, or one that says what we do not read. */
export function readSchedule(written: readonly string[] = []): readonly Cron[] | undefined {
  const crons = written.map(readCron);
  return crons.length > 0 && crons.every((cron) => cron !== undefined) ? crons : undefined;
}

export function nextLook(written: readonly string[] | undefined, from: Instant): Instant | undefined {
  const crons = readSchedule(written);
  return crons === undefined ? undefined : nextRun(crons, from);
}

/** Of one without a leap day. */
export function runsInAYear({ minutes, hours, isOn }: Cron): number {
  const first = Date.UTC(2026, 0, 1);
  const midnights = Array.from({ length: 365 }, (_, index) => first + index * day);
  return midnights.filter(isOn).length * hours.length * minutes.length;
}

function nextOf({ minutes, hours, isOn }: Cron, from: number): number | undefined {
  const first = Math.floor(from / day) * day;
  const times = hours.flatMap((hour) => minutes.map((minute) => (hour * 60 + minute) * 60_000));
  for (let midnight = first; midnight < first + mostDays * day; midnight += day) {
    const time = isOn(midnight) ? times.find((one) => midnight + one >= from) : undefined;
    if (time !== undefined) return midnight + time;
  }
  return undefined;
}

/** In order, each once; undefined where a piece says none. */
function numbersIn(field: string, lowest: number, highest: number): readonly number[] | undefined {
  const pieces = field.split(',').map((piece) => rangeIn(piece, lowest, highest));
  if (!pieces.every((piece) => piece !== undefined)) return undefined;
  return [...new Set(pieces.flat())].toSorted((a, b) => a - b);
}

function rangeIn(piece: string, lowest: number, highest: number): readonly number[] | undefined {
  const [, from, to, step] = /^(\*|\d{1,2})(?:-(\d{1,2}))?(?:\/([1-9]\d?))?$/.exec(piece) ?? [];
  if (from === undefined || (from === '*' && to !== undefined)) return undefined;
  const first = from === '*' ? lowest : Number(from);
  const last = to === undefined ? (from === '*' || step !== undefined ? highest : first) : Number(to);
  if (first < lowest || last > highest || last < first) return undefined;
  const stride = Number(step ?? 1);
  return Array.from(
    { length: Math.floor((last - first) / stride) + 1 },
    (_, index) => first + index * stride,
  );
}

function named(field: string, names: readonly string[], first: number): string {
  return field.replaceAll(/[a-z]{3}/g, (name) => {
    const index = names.indexOf(name);
    return index === -1 ? name : String(index + first);
  });
}
