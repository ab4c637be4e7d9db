import { describe, expect, it } from 'vitest';
import { runHere } from '../acceptance/run-here.ts';
import { judged, threadNames } from './held.ts';

describe('what people write in a thread', () => {
  it.each(threadNames)('is where a reader looks for it: %s', async (name) => {
    const all = await judged(name, async (github, delivery) => {
      const { color, lines } = await runHere(github, delivery);
      return { failed: color === 'red' ? lines : [] };
    });
    expect(all).toEqual({ short: [], failed: [], violations: [] });
  });
});
