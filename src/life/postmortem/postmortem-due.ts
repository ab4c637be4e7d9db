import type { Incident } from '../../incident/incident.ts';

/** A resolved incident owes a postmortem, once somebody who may stands behind its closing. */
export function isPostmortemDue(incident: Incident): boolean {
  return isPostmortemOutdated(incident) && incident.phase.kind === 'resolved' && incident.phase.vouched;
}

/** There is none yet, or its logbook knows more than it speaks of. */
export function isPostmortemOutdated({ phase, logbook }: Incident): boolean {
  const { postmortem, revision } = logbook;
  const isDelivered = postmortem?.revision === revision && postmortem.kind !== 'held-back';
  return phase.kind === 'resolved' && !isDelivered;
}
