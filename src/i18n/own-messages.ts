/** Messages of ours that a team says in its own words. */

import { nearest } from '../markdown/nearest.ts';
import type { MessageKey } from './catalogs.ts';
import { en } from './compiled/en.ts';
import { postmortem as places } from './compiled/places.ts';
import type { OwnMessages } from './texts.ts';

/** Those of the postmortem and of the list of all. */
export type OwnMessageKey = MessageKey<'postmortem'>;

export function isMessageKey(key: string): key is OwnMessageKey {
  return Object.hasOwn(en.postmortem, key);
}

export const messageKeys: readonly OwnMessageKey[] = Object.keys(en.postmortem).filter(isMessageKey);

export const messageRule = 'one line of text, 1 to 500 characters, without <!-- and -->';

/** Some stand in an HTML comment, and our marks are such comments. */
export function isMessageText(text: unknown): text is string {
  return typeof text === 'string' && /^(?!.*(?:<!--|-->))[^\p{Cc}\u2028\u2029]{1,500}$/u.test(text);
}

export interface MessageFlaw {
  readonly found: string;
  readonly allowed: string;
}

/** What is wrong with a text in the place of this message. It may leave out a place of ours, and bring no other. */
export function messageFlaw(key: OwnMessageKey, text: string): MessageFlaw | undefined {
  const known = placesOf(key);
  const unknown = placesIn(text).find((place) => !known.includes(place));
  if (unknown !== undefined) {
    const allowed = known.length === 0 ? 'a text without places' : `a text with ${known.join(', ')}`;
    return { found: `the place ${unknown}`, allowed };
  }
  if (/(?:Question|Example)$/.test(key) && !/[?？؟]/.test(text)) {
    return { found: 'no question mark', allowed: 'a question: by its mark we know what nobody has answered' };
  }
  return undefined;
}

function placesOf(key: OwnMessageKey): readonly string[] {
  const known: Readonly<Record<string, readonly string[]>> = places;
  return (known[key] ?? []).map((name) => `{${name}}`);
}

function placesIn(text: string): readonly string[] {
  return text.match(/\{\w+\}/g) ?? [];
}

export interface ReadMessages {
  readonly messages: OwnMessages;
  /** Why others are not used, each in a sentence that begins with its place. */
  readonly flaws: readonly string[];
}

/** As they stand in a file that no schema has looked at. */
export function readOwnMessages(found: unknown, placeOf: (key: string) => string): ReadMessages {
  const entries = typeof found === 'object' && found !== null ? Object.entries(found) : [];
  const read = entries.map(([key, text]) => ({ key, text, flaw: flawOf(key, text) }));
  return {
    messages: Object.fromEntries(
      read.flatMap(({ key, text, flaw }) => (flaw === undefined ? [[key, text]] : [])),
    ),
    flaws: read.flatMap(({ key, flaw }) => (flaw === undefined ? [] : [`${placeOf(key)}: ${flaw}`])),
  };
}

function flawOf(key: string, text: unknown): string | undefined {
  if (!isMessageKey(key)) {
    const near = nearest(key, messageKeys);
    return `no message of ours has the key "${key}"${near === undefined ? '' : `; did you mean "${near}"?`}`;
  }
  if (!isMessageText(text)) return `"${key}" is not ${messageRule}`;
  const flaw = messageFlaw(key, text);
  return flaw === undefined ? undefined : `"${key}": found ${flaw.found}, allowed: ${flaw.allowed}`;
}
