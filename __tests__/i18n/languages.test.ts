import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageNames } from '../../src/i18n/catalogs.ts';
import { listed, pluralOf } from '../../src/i18n/forms.ts';
import { createTexts, messagesIn } from '../../src/i18n/texts.ts';
import { postmortemSchema } from '../../src/settings/postmortem-schema.ts';

type Catalog = Readonly<Record<string, Readonly<Record<string, string>>>>;

const others = languageNames.filter((name) => name !== 'en');

function catalogOf(language: string): Catalog {
  const file = new URL(`../../src/i18n/catalogs/${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

function textsIn(language: string): readonly (readonly [string, string])[] {
  return Object.values(catalogOf(language)).flatMap((group) => Object.entries(group));
}

function placesIn(text: string): readonly string[] {
  return (text.match(/\{\w+\}/g) ?? []).toSorted();
}

/** Its pages are in English, and some languages call its things by the English names. */
const wordsOfGitHub = ['remedy-setting', 'pullRequestNumber'];

/** Beside its places, code and links. */
function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text.replaceAll(/\{\w+\}|`[^`]*`/g, ''));
}

/** Without the forms of a plural, of which each language has its own. */
function singular(key: string): boolean {
  return !/_(?:zero|one|two|few|many)$/.test(key);
}

describe('the languages of the record', () => {
  it('are those that the settings allow', () => {
    for (const language of ['en', ...others])
      expect(postmortemSchema.parse({ language })).toMatchObject({ language });
  });

  it.each(others)('have in %s the messages of the postmortem, with the same places', (language) => {
    const [ours, theirs] = [catalogOf('en')['postmortem'] ?? {}, catalogOf(language)['postmortem'] ?? {}];
    const missing = Object.keys(ours).filter((key) => singular(key) && !Object.hasOwn(theirs, key));
    // What is new is said in English until somebody translates it, and that may not become a habit.
    expect(missing.slice(8)).toEqual([]);
    for (const [key, text] of Object.entries(theirs).filter(([name]) => singular(name))) {
      expect([key, placesIn(text)]).toEqual([key, placesIn(ours[key] ?? '')]);
    }
  });

  it.each(others)('have in %s the messages of the threads, with the same places', (language) => {
    const [ours, theirs] = [catalogOf('en')['thread'] ?? {}, catalogOf(language)['thread'] ?? {}];
    const missing = Object.entries(ours).filter(
      ([key, text]) => !Object.hasOwn(theirs, key) && hasWords(text),
    );
    expect(missing.map(([key]) => key).filter(singular)).toEqual(
      wordsOfGitHub.filter((key) => !(key in theirs)),
    );
    for (const [key, text] of Object.entries(theirs).filter(([name]) => singular(name))) {
      expect([key, placesIn(text)]).toEqual([key, placesIn(ours[key] ?? '')]);
    }
  });

  it.each(others)('bring in %s no message that English does not have', (language) => {
    for (const [group, messages] of Object.entries(catalogOf(language))) {
      const known = Object.keys(catalogOf('en')[group] ?? {});
      const other = (key: string) => key.replace(/_\w+$/, '_other');
      expect(
        Object.keys(messages).filter((key) => !known.includes(key) && !known.includes(other(key))),
      ).toEqual([]);
    }
  });

  it.each(languageNames)('say in %s nothing that breaks a table', (language) => {
    for (const [, text] of Object.entries(catalogOf(language)['postmortem'] ?? {})) {
      expect(text).not.toMatch(/[|\n<>]|--|\{\{/);
      expect(text.trim()).not.toBe('');
    }
  });

  it.each(languageNames)('have in %s each form of a plural that the language needs', (language) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    // Of a million there is never one; what a language has no form for it says in the last one.
    const needed = pluralCategories.filter((form) => form !== 'many');
    const keys = Object.values(catalogOf(language)).flatMap(Object.keys);
    const names = keys.filter((key) => key.endsWith('_other')).map((key) => key.replace(/_other$/, ''));
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) {
      expect(keys.filter((key) => key.startsWith(`${name}_`)).toSorted()).toEqual(
        needed.map((form) => `${name}_${form}`).toSorted(),
      );
    }
  });

  it.each(others)('says in %s what it says, not in English', (language) => {
    const ours = new Set(textsIn('en').map(([, text]) => text));
    expect(textsIn(language).filter(([, text]) => text.length > 24 && ours.has(text))).toEqual([]);
  });

  it.each([
    // What is filled in begins with an article, which would melt into the word before it.
    ['es', /\b(?:de|a) \{(?:steps|what|commit|link)\}/],
    ['pt', /\b(?:de|a|em|por) \{(?:steps|what)\}/],
    // Before a vowel these two lose theirs, and any name may begin with one.
    ['fr', /\b(?:de|que) \{(?:who|other|people|name)\}/],
    // A sign of two parts never begins a line.
    ['fr', / [:;?!»]|« /],
    // Bots, and those whose name is not known, are no persons.
    ['ja', /さん/],
  ] as const)('says nothing in %s that some names do not fit into: %s', (language, pattern) => {
    expect(textsIn(language).filter(([, text]) => pattern.test(text))).toEqual([]);
  });

  it.each([
    ['de', 'the informal plural', /\b(?:Sie|Ihr|Ihre[mnrs]?|Ihnen|du|dein\w*)\b/],
    [
      'es',
      'American Spanish, without an address',
      /\b(?:vosotros|vuestr\w+|\w+(?:ad|ed|id)l[oa]s?|incidencias?)\b/,
    ],
    ['fr', 'the formal plural', /\b(?:tu|toi|ton|tes)\b/],
    [
      'pt',
      'Brazilian Portuguese, without an address',
      /\b(?:vosso|vossa|equipa|ficheiros?|num|numa|registo)\b/,
    ],
  ] as const)('keeps in %s to %s', (language, _, pattern) => {
    expect(textsIn(language).filter(([, text]) => pattern.test(text))).toEqual([]);
  });

  it.each(languageNames)('asks in %s with a question mark, which marks what is unwritten', (language) => {
    const questions = textsIn(language).filter(([key]) => /(?:Question|Example)$/.test(key));
    expect(questions).toHaveLength(10);
    for (const [, text] of questions) expect(text).toMatch(/[?？]/);
  });
});

describe('compiled messages', () => {
  const anything = new Proxy({}, { get: (_, name) => `{${String(name)}}` });

  it.each(languageNames)('say in %s what the catalog says', (language) => {
    for (const [group, messages] of Object.entries(catalogOf(language))) {
      if (group !== 'postmortem' && group !== 'thread') continue;
      const compiled = messagesIn(language, group);
      for (const [key, text] of Object.entries(messages)) {
        const message = compiled[key];
        expect(typeof message === 'function' ? message(anything) : message).toBe(text);
      }
    }
  });
});

describe('speech', () => {
  const { counted, format, list, duration } = createTexts('postmortem', 'en');

  it('puts values into places, and takes nothing in a value for a place', () => {
    expect(format('renamed', { who: '{to}', from: 'a $& b', to: 'c' })).toBe(
      '{to} renamed it from a $& b to c',
    );
    const own = createTexts('postmortem', 'en', { renamed: '{who}: {from} → {to}', step: 'Schritt' });
    expect(own.format('renamed', { who: '{to}', from: 'a $& b', to: 'c' })).toBe('{to}: a $& b → c');
    expect([own.words.step, own.words.summary]).toEqual(['Schritt', 'Summary']);
  });

  it('counts as the language does', () => {
    expect([0, 1, 2].map((count) => counted('followUpsOpen', count))).toEqual([
      '0 follow-ups open',
      '1 follow-up open',
      '2 follow-ups open',
    ]);
    const french = createTexts('postmortem', 'fr');
    expect([0, 1, 2].map((count) => french.counted('followUpsOpen', count))).toEqual([
      '0 action à faire',
      '1 action à faire',
      '2 actions à faire',
    ]);
    expect(createTexts('postmortem', 'ja').counted('followUpsOpen', 1)).toBe('未完了の対応1件');
  });

  it('lists with an "and" before the last', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(list)).toEqual(['', 'a', 'a and b', 'a, b and c']);
    expect(createTexts('postmortem', 'de').list(['a', 'b', 'c'])).toBe('a, b und c');
  });

  it('joins lists and counts as Unicode does in every language', () => {
    const words = [
      'ana',
      'Ita',
      'hilo',
      'hielo',
      'hía',
      '@ines',
      'otro',
      'hoy',
      '8',
      '80',
      '11 x',
      '110',
      '`otro`',
    ];
    for (const language of languageNames) {
      const name = language === 'en' ? 'en-GB' : language;
      const unicode = {
        and: new Intl.ListFormat(name, { type: 'conjunction' }),
        or: new Intl.ListFormat(name, { type: 'disjunction' }),
      };
      for (const word of ['and', 'or'] as const) {
        const said = (items: readonly string[]) => listed(items, language, word);
        for (const items of words.flatMap((last) => [
          [],
          [last],
          ['a', last],
          ['a', 'b', last],
          ['i', 'o', 'c', last],
        ]))
          expect(said(items)).toBe(unicode[word].format(items));
      }
      const rules = new Intl.PluralRules(language);
      for (let count = 0; count < 5000; count += 1)
        expect(pluralOf(count, language)).toBe(rules.select(count));
    }
  });

  it('speaks of durations as Unicode does in every language, numbers without a mark between their thousands', () => {
    const minute = 60_000;
    const shown = { style: 'narrow', days: 'long', hours: 'short', minutes: 'short' } as const;
    for (const language of languageNames) {
      const unicode = new Intl.DurationFormat(language, {
        ...shown,
        ...{ daysDisplay: 'auto', hoursDisplay: 'auto', minutesDisplay: 'auto' },
      });
      const { duration: said } = createTexts('postmortem', language);
      for (let minutes = 1; minutes < 3 * 1440; minutes += 1) {
        const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
        const parts = days > 0 ? { days, hours } : { hours, minutes: minutes % 60 };
        expect(said(minutes * minute)).toBe(unicode.format(parts));
      }
      for (let days = 3; days < 1000; days += 1) {
        expect(said(days * 1440 * minute)).toBe(unicode.format({ days }));
      }
    }
  });

  it('speaks of durations in at most two neighbouring units', () => {
    const minute = 60_000;
    expect(
      [0, 59_999, minute, 90 * minute, 120 * minute, 1440 * minute, 3000 * minute].map(duration),
    ).toEqual(['under a minute', 'under a minute', '1 min', '1 hr 30 min', '2 hr', '1 day', '2 days 2 hr']);
    // Rounded down, and nothing below the neighbour; a clock that went back is no time at all.
    expect([-1, 120 * minute - 1, 1460 * minute, 400 * 1440 * minute].map(duration)).toEqual([
      'under a minute',
      '1 hr 59 min',
      '1 day',
      '400 days',
    ]);
    expect(createTexts('postmortem', 'de').duration(3000 * minute)).toBe('2 Tage, 2 Std.');
    expect(createTexts('postmortem', 'ja').duration(3000 * minute)).toBe('2 日2 時間');
  });
});
