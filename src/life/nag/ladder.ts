/** Show before you speak, speak before you act, and stop in the end: where a waiting step stands on the ladder. */

import { type Instant, isBefore } from '../../incident/instant.ts';
import type { SpokenNag } from '../../incident/logbook.ts';
import { afterWork, type WorkingTime } from '../../incident/working-time.ts';

export interface Waiting {
  /** When the step became the current one. */
  readonly since: Instant;
  /** Milliseconds of working time, severity already counted in. */
  readonly patience: number;
  /** Milliseconds of working time between two nags for the step. */
  readonly repeat: number;
  /** Spoken nags before the escalation. */
  readonly cap: number;
  readonly working: WorkingTime;
  /** What is known to have been said about this step. */
  readonly said: readonly SpokenNag[];
  /** Somebody asked for silence until then. */
  readonly silentUntil?: Instant;
}

export type Rung =
  | { readonly kind: 'patient'; readonly showsAt: Instant; readonly speaksAt: Instant }
  | { readonly kind: 'shown'; readonly speaksAt: Instant }
  | { readonly kind: 'due'; readonly rung: number; readonly escalates: boolean; readonly due: Instant }
  | { readonly kind: 'spoken'; readonly times: number; readonly last: SpokenNag; readonly nextAt: Instant }
  /** All was said that will be said; the next word is a person's. */
  | { readonly kind: 'escalated'; readonly last: SpokenNag };

export function rungAt(now: Instant, waiting: Waiting): Rung {
  const { since, patience, repeat, cap, working, said, silentUntil = since } = waiting;
  const last = highest(said);
  // By its rung, not by how many are remembered: a logbook that was lost must not start the asking anew.
  const spoken = last?.rung ?? 0;
  if (last?.escalated) return { kind: 'escalated', last };
  const speaksAt = later(afterWork(since, patience, working), silentUntil);
  // The next word waits for its time after the last one was said, not after it should have been: a schedule that
  // was dead for days must not make up for it in one morning.
  const next = last === undefined ? speaksAt : later(afterWork(last.at, repeat, working), speaksAt);
  if (!isBefore(now, next)) return { kind: 'due', rung: spoken + 1, escalates: spoken >= cap, due: next };
  if (last !== undefined && !isBefore(last.at, since)) {
    return { kind: 'spoken', times: spoken, last, nextAt: next };
  }
  const showsAt = afterWork(since, patience / 2, working);
  return isBefore(now, showsAt)
    ? { kind: 'patient', showsAt, speaksAt: next }
    : { kind: 'shown', speaksAt: next };
}

function highest(said: readonly SpokenNag[]): SpokenNag | undefined {
  return said.toSorted((a, b) => a.rung - b.rung).at(-1);
}

function later(a: Instant, b: Instant): Instant {
  return isBefore(a, b) ? b : a;
}
