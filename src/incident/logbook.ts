import type { MomentName, SectionName } from './command/command.ts';
import type { Delivered } from './delivered.ts';
import type { Instant } from './instant.ts';
import type { Step, StepId } from './protocol.ts';
import type { Review } from './review.ts';

/** Who did it and when; or, where nobody told us whose hand it was, only when it was seen to be so. */
export type Witness =
  | { readonly kind: 'actor'; readonly by: string; readonly at: Instant }
  | { readonly kind: 'seen'; readonly at: Instant };

/** One line of the logbook. */
export type Entry =
  | { readonly what: 'declared'; readonly witness: Witness }
  | { readonly what: 'accepted'; readonly witness: Witness }
  | { readonly what: 'ticked'; readonly step: StepId; readonly note?: string; readonly witness: Witness }
  | { readonly what: 'unticked'; readonly step: StepId; readonly witness: Witness }
  | { readonly what: 'skipped'; readonly step: StepId; readonly reason: string; readonly witness: Witness }
  | { readonly what: 'closed'; readonly reason: string; readonly witness: Witness }
  | { readonly what: 'reopened'; readonly witness: Witness }
  | { readonly what: 'lead'; readonly login: string; readonly witness: Witness }
  | { readonly what: 'owner'; readonly step: StepId; readonly login: string; readonly witness: Witness }
  | { readonly what: 'moment'; readonly name: MomentName; readonly at: Instant; readonly witness: Witness }
  /** A line for the timeline, told later than it happened. */
  | { readonly what: 'line'; readonly at: Instant; readonly text: string; readonly witness: Witness }
  | { readonly what: 'note'; readonly section: SectionName; readonly text: string; readonly witness: Witness }
  | {
      readonly what: 'snoozed';
      readonly until: Instant | 'off';
      readonly step?: StepId;
      readonly witness: Witness;
    }
  | { readonly what: 'postmortem-asked'; readonly witness: Witness };

/** A command that was not carried out, and why. */
export interface Refusal {
  readonly comment: number;
  readonly by: string;
  readonly line: string;
  readonly problem: string;
}

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
export type ListPlace = 'none' | 'body' | 'body-restored' | 'comment';

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
  /** Id of the last comment whose commands were heard; 0 for none. */
  readonly heard: number;
  readonly refusals: readonly Refusal[];
  /** Whether somebody asked for the list of commands. */
  readonly helped: boolean;
  readonly postmortem?: Delivered;
  /** When it came by a pull request that was merged. */
  readonly review?: Review;
  /** How many of the sections that only people can write were written when a run last looked. */
  readonly sections?: { readonly written: number; readonly total: number };
}

/** The last line about a step, if there is one. */
export function lastToggle(entries: readonly Entry[], step: StepId): Toggle | undefined {
  return entries.filter(isToggle).findLast((entry) => entry.step === step);
}

export type Toggle = Extract<Entry, { readonly what: 'ticked' | 'unticked' | 'skipped' }>;

export function isToggle(entry: Entry): entry is Toggle {
  return entry.what === 'ticked' || entry.what === 'unticked' || entry.what === 'skipped';
}
