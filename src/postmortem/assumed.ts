import type { Facts } from '../facts/facts.ts';
import { episodes, type Incident, milestoneReported, openedAgain } from '../incident/incident.ts';
import type { MilestoneName } from '../logbook/names.ts';
import { leadOf } from '../logbook/roles.ts';
import type { Reading } from '../thread/reading.ts';
import { type Instant, isBefore } from '../time/instant.ts';

export function tickOf(incident: Incident, id: 'ameliorate'): Instant | undefined {
  const state = incident.steps.find(({ step }) => step.id === id)?.state;
  return state?.kind === 'done' ? state.attribution.at : undefined;
}

/** What nobody told and the deeds of people suggest; shown as assumed, and in no sum. */
export interface AssumedMoment {
  readonly name: Extract<MilestoneName, 'mitigated' | 'resolved'>;
  readonly at: Instant;
  readonly from: 'step' | 'closing';
}

export function assumedMoments(incident: Incident): readonly AssumedMoment[] {
  const isOpen = (name: MilestoneName) => milestoneReported(incident.logbook, name) === undefined;
  const tick = tickOf(incident, 'ameliorate');
  const again = openedAgain(incident.logbook.entries);
  const over = milestoneReported(incident.logbook, 'resolved')?.at;
  // Of an earlier time it was open, or once it was over, somebody only ticks what was done before.
  const isOld = tick !== undefined && again !== undefined && isBefore(tick, again);
  const isLate = tick !== undefined && over !== undefined && isBefore(over, tick);
  const helped = isOld || isLate ? undefined : tick;
  const closed = incident.phase.kind === 'resolved' ? episodes(incident).at(-1)?.to : undefined;
  return [
    ...(helped !== undefined && isOpen('mitigated')
      ? [{ name: 'mitigated', at: helped, from: 'step' } as const]
      : []),
    ...(closed !== undefined && isOpen('resolved')
      ? [{ name: 'resolved', at: closed, from: 'closing' } as const]
      : []),
  ];
}

/** Whoever was assigned first, where nobody says who leads. */
export function assumedLead(
  { logbook }: Incident,
  { history }: Facts,
  { isMember }: Reading,
): string | undefined {
  if (leadOf(logbook) !== undefined || history.kind !== 'read') return undefined;
  const first = history.events.find(
    (event) => event.kind === 'assigned' && isMember(event.assignee, event.at),
  );
  return first?.kind === 'assigned' ? first.assignee : undefined;
}
