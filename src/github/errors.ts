import { at, listAt, numberAt, textAt } from '../json.ts';

/** What GitHub said when it did not do what we asked. */
export interface ErrorAnswer {
  readonly status: number | 'network';
  readonly message: string;
  readonly limit: 'none' | 'primary' | 'secondary';
  /** How long to wait until a limit lifts. */
  readonly retryAfterMs: number;
  readonly method: string;
  /** Path of the request, without the base URL. */
  readonly path: string;
}

/** Octokit reports a broken connection as status 500 without an answer; that is told apart here. */
export function errorAnswer(error: unknown): ErrorAnswer {
  const response = at(error, 'response');
  const status = numberAt(error, 'status');
  const message = messageIn(at(response, 'data')) ?? textAt(error, 'message') ?? String(error);
  const url = textAt(error, 'request', 'url') ?? '';
  return {
    status: status === undefined || response === undefined ? 'network' : status,
    message,
    ...limitOf(status, message, at(response, 'headers')),
    method: textAt(error, 'request', 'method') ?? '',
    path: URL.canParse(url) ? new URL(url).pathname.replaceAll(/%2F/gi, '/') : url,
  };
}

/** GitHub often says "Validation Failed", and why in a list beside it. */
function messageIn(data: unknown): string | undefined {
  const message = textAt(data, 'message');
  const reasons = listAt(data, 'errors').flatMap((one) => {
    const reason = reasonIn(one);
    return reason === '' || message?.includes(reason) === true ? [] : [reason];
  });
  return reasons.length === 0 ? message : [message, ...reasons].join(': ');
}

function reasonIn(problem: unknown): string {
  if (typeof problem === 'string') return problem;
  return textAt(problem, 'message') ?? [textAt(problem, 'field'), textAt(problem, 'code')].join(' ').trim();
}

/** What GitHub said, as one line that is not too long. */
export function inWords(message: string): string {
  const text = message
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/^- /, '')
    .replace(/\.$/, '');
  return text.length > 200 ? `${text.slice(0, 200).toWellFormed()}…` : text;
}

/** Or the way to it: what was asked may have been done all the same. */
export function isGitHubDown({ status, path }: ErrorAnswer): boolean {
  // Without a path nothing was asked of GitHub: the mistake is ours.
  return path !== '' && (status === 'network' || status >= 500);
}

/** Each further request would be refused alike, and be counted against us. */
export function isShutToAll({ limit, status, message }: ErrorAnswer): boolean {
  return limit !== 'none' || status === 401 || (status === 403 && /\barchived\b/i.test(message));
}

/** No fault of the workflow's, and nothing that it could mend: people locked the thread, or filled or moved it. */
export function isThreadShut(error: unknown): boolean {
  const { status, message } = errorAnswer(error);
  return status === 403 && /\bis locked\b|more than 2,?500 comments|\bdiscussion\b/i.test(message);
}

/** 403 and 429 both tell of limits, and of much else. https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function limitOf(
  status: number | undefined,
  message: string,
  headers: unknown,
): Pick<ErrorAnswer, 'limit' | 'retryAfterMs'> {
  if (status !== 403 && status !== 429) return { limit: 'none', retryAfterMs: 0 };
  const after = Number(at(headers, 'retry-after') ?? Number.NaN);
  const reset = Number(at(headers, 'x-ratelimit-reset') ?? Number.NaN);
  const date = Date.parse(textAt(headers, 'date') ?? '');
  if (!Number.isNaN(after)) return { limit: 'secondary', retryAfterMs: after * 1000 };
  if (String(at(headers, 'x-ratelimit-remaining')) === '0' && !Number.isNaN(reset + date)) {
    return { limit: 'primary', retryAfterMs: Math.max(0, reset * 1000 - date) + 1000 };
  }
  if (status === 429 || /secondary rate limit|abuse detection/i.test(message)) {
    return { limit: 'secondary', retryAfterMs: 60_000 };
  }
  return { limit: 'none', retryAfterMs: 0 };
}

/** The answer, or nothing where this GitHub or this token does not know the question; every other failure is thrown. */
export async function optionalQuery(question: Promise<unknown>): Promise<unknown> {
  try {
    return await question;
  } catch (error) {
    const { status, limit } = errorAnswer(error);
    if (limit === 'none' && (status === 403 || status === 404 || status === 405)) return undefined;
    throw error;
  }
}

/** The same where a long answer takes GraphQL too much time: REST gives it in parts. */
export async function shortQuery(question: Promise<unknown>): Promise<unknown> {
  try {
    return await optionalQuery(question);
  } catch (error) {
    if (error instanceof OutOfTime || isTransient(error) !== 'stumbled') throw error;
    return undefined;
  }
}

/** GraphQL answers 200 also when it refuses: the same error as REST would have been. */
export function throwErrors(
  { data, headers }: { readonly data: unknown; readonly headers: object },
  request: { readonly method: string; readonly url: string },
): void {
  const [error] = listAt(data, 'errors');
  if (error === undefined) return;
  const message = textAt(error, 'message') ?? 'no reason is given';
  const status = statusOf(textAt(error, 'type'), message);
  throw Object.assign(new Error(message), {
    status,
    request,
    response: { status, headers, data: { message } },
  });
}

function statusOf(type: string | undefined, message: string): number {
  // So it says that it ran out of time, or fell over: what was asked may have been done.
  if (/^something went wrong/i.test(message) || /INTERNAL|UNAVAILABLE|TIMEOUT/.test(type ?? '')) return 502;
  if (type === 'RATE_LIMITED') return 429;
  if (type === 'FORBIDDEN' || /not accessible by/i.test(message)) return 403;
  return type === 'NOT_FOUND' ? 404 : 422;
}

/** Which failures pass by themselves, and how long to wait. https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api */

/** A longer wait would bill minutes for nothing; the next run goes on instead. */
const longestWaitMs = 60_000;
const mostAttempts = 3;

/** `stumbled`: it may or may not have been done. `refused`: a limit; it was certainly not done. */
export function isTransient(error: unknown): 'stumbled' | 'refused' | 'no' {
  const { status, limit } = errorAnswer(error);
  if (limit !== 'none') return 'refused';
  return status === 'network' || status >= 500 ? 'stumbled' : 'no';
}

/** Milliseconds until the next try; undefined when another try is no use. */
export function waitBeforeRetry(error: unknown, attempt: number): number | undefined {
  if (attempt > mostAttempts) return undefined;
  switch (isTransient(error)) {
    case 'no':
      return undefined;
    case 'stumbled':
      return 250 * 4 ** (attempt - 1);
    case 'refused': {
      const { retryAfterMs } = errorAnswer(error);
      return attempt === 1 && retryAfterMs <= longestWaitMs ? retryAfterMs : undefined;
    }
  }
}

/** A failure whose message is for the people who set the Action up: what, where, and what to change. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** The issue was transferred, and is the business of another repository. */
export class Elsewhere extends UserError {
  override readonly name = 'UserError';
}

/** GitHub answers so slowly that the time of the run is over. What is left is the next run's. */
export class OutOfTime extends UserError {
  override readonly name = 'UserError';
}
