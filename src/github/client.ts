import { setTimeout as wait } from 'node:timers/promises';
import { Octokit } from '@octokit/rest';
import { OutOfTime, throwErrors } from './errors.ts';
import { httpFetch } from './http-fetch.ts';
import { type Pause, paceOfWrites, patiently } from './patience.ts';

export interface GitHub {
  readonly rest: Octokit['rest'];
  readonly paginate: Octokit['paginate'];
  readonly owner: string;
  readonly repo: string;
  /** Reads only; a forge without GraphQL answers with an error. */
  readonly query: (text: string) => Promise<unknown>;
  /** Throws also where GraphQL answers with errors, as REST does: `name` is the mutation's, for people. */
  readonly mutate: (mutation: Mutation) => Promise<unknown>;
  /** Whether the token is an App's, as the workflow's own is, and no person's. */
  readonly isApp: boolean;
  /** Waits that many milliseconds. */
  readonly pause: Pause;
  /** How much longer the run may last, in milliseconds; below zero when it is over. */
  readonly timeLeft: () => number;
  /** How many requests GitHub takes of this token within the hour, by whatever way it takes the fewest; undefined where it does not say. */
  readonly requestsLeft: () => number | undefined;
  /** GitHub's clock, as told by its first answer: a runner's own may be wrong. */
  readonly serverTime: () => number | undefined;
}

export interface Mutation {
  readonly name: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Connection {
  readonly token: string;
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** An answer that takes longer, in milliseconds, does not come. */
  readonly longestAnswer?: number;
  /** The whole run, in milliseconds. */
  readonly longestRun?: number;
  /** Instead of time that passes. */
  readonly pause?: Pause;
}

const silent = () => undefined;

async function sleep(ms: number): Promise<void> {
  await wait(ms);
}

/** Without a bound the job would run for hours. */
const longestAnswerMs = 30_000;
/** People wait for a tick, and minutes are billed: after four of them the next run goes on. */
const longestRunMs = 240_000;

export async function connect(connection: Connection): Promise<GitHub> {
  const { token, repository, apiUrl, graphqlUrl, pause = sleep } = connection;
  let firstDate: number | undefined;
  const allowances = new Map<string, number>();
  const octokit = await quietOctokit(token, apiUrl);
  const timeLeft = limitTime(octokit, connection);
  const pace = paceOfWrites(pause);
  octokit.hook.wrap('request', async (request, options) => {
    const isRead = options.method === 'GET' || (options.url === graphqlUrl && !isMutation(options['query']));
    if (!isRead) await pace();
    const response = await patiently({ isRead, pause, timeLeft }, async () => {
      const answer = await request(options);
      if (isBroken(answer)) throw brokenOff(options.method, answer.url);
      return answer;
    });
    firstDate ??= dateOf(response.headers.date);
    rememberAllowance(response.headers, allowances);
    return response;
  });
  return {
    rest: octokit.rest,
    paginate: octokit.paginate,
    ...repository,
    pause,
    query: async (text) => (await octokit.request({ method: 'POST', url: graphqlUrl, query: text })).data,
    mutate: async ({ name, text: query, variables }) => {
      const { data, headers } = await octokit.request({ method: 'POST', url: graphqlUrl, query, variables });
      throwErrors({ data, headers }, { method: 'POST', url: `${graphqlUrl}/${name}` });
      return data;
    },
    // https://github.blog/changelog/2021-03-31-authentication-token-format-updates-are-generally-available/
    isApp: token.startsWith('ghs_'),
    timeLeft,
    requestsLeft: () => (allowances.size === 0 ? undefined : Math.min(...allowances.values())),
    serverTime: () => firstDate,
  };
}

/** Each answer and the whole run: says how much is left of the run, in milliseconds. */
function limitTime(
  { hook }: Pick<Octokit, 'hook'>,
  { longestAnswer = longestAnswerMs, longestRun = longestRunMs }: Connection,
): () => number {
  const end = performance.now() + longestRun;
  const timeLeft = () => end - performance.now();
  // Before `wrap`, so that each try has its own: Octokit drops other options than the first when a request is sent again.
  hook.before('request', (options) => {
    const left = timeLeft();
    if (left <= 0) throw outOfTime(longestRun);
    const signal = AbortSignal.timeout(Math.ceil(Math.min(longestAnswer, left)));
    options.request = { ...options.request, signal };
  });
  return timeLeft;
}

async function quietOctokit(
  token: string,
  baseUrl: string,
): Promise<Pick<Octokit, 'rest' | 'paginate' | 'hook' | 'request'>> {
  // Octokit would print whole requests, and with them anybody's text, into the log.
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const fetch = isBehindProxy(baseUrl) ? await fetchByProxy() : httpFetch;
  return new Octokit({ baseUrl, userAgent: 'incident-protocol', log, auth: token, request: { fetch } });
}

/** It knows which addresses a proxy is for, and how to ask one; few runners have any, so it is loaded for them alone. */
async function fetchByProxy(): Promise<typeof httpFetch> {
  const { defaults } = await import('@actions/github/lib/utils');
  const agent = defaults.request?.['agent'];
  return (address, request) => httpFetch(address, { ...request, agent });
}

function isBehindProxy(baseUrl: string): boolean {
  const name = baseUrl.startsWith('http:') ? 'http_proxy' : 'https_proxy';
  return [name, name.toUpperCase()].some((one) => (process.env[one] ?? '') !== '');
}

function outOfTime(longestRun: number): OutOfTime {
  const minutes = Math.round(longestRun / 60_000);
  return new OutOfTime(
    `Ended after ${minutes} minutes, because GitHub takes long to answer. Nothing to change: the next run goes on from here.`,
  );
}

/** GraphQL is counted apart, and a search too. https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#checking-the-status-of-your-rate-limit */
function rememberAllowance(
  headers: Readonly<Record<string, unknown>>,
  allowances: Map<string, number>,
): void {
  const resource = String(headers['x-ratelimit-resource'] ?? 'core');
  const remaining = Number(headers['x-ratelimit-remaining'] ?? Number.NaN);
  if ((resource === 'core' || resource === 'graphql') && !Number.isNaN(remaining)) {
    allowances.set(resource, remaining);
  }
}

function isMutation(query: unknown): boolean {
  return typeof query === 'string' && query.startsWith('mutation');
}

/** Octokit takes an answer that breaks off half way, and an error page of a proxy, for a success with a text in it. */
function isBroken({ status, data }: { readonly status: number; readonly data: unknown }): boolean {
  return typeof data === 'string' && status !== 204;
}

function brokenOff(method: string, url: string): Error {
  return Object.assign(new Error('the answer is not whole'), { request: { method, url } });
}

function dateOf(header: string | undefined): number | undefined {
  const time = Date.parse(header ?? '');
  return Number.isNaN(time) ? undefined : time;
}

/** Which repository a question in GraphQL is about: the arguments of `repository(…)`. */
export function repositoryArguments({ owner, repo }: Pick<GitHub, 'owner' | 'repo'>): string {
  return `owner: ${JSON.stringify(owner)}, name: ${JSON.stringify(repo)}`;
}
