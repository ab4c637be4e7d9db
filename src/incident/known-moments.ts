import type { Logbook } from '../logbook/logbook.ts';
import type { MilestoneName } from '../logbook/names.ts';
import type { Instant } from '../time/instant.ts';
import { endsBeforeReopening, milestoneReported } from './incident.ts';

/** As somebody told it by command, else as the thread told it when the file was written. */
export function momentKnown(logbook: Logbook, name: MilestoneName): Instant | undefined {
  const { entries, moments = [] } = logbook;
  const read = moments.find((one) => one.name === name && !endsBeforeReopening(name, one.at, entries));
  return milestoneReported(logbook, name)?.at ?? read?.at;
}
