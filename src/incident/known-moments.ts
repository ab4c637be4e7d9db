import type { Logbook } from '../logbook/logbook.ts';
import type { MilestoneName } from '../logbook/names.ts';
import { type Instant, isBefore } from '../time/instant.ts';
import { milestoneReported, openedAgain } from './incident.ts';

/** As somebody told it by command, else as the thread told it when the file was written. */
export function momentKnown(logbook: Logbook, name: MilestoneName): Instant | undefined {
  const { entries, moments = [] } = logbook;
  const read = moments.find((one) => one.name === name)?.at;
  const opened = name === 'mitigated' || name === 'resolved' ? openedAgain(entries) : undefined;
  const isOld = read !== undefined && opened !== undefined && isBefore(read, opened);
  return milestoneReported(logbook, name)?.at ?? (isOld ? undefined : read);
}
