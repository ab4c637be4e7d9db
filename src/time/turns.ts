/** Whose turn it is, where nothing is remembered from run to run: it follows from the time alone. */

import { minute } from './duration.ts';
import { type Instant, milliseconds } from './instant.ts';

/** How many times so many milliseconds have passed since 1970. */
export function turnAt(now: Instant, interval: number): number {
  return Math.floor(milliseconds(now) / interval);
}

export function startingAt<T>(all: readonly T[], first: number): readonly T[] {
  return [...all.slice(first), ...all.slice(0, first)];
}

/** All of them, beginning with another one in each interval, in milliseconds. */
export function inTurn<T>(all: readonly T[], now: Instant, interval: number): readonly T[] {
  return startingAt(all, turnAt(now, interval) % Math.max(1, all.length));
}

/** Whatever the time between two runs, its multiples come near every place; those of a whole number may not. */
const goldenRatio = (1 + Math.sqrt(5)) / 2;

/** The first, and others that have their turn. */
export function fewOf<T>(all: readonly T[], most: number, now: Instant): readonly T[] {
  if (all.length <= most) return all;
  const others = all.slice(1);
  const begin = Math.floor(((turnAt(now, minute) * goldenRatio) % 1) * others.length);
  return [...all.slice(0, 1), ...startingAt(others, begin)].slice(0, most);
}
