/**
 * What the clock on a wall says, and when it says it. UTC and offsets are arithmetic; for zones with a law of their own
 * there is a library, which is large and handed in by the shell once a team has set such a zone.
 */

import type { Temporal } from 'temporal-polyfill';
import { day as dayLength, minute } from './duration.ts';

/** `2026-11-22`, and minutes after midnight. */
export interface WallTime {
  readonly day: string;
  readonly minutes: number;
}

type Library = Pick<typeof Temporal, 'Instant' | 'PlainDate' | 'PlainTime'>;

let library: Library | undefined;

export function useZones(loaded: Library): void {
  library = loaded;
}

/** Whether the wall clocks of a zone can be told without the library. */
export function isFixed(timeZone: string): boolean {
  return offsetOf(timeZone) !== undefined;
}

/** In milliseconds; undefined for a zone whose offset changes, or for what is no zone. */
function offsetOf(timeZone: string): number | undefined {
  if (/^(?:etc\/)?(?:utc|uct|universal|zulu|gmt|greenwich|z)$/i.test(timeZone)) return 0;
  const [, sign, hours, minutes] = /^([+-])([01]\d|2[0-3]):?([0-5]\d)$/.exec(timeZone) ?? [];
  if (sign === undefined) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * minute;
}

export function wallTime(ms: number, timeZone: string): WallTime {
  const offset = offsetOf(timeZone);
  if (offset === undefined) {
    const local = zones().Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);
    return { day: local.toPlainDate().toString(), minutes: local.hour * 60 + local.minute };
  }
  const shifted = ms + offset;
  return {
    day: dayText(shifted),
    minutes: Math.floor((((shifted % dayLength) + dayLength) % dayLength) / minute),
  };
}

/** Milliseconds since 1970. An hour that a change of time leaves out is read an hour later; of one twice, the first. */
export function instantOnWall({ day, minutes }: WallTime, timeZone: string): number {
  const offset = offsetOf(timeZone);
  if (offset !== undefined) return Date.parse(day) + minutes * minute - offset;
  const { PlainDate, PlainTime } = zones();
  const plainTime = new PlainTime(Math.floor(minutes / 60), minutes % 60);
  return PlainDate.from(day).toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}

/**
 * When a wall showed that time, in milliseconds since 1970 and in their order: never in an hour that a change of time
 * leaves out, twice in one that comes again.
 */
export function instantsOnWall(wall: WallTime, timeZone: string): readonly number[] {
  if (isFixed(timeZone)) return [instantOnWall(wall, timeZone)];
  const found = readings(wall, timeZone)
    .map(({ epochMilliseconds }) => epochMilliseconds)
    .filter((ms) => wallTime(ms, timeZone).minutes === wall.minutes);
  return [...new Set(found)];
}

/** `+02:00`: by which clock it may have been told, before a change of time and after. */
export function offsetsOnWall(wall: WallTime, timeZone: string): readonly string[] {
  return [...new Set(readings(wall, timeZone).map(({ offset }) => offset))];
}

function readings({ day, minutes }: WallTime, timeZone: string) {
  const { PlainDate, PlainTime } = zones();
  const time = PlainDate.from(day).toPlainDateTime(new PlainTime(Math.floor(minutes / 60), minutes % 60));
  return (['earlier', 'later'] as const).map((disambiguation) =>
    time.toZonedDateTime(timeZone, { disambiguation }),
  );
}

/** The only one of these that is not after `latest`; undefined where there is none, or where it may be one of two. */
export function onlyInstantOnWall(wall: WallTime, timeZone: string, latest: number): number | undefined {
  const [only, another] = instantsOnWall(wall, timeZone).filter((ms) => ms <= latest);
  return another === undefined ? only : undefined;
}

/** How far a zone is ahead of UTC, in minutes. */
export function offsetAt(ms: number, timeZone: string): number {
  const { day, minutes } = wallTime(ms, timeZone);
  return Math.round((Date.parse(day) + minutes * minute - ms) / minute);
}

/** `02:30` */
export function clockText(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

export function addDays(day: string, days: number): string {
  return dayText(Date.parse(day) + days * dayLength);
}

/** 0 for Monday. */
export function weekdayOf(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}

/** Whether a calendar has it: no 30 February. */
export function isDay(text: string): boolean {
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && dayText(ms) === text;
}

function dayText(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

function zones(): Library {
  if (library === undefined) throw new Error('the zones of the world were not loaded');
  return library;
}
