/**
 * What the clock on a wall says, and when it says it. UTC and offsets are arithmetic; for zones with a law of their own
 * there is a library, which is large and handed in by the shell once a team has set such a zone.
 */

import { day as dayLength, minute } from './duration.ts';

/** `2026-11-22`, and minutes after midnight. */
export interface WallTime {
  readonly day: string;
  readonly minutes: number;
}

export interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** What is asked of the library: `ms` since 1970, and for an hour that a change of time leaves out or repeats, which. */
export interface Zones {
  readonly wallAt: (ms: number, timeZone: string) => Wall;
  readonly momentAt: (
    wall: Wall,
    timeZone: string,
    which: 'compatible' | 'earlier' | 'later',
  ) => { readonly ms: number; readonly offset: string };
}

let library: Zones | undefined;

export function useZones(loaded: Zones): void {
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
    const { year, month, day, hour, minute } = zones().wallAt(ms, timeZone);
    return { day: dayText(Date.UTC(year, month - 1, day)), minutes: hour * 60 + minute };
  }
  const shifted = ms + offset;
  return {
    day: dayText(shifted),
    minutes: Math.floor((((shifted % dayLength) + dayLength) % dayLength) / minute),
  };
}

/** Milliseconds since 1970. An hour that a change of time leaves out is read an hour later; of one twice, the first. */
export function instantOnWall(wall: WallTime, timeZone: string): number {
  const offset = offsetOf(timeZone);
  if (offset !== undefined) return Date.parse(wall.day) + wall.minutes * minute - offset;
  return zones().momentAt(asShown(wall), timeZone, 'compatible').ms;
}

function asShown({ day: date, minutes }: WallTime): Wall {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day, hour: Math.floor(minutes / 60), minute: minutes % 60 };
}

/**
 * When a wall showed that time, in milliseconds since 1970 and in their order: never in an hour that a change of time
 * leaves out, twice in one that comes again.
 */
export function instantsOnWall(wall: WallTime, timeZone: string): readonly number[] {
  if (isFixed(timeZone)) return [instantOnWall(wall, timeZone)];
  const found = readings(wall, timeZone)
    .map(({ ms }) => ms)
    .filter((ms) => wallTime(ms, timeZone).minutes === wall.minutes);
  return [...new Set(found)];
}

/** `+02:00`: by which clock it may have been told, before a change of time and after. */
export function offsetsOnWall(wall: WallTime, timeZone: string): readonly string[] {
  return [...new Set(readings(wall, timeZone).map(({ offset }) => offset))];
}

function readings(wall: WallTime, timeZone: string) {
  const { momentAt } = zones();
  return (['earlier', 'later'] as const).map((which) => momentAt(asShown(wall), timeZone, which));
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

function zones(): Zones {
  if (library === undefined) throw new Error('the zones of the world were not loaded');
  return library;
}

/** Days and instants as they are written, none comes last. What compares as a language does takes 13 ms to load. */
export function inOrderOfDay(a = '9999', b = '9999'): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
