/** Lines that begin with a time: `09:17 text`, `- 08:58 UTC text`, `**20:41** text`, a table with a column of times. */

import { readMarkdown } from '../markdown/read-markdown.ts';
import { milliseconds } from '../time/instant.ts';
import { type ClockRead, readClock } from '../time/read-clock.ts';
import { readDate } from '../time/read-date.ts';
import { asTyped } from '../time/typed-text.ts';
import { wallTime } from '../time/zone.ts';
import { readZone } from '../time/zone-names.ts';
import { textBehind } from './text-behind.ts';
import type { TimeFrame, Undated } from './time-frame.ts';
import {
  introduce,
  lookAround,
  newPlace,
  type Place,
  placed,
  type TimedLine,
  type TimeRead,
} from './time-place.ts';
import { datedTogether } from './undated.ts';

export interface TimedText {
  readonly lines: readonly TimedLine[];
  /** The rest. */
  readonly others: string;
}

/** `heading` may name the zone or the day of all lines below it. */
export type ReadTimedText = (text: string, heading: string) => TimedText;

/** For the parts of one text, in their order: a day that is named in one holds for the next. */
export function timedTextReader(frame: TimeFrame): ReadTimedText {
  const place = newPlace(frame);
  return (text, heading) => {
    introduce(heading, place);
    lookAround(heading, place);
    return timedText(text, place);
  };
}

function timedText(text: string, place: Place): TimedText {
  const lines: TimedLine[] = [];
  const undated = new Map<number, Undated>();
  const others: string[] = [];
  let isOpen = false;
  for (const { start, end, place: where, quoted, item } of readMarkdown(text).lines) {
    const line = text.slice(start, end).replace(/\r$/, '');
    const isList = isOpen || item !== undefined;
    const found = where === 'text' && !quoted ? timedLine(line, isList, place) : undefined;
    const last = lines.at(-1);
    if (found !== undefined) {
      if (found.undated !== undefined) undated.set(lines.length, found.undated);
      lines.push(found.line);
      isOpen = true;
    } else if (isOpen && last !== undefined && isContinued(line, item !== undefined, where)) {
      lines.splice(-1, 1, { ...last, text: `${last.text} ${withoutMarks(line)}` });
    } else {
      isOpen = false;
      if (where === 'text' && !quoted) lookAround(line, place);
      others.push(line);
    }
  }
  return { lines: withDays(lines, undated, place), others: others.join('\n').trim() };
}

function withDays(
  lines: readonly TimedLine[],
  undated: ReadonlyMap<number, Undated>,
  place: Place,
): readonly TimedLine[] {
  if (undated.size === 0) return lines;
  const instants = datedTogether([...undated.values()], place);
  const byLine = new Map([...undated.keys()].map((index, nth) => [index, instants[nth]] as const));
  return lines.map((line, index) => (byLine.has(index) ? { ...line, at: byLine.get(index) } : line));
}

/** The same paragraph, or a point below the line. */
function isContinued(line: string, isItem: boolean, where: string): boolean {
  if (where !== 'text' || line.trim() === '' || /^\s*(?:#|\||>)/.test(line)) return false;
  return isItem ? /^(?: {2,}|\t)/.test(line) : true;
}

function withoutMarks(line: string): string {
  return line.trim().replace(/^(?:[-*+・•]\s+|\d{1,2}[.)]\s+)/, '');
}

function timedLine(line: string, isList: boolean, place: Place): Found {
  if (line.length > 4000) return undefined;
  if (/^\s*\|/.test(line)) return timedRow(line, place);
  const bare = line.replace(/^\s*(?:[-*+・•]\s+|\d{1,2}[.)]\s+)?(?:\[[ xX]\]\s+)?/, '');
  const read = readStart(unmarked(bare), place);
  if (read === undefined) return undefined;
  const text = textBehind(read.rest, isList, place.language);
  if (text === undefined) return undefined;
  const shown = line.slice(0, line.length - text.length);
  const marks = (words: string) => words.replaceAll(/[*_`|[\]-]/g, ' ').trim();
  if (read.until === undefined) return placed(read, { shown: marks(shown), text }, place);
  // Of a range the end is told with the words, as it was typed.
  const dash = shown.search(/[-\u2010-\u2015\u2212][^-\u2010-\u2015\u2212]*$/);
  const typed = shown.slice(dash).replace(/[\s|:：*_`]+$/, '');
  return placed(read, { shown: marks(shown.slice(0, dash)), text: `${typed} ${text}` }, place);
}

/** Marks around a time are no part of it; the length of what follows does not change. */
function unmarked(line: string): string {
  return line.replace(/^(?:\*\*|__|`|_|\*|\[|\()+(?=[~\d午]|[A-Z][a-z]+ \d)/, '');
}

interface StartRead extends TimeRead {
  /** Of `09:00-09:30` the end, as it was typed. */
  readonly until?: string;
  readonly rest: string;
}

function readStart(line: string, place: Place): StartRead | undefined {
  const typed = asTyped(line.slice(0, 200));
  // Where something invisible was typed the rest could not be found again.
  if (typed.length !== Math.min(200, line.length)) return undefined;
  const today = place.day ?? wallTime(milliseconds(place.writtenAt), place.timeZone).day;
  const date = readDate(typed, { today, language: place.language });
  const behind =
    date === undefined ? typed : date.rest.replace(/^(?:T(?=\d)|[ ,:-]+(?:at |um |a las |à |às )?)/i, '');
  const clock = startOf(behind, date !== undefined, place.language);
  if (
    clock === undefined ||
    (clock.isAbout &&
      date === undefined &&
      !/^[~\d午]/.test(behind) &&
      !/^(?:ca|around|about|gegen)/i.test(behind))
  )
    return undefined;
  const afterClock = clock.rest.replace(/^ +(?=[A-Z(+]|GMT|UTC)/i, '');
  const read = readZone(afterClock, { day: date?.day ?? today, timeZone: place.timeZone });
  const rest = read === undefined ? clock.rest : read.rest;
  return {
    ...clock,
    rest: line.slice(typed.length - rest.length),
    date,
    zone: read?.kind === 'zone' ? read.zone : undefined,
    isZoneUnknown: read?.kind === 'ambiguous',
  };
}

/** Of `09:00-09:30` the start, and the end is told with the text; behind a date, a dash may begin an offset. */
function startOf(
  text: string,
  isDated: boolean,
  language: string,
): (ClockRead & { readonly until?: string }) | undefined {
  const clock = readClock(text, language);
  if (clock === undefined) return undefined;
  const dash = /^ ?- ?(?=\d{1,2}[:.h]\d\d)/.exec(clock.rest)?.[0];
  const end = dash === undefined ? undefined : readClock(clock.rest.slice(dash.length), language);
  if (dash === undefined || end === undefined || (isDated && end.minutes < clock.minutes)) return clock;
  const until = clock.rest.slice(dash.length, clock.rest.length - end.rest.length).trim();
  return { ...clock, rest: end.rest, until };
}

/** A row of a table whose cells begin with a time, or with a day and a time. */
type Found = ReturnType<typeof placed> | undefined;

function timedRow(line: string, place: Place): Found {
  const cells = line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
  if (cells.every((cell) => /^:?-*:?$/.test(cell))) return undefined;
  const [first = '', second = '', ...rest] = cells;
  const read = readStart(unmarked(first), place) ?? readStart(unmarked(`${first} ${second}`.trim()), place);
  if (read === undefined) {
    lookAround(cells.slice(0, 2).join(' '), place);
    return undefined;
  }
  const isOne = separatedCell(readStart(unmarked(first), place)?.rest);
  const told = (isOne ? [second, ...rest] : rest).filter((cell) => cell !== '' && cell !== '-');
  return told.length === 0 ? undefined : placed(read, { shown: first, text: told.join(' · ') }, place);
}

function separatedCell(rest: string | undefined): boolean {
  return rest !== undefined && rest.replaceAll(/[*_`)\]\s]/g, '') === '';
}
