/** Show before you speak, speak before you act, and stop in the end: where a waiting step stands on the ladder. */

import { type Instant, isBefore } from '../../incident/instant.ts';
import type { SpokenNag } from '../../incident/logbook.ts';
import { deadline, type WorkingTime } from '../../incident/working-time.ts';

export interface Waiting {
  /** When the step became the current one. */
  readonly since: Instant;
  /** Milliseconds, severity already counted in. */
  readonly patience: number;
  /** Milliseconds between two nags for the step. */
  readonly repeat: number;
  /** Spoken nags before the escalation. */
  readonly cap: number;
  readonly working: WorkingTime;
  /** What was said about this step so far, oldest first. */
  readonly said: readonly SpokenNag[];
}

export type Rung =
  | { readonly kind: 'patient'; readonly showsAt: Instant; readonly speaksAt: Instant }
  | { readonly kind: 'shown'; readonly speaksAt: Instant }
  | { readonly kind: 'due'; readonly rung: number; readonly escalates: boolean; readonly due: Instant }
  | { readonly kind: 'spoken'; readonly times: number; readonly last: SpokenNag; readonly nextAt: Instant }
  /** All was said that will be said; the next word is a person's. */
  | { readonly kind: 'escalated'; readonly last: SpokenNag };

export function rungAt(now: Instant, waiting: Waiting): Rung {
  const { since, patience, repeat, cap, working, said } = waiting;
  const last = said.at(-1);
  if (last?.escalated) return { kind: 'escalated', last };
  const speaksAt = deadline(since, patience, working);
  // The next word waits for its time after the last one was said, not after it should have been: a schedule that
  // was dead for days must not make up for it in one morning.
  const next = last === undefined ? speaksAt : later(deadline(last.at, repeat, working), speaksAt);
  if (!isBefore(now, next))
    return { kind: 'due', rung: said.length + 1, escalates: said.length >= cap, due: next };
  if (last !== undefined && !isBefore(last.at, since)) {
    return { kind: 'spoken', times: said.length, last, nextAt: next };
  }
  const showsAt = deadline(since, patience / 2, working);
  return isBefore(now, showsAt)
    ? { kind: 'patient', showsAt, speaksAt: next }
    : { kind: 'shown', speaksAt: next };
}

function later(a: Instant, b: Instant): Instant {
  return isBefore(a, b) ? b : a;
}
