import { dayOf, type Instant } from './instant.ts';
import { localTime, utcTime, utcTimestamp } from './timestamp.ts';

/** Times as the record tells them: UTC first, and beside it what the clock on the team's wall said. */
export interface Clock {
  /** `UTC`, or `UTC, Europe/Berlin`: the head over what `timestamp` and `beside` write. */
  readonly zones: string;
  /** `2026-11-22 14:05`, or `2026-11-22 14:05 (15:05)`. */
  readonly timestamp: (at: Instant) => string;
  /** ` (15:05)`, with the date where it is another; nothing for a team that lives in UTC. */
  readonly beside: (at: Instant) => string;
  /** `2026-11-22 14:05 UTC`, or `2026-11-22 14:05 UTC (15:05 Europe/Berlin)`. */
  readonly named: (at: Instant) => string;
}

export function createClock(timeZone: string): Clock {
  if (/^(?:etc\/)?(?:utc|uct|universal|zulu|gmt|greenwich)$/i.test(timeZone)) {
    return {
      zones: 'UTC',
      timestamp: utcTimestamp,
      beside: () => '',
      named: (at) => `${utcTimestamp(at)} UTC`,
    };
  }
  const local = (at: Instant) => {
    const { day, time } = localTime(at, timeZone);
    return day === dayOf(at) ? time : `${day} ${time}`;
  };
  return {
    zones: `UTC, ${timeZone}`,
    timestamp: (at) => `${dayOf(at)} ${utcTime(at)} (${local(at)})`,
    beside: (at) => ` (${local(at)})`,
    named: (at) => `${utcTimestamp(at)} UTC (${local(at)} ${timeZone})`,
  };
}
