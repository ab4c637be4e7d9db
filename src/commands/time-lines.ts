/** A time that was not understood, said with a line to copy. */

import { milliseconds } from '../time/instant.ts';
import { readDate } from '../time/read-date.ts';
import type { TimeMistake } from '../time/reported-time.ts';
import { asTyped } from '../time/typed-text.ts';
import { clockText, wallTime } from '../time/zone.ts';
import type { ParseContext } from './command.ts';

/** The command to copy, with the time in its place. */
export type WithTime = (time: string) => string;

/** Why what should be a time is none, and what to write instead. */
export function timeProblem(
  read: TimeMistake,
  words: string,
  usage: WithTime,
  context: ParseContext,
): string {
  const { texts } = context;
  const lines = linesFor(read, words, context).map(usage);
  if (read.problem === 'zoneAmbiguous') {
    return texts.format('zoneAmbiguous', { zone: read.zone, choices: texts.either(lines) });
  }
  return texts.format('timeToCopy', { why: texts.words[read.problem], lines: texts.either(lines) });
}

function linesFor(read: TimeMistake, words: string, context: ParseContext): readonly string[] {
  const typed = asTyped(words);
  switch (read.problem) {
    case 'zoneAmbiguous':
      return read.choices.map((choice) => `${clockIn(typed, context, 'alone')} ${choice}`);
    case 'clockChanged':
      return read.choices;
    case 'clockAhead':
      return [`yesterday ${clockIn(typed, context)}`];
    default:
      return daysIn(typed, context).map((day) => `${day} ${clockIn(typed, context)}`);
  }
}

/** What looks like one, with its zone unless that is asked about; else when it was written. */
function clockIn(typed: string, { writtenAt, timeZone }: ParseContext, how?: 'alone'): string {
  const [, hour = '', minute = '', half = '', zone = ''] =
    /(?<![\d/.-])([01]?\d|2[0-3]) ?[:.h] ?([0-5]\d)(?!\d)( ?[ap]\.?m\b\.?)?( ?(?:[A-Z]{2,5}(?:[+-]\d{1,2})?|[+-]\d\d:?\d\d)(?![\p{L}\p{N}]))?/u.exec(
      typed,
    ) ?? [];
  if (hour !== '') {
    const clock = half === '' ? `${hour.padStart(2, '0')}:${minute}` : `${hour}:${minute}${half}`;
    return how === 'alone' ? clock : clock + zone;
  }
  const { minutes } = wallTime(milliseconds(writtenAt), timeZone);
  return clockText(minutes);
}

/** `05/06/2026` may be in May or in June: both are offered. */
function daysIn(typed: string, { writtenAt, timeZone }: ParseContext): readonly string[] {
  const today = wallTime(milliseconds(writtenAt), timeZone).day;
  const [, one = '', two = '', year = today.slice(0, 4)] =
    /(?<!\d)(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?![\d:])/.exec(typed) ?? [];
  const days = [
    [one, two],
    [two, one],
  ].flatMap(([month = '', day = '']) => {
    const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
    return isDay ? [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`] : [];
  });
  const past = [...new Set(days)].filter((day) => day <= today);
  if (past.length > 0) return past;
  const told = readDate(typed, { today, language: 'en' })?.day ?? today;
  return days.length > 0 ? [...new Set(days)] : [told];
}
