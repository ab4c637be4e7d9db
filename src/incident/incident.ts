import type { Checklist } from '../checklist/boxes.ts';
import { splitAtList } from '../checklist/boxes.ts';
import type { Step, StepId } from '../checklist/protocol.ts';
import type { RequestedChanges } from '../commands/requested-changes.ts';
import type { IssueFacts } from '../facts/facts.ts';
import type { Account, Marks } from '../facts/people.ts';
import type { Askable, Attribution, Entry, Logbook } from '../logbook/logbook.ts';
import type { MilestoneName } from '../logbook/names.ts';
import type { PostedReminder, Tracking } from '../logbook/tracking.ts';
import { day } from '../time/duration.ts';
import { elapsed, type Instant, instantOf, isBefore, milliseconds } from '../time/instant.ts';

/** Where an incident is, as far as the issue itself says. */
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
      /** Whether somebody who may is behind the closing; else nothing is committed because of it. */
      readonly vouched: boolean;
    }
  /** Closed as not planned or as a duplicate: nothing happened that a postmortem could tell. */
  | { readonly kind: 'dropped'; readonly reason: 'not_planned' | 'duplicate' };

export type StepState =
  | { readonly kind: 'open' }
  | { readonly kind: 'done'; readonly attribution: Attribution; readonly note?: string }
  | { readonly kind: 'skipped'; readonly attribution: Attribution; readonly reason: string };

export interface TrackedStep {
  readonly step: Step;
  readonly state: StepState;
  /** False when people took its line out of the list. */
  readonly listed: boolean;
}

/** From declared (or reopened) to closed. */
export interface Episode {
  readonly from: Instant;
  readonly to?: Instant;
}

export interface FormPolicy {
  readonly severities: readonly string[];
  readonly timeZone: string;
  readonly language: string;
}

export type FormReader = (issue: IssueFacts, policy: FormPolicy) => FormAnswers;

/** Whether there may be answers to a form in it: a quick look, beside our own list. */
export function mayHoldForm({ body, number }: Pick<IssueFacts, 'body' | 'number'>): boolean {
  const { before, after } = splitAtList(body, number);
  return before.includes('### ') || after.includes('### ');
}

/** What the answers of the form say. */
export interface FormAnswers {
  /** Undefined where the answer cannot be read with certainty. */
  readonly started?: Instant;
  /** What was answered, when nobody can read it as a time. */
  readonly startedUnclear?: string;
  /** The label, as the settings know it. */
  readonly severity?: string;
  /** Who or what is hit. */
  readonly impact?: string;
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
  /** What the form says, by whomever. */
  readonly answers: FormAnswers;
  readonly steps: readonly TrackedStep[];
  readonly logbook: Logbook;
  readonly checklist: Checklist;
  readonly tracking: Tracking;
  /** Reminders of ours that are in the thread, oldest first. */
  readonly reminders: readonly PostedReminder[];
  readonly marks: Marks;
  /** What commands ask of GitHub, besides what the logbook already says. */
  readonly requested: RequestedChanges;
  /** Steps whose boxes changed without our being told whose hand it was. */
  readonly unattributed: readonly StepId[];
  /** What GitHub did not answer before, and may answer now. */
  readonly owed: readonly Askable[];
}

/** The first step that is not done; none when all are. */
export function currentStep(incident: Incident): TrackedStep | undefined {
  return incident.steps.find((tracked) => tracked.state.kind === 'open');
}

export function finishedSteps(incident: Incident): readonly TrackedStep[] {
  return incident.steps.filter((tracked) => tracked.state.kind !== 'open');
}

export function declaredAt(incident: Incident): Instant {
  return declaration(incident.logbook.entries)?.at ?? incident.createdAt;
}

export function declaration(entries: readonly Entry[]): Attribution | undefined {
  return entries.find((entry) => entry.what === 'declared')?.attribution;
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
      found.splice(-1, 1, { ...last, to: entry.attribution.at });
    if (entry.what === 'reopened' && last.to !== undefined) found.push({ from: entry.attribution.at });
  }
  return found;
}

/** Milliseconds in which the incident was open, over all its episodes; an open one runs until now. */
export function timeOpen(incident: Incident): number {
  return episodes(incident).reduce((sum, { from, to }) => sum + elapsed(from, to ?? incident.now), 0);
}

type Told = Extract<Entry, { readonly what: 'milestone' }>;

/** What somebody told of a moment, the last time; that it was over is taken back where people opened it again. */
export function milestoneReported({ entries }: Logbook, name: MilestoneName): Told | undefined {
  const last = lastTold(entries, name);
  return last !== undefined && isTakenBack(last, entries) ? undefined : last;
}

/** What was told of an end that was none, or perhaps was one: people open an issue again for other reasons, too. */
export function takenBack({ entries }: Logbook, name: MilestoneName): Told | undefined {
  const last = lastTold(entries, name);
  return last !== undefined && isTakenBack(last, entries) ? last : undefined;
}

function lastTold(entries: readonly Entry[], name: MilestoneName): Told | undefined {
  return entries.filter((entry) => entry.what === 'milestone').findLast((entry) => entry.name === name);
}

function isTakenBack({ name, at, attribution }: Told, entries: readonly Entry[]): boolean {
  return endsBeforeReopening(name, at, entries) && endsBeforeReopening(name, attribution.at, entries);
}

/** Of what tells that it was over, whether it lies before people opened it again. */
export function endsBeforeReopening(name: MilestoneName, at: Instant, entries: readonly Entry[]): boolean {
  const opened = name === 'mitigated' || name === 'resolved' ? openedAgain(entries) : undefined;
  return opened !== undefined && isBefore(at, opened);
}

/** By people, the last time. An App does it because steps are open, which says nothing of the harm. */
export function openedAgain(entries: readonly Entry[]): Instant | undefined {
  return entries.findLast(({ what, attribution }) => {
    const isByApp = attribution.kind === 'actor' && attribution.by.endsWith('[bot]');
    return what === 'reopened' && !isByApp;
  })?.attribution.at;
}

/** As told; else when it was noticed or declared, at which it had begun. */
export function beginning(incident: Incident): Instant {
  const { logbook } = incident;
  return (
    milestoneReported(logbook, 'started')?.at ??
    milestoneReported(logbook, 'detected')?.at ??
    declaredAt(incident)
  );
}

/** The time in which whatever set it off most likely changed. */
export interface LeadUp {
  readonly from: Instant;
  /** When it began, as far as anybody knows. */
  readonly to: Instant;
}

export const leadUpLasts = day;

export function leadUpTo(incident: Incident): LeadUp {
  const to = beginning(incident);
  return { from: instantOf(milliseconds(to) - leadUpLasts), to };
}
