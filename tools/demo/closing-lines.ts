import { styleText } from 'node:util';
import type { Played } from './play.ts';

export interface Closing extends Played {
  readonly folder: string;
  /** What `git fsck` has to say about the checkout. */
  readonly fsck: string;
  readonly seconds: number;
}

/** How it went, and where to look. */
export function closingLines({
  github,
  runs,
  postmortem,
  folder,
  fsck,
  seconds,
}: Closing): readonly string[] {
  const { requests, violations } = github;
  const each = (requests.length / runs.length).toFixed(1);
  const places: readonly (readonly [string, string])[] = [
    ['index.html', 'each stage on one page'],
    ['thread.html', 'the issue, as a page'],
    ['postmortem.html', 'its postmortem, as a page'],
    ['site/index.html', 'the site of a year'],
    ['repository/', 'the repository, a git checkout'],
  ];
  return [
    '',
    `  ${runs.length} runs of the bundle, ${requests.length} requests (${each} a run), ${seconds.toFixed(1)} s in all`,
    violations.length === 0
      ? `  ${styleText('green', '✓')} every request was one that GitHub knows`
      : `  ${styleText('red', '✗')} requests that GitHub would refuse:`,
    ...violations.map((violation) => `    ${violation}`),
    fsck === ''
      ? `  ${styleText('green', '✓')} git fsck is clean`
      : `  ${styleText('red', '✗')} git fsck: ${fsck}`,
    '',
    `  ${styleText('bold', 'Where to look')}`,
    ...places.map(([place, what]) => {
      const shown = `${folder}/${place}`;
      return `  ${styleText('cyan', shown)}${' '.repeat(Math.max(2, folder.length + 20 - shown.length))}${what}`;
    }),
    ...(postmortem === undefined ? [] : [`    ${styleText('cyan', postmortem)}`]),
    '',
  ];
}
