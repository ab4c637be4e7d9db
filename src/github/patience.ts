/** When to ask again, and how fast to write. */

import { isTransient, OutOfTime, waitBeforeRetry } from './errors.ts';

export type Pause = (ms: number) => Promise<void>;

const unhurriedWrites = 30;

/**
 * GitHub asks for a second between writes and refuses who writes more than 80 things a minute. A single incident needs
 * a handful and is not slowed; a long sweep is.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
export function paceOfWrites(pause: Pause): () => Promise<void> {
  let writes = 0;
  return async () => {
    writes += 1;
    if (writes > unhurriedWrites) await pause(1000);
  };
}

/**
 * Tries a read again when GitHub stumbles, at most three times. A write is never sent twice from here: it may have
 * been done although the answer was an error, and only a fresh look tells.
 */
export async function patiently<T>(
  { isRead, pause, timeLeft }: Patience,
  send: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      const wait = waitBeforeRetry(error, attempt);
      if (wait === undefined || !(isRead || isTransient(error) === 'refused')) throw error;
      if (error instanceof OutOfTime || wait >= timeLeft()) throw error;
      await pause(wait);
    }
  }
}

interface Patience {
  readonly isRead: boolean;
  readonly pause: Pause;
  readonly timeLeft: () => number;
}
