/** Secrets leave the text before anybody reads it elsewhere, however they are written. */

import { asShown } from './as-shown.ts';
import { type SecretKind, secretKindsIn } from './secret-kinds.ts';

/** `https://user:password@host`; the user's name alone is no secret, and `anonymous` has none. */
const credentials =
  /(?<![A-Za-z0-9])[a-z][a-z0-9+.-]{1,30}:\/\/(?!anonymous:)(?<secret>[^\s:/?#@]{0,255}:[^\s/?#@]{1,255})@/gi;

export interface Redaction {
  readonly text: string;
  /** How many secrets were taken out. */
  readonly redacted: number;
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** The text without what would open a door to somebody who reads it; each place says what was there. */
export function redact(text: string): Redaction {
  const plain = without(text, placesIn(text, secretKindsIn(text)));
  if (!mayHide.test(plain.text)) return plain;
  const shown = throughMarks(plain.text, false);
  const whole = throughMarks(shown.text, true);
  return { text: whole.text, redacted: plain.redacted + shown.redacted + whole.redacted };
}

/** Without one of these a text is what it shows. */
const mayHide = /[\\&<*`~\n]|\p{Cf}|[\uFE00-\uFE0F]|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u3164/u;

/** Found in what a reader sees, taken out of what was written. */
function throughMarks(text: string, acrossLines: boolean): Redaction {
  const shown = asShown(text, { acrossLines });
  if (shown.text === text) return { text, redacted: 0 };
  // A sentence may well go on on the next line behind a name that says secret.
  const all = secretKindsIn(shown.text);
  const kinds = acrossLines ? all.filter(({ isIssued }) => isIssued === true) : all;
  const places = placesIn(shown.text, kinds).map(({ from, to, words }) => ({
    from: shown.starts[from] ?? 0,
    to: shown.starts[to] ?? text.length,
    words,
  }));
  return without(text, places);
}

function placesIn(text: string, kinds: readonly SecretKind[]): readonly Place[] {
  const found = kinds.flatMap(({ name, pattern, isRandom }) =>
    secretsIn(text, pattern)
      .filter(({ secret }) => isRandom !== true || looksRandom(secret))
      .map(({ from, to }) => ({ from, to, words: `(redacted: ${name})` })),
  );
  const logins = secretsIn(text, credentials).map(({ from, to }) => ({ from, to, words: 'redacted' }));
  return [...found, ...logins];
}

function secretsIn(text: string, pattern: RegExp) {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: all, groups }) => {
    const secret = groups?.['secret'];
    if (secret === undefined) return [];
    const from = index + all.lastIndexOf(secret);
    return [{ secret, from, to: from + secret.length }];
  });
}

/** Of two that overlap the first one found is taken: the kinds that are known come before those that are guessed. */
function without(text: string, places: readonly Place[]): Redaction {
  const taken: Place[] = [];
  for (const place of places) {
    if (!taken.some(({ from, to }) => place.from < to && from < place.to)) taken.push(place);
  }
  const inOrder = taken.toSorted((a, b) => a.from - b.from);
  let clean = '';
  let at = 0;
  for (const { from, to, words } of inOrder) {
    clean += text.slice(at, from) + words;
    at = to;
  }
  return { text: clean + text.slice(at), redacted: taken.length };
}

/** What people write in sentences is made of words, numbers, dates, versions and addresses. */
function looksRandom(value: string): boolean {
  if (/^(?:[<${*%([]|https?:|\/)|^\d+$|^\d{4}-\d\d-\d\d|^v?\d+(?:\.\d+)+/i.test(value)) return false;
  const parts = value.split(/[^A-Za-z0-9]+/).filter((part) => part !== '');
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const words = parts.filter((part) => /^(?:[A-Z]?[a-z]{1,15}|[A-Z]{1,12}|\d{1,4})$/.test(part));
  const ofWords = words.reduce((sum, part) => sum + part.length, 0);
  if (length === 0 || ofWords >= 0.7 * length) return false;
  const isLong = parts.some((part) => part.length >= 20);
  return isLong || /\d/.test(value) || (/[a-z]/.test(value) && /[A-Z]/.test(value));
}

export interface Redactor {
  readonly hide: (text: string) => string;
  /** How many secrets it has hidden so far. */
  readonly hidden: () => number;
}

/** For a text that is put together from many pieces and says at its end how many secrets were left out. */
export function createRedactor(): Redactor {
  let count = 0;
  const seen = new Set<string>();
  return {
    hide: (text) => {
      const { text: clean, redacted } = redact(text);
      // What is quoted twice is one place to look at.
      if (redacted > 0 && !seen.has(text)) count += redacted;
      seen.add(text);
      return clean;
    },
    hidden: () => count,
  };
}
