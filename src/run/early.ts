/** What the first answer of a run told besides what every run needs. */

import type { Opening } from '../github/read-opening.ts';
import { defaultSettings } from '../settings/defaults.ts';
import type { Session } from './session.ts';

export function earlyOf(
  { thread, open, followUps, digest, index }: Opening,
  issue: number | undefined,
  label: string,
): Pick<Session['early'], 'threads' | 'open' | 'followUps' | 'digest' | 'index'> {
  return {
    threads: new Map(issue === undefined || thread === undefined ? [] : [[issue, thread]]),
    ...(open === undefined ? {} : { open: { label, page: open } }),
    ...(followUps === undefined ? {} : { followUps }),
    ...(digest === undefined ? {} : { digest }),
    ...(index === undefined ? {} : { index: { path: usualIndex, text: index } }),
  };
}

/** In most repositories; where the settings name another folder, it is asked for by itself. */
export const usualIndex = `${defaultSettings.postmortem.directory}/index.json`;

/** Whoever declares an incident is told what happened before. */
export function declares(cause: string): boolean {
  return cause === 'issues.opened' || cause === 'issues.labeled';
}
