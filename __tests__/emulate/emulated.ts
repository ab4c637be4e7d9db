/** A GitHub that nobody here wrote, and the bundle run for each event that it sends. */

import { createSign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createEmulator, type Emulator } from 'emulate';
import { at, listAt, numberAt, textAt } from '../../src/json.ts';
import { parseOutputs } from '../../tools/local-github/output-file.ts';
import { runNode } from './run-node.ts';

export interface Event {
  readonly name: string;
  readonly payload: unknown;
}

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
}

export interface Emulated extends AsyncDisposable {
  readonly url: string;
  readonly events: readonly Event[];
  /** Any request in the name of somebody; its answer. */
  readonly ask: (who: string, method: string, path: string, body?: object) => Promise<unknown>;
  /** Runs the bundle for what was sent since the last time, in order. */
  readonly runAll: () => Promise<readonly Ran[]>;
  readonly run: (event: Event) => Promise<Ran>;
}

const repository = 'alice/shop';
const people = ['alice', 'bob'] as const;
const app = { app_id: 15368, slug: 'github-actions', name: 'GitHub Actions' } as const;

export async function startEmulated(): Promise<Emulated> {
  const events: Event[] = [];
  const ear = await listen(events);
  const emulator = await createEmulator({ service: 'github', port: await freePort(), seed: seed() });
  const tokens = new Map<string, string>(people.map((login) => [login, `${login}-token`]));
  const ask = (who: string, method: string, route: string, body?: object) =>
    request(emulator.url, { token: tokens.get(who) ?? who, method, route, body });
  const run = (event: Event) => runOne(emulator, tokens.get('workflow') ?? '', event);
  const shop = `/repos/${repository}`;
  await ask('alice', 'POST', `${shop}/labels`, { name: 'incident', color: 'd73a4a' });
  await ask('alice', 'PUT', `${shop}/collaborators/bob`, { permission: 'push' });
  const config = { url: ear.url, content_type: 'json' };
  await ask('alice', 'POST', `${shop}/hooks`, { name: 'web', events: ['issues', 'issue_comment'], config });
  const granted = await ask(signIn(emulator), 'POST', '/app/installations/100/access_tokens');
  tokens.set('workflow', textAt(granted, 'token') ?? '');
  let next = 0;
  const runAll = async () => {
    await pause(100);
    const ran: Ran[] = [];
    for (; next < events.length; next += 1) {
      const event = events[next];
      // GitHub starts no run for what a workflow's own token does.
      if (event !== undefined && textAt(event.payload, 'sender', 'type') !== 'Bot')
        ran.push(await run(event));
    }
    return ran;
  };
  const stop = async () => {
    await emulator.close();
    ear.server.close();
  };
  return { url: emulator.url, events, ask, run, runAll, [Symbol.asyncDispose]: stop };
}

function seed() {
  const permissions = { issues: 'write', contents: 'write', metadata: 'read' };
  const installations = [{ installation_id: 100, account: 'alice', permissions }];
  return {
    tokens: Object.fromEntries(
      people.map((login) => [`${login}-token`, { login, scopes: ['repo', 'admin:repo_hook'] }]),
    ),
    github: {
      users: people.map((login) => ({ login })),
      repos: [{ owner: 'alice', name: 'shop', auto_init: true }],
      apps: [{ ...app, permissions, installations }],
    },
  };
}

/** The workflow's token is the one of an App's installation, so that what we write comes from `github-actions[bot]`. */
function signIn(emulator: Emulator): string {
  const key = emulator.generatedSecrets.find(({ id }) => id === String(app.app_id))?.value ?? '';
  const now = Math.floor(Date.now() / 1000);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iat: now - 30, exp: now + 300, iss: String(app.app_id) })}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`;
}

async function request(
  url: string,
  asked: {
    readonly token: string;
    readonly method: string;
    readonly route: string;
    readonly body: object | undefined;
  },
): Promise<unknown> {
  const { token, method, route, body } = asked;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const answer = await fetch(`${url}${route}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${route}: ${answer.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}

async function listen(events: Event[]): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer(async (received, answer) => {
    let text = '';
    for await (const chunk of received.setEncoding('utf8')) text += String(chunk);
    events.push({ name: String(received.headers['x-github-event']), payload: JSON.parse(text) });
    answer.end();
  });
  return { server, url: `http://127.0.0.1:${await portOf(server)}` };
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return numberAt(server.address(), 'port') ?? 0;
}

async function runOne({ url }: Emulator, token: string, { name, payload }: Event): Promise<Ran> {
  const folder = mkdtempSync(path.join(tmpdir(), 'emulated-'));
  try {
    const file = (fileName: string) => path.join(folder, fileName);
    writeFileSync(file('event.json'), JSON.stringify(payload));
    for (const empty of ['output', 'summary']) writeFileSync(file(empty), '');
    const ended = await runNode({
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: file('event.json'),
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_REPOSITORY: repository,
      GITHUB_API_URL: url,
      GITHUB_GRAPHQL_URL: `${url}/graphql`,
      GITHUB_SERVER_URL: url,
      INPUT_TOKEN: token,
      INPUT_CONFIG: '.github/incident-protocol.yml',
    });
    return { ...ended, outputs: parseOutputs(readFileSync(file('output'), 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function ownComments(answer: unknown): readonly string[] {
  return listAt({ answer }, 'answer')
    .filter((comment) => textAt(comment, 'user', 'login') === 'github-actions[bot]')
    .map((comment) => String(at(comment, 'body')));
}
