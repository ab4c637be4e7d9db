/** What many incidents say together; never who did what. */

import type { PostmortemEntry, Times } from './entry.ts';

/** Of fewer nothing can be said that would be true of the next one. */
export const fewest = 5;

/** The middle one, and between which two the middle half of them lies; minutes. */
export interface Spread {
  readonly count: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

export interface Share {
  readonly part: number;
  readonly of: number;
}

/** What is left out is known of too few. */
export interface Numbers {
  readonly count: number;
  readonly alert?: Spread;
  readonly apology?: Spread;
  readonly resolved?: Spread;
  /** Incidents with each step done. */
  readonly complete?: Share;
}

/** A second file of an incident is no second incident. */
export function distinct(entries: readonly PostmortemEntry[]): readonly PostmortemEntry[] {
  return [...new Map(entries.toReversed().map((entry) => [entry.incident, entry])).values()].toReversed();
}

export function numbersOf(entries: readonly PostmortemEntry[]): Numbers {
  const complete = entries.filter(({ steps }) => steps.done > 0 && steps.skipped + steps.open === 0).length;
  return {
    count: entries.length,
    ...spreadOf('alert', entries),
    ...spreadOf('apology', entries),
    ...spreadOf('resolved', entries),
    ...(entries.length < fewest ? {} : { complete: { part: complete, of: entries.length } }),
  };
}

/** Newest first: the year in which each was declared. */
export function byYear(
  entries: readonly PostmortemEntry[],
): readonly (readonly [string, readonly PostmortemEntry[]])[] {
  return [...Map.groupBy(entries, ({ opened }) => opened.slice(0, 4))].toSorted(([a], [b]) =>
    b.localeCompare(a),
  );
}

function spreadOf<Name extends keyof Times>(name: Name, entries: readonly PostmortemEntry[]) {
  const sorted = entries.flatMap(({ times }) => times?.[name] ?? []).toSorted((a, b) => a - b);
  if (sorted.length < fewest) return {};
  const [lower, median, upper] = [0.25, 0.5, 0.75].map((part) => quantile(sorted, part));
  return { [name]: { count: sorted.length, lower, median, upper } };
}

/** Between two of them in proportion, as most programs count it (R's type 7, Excel's QUARTILE.INC). */
function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const [below = 0, above = below] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
  return Math.round(below + (above - below) * (place - Math.floor(place)));
}
