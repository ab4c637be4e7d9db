import type { Delivered } from '../../incident/delivered.ts';
import { spokenDuration } from '../../incident/duration.ts';
import type { Incident } from '../../incident/incident.ts';
import { elapsed, type Instant } from '../../incident/instant.ts';
import type { NagIdentity } from '../../incident/nag-comment.ts';
import { stepNumber } from '../../incident/protocol.ts';
import { momentNear } from '../../text/moment.ts';
import { plainLine } from '../../text/plain-line.ts';
import type { Rung } from './ladder.ts';
import type { WaitingStep } from './waiting.ts';

interface Given {
  readonly waiting: WaitingStep;
  readonly due: Extract<Rung, { kind: 'due' }>;
  readonly now: Instant;
  readonly createdAt: Instant;
  /** Headings of the postmortem under which nobody has written yet. */
  readonly asking: readonly string[];
  readonly postmortem: Delivered | undefined;
}

export interface NagView {
  readonly number: number;
  readonly title: string;
  readonly hint: string;
  readonly since: string;
  readonly waited: string;
  /** How often it was asked before, in words. */
  readonly unanswered: string;
  readonly escalated: boolean;
  readonly isLast: boolean;
  /** What the postmortem still asks for; only the step that is about learning says it. */
  readonly asking: string;
  readonly postmortem: string;
}

export function nagView({ waiting, due, now, createdAt, asking, postmortem }: Given): NagView {
  const { step } = waiting.tracked;
  const headings = step.id === 'prevent' ? asking.map((heading) => plainLine(heading, 80)) : [];
  return {
    number: stepNumber(step.id),
    title: step.title,
    hint: step.hint,
    since: momentNear(waiting.since, createdAt),
    waited: spokenDuration(elapsed(waiting.since, now)),
    unanswered: due.rung === 2 ? '1 reminder' : `${due.rung - 1} reminders`,
    escalated: due.escalates,
    isLast: due.rung === waiting.cap,
    asking: headings.join(', '),
    postmortem: postmortem !== undefined && 'url' in postmortem ? postmortem.url : '',
  };
}

export interface AnsweredView {
  readonly number: number;
  readonly title: string;
  readonly by: string;
  readonly at: string;
  readonly skipped: boolean;
}

/** What is left of a nag once its step is settled, or no longer asked for. */
export function answeredView(incident: Incident, { step }: NagIdentity): AnsweredView {
  const tracked = incident.steps.find((one) => one.step.id === step);
  const state = tracked?.state;
  const witness = state === undefined || state.kind === 'open' ? undefined : state.witness;
  return {
    number: stepNumber(step),
    title: tracked?.step.title ?? step,
    by: witness?.kind === 'actor' ? plainLine(witness.by, 60) : '',
    at: witness === undefined ? '' : momentNear(witness.at, incident.createdAt),
    skipped: state?.kind === 'skipped',
  };
}
