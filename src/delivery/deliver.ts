import type { Incident } from '../incident/incident.ts';
import { isPostmortemDue } from '../incident/postmortem-due.ts';
import { type BlockedBy, type Delivered, isClosedToAll } from '../logbook/delivered.ts';
import type { Decision } from '../plan/decision.ts';
import type { RefusedTarget } from '../plan/effect.ts';
import type { Instant } from '../time/instant.ts';
import { keepInComment } from './comment.ts';
import { commitToDefault } from './default-branch.ts';
import {
  inPullRequest,
  noteDelivery,
  nothingNew,
  type PostmortemDelivery,
  type WithoutRevision,
} from './postmortem-delivery.ts';
import { proposePullRequest } from './pull-request.ts';
import { syncPullRequest } from './sync-pull-request.ts';

/** Each link of the chain is tried when the one before was refused; what was tried is never tried again in one run. */
export function deliverPostmortem(decision: Decision): PostmortemDelivery {
  const { incident, facts, delivery } = decision;
  if (!isPostmortemDue(incident)) return syncPullRequest(decision);
  if (delivery.kind === 'refused' || facts.postmortems.kind === 'unread') return nothingNew;
  if (delivery.kind === 'held-back') {
    return noteDelivery(incident, { kind: 'held-back', path: delivery.path, lines: delivery.lines });
  }
  const target = targetFor(decision);
  switch (target.kind) {
    case 'declined':
      return noteDelivery(incident, target.delivered);
    case 'commit':
      return commitToDefault(decision);
    case 'draft':
      return proposePullRequest(decision, target.noPull);
    case 'copy':
      return keepInComment(decision, target.blockedBy);
    case 'none':
      return nothingNew;
  }
}

type DeliveryTarget =
  | { readonly kind: 'commit' | 'none' }
  | { readonly kind: 'draft'; readonly noPull?: BlockedBy }
  | { readonly kind: 'copy'; readonly blockedBy: BlockedBy }
  | { readonly kind: 'declined'; readonly delivered: WithoutRevision<Delivered & { kind: 'pull-request' }> };

function targetFor(decision: Decision): DeliveryTarget {
  const { facts, settings } = decision;
  const { deliver } = settings.postmortem;
  if (facts.postmortems.kind === 'unusable') {
    return deliver === 'commit'
      ? { kind: 'none' }
      : { kind: 'copy', blockedBy: { blocker: facts.postmortems.blocker } };
  }
  const refused = refusedTargets(decision);
  const commit = refused.get('commit');
  if (deliver === 'commit') return { kind: commit === undefined ? 'commit' : 'none' };
  const declined = declinedPull(decision);
  if (declined !== undefined) return declined;
  const isProposed = facts.draft.kind === 'read' && facts.draft.pull.kind === 'open';
  if (deliver === 'auto' && !isProposed && commit === undefined) return { kind: 'commit' };
  const closed = isClosedToAll(commit) ? commit : refused.get('branch');
  if (closed !== undefined) return { kind: 'copy', blockedBy: closed };
  const noPull = refused.get('pull-request');
  return { kind: 'draft', ...(noPull === undefined ? {} : { noPull }) };
}

function refusedTargets({ delivery }: Decision): ReadonlyMap<RefusedTarget['target'], BlockedBy> {
  const refused = 'refused' in delivery ? delivery.refused : [];
  return new Map(refused.map(({ target, ...blockedBy }) => [target, blockedBy]));
}

/** The team said no, and that is until somebody asks for the postmortem after that. */
function declinedPull({ facts, incident }: Decision): DeliveryTarget | undefined {
  if (facts.draft.kind !== 'read' || facts.draft.pull.kind !== 'declined') return undefined;
  const { branch, pull } = facts.draft;
  if (wasAskedSince(incident, pull.at)) return undefined;
  const path =
    incident.logbook.postmortem?.path ??
    (facts.postmortems.kind === 'read' ? facts.postmortems.file.path : '');
  return { kind: 'declined', delivered: inPullRequest({ path, branch: branch.name }, pull) };
}

function wasAskedSince({ logbook }: Incident, at: Instant): boolean {
  return logbook.entries.some(
    ({ what, attribution }) => what === 'postmortem-asked' && Date.parse(attribution.at) > Date.parse(at),
  );
}
