/** What the first answer of a run told besides what every run needs. */

import { type Opening, usualIndex } from '../github/read-opening.ts';
import type { Session } from './session.ts';

export function earlyOf(
  { thread, open, followUps, digest, index, hasNoIndex }: Opening,
  issue: number | undefined,
  label: string,
): Pick<Session['early'], 'threads' | 'open' | 'followUps' | 'digest' | 'index' | 'hasNoIndex'> {
  return {
    threads: new Map(issue === undefined || thread === undefined ? [] : [[issue, thread]]),
    ...(open === undefined ? {} : { open: { label, page: open } }),
    ...(followUps === undefined ? {} : { followUps }),
    ...(digest === undefined ? {} : { digest }),
    ...(hasNoIndex === true ? { hasNoIndex } : {}),
    ...(index === undefined ? {} : { index: { path: usualIndex, text: index } }),
  };
}

/** Whoever declares an incident is told what happened before. */
export function declares(cause: string): boolean {
  return cause === 'issues.opened' || cause === 'issues.labeled';
}
