/** Between which times a text can tell of something. */

import { minute } from '../time/duration.ts';
import type { Instant } from '../time/instant.ts';

export interface TimeFrame {
  /** When it was written: nothing that is told lies after it, unless it was edited. */
  readonly writtenAt: Instant;
  /** When it was edited last: who keeps a log in one comment tells in it what came after its first line. */
  readonly editedAt?: Instant;
  /** The earliest that it can have been: well before it was noticed. */
  readonly earliest: Instant;
  /** When the issue was closed: what is told later with no day is of before. */
  readonly closedAt?: Instant;
  readonly timeZone: string;
  readonly language: string;
}

/** A line of which nobody said on which day, until all of them are known. */
export interface Undated {
  readonly minutes: number;
  readonly zone: string;
}

/** Two minutes: whoever types `10:12` may have a clock that is ahead of GitHub's. */
export const drift = 2 * minute;

/** Minutes of the day: from one to the other a list has passed midnight; any other step back is a list with the newest first. */
const lateEvening = 18 * 60;
const earlyMorning = 8 * 60;

export function isPastMidnight(before: number, minutes: number): boolean {
  return before >= lateEvening && minutes <= earlyMorning;
}
