/** The day on which something is to be done: `2026-12-04`, `2w`, `friday`. */

import { readDate } from './read-date.ts';
import { asTyped } from './typed-text.ts';
import { addDays, isDay, weekdayOf } from './zone.ts';

export interface DueContext {
  /** The day on which it was written, on the team's wall. */
  readonly today: string;
  readonly language: string;
}

export type DueRead =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'past'; readonly day: string };

/** Monday to Sunday, whole or by their first three letters. */
const weekdays: readonly RegExp[] = [
  /^(?:mon(?:day)?|montag|lunes|lundi|segunda(?:-feira)?|月曜日?)$/,
  /^(?:tue(?:s(?:day)?)?|dienstag|martes|mardi|terça(?:-feira)?|火曜日?)$/,
  /^(?:wed(?:nesday)?|mittwoch|miércoles|mercredi|quarta(?:-feira)?|水曜日?)$/,
  /^(?:thu(?:rs?(?:day)?)?|donnerstag|jueves|jeudi|quinta(?:-feira)?|木曜日?)$/,
  /^(?:fri(?:day)?|freitag|viernes|vendredi|sexta(?:-feira)?|金曜日?)$/,
  /^(?:sat(?:urday)?|samstag|sonnabend|sábado|samedi|土曜日?)$/,
  /^(?:sun(?:day)?|sonntag|domingo|dimanche|日曜日?)$/,
];

const lengths: Readonly<Record<string, number>> = { d: 1, w: 7 };

/** Nobody plans further ahead; what lies beyond is a slip of the keyboard. */
const furthest = 5 * 366;

export function readDue(text: string, { today, language }: DueContext): DueRead {
  const typed = asTyped(text).trim().toLowerCase();
  const day = inDays(typed, today) ?? onWeekday(typed, today) ?? onDate(typed, { today, language });
  if (day === undefined || !isDay(day)) return { kind: 'unreadable' };
  if (day < today) return { kind: 'past', day };
  return day > addDays(today, furthest) ? { kind: 'unreadable' } : { kind: 'day', day };
}

function inDays(typed: string, today: string): string | undefined {
  const [, count, unit = ''] = /^\+?(\d{1,3}) ?([dw])(?:ays?|eeks?)?$/.exec(typed) ?? [];
  return count === undefined ? undefined : addDays(today, Number(count) * (lengths[unit] ?? 1));
}

/** The next one: on a Friday, `friday` is the one after it. */
function onWeekday(typed: string, today: string): string | undefined {
  const index = weekdays.findIndex((pattern) => pattern.test(typed));
  if (index === -1) return undefined;
  return addDays(today, ((index - weekdayOf(today) + 6) % 7) + 1);
}

function onDate(typed: string, { today, language }: DueContext): string | undefined {
  const read = readDate(typed, { today, language, isAhead: true });
  return read === undefined || read.rest.trim() !== '' ? undefined : read.day;
}
