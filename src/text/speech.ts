import { day, hour, minute } from '../incident/duration.ts';
import type { MessageKey, Messages } from './messages/en.ts';

type Values = Readonly<Record<string, string | number>>;

/** One language, with the few rules by which words are put together. */
export interface Speech {
  readonly words: Messages;
  readonly say: (key: MessageKey, values?: Values) => string;
  /** The message for exactly one, or the one for any other `{count}`. */
  readonly counted: (count: number, one: MessageKey, others: MessageKey, values?: Values) => string;
  /** At most two neighbouring units, rounded down. */
  readonly duration: (ms: number) => string;
  readonly list: (items: readonly string[]) => string;
}

export function createSpeech(words: Messages): Speech {
  const say: Speech['say'] = (key, values = {}) =>
    // In one pass: what stands in a value is never taken for a place.
    words[key].replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
  const counted: Speech['counted'] = (count, one, others, values) =>
    count === 1 ? say(one, values) : say(others, { count, ...values });
  return {
    words,
    say,
    counted,
    duration: (ms) => spoken(Math.max(0, ms), say, counted),
    list: (items) =>
      items.length < 2
        ? items.join('')
        : `${items.slice(0, -1).join(words.comma)}${words.and}${items.at(-1)}`,
  };
}

function spoken(ms: number, say: Speech['say'], counted: Speech['counted']): string {
  if (ms < minute) return say('underAMinute');
  const days = Math.floor(ms / day);
  const hours = Math.floor((ms % day) / hour);
  const minutes = Math.floor((ms % hour) / minute);
  const parts =
    days > 0
      ? [counted(days, 'oneDay', 'days'), part('hours', hours, say)]
      : [part('hours', hours, say), part('minutes', minutes, say)];
  return parts.filter((text) => text !== '').join(' ');
}

function part(key: 'hours' | 'minutes', count: number, say: Speech['say']): string {
  return count === 0 ? '' : say(key, { count });
}
