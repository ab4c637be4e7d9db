import { describe, expect, it } from 'vitest';
import { languageNames, messagesIn } from '../../src/i18n/languages.ts';
import { createTexts } from '../../src/i18n/texts.ts';
import { postmortemSchema } from '../../src/settings/postmortem-schema.ts';

const others = languageNames.filter((name) => name !== 'en');
const english = messagesIn('en');

function placesIn(text: string): readonly string[] {
  return (text.match(/\{\w+\}/g) ?? []).toSorted();
}

describe('the languages of the record', () => {
  it('are those that the settings allow', () => {
    for (const language of ['en', ...others])
      expect(postmortemSchema.parse({ language })).toMatchObject({ language });
  });

  it.each(others)(
    'has every message in %s, with the same places and nothing that breaks a table',
    (language) => {
      const words = messagesIn(language);
      expect(Object.keys(words)).toEqual(Object.keys(english));
      for (const [key, text] of Object.entries(words)) {
        const original = Object.entries(english).find(([name]) => name === key)?.[1] ?? '';
        expect([key, placesIn(text)]).toEqual([key, placesIn(original)]);
        expect(text).not.toMatch(/[|\n<>]|--|\{\{/);
        expect(text.trim()).not.toBe('');
      }
    },
  );

  it.each(others)('says in %s what it says, not in English', (language) => {
    const ours = new Set(Object.values<string>(english));
    const same = Object.values(messagesIn(language)).filter((text) => text.length > 24 && ours.has(text));
    expect(same).toEqual([]);
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
    expect(Object.entries(messagesIn(language)).filter(([, text]) => pattern.test(text))).toEqual([]);
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
    expect(Object.entries(messagesIn(language)).filter(([, text]) => pattern.test(text))).toEqual([]);
  });

  it.each(['en', ...others] as const)(
    'asks in %s with a question mark, which marks what is unwritten',
    (language) => {
      const questions = Object.entries(messagesIn(language)).filter(([key]) =>
        /(?:Question|Example)$/.test(key),
      );
      expect(questions).toHaveLength(10);
      for (const [, text] of questions) expect(text).toMatch(/[?？]/);
    },
  );
});

describe('speech', () => {
  const { format, list, duration } = createTexts(english);

  it('puts values into places, and takes nothing in a value for a place', () => {
    expect(format('renamed', { who: '{to}', from: 'a $& b', to: 'c' })).toBe(
      '{to} renamed it from a $& b to c',
    );
  });

  it('lists with an "and" before the last', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(list)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });

  it('speaks of durations in at most two neighbouring units', () => {
    const minute = 60_000;
    expect(
      [0, 59_999, minute, 90 * minute, 120 * minute, 1440 * minute, 3000 * minute].map(duration),
    ).toEqual(['under a minute', 'under a minute', '1 min', '1 h 30 min', '2 h', '1 day', '2 days 2 h']);
    expect(createTexts(messagesIn('ja')).duration(3000 * minute)).toBe('2日 2時間');
  });
});
