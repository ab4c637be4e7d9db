/** News of a run, with the bundle: to a local receiver and as an output. */

import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import {
  type LocalGitHub,
  type LocalGitHubOptions,
  startLocalGitHub,
} from '../../tools/local-github/start.ts';
import { aProxy } from '../github/proxy.ts';
import { lastDelivery, runBundle } from './bundle.ts';

interface Got {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

type Answer = (response: ServerResponse, count: number) => void;

const ok: Answer = (response) => response.writeHead(200).end('ok');

async function aReceiver(answer: Answer = ok) {
  const got: Got[] = [];
  const server = createServer(async (request, response) => {
    got.push({ path: request.url ?? '', headers: request.headers, body: await text(request) });
    answer(response, got.length);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    got,
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function aWorld(options: LocalGitHubOptions = {}): Promise<LocalGitHub> {
  return startLocalGitHub({
    visibility: 'private',
    people: { alice: 'write' },
    labels: ['incident', 'sev1', 'sev3', 'security'],
    ...options,
  });
}

function opens(github: LocalGitHub, labels: readonly string[] = ['incident', 'sev3']) {
  github.as('alice').opensIssue({ title: 'Shop is down', body: 'Nobody can pay.', labels: [...labels] });
}

function run(github: LocalGitHub, urls: string, more: Readonly<Record<string, string>> = {}) {
  const inputs = { 'notify-url': urls, 'notify-private': 'true', ...more };
  return runBundle(github, lastDelivery(github), { inputs });
}

/** What each service refuses a message without. */
function isText(sent: string, key: string, longest: number) {
  const body: Readonly<Record<string, unknown>> = JSON.parse(sent);
  expect(body[key]).toEqual(expect.stringMatching(/^.*\bShop is down\b.*#1/s));
  expect(String(body[key]).length).toBeLessThanOrEqual(longest);
}

function isCard(sent: string) {
  expect(JSON.parse(sent)).toMatchObject({
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: { type: 'AdaptiveCard', version: '1.4', body: [{ type: 'TextBlock', wrap: true }] },
      },
    ],
  });
}

function kindsOf(output: string | undefined): readonly string[] {
  const read: { readonly news: readonly { readonly kind: string }[] } = JSON.parse(output ?? '');
  return read.news.map(({ kind }) => kind);
}

describe('what others hear of an incident', () => {
  it('is each step of its life once, signed, and the same as the output', async () => {
    await using github = await aWorld();
    await using receiver = await aReceiver();
    const told: (readonly string[])[] = [];
    const runs = async () => {
      const { exitCode, outputs, stdout } = await run(github, `${receiver.url}/hook`, {
        'notify-secret': 'shh',
      });
      expect([exitCode, stdout]).toEqual([0, expect.not.stringContaining('not told')]);
      told.push(kindsOf(outputs['news']));
    };
    opens(github);
    await runs();
    await runs();
    github.as('alice').labels(1, 'sev1');
    await runs();
    github.as('alice').comments(1, '/incident update next:30m Cards fail.');
    await runs();
    github.as('alice').ticks(1, 'Double-check');
    await runs();
    github.as('alice').comments(1, '/incident mitigated');
    await runs();
    github.as('alice').closes(1);
    await runs();
    await runs();
    expect(told).toEqual([
      ...[['declared'], [], ['severity'], ['update'], [], ['mitigated']],
      ...[['resolved', 'published'], []],
    ]);
    const bodies = receiver.got.map(({ body }) => JSON.parse(body));
    expect(bodies.map(({ kind }) => kind)).toEqual(told.flat());
    expect(bodies[2]).toMatchObject({
      ...{
        version: 1,
        kind: 'update',
        repository: 'acme/shop',
        incident: 1,
        title: 'Shop is down',
        by: 'alice',
      },
      ...{ severity: 'sev1', text: 'Cards fail.', next: '2026-11-22T14:35:00Z' },
    });
    for (const { headers, body } of receiver.got) {
      const signature = createHmac('sha256', 'shh').update(body).digest('hex');
      expect(headers['x-incident-protocol-signature']).toBe(`sha256=${signature}`);
      expect(headers['x-incident-protocol-id']).toBe(JSON.parse(body).id);
    }
    expect(new Set(bodies.map(({ id }) => id)).size).toBe(bodies.length);
  });

  it('goes to all addresses, and a chat gets its own form', async () => {
    await using github = await aWorld();
    await using receiver = await aReceiver();
    opens(github);
    await run(github, `${receiver.url}/a\n  ${receiver.url}/hooks/abcdefghijklmnopqrstuvwxyz`);
    expect(receiver.got.map(({ path }) => path).toSorted()).toEqual([
      '/a',
      '/hooks/abcdefghijklmnopqrstuvwxyz',
    ]);
    const chat = receiver.got.find(({ path }) => path.startsWith('/hooks/'));
    expect(JSON.parse(chat?.body ?? '')).toEqual({
      text: `Incident declared (sev3): Shop is down [#1](${github.url}/acme/shop/issues/1)`,
    });
    expect(chat?.headers['x-incident-protocol-id']).toBeUndefined();
  });

  it.each<readonly [string, string, (sent: string) => void]>([
    ['Slack', 'http://hooks.slack.com/services/T0/B0/x', (sent) => isText(sent, 'text', 40_000)],
    [
      'Google Chat',
      'http://chat.googleapis.com/v1/spaces/A/messages?key=k',
      (sent) => isText(sent, 'text', 4096),
    ],
    ['Discord', 'http://discord.com/api/webhooks/1/x', (sent) => isText(sent, 'content', 2000)],
    ['Teams', 'http://acme.webhook.office.com/webhookb2/x', isCard],
  ])('reaches %s in the form that it takes', async (_, url, takes) => {
    await using github = await aWorld();
    await using receiver = await aReceiver();
    await using proxy = await aProxy(receiver.url);
    opens(github);
    const inputs = { 'notify-url': url, 'notify-private': 'true', 'notify-secret': 'shh' };
    const env = { NODE_USE_ENV_PROXY: '1', http_proxy: proxy.url, no_proxy: '127.0.0.1' };
    const { exitCode, stdout } = await runBundle(github, lastDelivery(github), { inputs, env });
    expect([exitCode, stdout]).toEqual([0, expect.not.stringContaining('notify-url')]);
    const [got, ...more] = receiver.got;
    expect([more, got?.headers['content-type'], got?.headers.host]).toEqual([
      ...[[], 'application/json', new URL(url).host],
    ]);
    expect(got?.headers['x-incident-protocol-signature']).toBeUndefined();
    takes(got?.body ?? '');
    expect(got?.body).toContain('Incident declared');
  });

  it.each([
    ['a label keeps it private', { visibility: 'public' }, ['incident', 'security'], {}],
    ['it has such a label among the team', {}, ['incident', 'security'], {}],
    ['it is a dry run', {}, ['incident'], { 'dry-run': 'true' }],
  ] as const)('is nothing where %s', async (_, options, labels, inputs) => {
    await using github = await aWorld(options);
    await using receiver = await aReceiver();
    opens(github, labels);
    const { exitCode, outputs } = await run(github, receiver.url, inputs);
    expect([exitCode, kindsOf(outputs['news']), receiver.got]).toEqual([0, [], []]);
  });

  it('is nothing of an incident that nobody of the team confirmed', async () => {
    await using github = await aWorld({ visibility: 'public' });
    await using receiver = await aReceiver();
    github.as('mallory').opensIssue({ title: 'Buy <b>now</b>', labels: ['incident'], viaForm: true });
    await run(github, receiver.url);
    expect(receiver.got).toEqual([]);
    github.as('alice').comments(1, '/incident confirm');
    expect(kindsOf((await run(github, receiver.url)).outputs['news'])).toEqual(['declared']);
    expect(receiver.got).toHaveLength(1);
  });

  it.each<readonly [string, Answer, RegExp, number]>([
    ['says no', (response) => response.writeHead(404).end(), /it answered 404/, 1],
    ['is down', (response) => response.writeHead(500).end(), /it answered 500/, 2],
    [
      'sends elsewhere',
      (response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
      /sends elsewhere/,
      1,
    ],
    ['breaks off', (response) => response.destroy(), /cannot be reached/, 2],
    ['never answers', () => undefined, /did not answer in time/, 1],
  ])(
    'costs a line and no more where the receiver %s',
    async (_, answer, line, tries) => {
      await using github = await aWorld();
      await using receiver = await aReceiver(answer);
      opens(github);
      const began = performance.now();
      const { exitCode, stdout, summary, outputs } = await run(github, `${receiver.url}/secret-path`);
      expect([exitCode, outputs['outcome'], kindsOf(outputs['news'])]).toEqual([0, 'opened', ['declared']]);
      expect([stdout, summary]).toEqual([expect.stringMatching(line), expect.stringMatching(line)]);
      expect(`${stdout}${summary}`).not.toContain('secret-path');
      expect(receiver.got).toHaveLength(tries);
      expect(performance.now() - began).toBeLessThan(15_000);
      // It is told once at most: the next run does not make up for it.
      await run(github, `${receiver.url}/secret-path`);
      expect(receiver.got).toHaveLength(tries);
    },
    40_000,
  );

  it('is told once where the receiver takes the second try', async () => {
    await using github = await aWorld();
    await using receiver = await aReceiver((response, count) =>
      response.writeHead(count === 1 ? 503 : 200).end(),
    );
    opens(github);
    const { stdout } = await run(github, receiver.url);
    expect([receiver.got.length, stdout]).toEqual([2, expect.not.stringContaining('not told')]);
  });

  it('is not told again where our comment was deleted', async () => {
    await using github = await aWorld();
    await using receiver = await aReceiver();
    opens(github);
    await run(github, receiver.url);
    github.as('alice').deletesComment(github.comments(1)[0]?.id ?? 0);
    github.as('alice').ticks(1, 'Double-check');
    expect(kindsOf((await run(github, receiver.url)).outputs['news'])).toEqual([]);
    expect(receiver.got).toHaveLength(1);
  });

  it('goes nowhere inside of a network, unless that is allowed', async () => {
    await using github = await aWorld();
    await using receiver = await aReceiver();
    opens(github);
    const { stdout, exitCode } = await run(github, receiver.url, { 'notify-private': 'false' });
    expect([exitCode, receiver.got]).toEqual([0, []]);
    expect(stdout).toContain(
      '`notify-url`, address 1: nothing was sent, because it does not begin with `https://`.',
    );
  });
});
