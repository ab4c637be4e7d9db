import type { Facts } from '../facts/facts.ts';
import type { AcceptFrom } from '../facts/people.ts';
import type { Logbook } from '../logbook/logbook.ts';
import { isWrittenSince } from '../logbook/members.ts';
import { isBefore } from '../time/instant.ts';
import { everybodyCounts, isAccepted, isAuthorTrusted, isTrusted } from '../trust/trust.ts';
import type { Phase } from './incident.ts';

/** Where an incident that has the label is. */
export function phaseOf(facts: Facts, logbook: Logbook, acceptFrom: AcceptFrom): Phase {
  const { state } = facts.issue;
  if (!isAccepted(facts, logbook, acceptFrom)) return { kind: 'waiting' };
  if (state.kind === 'open') return { kind: 'open' };
  if (state.reason !== 'completed' && !isWithdrawn(facts, logbook, acceptFrom))
    return { kind: 'dropped', reason: state.reason };
  const by = state.by === undefined ? {} : { by: state.by };
  return { kind: 'resolved', at: state.at, ...by, vouched: isVouched(facts, logbook, acceptFrom) };
}

/** Whoever opened it may close it as not planned; once the team took it on, that ends nothing. */
function isWithdrawn(facts: Facts, logbook: Logbook, acceptFrom: AcceptFrom): boolean {
  const { author, state } = facts.issue;
  if (state.kind !== 'closed' || state.by !== author.login) return false;
  return !isAuthorTrusted(facts, logbook, acceptFrom) && !isTrusted(author.login, facts, acceptFrom);
}

/** The one who closed it may, or somebody who may asked for the postmortem after it was closed. */
function isVouched(facts: Facts, logbook: Logbook, acceptFrom: AcceptFrom): boolean {
  const { state } = facts.issue;
  if (everybodyCounts(facts, acceptFrom)) return true;
  if (state.kind !== 'closed') return false;
  const isAsked = logbook.entries.some(
    ({ what, attribution }) => what === 'postmortem-asked' && !isBefore(attribution.at, state.at),
  );
  // Weighed when the file was first written for this closing: who closed it may have left since.
  if (isAsked || isWrittenSince(state.at, logbook.members)) return true;
  return state.by !== undefined && isTrusted(state.by, facts, acceptFrom);
}
