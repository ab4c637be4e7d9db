import { z } from 'zod';

const directoryRule =
  'a folder of the repository such as docs/postmortems: letters, digits, dot, dash and underscore, not within .github or .git, and no name that Windows keeps for itself';
const templateRule = 'a file of the repository that ends in .hbs, such as .github/postmortem.md.hbs';

/** Windows cannot check out a name that ends with a dot, which rules out `.` and `..` as well. */
const segment = '[A-Za-z0-9._-]*[A-Za-z0-9_-]';
const directoryPattern = new RegExp(`^${segment}(?:/${segment})*/?$`);
const templatePattern = new RegExp(`^(?:${segment}/)*${segment}\\.hbs$`);

export const directoryPath = z
  .string({ error: directoryRule })
  .max(200, { error: directoryRule, abort: true })
  .regex(directoryPattern, { error: directoryRule, abort: true })
  .refine((path) => !isInGit(path) && !isInGitHub(path) && !isDevice(path), { error: directoryRule })
  .transform((path) => path.replace(/\/$/, ''));

export const templatePath = z
  .string({ error: templateRule })
  .max(200, { error: templateRule, abort: true })
  .regex(templatePattern, { error: templateRule, abort: true })
  .refine((path) => !isInGit(path), { error: templateRule });

/** In any case: on a disk that ignores it, `.Git` is the repository itself. */
function isInGit(path: string): boolean {
  return path
    .toLowerCase()
    .split('/')
    .some((part) => /^\.git(?:modules|attributes|ignore)?$/.test(part));
}

/** Windows takes them for devices, whatever follows a dot. https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file */
function isDevice(path: string): boolean {
  return path.split('/').some((part) => /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(part));
}

function isInGitHub(path: string): boolean {
  return path.toLowerCase().split('/')[0] === '.github';
}
