import type { Delivered } from '../../incident/delivered.ts';
import type { Decision } from '../decision.ts';
import { deliverPostmortem } from './deliver-postmortem.ts';

/** What our comment says of the postmortem once this run is over. */
export function recordedBy(decision: Decision): Delivered | undefined {
  const { phase, logbook } = decision.incident;
  if (phase.kind !== 'open' && phase.kind !== 'resolved') return logbook.postmortem;
  const delivery = deliverPostmortem(decision);
  return (delivery.kind === 'settled' ? delivery.record.postmortem : undefined) ?? logbook.postmortem;
}

/** This run is the first to see that people merged the pull request. */
export function wasJustMerged(decision: Decision): boolean {
  const before = decision.incident.logbook.postmortem;
  if (before?.kind !== 'pull-request' && before?.kind !== 'branch') return false;
  return recordedBy(decision)?.kind === 'commit';
}
