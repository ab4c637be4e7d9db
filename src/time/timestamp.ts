import { dayOf, type Instant, instantOf, milliseconds } from './instant.ts';
import { wallTime } from './zone.ts';

/** `14:05`. */
export function utcTime(at: Instant): string {
  return instantOf(milliseconds(at)).slice(11, 16);
}

/** `2026-11-22 14:05`, which reads alike everywhere and sorts. */
export function utcTimestamp(at: Instant): string {
  return `${dayOf(at)} ${utcTime(at)}`;
}

/** What the clock on the wall says in a zone: the day `2026-11-22` and the time `15:05`. */
export interface LocalTime {
  readonly day: string;
  readonly time: string;
}

export function localTime(at: Instant, timeZone: string): LocalTime {
  const { day, minutes } = wallTime(milliseconds(at), timeZone);
  const two = (count: number) => String(count).padStart(2, '0');
  return { day, time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` };
}
