/**
 * What Octokit needs of `fetch`, over Node's own HTTP client: it is loaded in a tenth of the time of `fetch`, which
 * every run would pay for. A custom certificate authority (`NODE_EXTRA_CA_CERTS`) is Node's to honour.
 */

import type { Agent, IncomingHttpHeaders, IncomingMessage } from 'node:http';

export interface HttpRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
  /** How to get there, where not directly. */
  readonly agent?: Agent;
}

/** As much of a `Response` as Octokit reads. */
export interface HttpAnswer {
  readonly status: number;
  readonly url: string;
  readonly statusText: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: () => Promise<string>;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

const mostRedirects = 5;

/** GitHub answers 301 for what was renamed or transferred. Throws where no answer comes, or not the whole of it. */
export async function httpFetch(address: string, request: HttpRequest): Promise<HttpAnswer> {
  let [url, sent] = [new URL(address), request];
  for (let redirects = 0; ; redirects += 1) {
    const answer = await once(url, sent);
    const location = answer.headers.get('location');
    if (!isRedirect(answer.status) || location === undefined || redirects === mostRedirects) return answer;
    const next = new URL(location, url);
    sent = redirected(sent, answer.status, next.origin === url.origin);
    url = next;
  }
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** As browsers do it: a write is repeated as one only where the answer says so, and no other server sees the token. */
function redirected(request: HttpRequest, status: number, isSameServer: boolean): HttpRequest {
  const keepsMethod =
    status === 307 || status === 308 || request.method === 'GET' || request.method === 'HEAD';
  const { body, method, signal, headers, agent } = request;
  const secret = isSameServer ? [] : ['authorization', 'cookie'];
  const about = keepsMethod ? [] : ['content-type', 'content-length'];
  const kept = Object.entries(headers).filter(
    ([name]) => ![...secret, ...about].includes(name.toLowerCase()),
  );
  return {
    method: keepsMethod ? method : 'GET',
    headers: Object.fromEntries(kept),
    ...(keepsMethod && body !== undefined ? { body } : {}),
    ...(signal === undefined ? {} : { signal }),
    ...(agent === undefined ? {} : { agent }),
  };
}

async function once(url: URL, { method, headers, body, signal, agent }: HttpRequest): Promise<HttpAnswer> {
  // Asked for like this, a module that Node has built in costs no wrapping for `import`.
  const client = process.getBuiltinModule(url.protocol === 'http:' ? 'node:http' : 'node:https');
  const bytes = body === undefined ? undefined : Buffer.from(body);
  const { promise, resolve, reject } = Promise.withResolvers<HttpAnswer>();
  const length = bytes === undefined ? {} : { 'content-length': String(bytes.length) };
  const request = client.request(
    url,
    {
      method,
      headers: { ...headers, ...length, 'accept-encoding': 'gzip' },
      ...(signal === undefined ? {} : { signal }),
      ...(agent === undefined ? {} : { agent }),
    },
    (message) => {
      readWhole(message).then((data) => resolve(answerOf(url, message, data)), reject);
    },
  );
  request.on('error', (error) => reject(signal?.aborted === true ? signal.reason : error));
  request.end(bytes);
  return promise;
}

/** An answer that breaks off half way throws. */
async function readWhole(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  const data = Buffer.concat(chunks);
  if (message.headers['content-encoding'] !== 'gzip') return data;
  return process.getBuiltinModule('node:zlib').gunzipSync(data);
}

function answerOf(
  url: URL,
  { statusCode = 0, statusMessage = '', headers }: IncomingMessage,
  data: Buffer,
): HttpAnswer {
  return {
    status: statusCode,
    url: url.href,
    statusText: statusMessage,
    headers: flat(headers),
    text: async () => data.toString(),
    arrayBuffer: async () => new Uint8Array(data).buffer,
  };
}

function flat(headers: IncomingHttpHeaders): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}
