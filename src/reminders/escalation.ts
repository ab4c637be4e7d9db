/** Few words, further and further apart, and an end: where the reminders of an incident are on the way to it. */

import type { SentReminder } from '../logbook/logbook.ts';
import type { Settings } from '../settings/settings.ts';
import { nextLook } from '../time/cron.ts';
import { type Instant, inOrder, isBefore, later } from '../time/instant.ts';
import { afterWork, deadline, type WorkingTime } from '../time/working-time.ts';

export interface Waiting {
  /** When each open step is due, earliest first; never empty. */
  readonly due: readonly [Instant, ...Instant[]];
  /** Milliseconds of working time between the first reminder and the second; twice that before the third, and so on. */
  readonly repeat: number;
  /** Reminders of an incident over its whole life, before the escalation. */
  readonly budget: number;
  readonly working: WorkingTime;
  /** What is known to have been sent. */
  readonly sent: readonly SentReminder[];
}

export type ReminderStage =
  /** Nothing was sent yet. */
  | { readonly kind: 'on-time'; readonly remindsAt: Instant }
  | {
      readonly kind: 'due';
      /** 1 for the first. */
      readonly level: number;
      /** No other follows but the escalation, so it names every open step. */
      readonly isLast: boolean;
      readonly escalates: boolean;
      readonly due: Instant;
      readonly last?: SentReminder;
    }
  | {
      readonly kind: 'reminded';
      readonly times: number;
      readonly last: SentReminder;
      /** Of the next reminder, or of the escalation once all were sent. */
      readonly nextAt: Instant;
    }
  /** All was said that will be said; the next word is a person's. */
  | { readonly kind: 'over'; readonly last: SentReminder };

export function stageAt(now: Instant, waiting: Waiting): ReminderStage {
  const { sent, budget } = waiting;
  const last = latest(sent);
  if (last?.escalated) return { kind: 'over', last };
  const times = timesSent(sent);
  const next = nextWord(waiting, times, last);
  if (!isBefore(now, next)) {
    const level = times + 1;
    const word = { kind: 'due', level, isLast: level === budget, escalates: times >= budget } as const;
    return { ...word, due: next, ...(last === undefined ? {} : { last }) };
  }
  return last === undefined
    ? { kind: 'on-time', remindsAt: next }
    : { kind: 'reminded', times, last, nextAt: next };
}

/**
 * The next word waits for its time after the last one was said, not after it should have been: a schedule that was dead
 * for days must not make up for it in one morning. The last is held back until all that is open is due, so that no step
 * goes unasked.
 */
function nextWord(waiting: Waiting, times: number, last: SentReminder | undefined): Instant {
  const { due, repeat, budget, working } = waiting;
  const [first] = due;
  const earliest = times + 1 === budget ? (due.at(-1) ?? first) : first;
  if (last === undefined) return earliest;
  const gap = times >= budget ? repeat : repeat * 2 ** (times - 1);
  return later(afterWork(last.at, gap, working), earliest);
}

/** When the next word falls due. */
export function nextIn(stage: Exclude<ReminderStage, { kind: 'over' }>): Instant {
  switch (stage.kind) {
    case 'on-time':
      return stage.remindsAt;
    case 'due':
      return stage.due;
    case 'reminded':
      return stage.nextAt;
  }
}

/** By the level as well as by how many are remembered: a logbook that was lost must not start the asking anew. */
export function timesSent(sent: readonly SentReminder[]): number {
  const reminders = sent.filter(({ escalated }) => !escalated);
  return Math.max(reminders.length, ...reminders.map(({ level }) => level));
}

function latest(sent: readonly SentReminder[]): SentReminder | undefined {
  return sent.find(({ escalated }) => escalated) ?? sent.toSorted((a, b) => inOrder(a.at, b.at)).at(-1);
}

/**
 * GitHub's schedule is hours late on bad days, and switched off in a public repository after 60 quiet ones; a
 * reminder that came this much later than it was due, and than a known schedule could bring it, was not brought by one
 * that works.
 */
export function cameLate(
  { due, at }: { readonly due: Instant; readonly at: Instant },
  { reminders, workingTime }: Pick<Settings, 'reminders' | 'workingTime'>,
  { waiting, sweepsAt }: { readonly waiting: Waiting; readonly sweepsAt?: readonly string[] | undefined },
): boolean {
  // An update that is late asks no sooner after another word than the second comes after the first.
  const before = latest(waiting.sent.filter((one) => isBefore(one.at, at)));
  const mayCome = before === undefined ? due : later(due, afterWork(before.at, waiting.repeat, workingTime));
  const look = nextLook(sweepsAt, mayCome) ?? mayCome;
  return isBefore(deadline(look, 3 * reminders.sweepInterval, workingTime), at);
}
