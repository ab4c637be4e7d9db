/** Sentences that may say when it started, was mitigated or was over; somebody is asked, and nothing is recorded. */

import type { MilestoneName } from '../logbook/names.ts';
import { hour, minute } from '../time/duration.ts';
import { elapsed, type Instant, instantOf, isBefore, milliseconds } from '../time/instant.ts';
import { readClock } from '../time/read-clock.ts';
import { asTyped } from '../time/typed-text.ts';
import { onlyInstantOnWall, wallTime } from '../time/zone.ts';
import { readZone } from '../time/zone-names.ts';
import { aboutDetection } from './cue-words.ts';
import { noAnswer } from './issue-body.ts';
import type { MomentCandidate, ReadingPolicy, ReadStatement, Statement } from './reading.ts';
import {
  aboutEnd,
  aboutMitigation,
  aboutStart,
  aboutTime,
  denied,
  elsewhere,
  isNoEnd,
  opensMitigated,
  statusWords,
} from './status-words.ts';
import type { TimedLine } from './time-place.ts';

export interface MomentFrame extends Pick<ReadingPolicy, 'timeZone' | 'language'> {
  /** What ended an earlier episode is not the end; undefined where there was none. */
  readonly lastOpened: Instant | undefined;
  /** As a command told. */
  readonly resolved: Instant | undefined;
}

/** The words that may tell it; undefined where nothing hints at it. */
export function momentCandidate(
  name: MilestoneName,
  statements: readonly ReadStatement[],
  frame: MomentFrame,
): MomentCandidate | undefined {
  switch (name) {
    case 'started':
      return startCandidate(statements, frame);
    case 'resolved':
      return endCandidate(statements, frame);
    default:
      return lineCandidate(name, statements, frame);
  }
}

function startCandidate(
  statements: readonly ReadStatement[],
  frame: MomentFrame,
): MomentCandidate | undefined {
  for (const source of statements) {
    const answered = source.parts.find(
      ({ kind, text }) => kind === 'started' && text !== '' && text !== noAnswer,
    );
    const text = answered?.text ?? sentenceOfStart(source);
    if (text !== undefined) return { name: 'started', at: timeIn(text, source, frame), text, source };
  }
  return undefined;
}

function sentenceOfStart({ sentences }: ReadStatement): string | undefined {
  return sentences.find((sentence) => {
    const start = aboutStart.find(sentence);
    if (start === undefined || aboutEnd.test(sentence) || /\?\s*$/.test(sentence)) return false;
    if (elsewhere.test(sentence)) return false;
    if (opensMitigated(sentence)) return false;
    // In Japanese the time stands before the word.
    const around = /[ぁ-ん]/.test(start.words) ? sentence.slice(0, start.at) : sentence.slice(start.at);
    return aboutTime.test(asTyped(around)) && !/\b(?:next|write again|until)\b/i.test(sentence);
  });
}

function endCandidate(statements: readonly ReadStatement[], frame: MomentFrame): MomentCandidate | undefined {
  const { lastOpened } = frame;
  for (const source of statements.toReversed()) {
    if (lastOpened !== undefined && isBefore(source.createdAt, lastOpened)) break;
    const line = source.parts.flatMap(({ timed }) => timed).findLast(({ text }) => isEnd(text));
    if (line !== undefined) return { name: 'resolved', ...inLine(line, source, frame), source };
    const found = source.comment === undefined ? [] : source.sentences.filter(isEnd);
    const sentence = found.findLast((one) => timeIn(one, source, frame) !== undefined) ?? found.at(-1);
    if (sentence === undefined) continue;
    return { name: 'resolved', at: timeOf(sentence, source, frame), text: sentence, source };
  }
  return undefined;
}

function isEnd(sentence: string): boolean {
  const found = aboutEnd.find(sentence);
  if (found === undefined || /[?？]\s*$/.test(sentence) || isNoEnd(sentence)) return false;
  const before = sentence.slice(Math.max(0, found.at - 25), found.at);
  const after = sentence.slice(found.at + found.words.length, found.at + found.words.length + 12);
  return !denied.test(before) && !/^(?:まで|後|次第|作業|に向け)|まだ|予定|見込|ません/.test(after);
}

/** `It is back` says of an incident that was just opened again that the harm is. */
function isRelapse(sentence: string, { createdAt }: Statement, { lastOpened }: MomentFrame): boolean {
  if (lastOpened === undefined || !/\b(?:it|this|that)(?:'s|’s| is) back\b/i.test(sentence)) return false;
  return Math.abs(milliseconds(createdAt) - milliseconds(lastOpened)) < hour;
}

/** The word is there, but not alone at the start: `old binary put back as a workaround`. Who says it in so many words goes first. */
function lineCandidate(
  name: 'detected' | 'mitigated',
  statements: readonly ReadStatement[],
  frame: MomentFrame,
): MomentCandidate | undefined {
  if (name === 'mitigated') {
    for (const source of statements) {
      const sentence = source.comment === undefined ? undefined : source.sentences.find(opensMitigated);
      if (sentence !== undefined)
        return { name, at: timeOf(sentence, source, frame), text: sentence, source };
    }
  }
  for (const source of statements) {
    const line = source.parts.flatMap(({ timed }) => timed).find(({ text }) => isAbout(name, text));
    if (line !== undefined) return { name, ...inLine(line, source, frame), source };
    const sentence = source.sentences.find((one) => {
      return name === 'mitigated'
        ? source.comment !== undefined &&
            !isNoEnd(one) &&
            !isRelapse(one, source, frame) &&
            (opensMitigated(one) || isEnd(one) || aboutMitigation.test(one))
        : isAbout(name, one) && timeIn(one, source, frame) !== undefined;
    });
    if (sentence !== undefined) return { name, at: timeOf(sentence, source, frame), text: sentence, source };
  }
  return undefined;
}

function isAbout(name: 'detected' | 'mitigated', text: string): boolean {
  if (isNoEnd(text)) return false;
  if (statusWords[name].test(text)) return true;
  return name === 'mitigated' ? isEnd(text) : aboutDetection.test(text) && !isEnd(text);
}

/** `10:15 rollback, resolved 10:20` names the moment behind its own time; of two nobody knows which. */
function inLine(
  { at, text }: TimedLine,
  source: Statement,
  frame: MomentFrame,
): Pick<MomentCandidate, 'at' | 'text'> {
  if (at === undefined) return { at, text };
  const named = timesIn(text, { on: at, latest: latestOf(source) }, frame);
  return { at: named.length === 0 ? at : sole(named), text };
}

/** Whoever edits later than that may have added the sentence then. */
const quickFix = 5 * minute;

/** Of words that say when, but not at which minute, nobody knows; else it was when they were said. */
function timeOf(sentence: string, source: Statement, frame: MomentFrame): Instant | undefined {
  const exact = timeIn(sentence, source, frame);
  const isLater = source.editedAt !== undefined && elapsed(source.createdAt, source.editedAt) > quickFix;
  return exact ?? (isLater || aboutTime.test(asTyped(sentence)) ? undefined : source.createdAt);
}

/** The only time of day that a sentence names, on the day on which it was said. */
function timeIn(sentence: string, source: Statement, frame: MomentFrame): Instant | undefined {
  return sole(timesIn(sentence, { on: source.createdAt, latest: latestOf(source) }, frame));
}

function latestOf({ createdAt, editedAt }: Statement): Instant {
  return editedAt ?? createdAt;
}

function sole(found: readonly (Instant | undefined)[]): Instant | undefined {
  const [only, another] = found;
  return another === undefined ? only : undefined;
}

interface When {
  /** The day is that of this moment. */
  readonly on: Instant;
  /** What lies after it is no time of the past. */
  readonly latest: Instant;
}

/** Undefined for one of which nobody knows the zone. */
function timesIn(
  sentence: string,
  { on, latest }: When,
  { timeZone }: MomentFrame,
): readonly (Instant | undefined)[] {
  const typed = asTyped(sentence);
  const clocks = typed.matchAll(/(?<![\d:.#])(?=\d{1,2}(?:[:.h]\d{2}| ?(?:am|pm|Uhr|時))|午[前後])/giu);
  return [...clocks].flatMap(({ index }) => {
    const clock = readClock(typed.slice(index));
    if (clock === undefined) return [];
    const today = wallTime(milliseconds(on), timeZone).day;
    const zone = readZone(clock.rest.replace(/^ +/, ''), { day: today, timeZone });
    if (zone?.kind === 'ambiguous') return [undefined];
    const where = zone?.zone ?? timeZone;
    const { day } = wallTime(milliseconds(on), where);
    const end = milliseconds(latest) + 2 * minute;
    const ms = onlyInstantOnWall({ day, minutes: clock.minutes }, where, end);
    return ms === undefined ? [] : [instantOf(ms)];
  });
}
