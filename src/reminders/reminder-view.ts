import { type StepId, stepNumber } from '../checklist/protocol.ts';
import type { ThreadTexts } from '../i18n/texts.ts';
import type { Incident } from '../incident/incident.ts';
import type { Delivered } from '../logbook/delivered.ts';
import type { ReminderIdentity } from '../logbook/tracking.ts';
import { plainLine } from '../markdown/plain-line.ts';
import type { Instant } from '../time/instant.ts';
import type { DueStep } from './due-steps.ts';
import type { ReminderStage } from './escalation.ts';

interface Given {
  /** Most urgent first. */
  readonly steps: readonly DueStep[];
  readonly due: Extract<ReminderStage, { kind: 'due' }>;
  readonly createdAt: Instant;
  readonly whoIsAsked: (step: StepId) => readonly string[];
  /** Headings of the postmortem under which nobody has written yet. */
  readonly asking: readonly string[];
  readonly postmortem: Delivered | undefined;
  /** The incident, where the reminder is not in its thread; else empty. */
  readonly elsewhere: string;
  /** The update that people outside wait for, when it was due; undefined where none is late. */
  readonly lateUpdate: Instant | undefined;
  readonly texts: ThreadTexts;
}

export interface ReminderStepView {
  readonly number: number;
  readonly title: string;
  readonly hint: string;
  readonly due: string;
}

export interface ReminderView {
  /** When it is about one step. */
  readonly only: ReminderStepView | null;
  /** By who is asked, most urgent first; nobody in the last of them where nobody is known. */
  readonly groups: readonly { readonly who: string; readonly steps: readonly ReminderStepView[] }[];
  /** How often was asked before, in words; told in the escalation. */
  readonly unanswered: string;
  readonly escalated: boolean;
  readonly isLast: boolean;
  /** How many sections of the postmortem nobody has written yet; only where the step about learning is due. */
  readonly lacks: string;
  readonly postmortem: string;
  /** The incident, `#212`, where the reminder is not in its thread; else empty. */
  readonly elsewhere: string;
  /** That an update is late, in a sentence; else empty. */
  readonly update: string;
}

export function reminderView({
  steps,
  due,
  createdAt,
  whoIsAsked,
  asking,
  postmortem,
  elsewhere,
  lateUpdate,
  texts,
}: Given): ReminderView {
  const grouped = Map.groupBy(steps, ({ tracked }) => whoIsAsked(tracked.step.id).join(texts.words.comma));
  const views = steps.map((step) => stepView(step, createdAt, texts));
  const [only, another] = views;
  const isAboutLearning = steps.some(({ tracked }) => tracked.step.id === 'prevent');
  const lacks = isAboutLearning ? asking.length : 0;
  return {
    only: only === undefined || another !== undefined ? null : only,
    groups: [...grouped].map(([who, theirs]) => ({
      who: plainLine(who, 200),
      steps: theirs.map((step) => stepView(step, createdAt, texts)),
    })),
    unanswered: texts.counted('unanswered', due.level - 1),
    escalated: due.escalates,
    isLast: due.isLast,
    lacks: lacks === 0 ? '' : texts.counted('sectionsLacking', lacks),
    postmortem: postmortem !== undefined && 'url' in postmortem ? postmortem.url : '',
    elsewhere,
    update:
      lateUpdate === undefined
        ? ''
        : texts.format('updateAsked', { at: texts.moment(lateUpdate, createdAt) }),
  };
}

function stepView({ tracked, due }: DueStep, createdAt: Instant, texts: ThreadTexts): ReminderStepView {
  const { id, title, hint } = tracked.step;
  return { number: stepNumber(id), title, hint, due: texts.moment(due, createdAt) };
}

export interface AnsweredView {
  readonly steps: readonly {
    /** `1. Double-check` */
    readonly named: string;
    readonly by: string;
    readonly at: string;
    readonly skipped: boolean;
    /** Still open, and not asked for any more. */
    readonly open: boolean;
  }[];
}

/** What is left of a reminder once all that it asked for is done, or no longer asked for. */
export function answeredView(
  incident: Incident,
  { steps }: ReminderIdentity,
  texts: ThreadTexts,
): AnsweredView {
  return { steps: steps.map((step) => answeredStep(incident, step, texts)) };
}

function answeredStep(incident: Incident, step: StepId, texts: ThreadTexts): AnsweredView['steps'][number] {
  const tracked = incident.steps.find((one) => one.step.id === step);
  const state = tracked?.state;
  const attribution = state === undefined || state.kind === 'open' ? undefined : state.attribution;
  return {
    named: texts.format('stepNamed', { number: stepNumber(step), title: tracked?.step.title ?? step }),
    by: attribution?.kind === 'actor' ? plainLine(attribution.by, 60) : '',
    at: attribution === undefined ? '' : texts.moment(attribution.at, incident.createdAt),
    skipped: state?.kind === 'skipped',
    open: attribution === undefined,
  };
}
