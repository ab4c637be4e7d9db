import { z } from 'zod';
import { languageNames } from '../i18n/catalogs.ts';
import { headingsSchema } from './headings-schema.ts';
import { messagesSchema } from './messages-schema.ts';
import { directoryPath, templatePath } from './path-schema.ts';

const deliveries = ['auto', 'commit', 'pull-request'] as const;

const indexDeliveries = ['auto', 'commit', 'pull-request', 'off'] as const;

const shape = {
  directory: directoryPath
    .prefault('postmortems')
    .meta({ description: 'The folder that the postmortems go to.' }),
  deliver: z.enum(deliveries, { error: 'auto, commit or pull-request' }).prefault('auto').meta({
    description:
      'How they get there: commit to the default branch, pull-request, or auto: commit where that is allowed, else a pull request.',
  }),
  index: z.enum(indexDeliveries, { error: 'auto, commit, pull-request or off' }).prefault('auto').meta({
    description:
      'How the list of all postmortems with its data and feed gets there: as the postmortems do (auto), by commit, in a pull request of its own, or not at all (off). Without it nothing is known of earlier incidents: no memory, no list of open follow-ups, and postmortems do not follow them later.',
  }),
  template: templatePath.optional().meta({
    description:
      'Your own Handlebars template, a file on the default branch; short for `templates.postmortem`. When not set: the built-in one.',
    examples: ['.github/postmortem.md.hbs'],
  }),
  language: z
    .enum(languageNames, { error: `one of ${languageNames.join(', ')}` })
    .optional()
    .meta({
      description: 'The language of the postmortems and their list. When not set: `language`.',
      examples: ['de'],
    }),
  messages: messagesSchema,
  headings: headingsSchema,
} as const;

export const postmortemSchema = z
  .strictObject(shape, { error: `a map with ${Object.keys(shape).join(', ')}` })
  .prefault({})
  .meta({ description: 'The file that remains of an incident.' });
