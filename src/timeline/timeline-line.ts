import type { StepId } from '../checklist/protocol.ts';
import type { DeploymentFact } from '../facts/background.ts';
import type { HistoryEvent } from '../facts/facts.ts';
import type { MilestoneName, UpdateStatus } from '../logbook/names.ts';
import type { Instant } from '../time/instant.ts';

export type TimelineLine = {
  readonly at: Instant;
  /** Nobody when only GitHub, or only we, noticed. */
  readonly who?: string;
  readonly url?: string;
} & TimelineMatter;

export type TimelineMatter =
  /** With the labels that it was opened with, and whether one of them made it an incident. */
  | { readonly kind: 'opened'; readonly labels: readonly string[]; readonly declared: boolean }
  | { readonly kind: 'declared'; readonly labels: readonly string[] }
  | { readonly kind: 'labelled' | 'unlabelled'; readonly labels: readonly string[] }
  | { readonly kind: 'assigned' | 'unassigned'; readonly people: readonly string[] }
  /** What it says first, as it was typed; empty when it says nothing. */
  | {
      readonly kind: 'commented';
      readonly excerpt: string;
      /** By somebody whose word is not the team's. */
      readonly isStranger?: true;
      /** Members want it to be told, whatever else is left out. */
      readonly isPinned?: true;
    }
  /** `seen`: nobody told us, so it happened then at the latest. */
  | { readonly kind: 'ticked' | 'unticked'; readonly steps: readonly StepId[]; readonly seen: boolean }
  | ({ readonly kind: 'linked' | 'merged' } & Pick<
      Extract<HistoryEvent, { readonly kind: 'linked' }>,
      'number' | 'title' | 'what'
    > & { readonly isStranger?: true })
  | { readonly kind: 'skipped'; readonly step: StepId; readonly reason: string }
  | { readonly kind: 'lead'; readonly login: string }
  | { readonly kind: 'owner'; readonly login: string; readonly step: StepId }
  /** Told by somebody afterwards, and put where it belongs. */
  | { readonly kind: 'milestone'; readonly name: MilestoneName }
  | { readonly kind: 'reported'; readonly text: string }
  /** Told to everybody outside. */
  | { readonly kind: 'update'; readonly text: string; readonly status?: UpdateStatus }
  /** Written behind a time in the thread. */
  | { readonly kind: 'told'; readonly text: string; readonly isAbout: boolean }
  /** A report of what happened, whose parts are where they belong. */
  | { readonly kind: 'wrote-up' }
  | { readonly kind: 'referenced'; readonly commit: string }
  | ({ readonly kind: 'deployed'; readonly commit: string } & Pick<DeploymentFact, 'environment' | 'state'>)
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'closed'; readonly reason: string; readonly commit?: string }
  | { readonly kind: 'reopened' | 'locked' | 'unlocked' | 'pinned' | 'marked_as_duplicate' };

/** Whether somebody took on what they have; where nobody knows whose hand it was, nobody is named for it. */
export function isOwnDoing({ login, who }: { readonly login: string; readonly who?: string }): boolean {
  return who === undefined || login.toLowerCase() === who.toLowerCase();
}
