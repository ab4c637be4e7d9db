/** The team said no to a pull request, and that is until somebody asks for the postmortem after that. */

import type { DraftBranch, DraftPull } from '../facts/draft.ts';
import type { Incident } from '../incident/incident.ts';
import type { Decision } from '../plan/decision.ts';
import type { Instant } from '../time/instant.ts';

export interface Declined {
  readonly branch: DraftBranch;
  readonly pull: Extract<DraftPull, { kind: 'declined' }>;
}

export function declinedPull({
  facts,
  incident,
}: Pick<Decision, 'facts' | 'incident'>): Declined | undefined {
  const { draft } = facts;
  if (draft.kind !== 'read' || draft.pull.kind !== 'declined') return undefined;
  return wasAskedSince(incident, draft.pull.at) ? undefined : { branch: draft.branch, pull: draft.pull };
}

/** Nothing goes past a pull request that waits for people, or that they declined. */
export function isProposedOrDeclined(decision: Pick<Decision, 'facts' | 'incident'>): boolean {
  const { draft } = decision.facts;
  return (draft.kind === 'read' && draft.pull.kind === 'open') || declinedPull(decision) !== undefined;
}

function wasAskedSince({ logbook }: Incident, at: Instant): boolean {
  return logbook.entries.some(
    ({ what, attribution }) => what === 'postmortem-asked' && Date.parse(attribution.at) > Date.parse(at),
  );
}
