import { z } from 'zod';
import { day, hour, minute } from '../time/duration.ts';
import { durationAtLeast, durationUpTo } from './duration-schema.ts';

export const shortestRepeat = 12 * hour;

/** GitHub starts no scheduled run more often. */
const shortestSweepInterval = 5 * minute;

/** Quiet time puts a reminder off by a day in all. */
const longestQuiet = day;

const perIncidentRule = 'a whole number from 1 to 10';
const maxPerRunRule = 'a whole number from 1 to 100';

function wholeNumber({ to, rule }: { readonly to: number; readonly rule: string }) {
  return z.number({ error: rule }).int({ error: rule }).min(1, { error: rule }).max(to, { error: rule });
}

const shape = {
  repeat: durationAtLeast(shortestRepeat).prefault('1d').meta({
    description:
      'How long after the first reminder of an incident the second comes, at least 12h; the third waits twice as long, the fourth four times. Severity counts.',
  }),
  'per-incident': wholeNumber({ to: 10, rule: perIncidentRule }).prefault(4).meta({
    description:
      'How many reminders an incident gets over its whole life before it is escalated, 1 to 10. The last one waits until everything that is open is due.',
  }),
  where: z.enum(['issue', 'sub-issue'], { error: 'issue or sub-issue' }).prefault('issue').meta({
    description:
      'Where reminders are posted: in the incident, or in a sub-issue of it that is assigned to who is asked and closes with the protocol.',
  }),
  'quiet-time': durationUpTo(longestQuiet).prefault('30m').meta({
    description:
      'How long no reminder comes after somebody of the team wrote or ticked something, at most 1d. Severity counts. It puts off a reminder by a day in all.',
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
