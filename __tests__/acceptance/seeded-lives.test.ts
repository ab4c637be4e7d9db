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

  it('a tick that we take away and put back keeps its name, also where the same box had been ticked before', async () => {
    const overtaken = { kind: 'overtaken', isKilled: false } as const;
    const life = [
      { deed: 'tick', who: 'alice', which: 1, fate: { kind: 'run' } },
      { deed: 'untick', who: 'alice', which: 1, fate: { kind: 'run' } },
      { deed: 'done', who: 'alice', which: 0, fate: overtaken },
      { deed: 'done', who: 'alice', which: 1, fate: overtaken },
    ] as const;
    expect(await live(life)).toEqual([]);
  });
});
