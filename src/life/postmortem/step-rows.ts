import { spokenDuration } from '../../incident/duration.ts';
import type { TrackedStep } from '../../incident/incident.ts';
import { elapsed, type Instant } from '../../incident/instant.ts';
import { stepNumber } from '../../incident/protocol.ts';
import { plainLine } from '../../text/plain-line.ts';
import { utcMoment } from '../../text/utc.ts';

export interface StepRow {
  readonly number: number;
  readonly title: string;
  readonly state: 'done' | 'skipped' | 'open';
  readonly open: boolean;
  /** Empty when the step is open or nobody told us who did it. */
  readonly who: string;
  readonly when: string;
  /** How long after the incident was declared. */
  readonly after: string;
  /** Known from looking, not from being told: done then at the latest. */
  readonly seen: boolean;
  readonly takenOut: boolean;
  /** The note of who did it, or the reason why it was skipped; in people's words. */
  readonly words: string;
}

export function stepRows(
  steps: readonly TrackedStep[],
  declared: Instant,
  hide: (text: string) => string,
): readonly StepRow[] {
  return steps.map(({ step, state, listed }): StepRow => {
    const row = { number: stepNumber(step.id), title: plainLine(step.title, 120), takenOut: !listed };
    if (state.kind === 'open')
      return { ...row, state: 'open', open: true, who: '', when: '', after: '', seen: false, words: '' };
    const { witness } = state;
    return {
      ...row,
      state: state.kind,
      open: false,
      who: witness.kind === 'actor' ? plainLine(witness.by, 60) : '',
      when: utcMoment(witness.at),
      after: spokenDuration(elapsed(declared, witness.at)),
      seen: witness.kind === 'seen',
      words: plainLine(hide(state.kind === 'skipped' ? state.reason : (state.note ?? '')), 500),
    };
  });
}
