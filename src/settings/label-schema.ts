import { lineOfText } from './line-schema.ts';

/** GitHub cuts no label: one of more than 50 characters cannot exist. */
export const labelSchema = lineOfText({
  longest: 50,
  rule: 'the name of a label: one line of text, 1 to 50 characters, in quotes if it is a number',
});

const serviceRule =
  'what the names of labels begin with, such as "service:": one line of text, 1 to 40 characters, in quotes';

/** What comes behind it is the name of a service, so there has to be room for one. */
export const servicePrefixSchema = lineOfText({ longest: 40, rule: serviceRule });
