import type { Entry, Logbook } from '../logbook/logbook.ts';
import type { MilestoneName } from '../logbook/names.ts';
import { day } from '../time/duration.ts';
import { type Instant, instantOf, milliseconds } from '../time/instant.ts';
import { declaredAt, type Incident } from './incident.ts';

/** What somebody told of a moment, the last time. */
export function milestoneReported(
  { entries }: Logbook,
  name: MilestoneName,
): Extract<Entry, { readonly what: 'milestone' }> | undefined {
  return entries.filter((entry) => entry.what === 'milestone').findLast((entry) => entry.name === name);
}

/** As told; else when it was noticed or declared, at which it had begun. */
export function beginning(incident: Incident): Instant {
  const { logbook } = incident;
  return (
    milestoneReported(logbook, 'started')?.at ??
    milestoneReported(logbook, 'detected')?.at ??
    declaredAt(incident)
  );
}

/** The time in which whatever set it off most likely changed. */
export interface LeadUp {
  readonly from: Instant;
  /** When it began, as far as anybody knows. */
  readonly to: Instant;
}

export const leadUpLasts = day;

export function leadUpTo(incident: Incident): LeadUp {
  const to = beginning(incident);
  return { from: instantOf(milliseconds(to) - leadUpLasts), to };
}
