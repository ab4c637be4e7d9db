import { beginning } from '../../incident/beginning.ts';
import { day } from '../../incident/duration.ts';
import type { Incident } from '../../incident/incident.ts';
import { type Instant, instantOf, milliseconds } from '../../incident/instant.ts';

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
