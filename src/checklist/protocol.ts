import { type Duration, day, hour } from '../time/duration.ts';

export const stepIds = [
  'check',
  'alert',
  'own',
  'apologize',
  'ameliorate',
  'prevent',
  'feedback',
  'thank',
] as const;

export type StepId = (typeof stepIds)[number];

export function isStepId(text: string): text is StepId {
  return stepIds.some((id) => id === text);
}

/** 1 to 8: the place in the whole protocol, which stays the same when a team leaves a step out. */
export function stepNumber(id: StepId): number {
  return stepIds.indexOf(id) + 1;
}

/** The steps that are words to people, in the order in which they are said. */
export const draftedSteps = ['alert', 'apologize', 'ameliorate', 'feedback', 'thank'] as const;

/** A step for which there is a text to copy. */
export type DraftedStep = (typeof draftedSteps)[number];

export function isDrafted(id: StepId): id is DraftedStep {
  return draftedSteps.some((one) => one === id);
}

/** What people can do once it does not hurt any more: its clock begins then, and not when the incident was declared. */
export function belongsAfterFix(id: StepId): boolean {
  return id === 'prevent' || id === 'feedback' || id === 'thank';
}

export interface Step {
  readonly id: StepId;
  readonly title: string;
  /** One sentence of help for whoever is before this step, perhaps at three in the morning. */
  readonly hint: string;
  /** How long the step may stay open before somebody is asked about it. */
  readonly timeLimit: Duration;
}

/** How long each may stay open: since the incident was declared, or since the fix where it belongs after that. */
export const timeLimits: Readonly<Record<StepId, Duration>> = {
  check: hour,
  alert: hour,
  own: 4 * hour,
  apologize: day,
  ameliorate: day,
  prevent: 3 * day,
  feedback: 5 * day,
  thank: 7 * day,
};
