import { z } from 'zod';
import { ownHeadingNames } from './heading-names.ts';

const keyRule = `one of ${ownHeadingNames.join(', ')}`;
const mapRule = 'a map from sections to lists of headings, such as { lucky: ["Glück"] }';
const listRule = 'a list of headings, each of at most 90 characters';

export const headingsSchema = z
  .partialRecord(
    z.enum(ownHeadingNames, { error: keyRule }),
    z.array(z.string({ error: listRule }).min(1, { error: listRule }).max(90, { error: listRule }), {
      error: listRule,
    }),
    { error: mapRule },
  )
  .prefault({})
  .meta({
    description:
      'By which headings of your own write-ups a section is known, besides those that the Action knows: { lucky: ["Glück"] }.',
  });
