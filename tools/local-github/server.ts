import { createHash } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { Answer } from './call.ts';
import type { Desk, Received } from './dispatch.ts';
import { dispatch } from './dispatch.ts';
import { asFaulted, raw, refused } from './fault-answers.ts';
import type { Fault, Faults } from './faults.ts';

export interface RequestRecord {
  readonly method: string;
  /** A mutation of GraphQL has its name behind. */
  readonly path: string;
  /** What a question in GraphQL calls itself. */
  readonly operation?: string;
  readonly actor: string;
  /** Zero when the connection was cut instead of answered. */
  readonly status: number;
  /** When it came and when it was answered, on a clock that counts both: two that overlap did not wait for each other. */
  readonly began: number;
  readonly ended: number;
}

export interface Counter extends Desk {
  readonly faults: Faults;
  readonly requests: RequestRecord[];
  moment: number;
  /** What each address showed last, for reads that lag behind. */
  readonly shown: Map<string, Answer>;
}

export async function listen(counter: Counter): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((request, response) => {
    serve(counter, request, response).catch((error: unknown) => {
      counter.violations.push(`the local GitHub itself failed: ${String(error)}`);
      response.destroy();
    });
  });
  // The client computes in the same process: five seconds of that, and its next write would meet a closed door.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { server, url: `http://127.0.0.1:${address.port}` };
}

export async function hangUp(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

async function serve(counter: Counter, request: IncomingMessage, response: ServerResponse): Promise<void> {
  counter.moment += 1;
  const began = counter.moment;
  const received = await receive(counter, request);
  const { method, url, operation } = received;
  const path = operation?.kind === 'mutation' ? `${received.path}/${operation.name}` : received.path;
  const log = (actor: string, status: number) => {
    counter.moment += 1;
    counter.requests.push({
      method,
      path: `${path}${url.search}`,
      ...(operation === undefined ? {} : { operation: operation.name }),
      actor,
      status,
      began,
      ended: counter.moment,
    });
  };
  const fault = counter.faults.take(method, path, operation?.name);
  const early = await beforeHandling(fault, response);
  if (early === 'cut') return log('nobody', 0);
  if (early !== 'go on') {
    log('nobody', early.status);
    return send(counter, response, early);
  }
  const { actor, ...fresh } = await dispatch(counter, received);
  const answer = remembered(counter, `${actor} ${method} ${url.href} ${operation?.name ?? ''}`, {
    fresh,
    fault,
  });
  if (fault?.kind === 'stored-but-reset') {
    log(actor, 0);
    request.socket.destroy();
    return;
  }
  const given = asFaulted(unchanged(request, answer), fault);
  log(actor, given.status);
  if (fault?.kind === 'cut-off') return sendHalf(counter, response, given);
  send(counter, response, given);
}

function remembered(counter: Counter, key: string, now: { fresh: Answer; fault: Fault | undefined }): Answer {
  const old = counter.shown.get(key);
  if (now.fault?.kind === 'stale' && old !== undefined) return old;
  counter.shown.set(key, now.fresh);
  return now.fresh;
}

function sendHalf(counter: Counter, response: ServerResponse, answer: Answer): void {
  const body = JSON.stringify(answer.body ?? {});
  response.writeHead(answer.status, {
    date: counter.world.clock.now().toUTCString(),
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.write(body.slice(0, body.length / 2), () => response.destroy());
}

/** What happens instead of, or ahead of, the handling of a request. */
async function beforeHandling(
  fault: Fault | undefined,
  response: ServerResponse,
): Promise<'go on' | 'cut' | Answer> {
  switch (fault?.kind) {
    case 'reset':
      response.socket?.destroy();
      return 'cut';
    case 'timeout':
      return 'cut';
    case 'status':
      return refused(fault);
    case 'graphql-error': {
      const { type, message } = fault;
      return { status: 200, body: { data: null, errors: [{ type, message, path: [] }] } };
    }
    case 'html':
      return raw(fault.status ?? 502, 'text/html', '<!DOCTYPE html><html><body>Unicorn!</body></html>');
    case 'empty':
      return raw(200, 'application/json; charset=utf-8', '');
    case 'invalid-json':
      return raw(200, 'application/json; charset=utf-8', '{"message": "cut of');
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
      return 'go on';
    case 'before':
      await fault.run();
      return 'go on';
    default:
      return 'go on';
  }
}

/** A conditional read costs nothing when nothing changed. */
function unchanged(request: IncomingMessage, answer: Answer): Answer {
  if (request.method !== 'GET' || answer.status !== 200) return answer;
  const etag = `W/"${createHash('sha256').update(JSON.stringify(answer.body)).digest('hex')}"`;
  const headers = { ...answer.headers, etag };
  return request.headers['if-none-match'] === etag ? { status: 304, headers } : { ...answer, headers };
}

async function receive(counter: Counter, request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  const url = new URL(request.url ?? '/', counter.world.serverUrl);
  return {
    method: request.method ?? 'GET',
    url,
    path: url.pathname.replace(/^\/api\/v3(?=\/)/, '').replace(/^\/api(?=\/graphql$)/, ''),
    authorization: request.headers.authorization,
    ...bodyOf(url, Buffer.concat(chunks).toString()),
  };
}

function bodyOf(url: URL, body: string): Pick<Received, 'body' | 'operation'> {
  const [, kind = '', name = ''] = /^\{"query":"\s*(query|mutation) (\w+)/.exec(body) ?? [];
  if (!url.pathname.endsWith('/graphql') || name === '') return { body };
  return { body, operation: { kind: kind === 'mutation' ? 'mutation' : 'query', name } };
}

function send(counter: Counter, response: ServerResponse, answer: Answer): void {
  const body =
    answer.body === undefined || Buffer.isBuffer(answer.body) ? answer.body : JSON.stringify(answer.body);
  response.writeHead(answer.status, {
    date: counter.world.clock.now().toUTCString(),
    server: 'github.com',
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': `0000:${counter.requests.length}`,
    ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...answer.headers,
  });
  response.end(body);
}
