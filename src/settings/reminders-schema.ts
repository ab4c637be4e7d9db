import { z } from 'zod';
import { hour, minute } from '../time/duration.ts';
import { durationAtLeast } from './duration-schema.ts';

export const shortestRepeat = 12 * hour;

/** GitHub starts no scheduled run more often. */
const shortestSweepInterval = 5 * minute;

const perStepRule = 'a whole number from 1 to 10';
const maxPerRunRule = 'a whole number from 1 to 100';

function wholeNumber({ to, rule }: { readonly to: number; readonly rule: string }) {
  return z.number({ error: rule }).int({ error: rule }).min(1, { error: rule }).max(to, { error: rule });
}

const shape = {
  repeat: durationAtLeast(shortestRepeat).optional().meta({
    description:
      'How long to wait between two reminders of the same step, at least 12h. When not set: the time limit of the step, at least 12h.',
  }),
  'per-step': wholeNumber({ to: 10, rule: perStepRule }).prefault(3).meta({
    description: 'How many reminders one step gets before it is escalated, 1 to 10.',
  }),
  'max-per-run': wholeNumber({ to: 100, rule: maxPerRunRule }).prefault(20).meta({
    description:
      'How many reminders one run may post, 1 to 100; the oldest incidents first, the rest with the next run.',
  }),
  'sweep-interval': durationAtLeast(shortestSweepInterval).prefault('4h').meta({
    description:
      'How far apart the scheduled runs are. A reminder that comes later than three times this says that the schedule seems to be off.',
  }),
} as const;

export const remindersSchema = z
  .strictObject(shape, { error: `a map with ${Object.keys(shape).join(', ')}` })
  .prefault({})
  .meta({ description: 'When and how often people are reminded of a step that is due.' });
