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

/** GitHub cuts no label: one of more than 50 characters cannot exist. */
export const labelSchema = lineOfText({
  longest: 50,
  rule: 'the name of a label: one line of text, 1 to 50 characters, in quotes if it is a number',
});

const serviceRule =
  'what the names of labels begin with, such as "service:": one line of text, 1 to 40 characters, in quotes';

/** What comes behind it is the name of a service, so there has to be room for one. */
export const servicePrefixSchema = lineOfText({ longest: 40, rule: serviceRule });
