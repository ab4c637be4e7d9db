/** Which of the scheduled runs does what is done once a day: nothing is written that says when somebody did it last. */

import { type Cron, nextRun, readSchedule } from '../time/cron.ts';
import { day, hour, second } from '../time/duration.ts';
import { dayOf, type Instant, instantOf, isBefore, milliseconds, startOf } from '../time/instant.ts';

/** GitHub starts schedules late: what the first run of a day does, those of its first hours do. */
const firstHours = 4 * hour;

export interface Schedule {
  /** As the workflow writes it; left out where that is not known. */
  readonly sweepsAt?: readonly string[];
  /** How far apart the runs are, in milliseconds, as the settings say. */
  readonly sweepInterval: number;
}

export function isFirstOfDay(now: Instant, { sweepsAt, sweepInterval }: Schedule): boolean {
  const crons = readSchedule(sweepsAt);
  return crons === undefined ? isTurn(now, sweepInterval) : isFirstBy(crons, now);
}

function isFirstBy(crons: readonly Cron[], now: Instant): boolean {
  const midnight = milliseconds(startOf(dayOf(now)));
  // The last one of a day may start on the next.
  return [midnight, midnight - day].some((from) => {
    const first = nextRun(crons, instantOf(from));
    if (first === undefined) return false;
    const start = milliseconds(first);
    const next = nextRun(crons, instantOf(start + second)) ?? first;
    return !isBefore(now, first) && milliseconds(now) < Math.max(milliseconds(next), start + firstHours);
  });
}

/**
 * Once a day at a schedule that comes as often as the settings say; another hour each day, so that one that keeps to
 * some hours has its turn every few days.
 */
function isTurn(now: Instant, interval: number): boolean {
  const turns = Math.max(1, Math.floor(day / interval));
  const turn = Math.floor(milliseconds(now) / day) % turns;
  const ofDay = milliseconds(now) % day;
  return (
    turns === 1 || (turn === turns - 1 ? ofDay >= turn * interval : Math.floor(ofDay / interval) === turn)
  );
}
