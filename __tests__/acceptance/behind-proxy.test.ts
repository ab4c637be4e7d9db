import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, it } from 'vitest';
import { startLocalGitHub } from '../../tools/local-github/start.ts';
import { lastDelivery, runBundle } from './bundle.ts';

it('a runner that reaches GitHub by way of a proxy only opens an incident all the same', async () => {
  await using github = await startLocalGitHub({ visibility: 'private', people: { alice: 'write' } });
  const tunnels: string[] = [];
  const proxy = createServer((_, response) => response.writeHead(405).end());
  proxy.on('connect', ({ url = '' }, socket, head) => {
    tunnels.push(url);
    const onward = connect(Number(new URL(github.apiUrl).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  try {
    github.as('alice').opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: ['incident'] });
    const env = {
      http_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      GITHUB_API_URL: 'http://github.test',
      GITHUB_GRAPHQL_URL: 'http://github.test/graphql',
    };
    const { exitCode, outputs } = await runBundle(github, lastDelivery(github), { env });
    expect([exitCode, outputs['outcome']]).toEqual([0, 'opened']);
    expect(tunnels.length).toBeGreaterThan(2);
    expect(new Set(tunnels)).toEqual(new Set(['github.test:80']));
    const off = await runBundle(github, lastDelivery(github), { env: { ...env, no_proxy: 'github.test' } });
    expect([off.exitCode, off.stdout]).toEqual([1, expect.stringContaining('github.test')]);
  } finally {
    proxy.closeAllConnections();
    proxy.close();
  }
});
