import { parseDuration } from './duration.ts';
import { type Instant, instantOf, isBefore, milliseconds } from './instant.ts';
import { addDays, instantOnWall, isDay, isFixed, wallTime } from './zone.ts';

export type ReportedTime =
  | { readonly kind: 'time'; readonly at: Instant; readonly rest: string }
  | { readonly kind: 'mistake'; readonly problem: TimeProblem };

/** Why not, by our message. */
export type TimeProblem = 'timeRule' | 'timeAhead' | 'clockAhead' | 'timeTooOld';

export interface TimeContext {
  /** When it was said; `14:05` is of that day, and nothing lies after it. */
  readonly writtenAt: Instant;
  /** An IANA name; what people read off their clocks. */
  readonly timeZone: string;
}

const ago = /^-(\d{1,6}[mhdw])(?:\s+|$)/;
const clock = /^(yesterday\s+)?([01]?\d|2[0-3]):([0-5]\d)(\s*UTC\b|Z\b)?(?:\s+|$)/i;
const date =
  /^(\d{4}-\d\d-\d\d)(?:T|\s+)([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(\s*UTC\b|Z\b|[+-]\d\d:?\d\d)?(?:\s+|$)/i;

/** Older is a slip of the keyboard, and a logbook holds no moment before 1970. */
const oldest = '2000-01-01T00:00:00Z';

/** Reads a time at the start of a text and gives back what follows it. */
export function readReportedTime(text: string, context: TimeContext): ReportedTime {
  const read = readAgo(text, context) ?? readClock(text, context) ?? readDate(text, context);
  if (read === undefined) return { kind: 'mistake', problem: 'timeRule' };
  if (isBefore(context.writtenAt, read.at)) {
    return { kind: 'mistake', problem: clock.test(text) ? 'clockAhead' : 'timeAhead' };
  }
  if (isBefore(read.at, oldest)) return { kind: 'mistake', problem: 'timeTooOld' };
  return { kind: 'time', ...read };
}

type Read = { readonly at: Instant; readonly rest: string } | undefined;

function readAgo(text: string, { writtenAt }: TimeContext): Read {
  const match = ago.exec(text);
  const duration = parseDuration(match?.[1] ?? '');
  if (match === null || duration.kind !== 'duration') return undefined;
  return { at: instantOf(milliseconds(writtenAt) - duration.ms), rest: text.slice(match[0].length) };
}

function readClock(text: string, { writtenAt, timeZone }: TimeContext): Read {
  const match = clock.exec(text);
  if (match === null) return undefined;
  const [all, yesterday, hour, minute, utc] = match;
  const zone = utc === undefined ? timeZone : 'UTC';
  const today = wallTime(milliseconds(writtenAt), zone).day;
  const day = yesterday === undefined ? today : addDays(today, -1);
  return { at: onClock(day, Number(hour), Number(minute), zone), rest: text.slice(all.length) };
}

function readDate(text: string, { timeZone }: TimeContext): Read {
  const match = date.exec(text);
  if (match === null) return undefined;
  const [all, day = '', hour, minute, zone] = match;
  const offset = zone?.trim().toUpperCase();
  const where = offset === undefined ? timeZone : offset;
  // A day that no calendar has, or an offset that no zone has.
  if (!isDay(day) || (offset !== undefined && !isFixed(offset))) return undefined;
  return { at: onClock(day, Number(hour), Number(minute), where), rest: text.slice(all.length) };
}

function onClock(day: string, hour: number, minute: number, timeZone: string): Instant {
  return instantOf(instantOnWall({ day, minutes: hour * 60 + minute }, timeZone));
}
