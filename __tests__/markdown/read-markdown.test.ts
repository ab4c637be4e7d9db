import { describe, expect, it } from 'vitest';
import { rememberLatest } from '../../src/markdown/read-markdown.ts';

describe('what was read of late', () => {
  it('is not read again until as many others were asked for', () => {
    const read: string[] = [];
    const lengthOf = rememberLatest((text) => {
      read.push(text);
      return text.length;
    }, 2);
    expect(['a', 'bb', 'a', 'ccc', 'a', 'bb'].map(lengthOf)).toEqual([1, 2, 1, 3, 1, 2]);
    expect(read).toEqual(['a', 'bb', 'ccc', 'bb']);
  });
});
