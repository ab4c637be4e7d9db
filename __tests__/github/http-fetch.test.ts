import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { connect } from '../../src/github/client.ts';
import { httpFetch } from '../../src/github/http-fetch.ts';
import { aProxy } from './proxy.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const open: (() => void)[] = [];

afterEach(() => {
  vi.unstubAllEnvs();
  for (const close of open.splice(0)) close();
});

interface Seen {
  readonly url: string;
  /** Method, path, token and body of each request. */
  readonly requests: readonly string[];
}

async function serving(answer: Answer): Promise<Seen> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      requests.push(
        [request.method, request.url, request.headers.authorization ?? '-', body].join(' ').trim(),
      );
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

const json = (response: ServerResponse, data: unknown) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(data));
};

const asking = { method: 'GET', headers: { authorization: 'token x' } } as const;

describe('a request', () => {
  it('brings status, headers and body, unpacked', async () => {
    const { url } = await serving((_, response) => {
      response.writeHead(201, { 'content-encoding': 'gzip', 'x-a': 'b' }).end(gzipSync('{"é":"😀"}'));
    });
    const answer = await httpFetch(`${url}/x`, { method: 'POST', headers: {}, body: '{}' });
    expect([answer.status, answer.headers.get('x-a'), await answer.text(), answer.url]).toEqual([
      201,
      'b',
      '{"é":"😀"}',
      `${url}/x`,
    ]);
  });

  it('sends a body as bytes, however it is spelled', async () => {
    const { url, requests } = await serving((_, response) => json(response, {}));
    await httpFetch(url, { method: 'PATCH', headers: {}, body: 'é😀' });
    expect(requests).toEqual(['PATCH / - é😀']);
  });

  it('follows what was renamed, and shows the token to no other server', async () => {
    const other = await serving((_, response) => json(response, { other: true }));
    const { url, requests } = await serving((request, response) => {
      if (request.url === '/here') return json(response, { here: true });
      const location = request.url === '/away' ? `${other.url}/there` : '/here';
      response.writeHead(301, { location }).end();
    });
    expect(await (await httpFetch(`${url}/old`, asking)).text()).toBe('{"here":true}');
    expect(await (await httpFetch(`${url}/away`, asking)).text()).toBe('{"other":true}');
    expect(requests).toEqual(['GET /old token x', 'GET /here token x', 'GET /away token x']);
    expect(other.requests).toEqual(['GET /there -']);
  });

  it('repeats a write as a write only where the answer says so', async () => {
    const { url, requests } = await serving((request, response) => {
      if (request.url === '/here') return json(response, {});
      response.writeHead(Number(request.url?.slice(1)), { location: '/here' }).end();
    });
    for (const status of [301, 307]) {
      await httpFetch(`${url}/${status}`, { method: 'POST', headers: { 'content-type': 'x' }, body: 'b' });
    }
    expect(requests).toEqual(['POST /301 - b', 'GET /here -', 'POST /307 - b', 'POST /here - b']);
  });

  it('ends after a few redirects, with the last of them', async () => {
    const { url, requests } = await serving((_, response) =>
      response.writeHead(302, { location: '/' }).end(),
    );
    expect((await httpFetch(url, asking)).status).toBe(302);
    expect(requests).toHaveLength(6);
  });

  it('fails where nobody answers, the answer breaks off, or it takes too long', async () => {
    const broken = await serving((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"a":');
      setImmediate(() => response.destroy());
    });
    await expect(httpFetch(broken.url, asking)).rejects.toThrow();
    const silent = await serving(() => undefined);
    await expect(httpFetch(silent.url, { ...asking, signal: AbortSignal.timeout(20) })).rejects.toThrow(
      /timeout/,
    );
    await expect(httpFetch('http://127.0.0.1:1', asking)).rejects.toThrow('ECONNREFUSED');
  });

  it('trusts the authority that the runner was given, and no other', async () => {
    const folder = path.join(import.meta.dirname, 'certificate');
    const [key, cert] = ['key.pem', 'certificate.pem'].map((file) => readFileSync(path.join(folder, file)));
    const server = createSecureServer({ key, cert }, (_, response) => json(response, { safe: true }));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push(() => server.close());
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await expect(httpFetch(url, asking)).rejects.toThrow(/self-signed/);
    const module = path.join(import.meta.dirname, '..', '..', 'src', 'github', 'http-fetch.ts');
    const script = `const { httpFetch } = await import(${JSON.stringify(module)});
      console.log(await (await httpFetch('${url}', { method: 'GET', headers: {} })).text());`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: path.join(folder, 'certificate.pem') },
    });
    expect(stdout.trim()).toBe('{"safe":true}');
  });
});

describe('behind a proxy', () => {
  it('GitHub is asked by way of it', async () => {
    const github = await serving((_, response) => json(response, { full_name: 'acme/shop' }));
    await using proxy = await aProxy(github.url);
    const apiUrl = 'http://github.test';
    vi.stubEnv('http_proxy', proxy.url);
    vi.stubEnv('GITHUB_API_URL', apiUrl);
    const repository = { owner: 'acme', repo: 'shop' };
    const { rest } = await connect({ token: 'x', repository, apiUrl, graphqlUrl: `${apiUrl}/graphql` });
    const { data } = await rest.repos.get(repository);
    expect([data.full_name, proxy.tunnels]).toEqual(['acme/shop', ['github.test:80']]);
    expect(github.requests).toEqual(['GET /repos/acme/shop token x']);
  });
});
