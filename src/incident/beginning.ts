import type { MomentName } from './command/command.ts';
import { declaredAt, type Incident } from './incident.ts';
import type { Instant } from './instant.ts';
import type { Entry, Logbook } from './logbook.ts';

/** What somebody told of a moment, the last time. */
export function momentTold(
  { entries }: Logbook,
  name: MomentName,
): Extract<Entry, { readonly what: 'moment' }> | undefined {
  return entries.filter((entry) => entry.what === 'moment').findLast((entry) => entry.name === name);
}

/** As told; else when it was noticed or declared, at which it had begun. */
export function beginning(incident: Incident): Instant {
  const { logbook } = incident;
  return momentTold(logbook, 'started')?.at ?? momentTold(logbook, 'detected')?.at ?? declaredAt(incident);
}
