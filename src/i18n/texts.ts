import { day, hour, minute } from '../time/duration.ts';
import type { MessageKey, Messages } from './languages.ts';

type Values = Readonly<Record<string, string | number>>;

/** One language, with the few rules by which words are put together. */
export interface Texts {
  readonly words: Messages;
  readonly format: (key: MessageKey, values?: Values) => string;
  /** The message for exactly one, or the one for any other `{count}`. */
  readonly counted: (count: number, one: MessageKey, others: MessageKey, values?: Values) => string;
  /** At most two neighbouring units, rounded down. */
  readonly duration: (ms: number) => string;
  readonly list: (items: readonly string[]) => string;
}

export function createTexts(words: Messages): Texts {
  const format: Texts['format'] = (key, values = {}) =>
    // In one pass: what stands in a value is never taken for a place.
    words[key].replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
  const counted: Texts['counted'] = (count, one, others, values) =>
    count === 1 ? format(one, values) : format(others, { count, ...values });
  return {
    words,
    format,
    counted,
    duration: (ms) => durationWords(Math.max(0, ms), format, counted),
    list: (items) =>
      items.length < 2
        ? items.join('')
        : `${items.slice(0, -1).join(words.comma)}${words.and}${items.at(-1)}`,
  };
}

function durationWords(ms: number, format: Texts['format'], counted: Texts['counted']): string {
  if (ms < minute) return format('underAMinute');
  const days = Math.floor(ms / day);
  const hours = Math.floor((ms % day) / hour);
  const minutes = Math.floor((ms % hour) / minute);
  const parts =
    days > 0
      ? [counted(days, 'oneDay', 'days'), part('hours', hours, format)]
      : [part('hours', hours, format), part('minutes', minutes, format)];
  return parts.filter((text) => text !== '').join(' ');
}

function part(key: 'hours' | 'minutes', count: number, format: Texts['format']): string {
  return count === 0 ? '' : format(key, { count });
}
