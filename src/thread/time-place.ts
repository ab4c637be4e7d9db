/** On which day and in which zone the times of a text are, as far as it says so. */

import { type Instant, instantOf, milliseconds } from '../time/instant.ts';
import { type DateRead, readDate } from '../time/read-date.ts';
import { asTyped } from '../time/typed-text.ts';
import { addDays, onlyInstantOnWall, wallTime } from '../time/zone.ts';
import { readZone } from '../time/zone-names.ts';
import { drift, isPastMidnight, type TimeFrame, type Undated } from './time-frame.ts';

export interface TimedLine {
  /** Undefined where nobody says on which day, or in which of several zones. */
  readonly at: Instant | undefined;
  readonly isAbout: boolean;
  /** As it was typed. */
  readonly shown: string;
  /** What happened then. */
  readonly text: string;
}

/** Grows with each line that is read. */
export interface Place extends TimeFrame {
  /** Named by a line above. */
  day: string | undefined;
  zone: string;
  /** `IST` above the list: nobody knows which. */
  isZoneUnknown: boolean;
  /** `05/04/2026` above the list: nobody knows which. */
  isDayUnknown: boolean;
  /** A plan, a forecast, or the times of somebody else or of another incident: nothing of it happened here then. */
  isOther: boolean;
  /** Of the line before, on the same day. */
  minutes: number | undefined;
}

export function newPlace(frame: TimeFrame): Place {
  return {
    ...frame,
    day: undefined,
    zone: frame.timeZone,
    isZoneUnknown: false,
    isDayUnknown: false,
    isOther: false,
    minutes: undefined,
  };
}

const ofAnother =
  /\b(?:plan|planned|expected|eta|forecast|scheduled?|estimated?|last (?:incident|outage|time)|previous|earlier incident|vendor|provider|supplier|upstream|geplant|erwartet|voraussichtlich|letzte störung|anbieter|hersteller|previsto|proveedor|prévu|fournisseur|previsão|fornecedor)\b|予定|見込|前回/iu;

/** A heading, or a line that announces what follows. */
export function introduce(line: string, place: Place): void {
  place.isOther = ofAnother.test(line.slice(0, 400));
}

/** A line that names the day or the zone of the lines below it. */
export function lookAround(line: string, place: Place): void {
  if (line.trim() === '' || line.length > 1000) return;
  if (/[:：]\s*[*_]*$/.test(line)) introduce(line, place);
  const typed = asTyped(line);
  const day = dayIn(typed, place);
  if (day !== undefined) {
    place.day = day;
    place.minutes = undefined;
    place.isDayUnknown = false;
  } else if (isAmbiguousDay(typed, place)) place.isDayUnknown = true;
  const zone = zoneIn(typed, place);
  if (zone?.kind === 'zone') place.zone = zone.zone;
  if (zone !== undefined) place.isZoneUnknown = zone.kind === 'ambiguous';
}

/** A heading that is a day, and could be one of two. */
function isAmbiguousDay(line: string, { writtenAt, timeZone, language }: Place): boolean {
  const [, date] = /^[\s#*_|]*(\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2}))[\s*_:|]*$/.exec(line) ?? [];
  if (date === undefined) return false;
  const today = wallTime(milliseconds(writtenAt), timeZone).day;
  return readDate(date, { today, language }) === undefined;
}

const beforeDate =
  /(?:^|[\s(*_、,:])(?=\d{4}[-/年]|\d{1,2}[./]\d{1,2}[./]|\d{1,2}(?:st|nd|rd|th|er|º)?\.? +(?:de |of )?\p{L}{3}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?\b|\d{1,2}月)/giu;

/** Days between an incident and its write-up as an issue. */
const longestWait = 60;

/** Only a whole date: `May 12` in a sentence may be a plan. */
function dayIn(line: string, place: Place): string | undefined {
  const today = wallTime(milliseconds(place.writtenAt), place.timeZone).day;
  const days: string[] = [];
  for (const { index, 0: lead } of line.slice(0, 400).matchAll(beforeDate)) {
    const read = readDate(line.slice(index + lead.length), { today, language: place.language });
    const first = addDays(place.earliest.slice(0, 10), -longestWait);
    if (
      read !== undefined &&
      read.day <= today &&
      read.day >= first &&
      isAbove(line, line.slice(0, index + lead.length))
    )
      days.push(read.day);
  }
  const [only, another] = [...new Set(days)];
  return another === undefined ? only : undefined;
}

/** A heading, a short line, one that announces, or the weekday with it: any other day in a sentence is the day of something else. */
function isAbove(line: string, before: string): boolean {
  if (/[:：]\s*[*_]*$/.test(line) || /^\s*(?:#|\||\*\*)/.test(line)) return true;
  const isShort = line.length <= 60 && !/[.!?。]\s*$/.test(line);
  return isShort || weekday.test(before) || /^\W*(?:on|am|el|le|em)\s*$/i.test(before);
}

const weekday =
  /(?:\p{L}{3,6}day|\p{L}{3,7}tag|mittwoch|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|feira|曜日),?[\s*_]*$/iu;

const zoneTold =
  /\b(?:times?|zeiten|zeitangaben|horas?|horarios?|horários?|heures?|uhrzeiten?|clock)\b|時刻|時間|\bUTC\b|\(/i;

/** `All times UTC`, `Times are Eastern (EST)`, `(CET)`, a head of a table. */
function zoneIn(line: string, { timeZone, writtenAt }: Place) {
  if (!zoneTold.test(line) || line.length > 200) return undefined;
  const context = { day: writtenAt.slice(0, 10), timeZone };
  for (const { index } of line.matchAll(
    /(?<![\p{L}\p{N}])(?=[A-Z]{2,5}\b|Eastern\b|Central\b|Mountain\b|Pacific\b|[+-]\d\d:\d\d)/gu,
  )) {
    const read = readZone(line.slice(index), context);
    if (read !== undefined) return read;
  }
  return undefined;
}

export function placed(
  read: TimeRead,
  words: Pick<TimedLine, 'shown' | 'text'>,
  place: Place,
): { readonly line: TimedLine; readonly undated?: Undated } {
  const { isAbout, minutes } = read;
  if (read.date !== undefined) {
    place.day = read.date.day;
    place.minutes = undefined;
    place.isDayUnknown = false;
  }
  const isUnknown =
    place.isOther ||
    place.isDayUnknown ||
    read.isZoneUnknown ||
    (read.zone === undefined && place.isZoneUnknown);
  const zone = read.zone ?? place.zone;
  if (isUnknown) return { line: { at: undefined, isAbout, ...words } };
  if (place.day === undefined)
    return { line: { at: undefined, isAbout, ...words }, undated: { minutes, zone } };
  return { line: { at: instantOnNamedDay(minutes, zone, place.day, place), isAbout, ...words } };
}

/** Past midnight the list goes on with the next day. */
function instantOnNamedDay(minutes: number, zone: string, day: string, place: Place): Instant | undefined {
  const isNext = place.minutes !== undefined && isPastMidnight(place.minutes, minutes);
  place.day = isNext ? addDays(day, 1) : day;
  place.minutes = minutes;
  const latest = milliseconds(place.editedAt ?? place.writtenAt) + drift;
  const ms = onlyInstantOnWall({ day: place.day, minutes }, zone, latest);
  return ms === undefined ? undefined : instantOf(ms);
}

/** A time at the start of a line, with what it says of day and zone. */
export interface TimeRead {
  readonly minutes: number;
  readonly isAbout: boolean;
  readonly date: DateRead | undefined;
  readonly zone: string | undefined;
  readonly isZoneUnknown: boolean;
}
