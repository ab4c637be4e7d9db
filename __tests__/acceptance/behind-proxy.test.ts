import { expect, it } from 'vitest';
import { startLocalGitHub } from '../../tools/local-github/start.ts';
import { aProxy } from '../github/proxy.ts';
import { bundleHere, lastDelivery, runBundle } from './bundle.ts';

it('a runner that reaches GitHub by way of a proxy only opens an incident all the same', async () => {
  await using github = await startLocalGitHub({ visibility: 'private', people: { alice: 'write' } });
  await using proxy = await aProxy(github.apiUrl);
  github.as('alice').opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: ['incident'] });
  const env = {
    http_proxy: proxy.url,
    GITHUB_API_URL: 'http://github.test',
    GITHUB_GRAPHQL_URL: 'http://github.test/graphql',
  };
  const { exitCode, outputs } = await runBundle(github, lastDelivery(github), { env });
  expect([exitCode, outputs['outcome']]).toEqual([0, 'opened']);
  expect(proxy.tunnels.length).toBeGreaterThan(2);
  expect(new Set(proxy.tunnels)).toEqual(new Set(['github.test:80']));
  const off = await bundleHere(github, lastDelivery(github), { env: { ...env, no_proxy: 'github.test' } });
  expect([off.exitCode, off.stdout]).toEqual([1, expect.stringContaining('github.test')]);
});
