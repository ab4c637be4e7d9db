/** What the site says; apart from all else, because few runs build it. */

import type { Language } from './catalogs.ts';
import { siteLanguages, siteRows } from './compiled/site.ts';
import { pluralOf } from './forms.ts';
import { messageOf, type Values } from './message.ts';

export type SiteKey = keyof typeof siteRows;

type CountedKey<Key> = Key extends `${infer Name}_other` ? Name : never;

export interface SiteTexts {
  readonly language: Language;
  /** Messages without a place, by their keys. */
  readonly words: Readonly<Record<string, string>>;
  /** What stands in the places of a message is put in as it is. */
  readonly say: (key: SiteKey, values?: Values) => string;
  readonly counted: (key: CountedKey<SiteKey>, count: number) => string;
}

export function siteTexts(language: Language): SiteTexts {
  const column = siteLanguages.indexOf(language);
  const rows: readonly (readonly [string, readonly (string | null)[]])[] = Object.entries(siteRows);
  // English is the source of the others, and has every message.
  const messages = new Map(rows.map(([key, row]) => [key, messageOf(row[column] ?? row[0] ?? '')]));
  const say = (key: SiteKey, values: Values = {}) => {
    const message = messages.get(key) ?? '';
    return typeof message === 'string' ? message : message(values);
  };
  return {
    language,
    words: Object.fromEntries(
      [...messages].flatMap(([key, message]) => (typeof message === 'string' ? [[key, message]] : [])),
    ),
    say,
    counted: (key, count) => {
      const form = `${key}_${pluralOf(count, language)}`;
      return say(isKey(form) ? form : `${key}_other`, { count });
    },
  };
}

function isKey(key: string): key is SiteKey {
  return Object.hasOwn(siteRows, key);
}
