/** The public word: what is told to everybody outside, and when the next word comes. */

import type { StepId } from '../checklist/protocol.ts';
import { type Entry, lastToggle } from '../logbook/logbook.ts';
import { type UpdateStatus, updateStatuses } from '../logbook/names.ts';
import { day, parseDuration } from '../time/duration.ts';
import { type Instant, instantOf, isBefore, milliseconds } from '../time/instant.ts';
import { readClock } from '../time/read-clock.ts';
import { addDays, instantOnWall, wallTime } from '../time/zone.ts';
import { type CommandInput, defineCommand, type ParseContext } from './command.ts';
import { isCommandLine } from './command-line.ts';
import { ownWords } from './first-words.ts';
import { mistake, parsed, shown, splitWord } from './words.ts';
import { capped, lineOfText } from './written-down.ts';

const usage = 'update [next:30m] [monitoring] text';

const longestPromise = 7 * day;

type Told = Pick<Extract<Entry, { readonly what: 'update' }>, 'text' | 'status' | 'next'>;

const told: StepId = 'alert';

export const update = defineCommand<'update', Told>({
  verb: 'update',
  usage,
  parse: (words, context) => {
    const read = readWords(words, context);
    return read === undefined
      ? mistake(context.texts.format('updateRule', { usage: shown(usage) }))
      : parsed(read);
  },
  apply: (data, input) => {
    const text = capped([data.text, wordsBelow(data.text, input)].filter((part) => part !== '').join(' '));
    if (text === '') {
      return { kind: 'refused', problem: input.texts.format('updateRule', { usage: shown(usage) }) };
    }
    const { logbook, comment, attribution } = input;
    const isKnown = logbook.entries.some(
      (entry) => entry.what === 'update' && entry.comment === comment && entry.text === text,
    );
    if (isKnown) return { kind: 'nothing-new' };
    const applied = lineOfText({ ...data, what: 'update', comment, text, attribution }, input);
    if (applied.kind !== 'done') return applied;
    return { ...applied, entries: [...applied.entries, ...asStep(text, input), ...asMoment(data, input)] };
  },
  requests: () => ({ tick: [told] }),
});

/**
 * Whoever needs more than a line goes on below it: with the same paragraph, or with all that follows where the command
 * says nothing itself. What is above is not meant for people outside.
 */
function wordsBelow(said: string, { facts, comment }: CommandInput): string {
  const body = facts.comments.find(({ id }) => id === comment)?.body ?? '';
  const lines = body.split(/\r\n?|\n/);
  const isThis = (one: string) =>
    isCommandLine(one) && /\bupdate\b/i.test(one) && one.trimEnd().endsWith(said);
  const below = lines.slice(lines.findIndex(isThis) + 1);
  const isEnd = (one: string) => isCommandLine(one) || (said !== '' && one.trim() === '');
  const end = below.findIndex(isEnd);
  return ownWords(below.slice(0, end === -1 ? below.length : end).join('\n'));
}

/** To tell people is the second step; of several words the first is its note. */
function asStep(text: string, { logbook, attribution }: CommandInput): readonly Entry[] {
  const isListed = logbook.protocol.some(({ id }) => id === told);
  if (!isListed || lastToggle(logbook.entries, told)?.what === 'ticked') return [];
  return [{ what: 'ticked', step: told, note: text, attribution }];
}

function asMoment({ status }: Told, { logbook, attribution }: CommandInput): readonly Entry[] {
  if (status !== 'resolved') return [];
  const isTold = logbook.entries.some((entry) => entry.what === 'milestone' && entry.name === 'resolved');
  return isTold ? [] : [{ what: 'milestone', name: 'resolved', at: attribution.at, attribution }];
}

/** `next:` and a word for the state may stand in front, in any order; undefined where a `next:` says nothing. */
function readWords(words: string, context: ParseContext): Told | undefined {
  let rest = words.trim();
  let next: Told['next'];
  let status: UpdateStatus | undefined;
  for (;;) {
    const [first, after] = splitWord(rest);
    const word = first.toLowerCase();
    if (next === undefined && word.startsWith('next:')) {
      next = readNext(word.slice('next:'.length), context);
      if (next === undefined) return undefined;
    } else if (status === undefined && isStatus(word, after)) {
      status = statusIn(word);
    } else {
      return {
        text: rest,
        ...(status === undefined ? {} : { status }),
        ...(next === undefined ? {} : { next }),
      };
    }
    rest = after.replace(/^[:–-][ \t]+/, '');
  }
}

/** "resolved the DNS entry" tells of a deed: what goes on in small letters is one sentence with it. */
function isStatus(word: string, after: string): boolean {
  if (statusIn(word) === undefined) return false;
  return /[:.,]$/.test(word) || !/^\p{Ll}/u.test(after) || /^next:/i.test(after);
}

function statusIn(word: string): UpdateStatus | undefined {
  return updateStatuses.find((status) => word.replace(/[:.,]$/, '') === status);
}

/** A length of time, or a time on the team's clock that is still to come. */
function readNext(
  word: string,
  { writtenAt, timeZone, language }: ParseContext,
): Instant | 'none' | undefined {
  if (word === 'none') return 'none';
  const now = milliseconds(writtenAt);
  const length = parseDuration(word);
  if (length.kind === 'duration') {
    return length.ms > longestPromise ? undefined : instantOf(now + length.ms);
  }
  const clock = readClock(word, language);
  if (clock === undefined || clock.rest !== '') return undefined;
  const { day: today } = wallTime(now, timeZone);
  const at = (date: string) => instantOf(instantOnWall({ day: date, minutes: clock.minutes }, timeZone));
  const [first, second] = [at(today), at(addDays(today, 1))];
  return isBefore(writtenAt, first) ? first : second;
}
