import { z } from 'zod';

/**
 * Our markers are HTML comments, so a text that opens one could hide what follows. Without flags,
 * because JSON Schema has none: `.` stops at every line break.
 */
const oneLine = /^(?!.*<!--).+$/;

/** One visible line of text; the rule is what people are told about it. */
export function lineOfText({ longest, rule }: { readonly longest: number; readonly rule: string }) {
  return z
    .string({ error: rule })
    .trim()
    .min(1, { error: rule, abort: true })
    .max(longest, { error: rule, abort: true })
    .regex(oneLine, { error: rule, abort: true })
    .refine((text) => !/\p{Cc}/u.test(text), { error: rule });
}
