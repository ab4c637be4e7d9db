import { describe, expect, it } from 'vitest';
import { listAt } from '../../src/json.ts';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { bundleHere, lastDelivery } from './bundle.ts';

const first = 'postmortems/2026-11-22-1-card-terminal-prints-twice.md';
const second = 'postmortems/2026-11-23-2-nobody-can-pay.md';

async function runs(github: LocalGitHub) {
  const { exitCode, outputs } = await bundleHere(github, lastDelivery(github));
  expect([exitCode, github.violations]).toEqual([0, []]);
  return outputs['outcome'];
}

async function lasts(github: LocalGitHub, number: number): Promise<void> {
  await runs(github);
  github.clock.advance(30 * 60_000);
  github.as('alice').closes(number);
  expect(await runs(github)).toBe('published');
  github.clock.advance(24 * 3_600_000);
}

describe('an incident of a service that was hit before', () => {
  it('names its services, and the earlier incident, and stays the same', async () => {
    await using github = await startLocalGitHub({
      people: { alice: 'write' },
      labels: ['incident', 'service:Checkout', 'printer'],
    });
    const alice = github.as('alice');
    alice.opensIssue({
      title: 'Card terminal prints twice',
      labels: ['incident', 'service:Checkout', 'printer'],
    });
    await lasts(github, 1);
    expect(github.git.readFile(first)).toMatch(/services:\n {2}- Checkout\n[\s\S]*"labels":\["printer"\]/);
    expect(github.git.readFile(first)).not.toContain('Similar incidents');

    const body = '### What happened\n\nNobody can pay.\n\n### Affected services\n\ncheckout, Vouchers';
    alice.opensIssue({ title: 'Nobody can pay', labels: ['incident'], body, viaForm: true });
    await lasts(github, 2);
    const file = github.git.readFile(second) ?? '';
    expect(file).toContain('| Affected services | checkout, Vouchers |\n');
    expect(file).toContain('## Similar incidents\n');
    expect(file.replaceAll(github.serverUrl, '')).toContain(
      `| 2026-11-22 | [#1 Card terminal prints twice](/acme/shop/blob/main/${first}) |  | 30 min | affected: checkout |\n`,
    );
    expect(github.git.readFile('postmortems/README.md')).toContain('/issues/2)<br/>checkout, Vouchers |');
    const index: unknown = JSON.parse(github.git.readFile('postmortems/index.json') ?? '');
    expect(listAt(index, 'postmortems')).toMatchObject([
      { incident: 2, services: ['checkout', 'Vouchers'] },
      { incident: 1, services: ['Checkout'], labels: ['printer'] },
    ]);

    // Asked for again, the first one does not know of the second, and the second says what it said.
    const commits = github.git.log().length;
    for (const number of [1, 2]) {
      alice.comments(number, '/incident postmortem');
      await runs(github);
    }
    expect(github.git.log()).toHaveLength(commits);
    expect(github.git.fsck()).toBe('');
  });
});
