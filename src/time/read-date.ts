/** Days as people write them: `2026-11-22`, `22 November`, `Nov 22, 2026`, `22.11.`, `11月22日`, `yesterday`. */

import { addDays, isDay } from './zone.ts';

export interface DateRead {
  /** `2026-11-22`. */
  readonly day: string;
  readonly rest: string;
}

export interface DateContext {
  /** The day on which it was written. */
  readonly today: string;
  /** Of the team: which comes first in `3/4`. */
  readonly language: string;
  /** Where no year is named: the date that lies ahead, as of a plan, instead of the nearest. */
  readonly isAhead?: boolean;
}

const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'enero', 'ene', 'janvier', 'janv', 'janeiro'],
  ['february', 'feb', 'februar', 'febrero', 'février', 'fevrier', 'févr', 'fevereiro', 'fev'],
  ['march', 'mar', 'märz', 'mrz', 'marzo', 'mars', 'março', 'marco'],
  ['april', 'apr', 'abril', 'abr', 'avril', 'avr'],
  ['may', 'mai', 'mayo', 'maio'],
  ['june', 'jun', 'juni', 'junio', 'juin', 'junho'],
  ['july', 'jul', 'juli', 'julio', 'juillet', 'juil', 'julho'],
  ['august', 'aug', 'agosto', 'ago', 'août', 'aout'],
  ['september', 'sep', 'sept', 'septiembre', 'septembre', 'setembro', 'set'],
  ['october', 'oct', 'oktober', 'okt', 'octubre', 'octobre', 'outubro', 'out'],
  ['november', 'nov', 'noviembre', 'novembre', 'novembro'],
  ['december', 'dec', 'dezember', 'dez', 'diciembre', 'dic', 'décembre', 'decembre', 'déc', 'dezembro'],
];

const monthNames = months.flat().toSorted((a, b) => b.length - a.length);
const month = `(${monthNames.join('|')})\\b\\.?`;
const weekday =
  '(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|segunda|terça|quarta|quinta|sexta)(?:-feira)?\\.?,? +';
const before = `^(?:${weekday})?(?:the |den |dem |le |el |em |am |on )?`;

const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/;
const japanese = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:[((][月火水木金土日][))])?/;
const dayFirst = new RegExp(
  `${before}(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.? +(?:of |de )?${month}(?:,? +(?:de )?(\\d{4}))?(?!\\d)`,
  'i',
);
const monthFirst = new RegExp(
  `${before}${month} +(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? +(\\d{4})(?!\\d))?`,
  'i',
);
const dotted = new RegExp(`${before}(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2}(?![\\d:]))?(?!\\d)`, 'i');
const slashed = new RegExp(`${before}(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?![\\d/])`, 'i');
const yesterday = /^(?:yesterday|gestern|ayer|hier|ontem|昨日)(?![\p{L}\p{N}])/iu;
const today = /^(?:today|heute|hoy|aujourd['’]hui|hoje|今日|本日)(?![\p{L}\p{N}])/iu;

/** The date at the start of a text; undefined where there is none, or where it could be one of two. */
export function readDate(text: string, context: DateContext): DateRead | undefined {
  const relative = (pattern: RegExp, days: number) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined
      ? undefined
      : { day: addDays(context.today, days), rest: text.slice(found.length) };
  };
  const numbers = numbersIn(text, context);
  if (numbers === undefined) return relative(yesterday, -1) ?? relative(today, 0);
  const day = dayOf(numbers, context);
  return day === undefined ? undefined : { day, rest: text.slice(numbers.length) };
}

interface Numbers {
  readonly year: number | undefined;
  readonly month: number;
  readonly date: number;
  /** Of the words that were read. */
  readonly length: number;
}

function numbersIn(text: string, { language }: DateContext): Numbers | undefined {
  const head = text.slice(0, 60);
  const of = (
    match: RegExpExecArray | null,
    [year, month_, date]: readonly [number, number, number],
  ): Numbers | undefined => {
    if (match === null) return undefined;
    const number = monthNumber(match[month_] ?? '');
    return { year: yearOf(match[year]), month: number, date: Number(match[date]), length: match[0].length };
  };
  const exact =
    of(iso.exec(head), [1, 2, 3]) ??
    of(japanese.exec(head), [1, 2, 3]) ??
    of(dayFirst.exec(head), [3, 2, 1]) ??
    of(monthFirst.exec(head), [3, 1, 2]) ??
    of(dotted.exec(head), [3, 2, 1]);
  if (exact !== undefined) return exact;
  const slashes = slashed.exec(head);
  if (slashes === null) return undefined;
  const [first, second] = [Number(slashes[1]), Number(slashes[2])];
  const isDayFirst = ['de', 'es', 'fr', 'pt'].includes(language) || first > 12;
  const isMonthFirst = language === 'ja' || (second > 12 && first <= 12);
  if (!isDayFirst && !isMonthFirst) return undefined;
  return of(slashes, isMonthFirst ? [3, 1, 2] : [3, 2, 1]);
}

function monthNumber(word: string): number {
  const index = months.findIndex((names) => names.includes(word.toLowerCase()));
  return index === -1 ? Number(word) : index + 1;
}

function yearOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function dayOf({ year, month: number, date }: Numbers, { today: now, isAhead }: DateContext) {
  const two = (count: number) => String(count).padStart(2, '0');
  const inYear = (one: number) => `${String(one).padStart(4, '0')}-${two(number)}-${two(date)}`;
  if (year !== undefined) return isDay(inYear(year)) ? inYear(year) : undefined;
  const thisYear = Number(now.slice(0, 4));
  const days = [thisYear - 1, thisYear, thisYear + 1].map(inYear).filter(isDay);
  const distance = (day: string) => Date.parse(day) - Date.parse(now);
  // What was due last week is still last week's; what is further back is meant for next year.
  const grace = 30 * 86_400_000;
  if (isAhead === true) return days.find((day) => distance(day) >= -grace);
  return days.toSorted((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0];
}
