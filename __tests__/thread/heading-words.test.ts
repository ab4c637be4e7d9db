import { expect, it } from 'vitest';
import { headingWords } from '../../src/thread/heading-words.ts';
import { headingReader } from '../../src/thread/headings.ts';

const kindOf = headingReader();

it.each(Object.entries(headingWords))(
  'knows every word for %s as it is written, and in capitals',
  (_, text) => {
    const unknown = text
      .split('|')
      .map((word) => word.trim())
      .filter((word) => kindOf(word) === undefined || kindOf(word.toUpperCase()) === undefined);
    expect(unknown).toEqual([]);
  },
);
