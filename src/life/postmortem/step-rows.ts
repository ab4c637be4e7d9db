import { declaredAt, type Incident, type TrackedStep } from '../../incident/incident.ts';
import { elapsed, type Instant, isBefore } from '../../incident/instant.ts';
import { stepNumber } from '../../incident/protocol.ts';
import type { Telling } from './telling.ts';

export interface StepRow {
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly open: boolean;
  /** Empty when the step is open or nobody told us who did it. */
  readonly who: string;
  readonly when: string;
  /** How long after the incident was declared. */
  readonly after: string;
  /** How long it was the current step. */
  readonly took: string;
  /** The note of who did it, or the reason why it was skipped; in people's words. */
  readonly words: string;
}

export function stepRows(incident: Incident, telling: Telling): readonly StepRow[] {
  const spans = stepSpans(incident);
  return incident.steps.map((tracked, index) => rowOf(tracked, spans[index], incident, telling));
}

function rowOf(
  { step, state, listed }: TrackedStep,
  span: Span | undefined,
  incident: Incident,
  telling: Telling,
): StepRow {
  const { speech, clock, line, name, titleOf } = telling;
  const row = { number: stepNumber(step.id), title: titleOf(step) };
  if (state.kind === 'open' || span === undefined) {
    const words = listed ? speech.words.stateOpen : speech.words.stateTakenOut;
    return { ...row, state: words, open: true, who: '', when: '', after: '', took: '', words: '' };
  }
  const { witness } = state;
  const isSeen = witness.kind === 'seen';
  const when = clock.moment(witness.at);
  const atMost = (duration: string) => (isSeen ? speech.say('atMost', { duration }) : duration);
  return {
    ...row,
    state: state.kind === 'done' ? speech.words.stateDone : speech.words.stateSkipped,
    open: false,
    who: isSeen ? '' : name(witness.by),
    when: isSeen ? speech.say('seenAt', { when }) : when,
    after: atMost(speech.duration(elapsed(declaredAt(incident), witness.at))),
    took: span.isAhead ? speech.words.aheadOfTurn : atMost(speech.duration(elapsed(span.from, span.to))),
    words: line(state.kind === 'skipped' ? state.reason : (state.note ?? ''), 500),
  };
}

/** From when a step became the current one until it was settled. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
  /** Settled while another one before it was still open. */
  readonly isAhead: boolean;
}

/** One for each step; undefined for those that are open. */
export function stepSpans(incident: Incident): readonly (Span | undefined)[] {
  let from: Instant | undefined = declaredAt(incident);
  return incident.steps.map(({ state }) => {
    if (state.kind === 'open') {
      from = undefined;
      return undefined;
    }
    const { at } = state.witness;
    if (from === undefined || isBefore(at, from)) return { from: at, to: at, isAhead: true };
    const span = { from, to: at, isAhead: false };
    from = at;
    return span;
  });
}
