import { lineOfText } from './line-schema.ts';

/** GitHub cuts no label: one of more than 50 characters cannot exist. */
export const labelSchema = lineOfText({
  longest: 50,
  rule: 'the name of a label: one line of text, 1 to 50 characters, in quotes if it is a number',
});
