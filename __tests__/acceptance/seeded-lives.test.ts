import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { live, lives } from './seeded-lives.ts';

describe('whatever happens to an incident', () => {
  it('no word, tick, name or file of it is lost, and all comes to rest', async () => {
    const holds = fc.asyncProperty(lives, async (life) => {
      expect(await live(life)).toEqual([]);
    });
    await fc.assert(holds, { numRuns: 40, seed: 20_261_128 });
  });
});
