import type { Answer } from './call.ts';
import { isRecord } from './call.ts';
import type { Allowance, Meter } from './rate-limit.ts';
import { rateHeaders } from './rate-limit.ts';
import { Refusal, refusalBody, Violation } from './refusal.ts';
import { route } from './router.ts';
import { actorOfToken } from './state/actors.ts';
import type { Caller, World } from './state/world.ts';

export interface Received {
  readonly method: string;
  readonly url: URL;
  /** The path below the API's root. */
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
  /** Of GraphQL, where it has a name. */
  readonly operation?: { readonly kind: 'query' | 'mutation'; readonly name: string };
}

export interface Desk {
  readonly world: World;
  readonly meter: Meter;
  readonly violations: string[];
  /** The GraphQL of an older GitHub Enterprise Server, which knows nothing of rules for branches. */
  readonly isFormer: boolean;
}

/** From a request to an answer; a mistake of the program under test is also written down. */
export async function dispatch(desk: Desk, received: Received): Promise<Answer & { readonly actor: string }> {
  let actor = 'nobody';
  try {
    const by = identify(desk.world, received.authorization);
    actor = by.actor.login;
    return { ...(await answer(desk, received, by)), actor };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error instanceof Violation) {
      const said = JSON.stringify({ message: error.message, ...error.extra });
      desk.violations.push(`${received.method} ${received.url.pathname}${received.url.search}: ${said}`);
    }
    return { status: error.status, body: refusalBody(error), headers: error.headers, actor };
  }
}

async function answer(desk: Desk, received: Received, by: Caller): Promise<Answer> {
  const { method, path, url } = received;
  if (path === '/rate_limit' && method === 'GET') return { status: 200, body: limits(desk.meter, by) };
  const resource = path === '/graphql' ? 'graphql' : 'core';
  const headers = rateHeaders(desk.meter.count(by, resource), resource);
  try {
    const given = await run();
    return { ...given, headers: { ...headers, ...given.headers } };
  } catch (error) {
    if (error instanceof Violation)
      throw new Violation(error.status, error.message, withHeaders(error, headers));
    if (error instanceof Refusal) throw new Refusal(error.status, error.message, withHeaders(error, headers));
    throw error;
  }

  async function run(): Promise<Answer> {
    const body = parse(received.body);
    if (path !== '/graphql' || method !== 'POST')
      return route(method, path, { world: desk.world, by, url, body });
    const { answerGraphql } = await import('./graphql/answer.ts');
    return await answerGraphql({ ...desk, by }, body);
  }
}

function withHeaders(refusal: Refusal, headers: Readonly<Record<string, string>>) {
  const { documentationUrl, extra } = refusal;
  return { documentationUrl, extra, headers: { ...headers, ...refusal.headers } };
}

function identify(world: World, authorization: string | undefined): Caller {
  if (authorization === undefined) throw new Violation(401, 'Requires authentication');
  const token = /^(?:token|bearer) (\S+)$/i.exec(authorization)?.[1];
  const actor = token === undefined ? undefined : actorOfToken(world, token);
  if (actor === undefined) throw new Refusal(401, 'Bad credentials');
  return { kind: actor === world.workflow ? 'workflow' : 'person', actor };
}

function parse(body: string): Readonly<Record<string, unknown>> {
  if (body === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new Violation(400, 'Problems parsing JSON');
  }
  if (!isRecord(value)) throw new Violation(400, 'Body should be a JSON object');
  return value;
}

function limits(meter: Meter, by: Caller): unknown {
  const core = meter.look(by, 'core');
  const graphql = meter.look(by, 'graphql');
  const search: Allowance = { limit: 30, used: 0, remaining: 30, reset: core.reset };
  return { resources: { core, graphql, search }, rate: core };
}
