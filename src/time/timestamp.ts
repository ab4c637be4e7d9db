import { dayOf, type Instant, instantOf, milliseconds } from './instant.ts';
import { wallTime } from './zone.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A moment in UTC as people read it: `22 Nov 14:05`, with the year when it is another than that of the anchor. */
export function timestampNear(at: Instant, anchor: Instant): string {
  const time = instantOf(milliseconds(at)).slice(11, 16);
  const [year, month, date] = dayOf(at).split('-');
  const shown = `${Number(date)} ${months[Number(month) - 1] ?? ''}`;
  return year === dayOf(anchor).slice(0, 4) ? `${shown} ${time}` : `${shown} ${year} ${time}`;
}

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
