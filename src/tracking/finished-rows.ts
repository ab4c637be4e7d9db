import { stepNumber } from '../checklist/protocol.ts';
import type { Incident, TrackedStep } from '../incident/incident.ts';
import { type Attribution, lastToggle } from '../logbook/logbook.ts';
import { plainLine } from '../markdown/plain-line.ts';
import { timestampNear } from '../time/timestamp.ts';

/** One line of who did what when. */
export interface FinishedRow {
  readonly mark: '✅' | '➖' | '↩️';
  readonly step: string;
  readonly who: string;
  readonly when: string;
  /** A note, a reason, or what happened when it is not the usual. */
  readonly words: string;
}

const longestWords = 160;

/** Done steps, and open ones that were done before. */
export function finishedRows(incident: Incident): readonly FinishedRow[] {
  return incident.steps.flatMap((tracked) => rowOf(tracked, incident));
}

function rowOf({ step, state }: TrackedStep, incident: Incident): readonly FinishedRow[] {
  const named = `${stepNumber(step.id)}. ${step.title}`;
  switch (state.kind) {
    case 'done':
      return [
        {
          mark: '✅',
          step: named,
          ...by(state.attribution, incident),
          words: plainLine(state.note ?? '', longestWords),
        },
      ];
    case 'skipped':
      return [
        {
          mark: '➖',
          step: named,
          ...by(state.attribution, incident),
          words: `skipped: ${plainLine(state.reason, longestWords)}`,
        },
      ];
    case 'open': {
      const last = lastToggle(incident.logbook.entries, step.id);
      return last === undefined
        ? []
        : [{ mark: '↩️', step: named, ...by(last.attribution, incident), words: 'took the tick off' }];
    }
  }
}

function by(attribution: Attribution, { createdAt }: Incident): Pick<FinishedRow, 'who' | 'when'> {
  const at = timestampNear(attribution.at, createdAt);
  if (attribution.kind === 'seen') return { who: '', when: `seen ${at}` };
  return { who: plainLine(attribution.by, 60), when: at };
}
