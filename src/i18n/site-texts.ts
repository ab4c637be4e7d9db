/** What the site says; apart from all else, because few runs build it. */

import type { Language } from './catalogs.ts';
import { siteLanguages, siteRows } from './compiled/site.ts';
import { messageOf, type Values } from './message.ts';

export type SiteKey = keyof typeof siteRows;

type CountedKey<Key> = Key extends `${infer Name}_other` ? Name : never;

export interface SiteTexts {
  readonly language: Language;
  /** What stands in the places of a message is put in as it is. */
  readonly say: (key: SiteKey, values?: Values) => string;
  readonly counted: (key: CountedKey<SiteKey>, count: number) => string;
}

export function siteTexts(language: Language): SiteTexts {
  const column = siteLanguages.indexOf(language);
  const say = (key: SiteKey, values: Values = {}) => {
    const row: readonly (string | null)[] = siteRows[key];
    // English is the source of the others, and has every message.
    const message = messageOf(row[column] ?? row[0] ?? '');
    return typeof message === 'string' ? message : message(values);
  };
  const rules = new Intl.PluralRules(language);
  return {
    language,
    say,
    counted: (key, count) => {
      const form = `${key}_${rules.select(count)}`;
      return say(isKey(form) ? form : `${key}_other`, { count });
    },
  };
}

function isKey(key: string): key is SiteKey {
  return Object.hasOwn(siteRows, key);
}
