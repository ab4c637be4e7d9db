/** Show before you speak, speak before you act, and stop in the end: where a waiting step is on the way to escalation. */

import type { SentReminder } from '../logbook/logbook.ts';
import type { Settings } from '../settings/settings.ts';
import { type Instant, isBefore } from '../time/instant.ts';
import { afterWork, deadline, type WorkingTime } from '../time/working-time.ts';

export interface Waiting {
  /** When the step became the current one. */
  readonly since: Instant;
  /** Milliseconds of working time, severity already counted in. */
  readonly timeLimit: number;
  /** Milliseconds of working time between two reminders for the step. */
  readonly repeat: number;
  /** Reminders sent before the escalation. */
  readonly cap: number;
  readonly working: WorkingTime;
  /** What is known to have been said about this step. */
  readonly sent: readonly SentReminder[];
  /** Somebody asked for silence until then. */
  readonly silentUntil?: Instant;
}

export type ReminderStage =
  | { readonly kind: 'on-time'; readonly showsAt: Instant; readonly remindsAt: Instant }
  | { readonly kind: 'due-soon'; readonly remindsAt: Instant }
  | { readonly kind: 'due'; readonly level: number; readonly escalates: boolean; readonly due: Instant }
  | {
      readonly kind: 'reminded';
      readonly times: number;
      readonly last: SentReminder;
      readonly nextAt: Instant;
    }
  /** All was said that will be said; the next word is a person's. */
  | { readonly kind: 'escalated'; readonly last: SentReminder };

export function stageAt(now: Instant, waiting: Waiting): ReminderStage {
  const { since, timeLimit, repeat, cap, working, sent, silentUntil = since } = waiting;
  const last = highest(sent);
  // By its level, not by how many are remembered: a logbook that was lost must not start the asking anew.
  const sentLevel = last?.level ?? 0;
  if (last?.escalated) return { kind: 'escalated', last };
  const remindsAt = later(afterWork(since, timeLimit, working), silentUntil);
  // The next word waits for its time after the last one was said, not after it should have been: a schedule that
  // was dead for days must not make up for it in one morning.
  const next = last === undefined ? remindsAt : later(afterWork(last.at, repeat, working), remindsAt);
  if (!isBefore(now, next))
    return { kind: 'due', level: sentLevel + 1, escalates: sentLevel >= cap, due: next };
  if (last !== undefined && !isBefore(last.at, since)) {
    return { kind: 'reminded', times: sentLevel, last, nextAt: next };
  }
  const showsAt = afterWork(since, timeLimit / 2, working);
  return isBefore(now, showsAt)
    ? { kind: 'on-time', showsAt, remindsAt: next }
    : { kind: 'due-soon', remindsAt: next };
}

function highest(sent: readonly SentReminder[]): SentReminder | undefined {
  return sent.toSorted((a, b) => a.level - b.level).at(-1);
}

function later(a: Instant, b: Instant): Instant {
  return isBefore(a, b) ? b : a;
}

/**
 * GitHub's schedule is hours late on bad days, and switched off in a public repository after 60 quiet ones; a
 * reminder that came this much later than it was due was not brought by a schedule that works.
 */
export function cameLate(
  { due, at }: { readonly due: Instant; readonly at: Instant },
  { reminders, workingTime }: Pick<Settings, 'reminders' | 'workingTime'>,
): boolean {
  return isBefore(deadline(due, 3 * reminders.sweepInterval, workingTime), at);
}
