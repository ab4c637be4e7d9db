import { z } from 'zod';
import { lineOfText } from './text-schemas.ts';

const addressRule = 'an address that begins with https://, such as https://status.example.com';

const shape = {
  public: z.boolean({ error: 'true or false' }).prefault(false).meta({
    description:
      'true: the site of a private repository may be built, of its finished postmortems only. A site of GitHub Pages is open to everybody, also where the repository is not.',
  }),
  title: lineOfText({ longest: 80, rule: 'one line of text, 1 to 80 characters' })
    .optional()
    .meta({
      description: 'What the site calls itself. When not set: the name of the repository.',
      examples: ['Campus IT'],
    }),
  address: z
    .string({ error: addressRule })
    .regex(/^https:\/\/[^\s<>"]+$/, { error: addressRule })
    .max(300, { error: addressRule })
    .optional()
    .meta({
      description: 'Where the site is, for its feed. When not set: where GitHub Pages says that it is.',
      examples: ['https://status.example.com'],
    }),
} as const;

export const siteSchema = z
  .strictObject(shape, { error: `a map with ${Object.keys(shape).join(', ')}` })
  .prefault({})
  .meta({ description: 'The pages that `task: site` builds.' });
