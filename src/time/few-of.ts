import { minute } from './duration.ts';
import { type Instant, milliseconds } from './instant.ts';

/** Whatever the time between two runs, its multiples come near every place; those of a whole number may not. */
const goldenRatio = (1 + Math.sqrt(5)) / 2;

/** The first, and others that have their turn: nothing remembers whose it was last, so it follows from the time alone. */
export function fewOf<T>(all: readonly T[], most: number, now: Instant): readonly T[] {
  if (all.length <= most) return all;
  const others = all.slice(1);
  const turn = Math.floor(milliseconds(now) / minute) * goldenRatio;
  const begin = Math.floor((turn % 1) * others.length);
  return [...all.slice(0, 1), ...others.slice(begin), ...others.slice(0, begin)].slice(0, most);
}
