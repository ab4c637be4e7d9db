import { z } from 'zod';

const deliveries = ['auto', 'commit', 'pull-request'] as const;
const languages = ['en', 'de', 'es', 'fr', 'pt', 'ja'] as const;

const directoryRule =
  'a folder of the repository such as docs/postmortems: letters, digits, dot, dash and underscore, not within .github or .git';
const templateRule = 'a file of the repository that ends in .hbs, such as .github/postmortem.md.hbs';

/** Windows cannot check out a name that ends with a dot, which rules out `.` and `..` as well. */
const segment = '[A-Za-z0-9._-]*[A-Za-z0-9_-]';
const directoryPattern = new RegExp(`^${segment}(?:/${segment})*/?$`);
const templatePattern = new RegExp(`^(?:${segment}/)*${segment}\\.hbs$`);

const directory = z
  .string({ error: directoryRule })
  .max(200, { error: directoryRule, abort: true })
  .regex(directoryPattern, { error: directoryRule, abort: true })
  .refine((path) => !isInGit(path) && !isInGitHub(path), { error: directoryRule })
  .transform((path) => path.replace(/\/$/, ''));

const template = z
  .string({ error: templateRule })
  .max(200, { error: templateRule, abort: true })
  .regex(templatePattern, { error: templateRule, abort: true })
  .refine((path) => !isInGit(path), { error: templateRule });

/** In any case: on a disk that ignores it, `.Git` is the repository itself. */
function isInGit(path: string): boolean {
  return path.toLowerCase().split('/').includes('.git');
}

function isInGitHub(path: string): boolean {
  return path.toLowerCase().split('/')[0] === '.github';
}

const shape = {
  directory: directory
    .prefault('postmortems')
    .meta({ description: 'The folder that the postmortems go to.' }),
  deliver: z.enum(deliveries, { error: 'auto, commit or pull-request' }).prefault('auto').meta({
    description:
      'How they get there: commit to the default branch, pull-request, or auto: commit where that is allowed, else a pull request.',
  }),
  template: template.optional().meta({
    description:
      'Your own Handlebars template, a file on the default branch. When not set: the built-in one.',
    examples: ['.github/postmortem.md.hbs'],
  }),
  language: z
    .enum(languages, { error: `one of ${languages.join(', ')}` })
    .prefault('en')
    .meta({ description: `The language of our own words: ${languages.join(', ')}.` }),
} as const;

export const postmortemSchema = z
  .strictObject(shape, { error: `a map with ${Object.keys(shape).join(', ')}` })
  .prefault({})
  .meta({ description: 'The file that remains of an incident.' });
