import { z } from 'zod';

const labelRule = 'the name of a label: one line of text, 1 to 50 characters, in quotes if it is a number';

/** GitHub cuts no label: one of more than 50 characters cannot exist. */
export const labelSchema = z
  .string({ error: labelRule })
  .trim()
  .min(1, { error: labelRule, abort: true })
  .max(50, { error: labelRule, abort: true })
  .regex(/^[^\p{Cc}\u2028\u2029]+$/u, { error: labelRule });
