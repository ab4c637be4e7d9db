import { z } from 'zod';
import { languageNames } from '../i18n/catalogs.ts';
import { textAt } from '../json.ts';
import { followUpsSchema } from './follow-ups-schema.ts';
import { peopleSchema } from './people-schema.ts';
import { postmortemSchema } from './postmortem-schema.ts';
import { remindersSchema } from './reminders-schema.ts';
import { servicesSchema } from './services-schema.ts';
import { severitiesSchema } from './severities-schema.ts';
import { siteSchema } from './site-schema.ts';
import { stepsSchema } from './steps-schema.ts';
import { templatesSchema } from './templates-schema.ts';
import { labelSchema, servicePrefixSchema } from './text-schemas.ts';
import { timeZoneSchema, workingHoursSchema } from './working-hours-schema.ts';

/** Other mistakes in the file must not hide this one. */
const everyTime = { when: () => true };

const closeSchema = z
  .strictObject(
    {
      early: z
        .enum(['remind', 'reopen', 'accept'], { error: 'remind, reopen or accept' })
        .prefault('remind')
        .meta({
          description:
            'remind: go on reminding; reopen: open it again once, with the reason, then remind; accept: leave it alone.',
        }),
    },
    { error: 'a map with early' },
  )
  .prefault({})
  .meta({ description: 'What happens to an incident that is closed while steps are open.' });

const languageSchema = z
  .enum(languageNames, { error: `one of ${languageNames.join(', ')}` })
  .prefault('en')
  .meta({
    description: `The language of what the Action writes: ${languageNames.join(', ')}. Commands and ids stay in English. An incident keeps the language that it was declared in.`,
  });

const reserveRule = 'a whole number from 0 to 10000';

const shape = {
  label: labelSchema.prefault('incident').meta({
    description: 'The label that makes an issue an incident, in any case. The input of the same name wins.',
  }),
  language: languageSchema,
  'time-zone': timeZoneSchema,
  'working-hours': workingHoursSchema,
  'accept-from': z
    .enum(['read', 'triage', 'write'], { error: 'read, triage or write' })
    .optional()
    .meta({
      examples: ['triage'],
      description:
        'The least permission with which someone may declare an incident, tick its boxes and close it: read, triage or write. When not set: triage in a public repository, read in private and internal ones.',
    }),
  people: peopleSchema,
  steps: stepsSchema,
  severities: severitiesSchema,
  'service-label': servicePrefixSchema.prefault('service:').meta({
    description:
      'What a label that names an affected service begins with, in any case: service:checkout means checkout.',
  }),
  services: servicesSchema,
  private: z
    .strictObject(
      {
        labels: z
          .array(labelSchema, { error: 'a list of labels' })
          .max(20, { error: 'at most 20 labels' })
          .prefault(['security'])
          .meta({
            description:
              'In a public repository an incident with one of these labels gets no postmortem, until a maintainer comments `/incident publish`; [] means none.',
          }),
      },
      { error: 'a map with labels' },
    )
    .prefault({})
    .meta({ description: 'What is not told outside of its issue.' }),
  reminders: remindersSchema,
  reserve: z
    .number({ error: reserveRule })
    .int({ error: reserveRule })
    .min(0, { error: reserveRule })
    .max(10_000, { error: reserveRule })
    .prefault(200)
    .meta({
      description:
        'How many of the requests that GitHub allows within an hour a scheduled run leaves to other workflows of the repository.',
    }),
  close: closeSchema,
  'follow-ups': followUpsSchema,
  postmortem: postmortemSchema,
  site: siteSchema,
  templates: templatesSchema,
} as const;

/**
 * The single source: types, checks, schema.json, the table in the reference and the example all come
 * from here. Every error text completes the sentence "allowed: …".
 */
export const settingsSchema = z
  .strictObject(shape, { error: `a map with ${Object.keys(shape).join(', ')}` })
  .superRefine((value, { issues }) => {
    if (textAt(value, 'postmortem', 'template') === undefined) return;
    if (textAt(value, 'templates', 'postmortem') === undefined) return;
    issues.push({
      code: 'custom',
      input: value,
      path: ['postmortem', 'template'],
      message: 'one of the two, because both name the template of the postmortem',
      params: { found: 'a template here and one in `templates.postmortem`' },
    });
  }, everyTime);

/** The file with its defaults filled in, in its own spelling. */
export type CheckedFile = z.output<typeof settingsSchema>;
