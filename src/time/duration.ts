/** Milliseconds, always: as numbers they add, scale and compare without ceremony. */
export type Duration = number;

export const second: Duration = 1000;
export const minute: Duration = 60 * second;
export const hour: Duration = 60 * minute;
export const day: Duration = 24 * hour;
export const week: Duration = 7 * day;

export const longestDuration: Duration = 365 * day;

/** What may be written, in words for the people who wrote something else. */
export const durationRule = 'a duration such as 30m, 12h, 2d or 1w, more than zero and at most 365d';

/** For JSON Schema too, hence without flags. */
export const durationPattern = /^\d+[mhdw]$/;

export type DurationReading =
  | { readonly kind: 'duration'; readonly ms: Duration }
  | { readonly kind: 'not-a-duration'; readonly reason: DurationMistake };

export type DurationMistake = 'empty' | 'no-unit' | 'unreadable' | 'zero' | 'too-long';

const units = [
  { letter: 'w', ms: week },
  { letter: 'd', ms: day },
  { letter: 'h', ms: hour },
  { letter: 'm', ms: minute },
] as const;

/** Reads `30m`, `12h`, `2d` or `1w`: one whole number with one unit and nothing around it. */
export function parseDuration(text: string): DurationReading {
  if (text.trim() === '') return mistake('empty');
  if (/^\d+$/.test(text)) return mistake('no-unit');
  if (!durationPattern.test(text)) return mistake('unreadable');

  const unit = units.find(({ letter }) => text.endsWith(letter));
  if (unit === undefined) return mistake('unreadable');

  const ms = Number(text.slice(0, -1)) * unit.ms;
  if (ms === 0) return mistake('zero');
  if (ms > longestDuration) return mistake('too-long');
  return { kind: 'duration', ms };
}

/** The shortest notation that `parseDuration` reads back; a part of a minute is rounded. */
export function formatDuration(ms: Duration): string {
  const minutes = Math.max(0, Math.round(ms / minute));
  const unit = units.find((one) => minutes > 0 && (minutes * minute) % one.ms === 0);
  if (unit === undefined) return `${minutes}m`;
  return `${(minutes * minute) / unit.ms}${unit.letter}`;
}

function mistake(reason: DurationMistake): DurationReading {
  return { kind: 'not-a-duration', reason };
}
