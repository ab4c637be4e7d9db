import type { Instant } from './instant.ts';
import type { Step, StepId } from './protocol.ts';

/** Who did it and when; or, for what no event told us, only when we first saw it. */
export type Witness =
  | { readonly kind: 'actor'; readonly by: string; readonly at: Instant }
  | { readonly kind: 'seen'; readonly at: Instant };

/** One line of the logbook. */
export type Entry =
  | { readonly what: 'declared'; readonly witness: Witness }
  | { readonly what: 'ticked' | 'unticked'; readonly step: StepId; readonly witness: Witness }
  | { readonly what: 'closed'; readonly reason: string; readonly witness: Witness }
  | { readonly what: 'reopened'; readonly witness: Witness };

/** A nag that was spoken. */
export interface SpokenNag {
  readonly step: StepId;
  /** 1 for the first, one more each time; the one after the cap is the escalation. */
  readonly rung: number;
  readonly escalated: boolean;
  /** When it should have been said; much earlier than `at` when no run looked. */
  readonly due: Instant;
  readonly at: Instant;
}

/** Where the task list stands. A list that people removed is put back once; a second removal is their decision. */
export type ListPlace = 'body' | 'body-restored' | 'comment';

/** The postmortem as last delivered, and up to which revision of the logbook it speaks. */
export interface Delivered {
  readonly path: string;
  readonly url: string;
  readonly commit?: string;
  readonly revision: number;
}

/**
 * What GitHub does not remember for us, kept hidden in our tracking comment: who ticked which box when, and
 * the protocol as it stood when the incident was declared (a later change of settings leaves it alone).
 */
export interface Logbook {
  readonly version: 1;
  readonly issue: number;
  /** Id of the comment that holds this logbook; a copy of the text elsewhere gives itself away. 0: not yet known. */
  readonly comment: number;
  readonly protocol: readonly Step[];
  readonly entries: readonly Entry[];
  /** Counts every entry ever written; old ticks may be dropped from `entries`, the count stays. */
  readonly revision: number;
  readonly list: ListPlace;
  readonly nags: readonly SpokenNag[];
  readonly postmortem?: Delivered;
}

/** The comment that holds the logbook is limited; of many toggles of one box only the last say anything. */
const keptPerSubject = 16;

export function withEntries(logbook: Logbook, added: readonly Entry[]): Logbook {
  if (added.length === 0) return logbook;
  return {
    ...logbook,
    entries: withoutOldNoise([...logbook.entries, ...added]),
    revision: logbook.revision + added.length,
  };
}

/** The last line about a step, if there is one. */
export function lastToggle(entries: readonly Entry[], step: StepId) {
  return entries.findLast((entry) => isToggle(entry) && entry.step === step);
}

export function isToggle(entry: Entry): entry is Extract<Entry, { readonly step: StepId }> {
  return entry.what === 'ticked' || entry.what === 'unticked';
}

function withoutOldNoise(entries: readonly Entry[]): readonly Entry[] {
  const kept = new Map<string, number>();
  return entries
    .toReversed()
    .filter((entry) => {
      if (entry.what === 'declared') return true;
      const subject = isToggle(entry) ? entry.step : 'life';
      const count = (kept.get(subject) ?? 0) + 1;
      kept.set(subject, count);
      return count <= keptPerSubject;
    })
    .toReversed();
}
