import type { Incident } from '../../incident/incident.ts';

/** A resolved incident owes a postmortem that speaks of everything its logbook knows. */
export function isPostmortemDue({ phase, logbook }: Incident): boolean {
  return phase.kind === 'resolved' && logbook.postmortem?.revision !== logbook.revision;
}
