import { dayOf, type Instant } from '../incident/instant.ts';
import { localTime } from '../incident/local-time.ts';
import { utcMoment, utcTime } from './utc.ts';

/** Times as the record tells them: UTC first, and beside it what the clock on the team's wall said. */
export interface Clock {
  /** `UTC`, or `UTC, Europe/Berlin`: the head over what `moment` and `beside` write. */
  readonly zones: string;
  /** `2026-11-22 14:05`, or `2026-11-22 14:05 (15:05)`. */
  readonly moment: (at: Instant) => string;
  /** ` (15:05)`, with the date where it is another; nothing for a team that lives in UTC. */
  readonly beside: (at: Instant) => string;
  /** `2026-11-22 14:05 UTC`, or `2026-11-22 14:05 UTC (15:05 Europe/Berlin)`. */
  readonly named: (at: Instant) => string;
}

export function createClock(timeZone: string): Clock {
  if (/^(?:etc\/)?(?:utc|uct|universal|zulu|gmt|greenwich)$/i.test(timeZone)) {
    return { zones: 'UTC', moment: utcMoment, beside: () => '', named: (at) => `${utcMoment(at)} UTC` };
  }
  const local = (at: Instant) => {
    const { day, time } = localTime(at, timeZone);
    return day === dayOf(at) ? time : `${day} ${time}`;
  };
  return {
    zones: `UTC, ${timeZone}`,
    moment: (at) => `${dayOf(at)} ${utcTime(at)} (${local(at)})`,
    beside: (at) => ` (${local(at)})`,
    named: (at) => `${utcMoment(at)} UTC (${local(at)} ${timeZone})`,
  };
}
