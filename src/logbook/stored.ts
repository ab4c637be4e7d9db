/**
 * The logbook as it is written into comments: its format is older than today's words, and comments that earlier
 * versions wrote are carried on. The only place that knows the old words.
 */

import { isRecord } from './guards.ts';
import type { Logbook, SentReminder } from './logbook.ts';

/** What we say today, and what is written. Only our own keys: words of people are values. */
const writtenKeys: Readonly<Record<string, string>> = {
  attribution: 'witness',
  reminders: 'nags',
  level: 'rung',
  processed: 'heard',
  blocker: 'obstacle',
  answer: 'said',
  timeLimit: 'patience',
};

const todaysKeys = Object.fromEntries(
  Object.entries(writtenKeys).map(([today, written]) => [written, today]),
);

export function toStored(part: Partial<Logbook> | Logbook['entries'][number]): unknown {
  const written =
    'reminders' in part && part.reminders !== undefined
      ? { ...part, reminders: part.reminders.map(withFirstStep) }
      : part;
  return renamed(written, writtenKeys, ['milestone', 'moment']);
}

export function fromStored(stored: unknown): unknown {
  const today = renamed(stored, todaysKeys, ['moment', 'milestone']);
  if (!isRecord(today) || !Array.isArray(today['reminders'])) return today;
  return { ...today, reminders: today['reminders'].map(withAllSteps) };
}

/** A reminder asked for one step before it spoke of all that are due. */
function withFirstStep({ steps: [step, ...also], ...rest }: SentReminder): object {
  return { step, ...(also.length === 0 ? {} : { also }), ...rest };
}

function withAllSteps(reminder: unknown): unknown {
  if (!isRecord(reminder)) return reminder;
  const { step, also = [], ...rest } = reminder;
  return { steps: [step, ...(Array.isArray(also) ? also : [also])], ...rest };
}

function renamed(
  value: unknown,
  keys: Readonly<Record<string, string>>,
  kind: readonly [from: string, to: string],
): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, keys, kind));
  if (!isRecord(value)) return value;
  const [from, to] = kind;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      Object.hasOwn(keys, key) ? keys[key] : key,
      key === 'what' && inner === from ? to : renamed(inner, keys, kind),
    ]),
  );
}

/**
 * Of what JSON would write as it is: an HTML comment ends at `-->`, tags and mentions are looked for everywhere, and
 * what nobody can see may turn around or hide the rest.
 */
const unsafe = /[<>@\p{Cf}\u2028\u2029]/gu;

/** JSON that can be in an HTML comment and says nothing there but to us. */
export function hiddenJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(unsafe, escaped);
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, at) => {
    return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }).join('');
}
