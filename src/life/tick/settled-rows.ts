import type { Incident, TrackedStep } from '../../incident/incident.ts';
import { lastToggle, type Witness } from '../../incident/logbook.ts';
import { stepNumber } from '../../incident/protocol.ts';
import { momentNear } from '../../text/moment.ts';
import { plainLine } from '../../text/plain-line.ts';

/** One line of who did what when. */
export interface SettledRow {
  readonly mark: '✅' | '➖' | '↩️';
  readonly step: string;
  readonly who: string;
  readonly when: string;
  /** A note, a reason, or what happened when it is not the usual. */
  readonly words: string;
}

const longestWords = 160;

/** Settled steps, and open ones that were settled before. */
export function settledRows(incident: Incident): readonly SettledRow[] {
  return incident.steps.flatMap((tracked) => rowOf(tracked, incident));
}

function rowOf({ step, state }: TrackedStep, incident: Incident): readonly SettledRow[] {
  const named = `${stepNumber(step.id)}. ${step.title}`;
  switch (state.kind) {
    case 'done':
      return [
        {
          mark: '✅',
          step: named,
          ...by(state.witness, incident),
          words: plainLine(state.note ?? '', longestWords),
        },
      ];
    case 'skipped':
      return [
        {
          mark: '➖',
          step: named,
          ...by(state.witness, incident),
          words: `skipped: ${plainLine(state.reason, longestWords)}`,
        },
      ];
    case 'open': {
      const last = lastToggle(incident.logbook.entries, step.id);
      return last === undefined
        ? []
        : [{ mark: '↩️', step: named, ...by(last.witness, incident), words: 'took the tick off' }];
    }
  }
}

function by(witness: Witness, { createdAt }: Incident): Pick<SettledRow, 'who' | 'when'> {
  const at = momentNear(witness.at, createdAt);
  if (witness.kind === 'seen') return { who: '', when: `seen ${at}` };
  return { who: plainLine(witness.by, 60), when: at };
}
