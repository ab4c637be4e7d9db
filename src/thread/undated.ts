/** Times of which nobody said on which day. */

import { day as dayLength, hour } from '../time/duration.ts';
import { type Instant, instantOf, milliseconds } from '../time/instant.ts';
import { addDays, instantsOnWall, wallTime } from '../time/zone.ts';
import { drift, isPastMidnight, type TimeFrame, type Undated } from './time-frame.ts';

const justNow = 2 * hour;

/**
 * All lines of one text are of one list: on the only day on which all of them can have been. Whoever writes down what
 * just happened names no day either. Undefined where there are two such days, or none.
 */
export function datedTogether(
  undated: readonly Undated[],
  place: TimeFrame,
): readonly (Instant | undefined)[] {
  const { writtenAt, earliest, closedAt } = place;
  const from = milliseconds(earliest) - hour;
  const to = milliseconds(writtenAt) + drift;
  const end = closedAt === undefined ? to : Math.min(to, milliseconds(closedAt) + justNow);
  const last = wallTime(milliseconds(writtenAt), undated[0]?.zone ?? place.timeZone).day;
  const days = Math.min(400, Math.ceil((to - from) / dayLength) + 1);
  const possible = Array.from({ length: days }, (_, back) => onDay(undated, addDays(last, -back))).filter(
    (all) => all.every(({ ms }) => ms >= from && ms <= to),
  );
  const recent = possible.find((all) => all.every(({ ms }) => to - ms <= justNow));
  if (recent !== undefined && (undated.length === 1 || end === to)) return recent.map(sureInstant);
  const [only, another] = possible.filter((all) => all.every(({ ms }) => ms <= end));
  return only === undefined || another !== undefined ? undated.map(() => undefined) : only.map(sureInstant);
}

interface OnDay {
  /** No number where a change of time leaves it out on that day. */
  readonly ms: number;
  /** On the day on which clocks are set back an hour comes twice. */
  readonly isSure: boolean;
}

function sureInstant({ ms, isSure }: OnDay): Instant | undefined {
  return isSure ? instantOf(ms) : undefined;
}

function onDay(undated: readonly Undated[], first: string): readonly OnDay[] {
  let day = first;
  let before: number | undefined;
  return undated.map(({ minutes, zone }) => {
    if (before !== undefined && isPastMidnight(before, minutes)) day = addDays(day, 1);
    before = minutes;
    const [ms = Number.NaN, another] = instantsOnWall({ day, minutes }, zone);
    return { ms, isSure: another === undefined };
  });
}
