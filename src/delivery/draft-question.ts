import type { Facts } from '../facts/facts.ts';
import type { Incident } from '../incident/incident.ts';
import { isPostmortemDue } from '../incident/postmortem-due.ts';
import { isClosedToAll } from '../logbook/delivered.ts';
import type { Delivery } from '../plan/effect.ts';
import type { Settings } from '../settings/settings.ts';

interface Occasion {
  readonly incident: Incident;
  readonly facts: Facts;
  readonly settings: Settings;
  readonly delivery: Delivery;
}

/** What became of the pull request; and our branch as well. */
export type DraftAsked = 'nothing' | 'pull' | 'branch';

/**
 * Whether a pull request plays a part, and what has to be read of it. Only where commits are refused, or one was
 * opened before: most teams never pay for it.
 */
export function draftAsked({ incident, facts, settings, delivery }: Occasion): DraftAsked {
  const { draft, postmortems } = facts;
  const { deliver } = settings.postmortem;
  const known = incident.logbook.postmortem;
  const isDrafted = known?.kind === 'pull-request' || known?.kind === 'branch';
  const isDue = isPostmortemDue(incident);
  if (!isDue && draft.kind === 'unread') {
    return isDrafted && incident.phase.kind === 'resolved' ? 'pull' : 'nothing';
  }
  if (deliver === 'commit' || postmortems.kind === 'unusable') return 'nothing';
  const isRead = draft.kind === 'read' && draft.branch.kind !== 'unread';
  if (!isDue || isRead) return 'nothing';
  const isRefused =
    delivery.kind === 'pending' &&
    delivery.refused.some((refused) => refused.target === 'commit' && !isClosedToAll(refused));
  return deliver === 'pull-request' || isDrafted || isRefused ? 'branch' : 'nothing';
}
