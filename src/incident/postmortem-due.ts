import type { Incident } from './incident.ts';
import { isKeptPrivate } from './secrecy.ts';

/** A resolved incident owes a postmortem once somebody who may is behind its closing, any other when it is asked for. */
export function isPostmortemDue(incident: Incident): boolean {
  const { phase, requested } = incident;
  if (isKeptPrivate(incident)) return false;
  // Asked for while it is open, it is written once; it follows the logbook again when the issue is closed.
  if (phase.kind === 'open') return requested.postmortem === true;
  return isPostmortemOutdated(incident) && phase.kind === 'resolved' && phase.vouched;
}

/** It is to be written, or was: what reads and writes one is needed. */
export function isPostmortemInSight(incident: Incident): boolean {
  return !isKeptPrivate(incident) && (isPostmortemDue(incident) || incident.logbook.postmortem !== undefined);
}

/** There is none yet, its logbook knows more than it speaks of, or GitHub may tell now what it did not. */
export function isPostmortemOutdated({ phase, logbook, owed }: Incident): boolean {
  const { postmortem, revision } = logbook;
  const isDelivered = postmortem?.revision === revision && postmortem.kind !== 'held-back';
  const isWhole = owed.every((one) => one === 'hands');
  return phase.kind === 'resolved' && !(isDelivered && isWhole);
}

/** A file that is all the same is one of people's, or one of ours of which no run learned that it was taken. */
export function isUnrecorded({ logbook }: Incident): boolean {
  const kind = logbook.postmortem?.kind;
  return kind !== 'commit' && kind !== 'pull-request' && kind !== 'branch';
}
