import { Temporal } from 'temporal-polyfill';
import { type Instant, milliseconds } from './instant.ts';

/** What the clock on the wall says in a zone: the day `2026-11-22` and the time `15:05`. */
export interface LocalTime {
  readonly day: string;
  readonly time: string;
}

export function localTime(at: Instant, timeZone: string): LocalTime {
  const text = Temporal.Instant.fromEpochMilliseconds(milliseconds(at))
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}
