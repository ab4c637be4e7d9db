/**
 * The same lives each time, so that a red build is the change's. `LIVES=1000 SEED=7 npm run test:deep` plays others; a
 * failing one is shrunk and printed.
 */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { live, lives, withBundle } from './seeded-lives.ts';

const numRuns = Number(process.env['LIVES'] ?? 200);
const seed = Number(process.env['SEED'] ?? 3);

it(`whatever happens to an incident, nothing of it is lost: ${numRuns} lives from seed ${seed}`, async () => {
  const holds = fc.asyncProperty(lives, async (life) => {
    expect(await live(life)).toEqual([]);
  });
  await fc.assert(holds, { numRuns, seed });
});

const inBundle = Math.ceil(numRuns / 4);

it(`nor does the committed bundle: ${inBundle} lives from seed ${seed}`, async () => {
  const holds = fc.asyncProperty(lives, async (life) => {
    expect(await live(life, withBundle)).toEqual([]);
  });
  await fc.assert(holds, { numRuns: inBundle, seed });
});
