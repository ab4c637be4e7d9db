/** Lives of incidents with faults and kills, played with the committed bundle; more of them by `npm run test:deep`. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startLocalGitHub } from '../../tools/local-github/start.ts';
import { bundleHere, lastDelivery } from './bundle.ts';
import { live, lives, withBundle } from './seeded-lives.ts';

describe('the bundle in this process', () => {
  it('is what is committed, and each run of it begins anew', async () => {
    await using github = await startLocalGitHub({ people: { alice: 'write' }, visibility: 'private' });
    github.as('alice').opensIssue({ title: 'Down', labels: ['incident'] });
    const before = { ...process.env };
    const first = await bundleHere(github, lastDelivery(github));
    expect([first.exitCode, first.outputs['outcome']]).toEqual([0, 'opened']);
    expect(first.stdout).toContain('#1');
    github.as('alice').ticks(1, 'Alert');
    const second = await bundleHere(github, lastDelivery(github));
    expect([second.exitCode, second.outputs['outcome']]).toEqual([0, 'updated']);
    expect(github.comments(1)[0]?.body).toContain('✅ 2. Alert');
    expect(process.env).toEqual(before);
  });

  it('loses nothing of an incident, whatever happens: twelve lives', async () => {
    const holds = fc.asyncProperty(lives, async (life) => {
      expect(await live(life, withBundle)).toEqual([]);
    });
    await fc.assert(holds, { numRuns: 12, seed: 3 });
  });
});
