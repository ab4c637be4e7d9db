/** Which failures pass by themselves, and how long to wait. https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api */

import { errorAnswer } from './error-answer.ts';

/** A longer wait would bill minutes for nothing; the next run goes on instead. */
const longestWaitMs = 60_000;
const mostAttempts = 3;

/** `stumbled`: it may or may not have been done. `refused`: a limit; it was certainly not done. */
export function isPassing(error: unknown): 'stumbled' | 'refused' | 'no' {
  const { status, limit } = errorAnswer(error);
  if (limit !== 'none') return 'refused';
  return status === 'network' || status >= 500 ? 'stumbled' : 'no';
}

/** Milliseconds until the next try; undefined when another try is no use. */
export function waitBeforeRetry(error: unknown, attempt: number): number | undefined {
  if (attempt > mostAttempts) return undefined;
  switch (isPassing(error)) {
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
