import type { Facts } from './facts.ts';
import type { Phase } from './incident.ts';
import type { Logbook } from './logbook.ts';
import { type AcceptFrom, isAccepted, isOpenToAll, isTrusted } from './trust.ts';

/** Where an incident that has the label stands. */
export function phaseOf(facts: Facts, logbook: Logbook, acceptFrom: AcceptFrom): Phase {
  const { state } = facts.issue;
  if (!isAccepted(facts, logbook)) return { kind: 'waiting' };
  if (state.kind === 'open') return { kind: 'open' };
  if (state.reason !== 'completed') return { kind: 'dropped', reason: state.reason };
  const by = state.by === undefined ? {} : { by: state.by };
  return { kind: 'resolved', at: state.at, ...by, vouched: isVouched(facts, logbook, acceptFrom) };
}

/** The one who closed it may, or somebody who may asked for the postmortem after it was closed. */
function isVouched(facts: Facts, { entries }: Logbook, acceptFrom: AcceptFrom): boolean {
  if (!isOpenToAll(facts)) return true;
  const closed = entries.findLastIndex(({ what }) => what === 'closed');
  if (entries.slice(closed + 1).some(({ what }) => what === 'postmortem-asked')) return true;
  const { state } = facts.issue;
  return state.kind === 'closed' && state.by !== undefined && isTrusted(state.by, facts, acceptFrom);
}
