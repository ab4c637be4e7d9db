import type { Account } from './account.ts';
import type { Checklist } from './checklist.ts';
import type { Orders } from './command/hear.ts';
import { elapsed, type Instant, isBefore } from './instant.ts';
import { type Entry, type Logbook, lastToggle, type Witness } from './logbook.ts';
import type { Marks } from './marks.ts';
import type { NagIdentity } from './nag-comment.ts';
import type { Step, StepId } from './protocol.ts';

/** Where an incident stands, as far as the issue itself says. */
export type Phase =
  | { readonly kind: 'not-an-incident' }
  /** The label was taken off: we stay silent until it is put back. */
  | { readonly kind: 'paused' }
  /** Declared by somebody whose word does not count here; nobody who may has taken it on yet. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'open' }
  | {
      readonly kind: 'resolved';
      readonly at: Instant;
      readonly by?: string;
      /** Whether somebody who may stands behind the closing; else nothing is committed because of it. */
      readonly vouched: boolean;
    }
  /** Closed as not planned or as a duplicate: nothing happened that a postmortem could tell. */
  | { readonly kind: 'dropped'; readonly reason: 'not_planned' | 'duplicate' };

export type StepState =
  | { readonly kind: 'open' }
  | { readonly kind: 'done'; readonly witness: Witness; readonly note?: string }
  | { readonly kind: 'skipped'; readonly witness: Witness; readonly reason: string };

export interface TrackedStep {
  readonly step: Step;
  readonly state: StepState;
  /** False when people took its line out of the list. */
  readonly listed: boolean;
}

/** Our one comment in the thread. */
export type Tracking =
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'present';
      readonly id: number;
      readonly url: string;
      readonly body: string;
      /** Before this moment nobody could see what was asked of them. */
      readonly createdAt: Instant;
      readonly updatedAt: Instant;
      /** Comments of ours that a parallel run posted for the same purpose. */
      readonly duplicates: readonly number[];
      /** Whether its logbook could be read; if not, it is begun anew from what can be seen. */
      readonly readable: boolean;
    };

/** A nag comment of ours. */
export interface StandingNag {
  readonly comment: number;
  readonly body: string;
  readonly identity: NagIdentity;
}

/** From declared (or reopened) to closed. */
export interface Episode {
  readonly from: Instant;
  readonly to?: Instant;
}

export interface Incident {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly author: Account;
  readonly now: Instant;
  readonly createdAt: Instant;
  readonly phase: Phase;
  /** As the label is written on the issue, when it is one that the settings know. */
  readonly severity?: string;
  readonly steps: readonly TrackedStep[];
  readonly logbook: Logbook;
  readonly checklist: Checklist;
  readonly tracking: Tracking;
  /** Nags of ours that stand in the thread, oldest first. */
  readonly nags: readonly StandingNag[];
  readonly marks: Marks;
  /** What commands ask of GitHub, besides what the logbook already says. */
  readonly orders: Orders;
  /** Steps whose boxes changed without our being told whose hand it was. */
  readonly untold: readonly StepId[];
}

/** The first step that is not settled; none when all are. */
export function currentStep(incident: Incident): TrackedStep | undefined {
  return incident.steps.find((tracked) => tracked.state.kind === 'open');
}

export function settledSteps(incident: Incident): readonly TrackedStep[] {
  return incident.steps.filter((tracked) => tracked.state.kind !== 'open');
}

/** When the current step became current: declared, or when the last step before it was settled, or its own unticked. */
export function currentSince(incident: Incident): Instant {
  const index = incident.steps.findIndex((tracked) => tracked.state.kind === 'open');
  const before = index === -1 ? incident.steps : incident.steps.slice(0, index);
  const settled = before.flatMap(({ state }) => (state.kind === 'open' ? [] : [state.witness.at]));
  return [...settled, ...unticked(incident, incident.steps[index])].reduce(
    (latest, at) => (isBefore(latest, at) ? at : latest),
    declaredAt(incident),
  );
}

function unticked({ logbook }: Incident, current: TrackedStep | undefined): readonly Instant[] {
  const last = current === undefined ? undefined : lastToggle(logbook.entries, current.step.id);
  return last === undefined ? [] : [last.witness.at];
}

export function declaredAt(incident: Incident): Instant {
  return declaration(incident.logbook.entries)?.at ?? incident.createdAt;
}

export function declaration(entries: readonly Entry[]): Witness | undefined {
  return entries.find((entry) => entry.what === 'declared')?.witness;
}

/** An issue form labels and assigns in the same breath in which it opens, and GitHub may write that down in any order. */
export const sameBreath = 10_000;

/** Every time the incident was open; a reopened one has several. */
export function episodes(incident: Incident): readonly Episode[] {
  const found: Episode[] = [{ from: declaredAt(incident) }];
  for (const entry of incident.logbook.entries) {
    const last = found.at(-1);
    if (last === undefined) continue;
    if (entry.what === 'closed' && last.to === undefined)
      found.splice(-1, 1, { ...last, to: entry.witness.at });
    if (entry.what === 'reopened' && last.to !== undefined) found.push({ from: entry.witness.at });
  }
  return found;
}

/** Milliseconds in which the incident was open, over all its episodes; an open one runs until now. */
export function timeOpen(incident: Incident): number {
  return episodes(incident).reduce((sum, { from, to }) => sum + elapsed(from, to ?? incident.now), 0);
}
