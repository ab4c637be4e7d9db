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

export interface Step {
  readonly id: StepId;
  readonly title: string;
  /** One sentence of help for whoever is before this step, perhaps at three in the morning. */
  readonly hint: string;
  /** How long the step may be the current one before somebody is asked about it. */
  readonly timeLimit: Duration;
}

/**
 * The eight steps, in our words, after "When things go wrong" by Seth Godin, December 2015
 * (https://seths.blog/2015/12/when-things-go-wrong/), by way of "Approach When IT Goes Wrong",
 * IT@UT Austin, 10 March 2016.
 */
export const defaultProtocol: readonly Step[] = [
  {
    id: 'check',
    title: 'Double-check',
    hint: 'Look once more in the same place, at the last change, the logs and whatever shares that part, and note here what else is broken, or that nothing is.',
    timeLimit: hour,
  },
  {
    id: 'alert',
    title: 'Alert the people concerned',
    hint: 'Send two lines to those who use or run this: what is broken, since when, and when they will hear from you next.',
    timeLimit: hour,
  },
  {
    id: 'own',
    title: 'Take responsibility',
    hint: 'Say in a comment that it happened on your watch and that you will see it through; this is not about whose fault it was.',
    timeLimit: 4 * hour,
  },
  {
    id: 'apologize',
    title: 'Apologize',
    hint: 'Say sorry to those who lost time, money or calm, even if the fault was not yours: name what it cost them and leave the excuses out.',
    timeLimit: day,
  },
  {
    id: 'ameliorate',
    title: 'Soften the impact',
    hint: 'Write down what will make it hurt less now, such as a rollback, a workaround or a refund; if you have no plan, say so and ask for ideas.',
    timeLimit: day,
  },
  {
    id: 'prevent',
    title: 'Prevent a repeat',
    hint: 'Open an issue for the one change that would have stopped this, or shown it sooner, give it an owner and a date, and link it here.',
    timeLimit: 3 * day,
  },
  {
    id: 'feedback',
    title: 'Gather feedback',
    hint: 'Ask those who were hit and those who helped what you should have done differently, and bring their answers here.',
    timeLimit: 5 * day,
  },
  {
    id: 'thank',
    title: 'Say thank you',
    hint: 'Thank the people who helped by name, and everybody else for waiting; a short comment is enough.',
    timeLimit: 7 * day,
  },
];
