/** When it started, was detected, was mitigated, was resolved. */

import type { ThreadTexts } from '../i18n/texts.ts';
import type { Logbook } from '../logbook/logbook.ts';
import { type MilestoneName, milestoneNames } from '../logbook/names.ts';
import { type Instant, isBefore } from '../time/instant.ts';
import { readReportedTime } from '../time/reported-time.ts';
import { type CommandModule, defineCommand } from './command.ts';
import { timeProblem } from './time-lines.ts';
import { mistake, parsed, shown } from './words.ts';
import { line } from './written-down.ts';

export const started = milestone('started', 'started 13:40');
export const detected = milestone('detected', 'detected -25m');
export const mitigated = milestone('mitigated', 'mitigated 15:10');
export const resolved = milestone('resolved', 'resolved 16:00');

function milestone<Name extends MilestoneName>(name: Name, usage: string): CommandModule<Name> {
  return defineCommand({
    verb: name,
    usage,
    parse: (words, context) => {
      // Nobody says that something starts now: by then it has.
      if (words === '' && name !== 'started') return parsed({ at: context.writtenAt });
      const time = readReportedTime(words, context);
      if (time.kind === 'mistake') {
        return mistake(timeProblem(time, words, (one) => shown(`${name} ${one}`), context));
      }
      const { rest } = time;
      if (/[^\s.,;!]/.test(rest) === false) return parsed({ at: time.at });
      const [first, second] = [words.slice(0, words.length - rest.length).trim(), rest.trim()];
      const [usage, note] = [shown(`${name} ${first}`), shown(`at ${first} ${second}`)];
      return mistake(context.texts.format('timeLeftOver', { usage, note }));
    },
    apply: ({ at }, { attribution, logbook, texts }) => {
      const problem = outOfOrder(name, at, logbook, texts);
      return problem === undefined
        ? line({ what: 'milestone', name, at, attribution })
        : { kind: 'refused', problem };
    },
  });
}

/** What started cannot have started after it was detected, mitigated or resolved. */
function outOfOrder(
  name: MilestoneName,
  at: Instant,
  { entries }: Logbook,
  { format }: ThreadTexts,
): string | undefined {
  for (const other of milestoneNames) {
    const known = entries
      .filter((entry) => entry.what === 'milestone')
      .findLast((entry) => entry.name === other);
    if (known === undefined || other === name) continue;
    if (name === 'started' && other !== 'started' && isBefore(known.at, at)) {
      return format(`startedAfter-${other}`, { at: known.at });
    }
    if (name !== 'started' && other === 'started' && isBefore(at, known.at)) {
      return format(`beforeStart-${name}`, { at: known.at });
    }
  }
  return undefined;
}
