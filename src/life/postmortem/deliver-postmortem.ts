import { type Delivered, type Hindrance, isClosedToAll } from '../../incident/delivered.ts';
import type { Incident } from '../../incident/incident.ts';
import type { Instant } from '../../incident/instant.ts';
import type { Decision } from '../decision.ts';
import type { RefusedWay } from '../effect.ts';
import { commitToDefault } from './commit-to-default.ts';
import { followPull } from './follow-pull.ts';
import { keepCopy } from './keep-copy.ts';
import {
  inPullRequest,
  nothingNew,
  type PostmortemDelivery,
  record,
  type WithoutRevision,
} from './postmortem-delivery.ts';
import { isPostmortemDue } from './postmortem-due.ts';
import { propose } from './propose.ts';

/** Each link of the chain is tried when the one before was refused; what was tried is never tried again in one run. */
export function deliverPostmortem(decision: Decision): PostmortemDelivery {
  const { incident, facts, delivery } = decision;
  if (!isPostmortemDue(incident)) return followPull(decision);
  if (delivery.kind === 'refused' || facts.shelf.kind === 'unread') return nothingNew;
  if (delivery.kind === 'held-back') {
    return record(incident, { kind: 'held-back', path: delivery.path, lines: delivery.lines });
  }
  const way = wayOf(decision);
  switch (way.kind) {
    case 'declined':
      return record(incident, way.delivered);
    case 'commit':
      return commitToDefault(decision);
    case 'draft':
      return propose(decision, way.noPull);
    case 'copy':
      return keepCopy(decision, way.hindrance);
    case 'none':
      return nothingNew;
  }
}

type Way =
  | { readonly kind: 'commit' | 'none' }
  | { readonly kind: 'draft'; readonly noPull?: Hindrance }
  | { readonly kind: 'copy'; readonly hindrance: Hindrance }
  | { readonly kind: 'declined'; readonly delivered: WithoutRevision<Delivered & { kind: 'pull-request' }> };

function wayOf(decision: Decision): Way {
  const { facts, settings } = decision;
  const { deliver } = settings.postmortem;
  if (facts.shelf.kind === 'unusable') {
    return deliver === 'commit'
      ? { kind: 'none' }
      : { kind: 'copy', hindrance: { obstacle: facts.shelf.obstacle } };
  }
  const refused = refusedWays(decision);
  const commit = refused.get('commit');
  if (deliver === 'commit') return { kind: commit === undefined ? 'commit' : 'none' };
  const declined = declinedPull(decision);
  if (declined !== undefined) return declined;
  const isProposed = facts.draft.kind === 'read' && facts.draft.pull.kind === 'open';
  if (deliver === 'auto' && !isProposed && commit === undefined) return { kind: 'commit' };
  const closed = isClosedToAll(commit) ? commit : refused.get('branch');
  if (closed !== undefined) return { kind: 'copy', hindrance: closed };
  const noPull = refused.get('pull-request');
  return { kind: 'draft', ...(noPull === undefined ? {} : { noPull }) };
}

function refusedWays({ delivery }: Decision): ReadonlyMap<RefusedWay['way'], Hindrance> {
  const refused = 'refused' in delivery ? delivery.refused : [];
  return new Map(refused.map(({ way, ...hindrance }) => [way, hindrance]));
}

/** The team said no, and that stands until somebody asks for the postmortem after that. */
function declinedPull({ facts, incident }: Decision): Way | undefined {
  if (facts.draft.kind !== 'read' || facts.draft.pull.kind !== 'declined') return undefined;
  const { branch, pull } = facts.draft;
  if (wasAskedSince(incident, pull.at)) return undefined;
  const path =
    incident.logbook.postmortem?.path ?? (facts.shelf.kind === 'read' ? facts.shelf.file.path : '');
  return { kind: 'declined', delivered: inPullRequest({ path, branch: branch.name }, pull) };
}

function wasAskedSince({ logbook }: Incident, at: Instant): boolean {
  return logbook.entries.some(
    ({ what, witness }) => what === 'postmortem-asked' && Date.parse(witness.at) > Date.parse(at),
  );
}
