import type { MomentName, SectionName } from './command/command.ts';
import type { Delivered } from './delivered.ts';
import type { Instant } from './instant.ts';
import type { Step, StepId } from './protocol.ts';

/** Who did it and when; or, for what no event told us, only when we first saw it. */
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
  /** How many of the sections that only people can write were written when a run last looked. */
  readonly sections?: { readonly written: number; readonly total: number };
}

/** The comment that holds the logbook is limited; of many toggles of one box only the last say anything. */
const keptPerSubject = 16;

export function withEntries(logbook: Logbook, added: readonly Entry[]): Logbook {
  if (added.length === 0) return logbook;
  return {
    ...logbook,
    entries: lastOfEach([...logbook.entries, ...added], keptPerSubject),
    revision: logbook.revision + added.length,
  };
}

/** The last line about a step, if there is one. */
export function lastToggle(entries: readonly Entry[], step: StepId): Toggle | undefined {
  return entries.filter(isToggle).findLast((entry) => entry.step === step);
}

export type Toggle = Extract<Entry, { readonly what: 'ticked' | 'unticked' | 'skipped' }>;

export function isToggle(entry: Entry): entry is Toggle {
  return entry.what === 'ticked' || entry.what === 'unticked' || entry.what === 'skipped';
}

/** The shortest record that still says what was done, by whom and what people told. */
export function withoutNoise(logbook: Logbook): Logbook {
  return { ...logbook, entries: lastOfEach(logbook.entries, 1), nags: logbook.nags.slice(-8), refusals: [] };
}

function lastOfEach(entries: readonly Entry[], most: number): readonly Entry[] {
  const kept = new Map<string, number>();
  return entries
    .toReversed()
    .filter((entry) => {
      const subject = repeatable(entry);
      if (subject === undefined) return true;
      const count = (kept.get(subject) ?? 0) + 1;
      kept.set(subject, count);
      return count <= most;
    })
    .toReversed();
}

/** What the line is about when only the last of its kind matter; people's words always stay. */
function repeatable(entry: Entry): string | undefined {
  switch (entry.what) {
    case 'declared':
    case 'accepted':
    case 'line':
    case 'note':
      return undefined;
    case 'ticked':
    case 'unticked':
    case 'skipped':
      return entry.step;
    case 'owner':
      return `owner of ${entry.step}`;
    case 'closed':
    case 'reopened':
      return 'life';
    case 'moment':
      return entry.name;
    case 'lead':
    case 'snoozed':
    case 'postmortem-asked':
      return entry.what;
  }
}
