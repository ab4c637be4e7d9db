import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/markdown/nearest.ts';

describe('nearest', () => {
  const keys = ['label', 'accept-from', 'cap', 'days', 'hours', 'patience'];

  it.each([
    ['lable', 'label'],
    ['labels', 'label'],
    ['LABEL', 'label'],
    ['lbl', 'label'],
    ['accept_from', 'accept-from'],
    ['acceptFrom', 'accept-from'],
    ['pateince', 'patience'],
    ['day', 'days'],
    ['cpa', 'cap'],
  ])('takes %s for %s', (word, key) => {
    expect(nearest(word, keys)).toBe(key);
  });

  it.each(['', 'x', 'owl', 'colour', 'patients-and-nurses', 'l'.repeat(50_000)])(
    'has no guess for %s',
    (word) => {
      expect(nearest(word, keys)).toBeUndefined();
    },
  );

  it('prefers the one with fewer slips', () => {
    expect(nearest('hour', ['four', 'hours', 'hour'])).toBe('hour');
  });
});
