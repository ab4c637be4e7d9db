import { z } from 'zod';
import { durationOrOff } from './duration-schema.ts';

const shape = {
  'chase-for': durationOrOff().prefault('180d').meta({
    description:
      'How long after the close of an incident its open follow-ups are asked for: once who does it until when, then weekly when it is overdue, three times, then people.escalate-to once; off: never.',
  }),
  digest: z.enum(['weekly', 'off'], { error: 'weekly or off' }).prefault('weekly').meta({
    description:
      'weekly: from the third incident on, one issue lists the open follow-ups, and says at most once a week what became overdue.',
  }),
} as const;

export const followUpsSchema = z
  .strictObject(shape, { error: `a map with ${Object.keys(shape).join(', ')}` })
  .prefault({})
  .meta({ description: 'What becomes of the follow-ups of an incident.' });
