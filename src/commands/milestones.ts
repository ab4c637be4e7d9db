/** When it started, was detected, was mitigated, was resolved. */

import type { Logbook } from '../logbook/logbook.ts';
import { type MilestoneName, milestoneNames } from '../logbook/names.ts';
import { type Instant, isBefore } from '../time/instant.ts';
import { readReportedTime } from '../time/reported-time.ts';
import { type CommandModule, defineCommand } from './command.ts';
import { mistake, parsed } from './words.ts';
import { line } from './written-down.ts';

export const started = milestone('started', 'started 13:40', 'when it started');
export const detected = milestone('detected', 'detected -25m', 'when it was detected');
export const mitigated = milestone('mitigated', 'mitigated 15:10', 'when it was mitigated');
export const resolved = milestone('resolved', 'resolved 16:00', 'when it was resolved');

function milestone<Name extends MilestoneName>(name: Name, usage: string, does: string): CommandModule<Name> {
  return defineCommand({
    verb: name,
    usage,
    does,
    parse: (words, context) => {
      const time = readReportedTime(words, context);
      return time.kind === 'time' ? parsed({ at: time.at }) : mistake(time.problem);
    },
    apply: ({ at }, { attribution, logbook }) => {
      const problem = outOfOrder(name, at, logbook);
      return problem === undefined
        ? line({ what: 'milestone', name, at, attribution })
        : { kind: 'refused', problem };
    },
  });
}

/** What started cannot have started after it was detected, mitigated or resolved. */
function outOfOrder(name: MilestoneName, at: Instant, { entries }: Logbook): string | undefined {
  for (const other of milestoneNames) {
    const known = entries
      .filter((entry) => entry.what === 'milestone')
      .findLast((entry) => entry.name === other);
    if (known === undefined || other === name) continue;
    if (name === 'started' && isBefore(known.at, at)) {
      return `it cannot have started after it was ${other} (${known.at})`;
    }
    if (other === 'started' && isBefore(at, known.at)) {
      return `it cannot have been ${name} before it started (${known.at})`;
    }
  }
  return undefined;
}
