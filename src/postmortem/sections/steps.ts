import { stepNumber } from '../../checklist/protocol.ts';
import { declaredAt, type Incident, type TrackedStep } from '../../incident/incident.ts';
import { elapsed, type Instant, isBefore } from '../../time/instant.ts';
import type { Formatter } from '../formatter.ts';

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

export function stepRows(incident: Incident, formatter: Formatter): readonly StepRow[] {
  const spans = stepSpans(incident);
  return incident.steps.map((tracked, index) => rowOf(tracked, spans[index], incident, formatter));
}

function rowOf(
  { step, state, listed }: TrackedStep,
  span: Span | undefined,
  incident: Incident,
  formatter: Formatter,
): StepRow {
  const { texts, clock, line, name, titleOf } = formatter;
  const row = { number: stepNumber(step.id), title: titleOf(step) };
  if (state.kind === 'open' || span === undefined) {
    const words = listed ? texts.words.stateOpen : texts.words.stateTakenOut;
    return { ...row, state: words, open: true, who: '', when: '', after: '', took: '', words: '' };
  }
  const { attribution } = state;
  const isSeen = attribution.kind === 'seen';
  const when = clock.timestamp(attribution.at);
  const atMost = (duration: string) => (isSeen ? texts.format('atMost', { duration }) : duration);
  return {
    ...row,
    state: state.kind === 'done' ? texts.words.stateDone : texts.words.stateSkipped,
    open: false,
    who: isSeen ? '' : name(attribution.by),
    when: isSeen ? texts.format('seenAt', { when }) : when,
    after: atMost(texts.duration(elapsed(declaredAt(incident), attribution.at))),
    took: span.isAhead ? texts.words.aheadOfTurn : atMost(texts.duration(elapsed(span.from, span.to))),
    words: line(state.kind === 'skipped' ? state.reason : (state.note ?? ''), 500),
  };
}

/** From when a step became the current one until it was done. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
  /** Done while another one before it was still open. */
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
    const { at } = state.attribution;
    if (from === undefined || isBefore(at, from)) return { from: at, to: at, isAhead: true };
    const span = { from, to: at, isAhead: false };
    from = at;
    return span;
  });
}
