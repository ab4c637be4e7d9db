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
  const { writtenAt, editedAt } = place;
  const written = datedAsOf(undated, place, writtenAt);
  // What just happened when it was edited, or cannot have been before, was added then.
  const added = editedAt === undefined || written.isRecent ? undefined : datedAsOf(undated, place, editedAt);
  const isAdded = added?.isRecent === true || (added !== undefined && !written.isPossible);
  const [only, another] = isAdded ? added.days : written.days;
  return only === undefined || another !== undefined ? undated.map(() => undefined) : only.map(sureInstant);
}

interface Dated {
  readonly days: readonly (readonly OnDay[])[];
  readonly isRecent: boolean;
  readonly isPossible: boolean;
}

function datedAsOf(undated: readonly Undated[], place: TimeFrame, latest: Instant): Dated {
  const possible = possibleDays(undated, place, latest);
  const to = milliseconds(latest) + drift;
  const end = place.closedAt === undefined ? to : Math.min(to, milliseconds(place.closedAt) + justNow);
  const recent = possible.find((all) => all.every(({ ms }) => to - ms <= justNow));
  const isRecent = recent !== undefined && (undated.length === 1 || end === to);
  const days = isRecent ? [recent] : possible.filter((all) => all.every(({ ms }) => ms <= end));
  return { days, isRecent, isPossible: possible.length > 0 };
}

/** The newest first. */
function possibleDays(
  undated: readonly Undated[],
  { earliest, timeZone }: TimeFrame,
  latest: Instant,
): readonly (readonly OnDay[])[] {
  const [from, to] = [milliseconds(earliest) - hour, milliseconds(latest) + drift];
  const last = wallTime(milliseconds(latest), undated[0]?.zone ?? timeZone).day;
  const days = Math.min(400, Math.ceil((to - from) / dayLength) + 1);
  return Array.from({ length: days }, (_, back) => onDay(undated, addDays(last, -back))).filter((all) =>
    all.every(({ ms }) => ms >= from && ms <= to),
  );
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
