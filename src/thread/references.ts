/** Issues, pull requests and commits that people name. */

import { readMarkdown } from '../markdown/read-markdown.ts';

export interface Named {
  /** Of issues and pull requests of this repository. */
  readonly numbers: readonly number[];
  /** Of commits, as far as they were written. */
  readonly commits: readonly string[];
}

const most = 50;

/** Outside of code, where a `#` begins a comment and a row of digits is no commit. */
export function referencesIn(markdown: string, home: string): Named {
  const text = prose(markdown);
  const numbers = new Set<number>();
  const commits = new Set<string>();
  for (const [, server, path = '', kind, what = ''] of text.matchAll(
    /(https?:\/\/[^\s/()<>]+)\/([\w.-]+\/[\w.-]+)\/(issues|pull|commit)\/([0-9a-f]{1,40})/g,
  )) {
    if (`${server}/${path}`.toLowerCase() !== home.toLowerCase()) continue;
    if (kind === 'commit') commits.add(what);
    else if (/^\d{1,9}$/.test(what)) numbers.add(Number(what));
  }
  const bare = text.replaceAll(/https?:\/\/\S+/g, ' ');
  const name = home.split('/').slice(-2).join('/').toLowerCase();
  for (const [, repository = '', number] of bare.matchAll(/(?<![\w/&#.-])([\w.-]+\/[\w.-]+)?#(\d{1,9})\b/g)) {
    if (repository === '' || repository.toLowerCase() === name) numbers.add(Number(number));
  }
  for (const [sha] of bare.matchAll(/(?<![\w#/.-])(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}(?![\w-])/g))
    commits.add(sha);
  numbers.delete(0);
  return { numbers: [...numbers].slice(0, most), commits: [...commits].slice(0, most) };
}

/** An issue or pull request of another repository: `owner/repo#12`, or its address. */
export function namesAnother(markdown: string, home: string): boolean {
  const text = prose(markdown);
  const ours = home.toLowerCase();
  const name = home.split('/').slice(-2).join('/').toLowerCase();
  const addresses = text.matchAll(
    /(https?:\/\/[^\s/()<>]+\/[\w.-]{1,100}\/[\w.-]{1,100})\/(?:issues|pull)\/\d{1,9}/g,
  );
  const short = text.matchAll(/(?<![\w/&#.-])([\w.-]{1,100}\/[\w.-]{1,100})#\d{1,9}\b/g);
  return (
    [...addresses].some(([, where = '']) => where.toLowerCase() !== ours) ||
    [...short].some(([, where = '']) => where.toLowerCase() !== name)
  );
}

function prose(markdown: string): string {
  if (!/[#]\d|[0-9a-f]{7}/.test(markdown) && !/https?:\/\//.test(markdown)) return '';
  return readMarkdown(markdown)
    .lines.filter(({ place, quoted }) => place === 'text' && !quoted)
    .map(({ start, end }) => markdown.slice(start, Math.min(end, start + 4000)))
    .join('\n');
}
