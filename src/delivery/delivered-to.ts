import type { Delivered } from '../logbook/delivered.ts';
import type { Decision } from '../plan/decision.ts';
import { deliverPostmortem } from './deliver.ts';

/** What our comment says of the postmortem once this run is over. */
export function deliveredTo(decision: Decision): Delivered | undefined {
  const { phase, logbook } = decision.incident;
  if (phase.kind !== 'open' && phase.kind !== 'resolved') return logbook.postmortem;
  const delivery = deliverPostmortem(decision);
  return (delivery.kind === 'finished' ? delivery.logbook.postmortem : undefined) ?? logbook.postmortem;
}

/** This run is the first to see that people merged the pull request. */
export function wasJustMerged(decision: Decision): boolean {
  const before = decision.incident.logbook.postmortem;
  if (before?.kind !== 'pull-request' && before?.kind !== 'branch') return false;
  return deliveredTo(decision)?.kind === 'commit';
}
