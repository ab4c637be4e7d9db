import { stepNumber } from '../checklist/protocol.ts';
import type { ThreadTexts } from '../i18n/texts.ts';
import type { Incident } from '../incident/incident.ts';
import type { Delivered } from '../logbook/delivered.ts';
import type { ReminderIdentity } from '../logbook/tracking.ts';
import { plainLine } from '../markdown/plain-line.ts';
import { elapsed, type Instant } from '../time/instant.ts';
import { timestampNear } from '../time/timestamp.ts';
import type { ReminderStage } from './escalation.ts';
import type { WaitingStep } from './waiting.ts';

interface Given {
  readonly waiting: WaitingStep;
  readonly due: Extract<ReminderStage, { kind: 'due' }>;
  readonly now: Instant;
  readonly createdAt: Instant;
  /** Headings of the postmortem under which nobody has written yet. */
  readonly asking: readonly string[];
  readonly postmortem: Delivered | undefined;
  readonly texts: ThreadTexts;
}

export interface ReminderView {
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

export function reminderView({
  waiting,
  due,
  now,
  createdAt,
  asking,
  postmortem,
  texts,
}: Given): ReminderView {
  const { step } = waiting.tracked;
  const headings = step.id === 'prevent' ? asking.map((heading) => plainLine(heading, 80)) : [];
  return {
    number: stepNumber(step.id),
    title: step.title,
    hint: step.hint,
    since: timestampNear(waiting.since, createdAt),
    waited: texts.duration(elapsed(waiting.since, now)),
    unanswered: texts.counted('unanswered', due.level - 1),
    escalated: due.escalates,
    isLast: due.level === waiting.cap,
    asking: headings.join(texts.words.comma),
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

/** What is left of a reminder once its step is done, or no longer asked for. */
export function answeredView(incident: Incident, { step }: ReminderIdentity): AnsweredView {
  const tracked = incident.steps.find((one) => one.step.id === step);
  const state = tracked?.state;
  const attribution = state === undefined || state.kind === 'open' ? undefined : state.attribution;
  return {
    number: stepNumber(step),
    title: tracked?.step.title ?? step,
    by: attribution?.kind === 'actor' ? plainLine(attribution.by, 60) : '',
    at: attribution === undefined ? '' : timestampNear(attribution.at, incident.createdAt),
    skipped: state?.kind === 'skipped',
  };
}
