import { describe, expect, it } from 'vitest';
import { blobSha } from '../../src/github/blob-sha.ts';

describe('the name of a text', () => {
  it.each([
    ['', 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'],
    ['hello world\n', '3b18e512dba79e4c8300dd08aeb37f8e728b8dad'],
    // As `git hash-object` gives it.
    ['é😀 一\r\n', 'e227bf9069b713875fae467c85abd608cfd6cde5'],
  ])('of %j is the one that git gives', (text, name) => {
    expect(blobSha(text)).toBe(name);
  });
});
