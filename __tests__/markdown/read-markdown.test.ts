import { describe, expect, it } from 'vitest';
import { type Remembered, rememberLatest } from '../../src/markdown/read-markdown.ts';

function reader(most: Remembered) {
  const read: string[] = [];
  const lengthOf = rememberLatest((text) => {
    read.push(text);
    return text.length;
  }, most);
  return { read, lengthOf };
}

describe('what was read of late', () => {
  it('is not read again until as many others were asked for', () => {
    const { read, lengthOf } = reader({ texts: 2, characters: 100 });
    expect(['a', 'bb', 'a', 'ccc', 'a', 'bb'].map(lengthOf)).toEqual([1, 2, 1, 3, 1, 2]);
    expect(read).toEqual(['a', 'bb', 'ccc', 'bb']);
  });

  it('is forgotten when all together is too long, and a text that is too long alone is not kept', () => {
    const { read, lengthOf } = reader({ texts: 9, characters: 4 });
    expect(['aa', 'bb', 'aa', 'c', 'aa', 'bb', 'ddddd', 'ddddd'].map(lengthOf)).toEqual([
      2, 2, 2, 1, 2, 2, 5, 5,
    ]);
    expect(read).toEqual(['aa', 'bb', 'c', 'bb', 'ddddd', 'ddddd']);
  });

  it('is all forgotten for a text that is longer than the room for all', () => {
    const { read, lengthOf } = reader({ texts: 9, characters: 4 });
    expect(['aa', 'ddddd', 'aa'].map(lengthOf)).toEqual([2, 5, 2]);
    expect(read).toEqual(['aa', 'ddddd', 'aa']);
  });
});
