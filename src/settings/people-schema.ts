import { z } from 'zod';

const handleRule = 'a GitHub handle such as alice: letters, digits and single hyphens, at most 39 of them';

export const teamRule =
  "the handles of people: a team cannot be called, because the workflow's own token cannot notify one; give another in the input `token`, or name people";

const listRule = 'a list of at most 5 GitHub handles, such as [alice, bob]';

/** Accounts that a company manages end in an underscore and its short code: `alice_acme`. */
const person = '(?=[^/]{1,39}$)[A-Za-z\\d](?:-?[A-Za-z\\d])*(?:_[A-Za-z\\d]+)?';
const team = '[A-Za-z\\d](?:-?[A-Za-z\\d]){0,38}/[A-Za-z\\d][\\w.-]{0,99}';
const handlePattern = new RegExp(`^@?(?:${person}|${team})$`);

export const teamPattern = new RegExp(`^@?${team}$`);

const handle = z
  .string({ error: handleRule })
  .regex(handlePattern, { error: handleRule })
  .transform((text) => text.replace('@', ''));

function handles(description: string) {
  return z.array(handle, { error: listRule }).max(5, { error: listRule }).prefault([]).meta({ description });
}

export const peopleSchema = z
  .strictObject(
    {
      default: handles(
        'GitHub handles to mention when a step has no owner and the incident has no lead, no assignee and no trusted author. At most 5.',
      ),
      'escalate-to': handles(
        'GitHub handles to tell once when all reminders of an incident did not help; who was asked already is not told. At most 5.',
      ),
    },
    { error: 'a map with default and escalate-to' },
  )
  .prefault({})
  .meta({ description: 'Who is mentioned.' });
