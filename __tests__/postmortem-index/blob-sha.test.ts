import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blobSha } from '../../src/postmortem-index/blob-sha.ts';

function byNode(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

describe('the name that git gives to a text', () => {
  it('is the one that git gives', () => {
    expect(blobSha('')).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
    expect(blobSha('hello world\n')).toBe('3b18e512dba79e4c8300dd08aeb37f8e728b8dad');
  });

  it('is the one that Node finds, at every length around a block and for every text', () => {
    for (let length = 0; length < 200; length += 1)
      expect(blobSha('x'.repeat(length))).toBe(byNode('x'.repeat(length)));
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(text, (any) => blobSha(any) === byNode(any)),
      { numRuns: 300 },
    );
  });

  it('is the one that Node finds for a long text', () => {
    const long = 'すべて正常です。\n'.repeat(60_000);
    expect(blobSha(long)).toBe(byNode(long));
  });
});
