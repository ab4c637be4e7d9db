import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf } from '../../src/markdown/slug.ts';

describe('slugOf', () => {
  it('keeps the words of a title', () => {
    expect(slugOf('Checkout fails: 502 (again!)')).toBe('checkout-fails-502-again');
    expect(slugOf('Prüfung der Straße ÆØÅ Łódź')).toBe('prufung-der-strasse-aeoa-lodz');
    expect(slugOf('ＦＵＬＬ ﬁve²')).toBe('full-five2');
  });

  it('leaves out a word rather than cutting it, unless that would leave little', () => {
    expect(slugOf('Checkout fails for everybody who pays with a card that was issued abroad')).toBe(
      'checkout-fails-for-everybody-who-pays-with-a-card-that-was',
    );
    expect(slugOf('a'.repeat(80))).toBe('a'.repeat(60));
    expect(slugOf(`${'a'.repeat(60)} b`)).toBe('a'.repeat(60));
  });

  it('is nothing where nothing is left, or where Windows allows no such file', () => {
    for (const title of [
      '',
      ' ',
      '---',
      '日本語',
      '🔥🔥',
      '../..',
      'con',
      'CON',
      'nul!',
      'Com1',
      'lpt9',
      '\uDC00',
    ]) {
      expect(slugOf(title)).toBeUndefined();
    }
    expect(slugOf('console')).toBe('console');
  });

  it('is safe in a path, whatever the title', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('-', '.', '/', 'a', 'İ', 'ß', '9'), maxLength: 200 }),
    );
    fc.assert(
      fc.property(title, (text) => {
        const slug = slugOf(text);
        if (slug === undefined) return;
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(60);
      }),
      { numRuns: 2000 },
    );
  });
});
