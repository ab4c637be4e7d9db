import { hasOwnName } from '../postmortem-index/index-files.ts';
import type { SiteFacts } from './site-facts.ts';

/** Where links of a postmortem lead. */
export interface Links {
  /** `home`: of the repository, as the file itself has it. Undefined where it stays. */
  readonly linkOf: (target: string, home: string) => string | undefined;
  /** HTML of ours, without links into a repository that not everybody may read. */
  readonly closed: (html: string, home: string) => string;
  /** It is a postmortem that not everybody may see. */
  readonly isLeftOut: (target: string) => boolean;
}

/** From one incident to another on the site; in a private repository nowhere else into it. */
export function linksBetween(names: ReadonlyMap<string, string>, { repository, settings }: SiteFacts): Links {
  const byName = new Map([...names].map(([path, name]) => [lastPart(path), name]));
  const { directory } = settings.postmortem;
  return {
    linkOf: (target, home) => {
      const isHere = [repository.url, home].some((url) => isWithin(target, url));
      const [path = ''] = target.split('#', 1);
      const isFile =
        path.endsWith('.md') && (isHere ? path.includes(`/${directory}/`) : !/^[a-z]+:/i.test(path));
      const name = isFile ? byName.get(lastPart(path)) : undefined;
      return name === undefined ? undefined : `${name}.html`;
    },
    closed: (html, home) => {
      if (repository.isPublic) return html;
      return html.replaceAll(/<a href="([^"]*)"[^>]*>/g, (all, target: string) =>
        [repository.url, home].some((url) => isWithin(target, url)) ? '<a>' : all,
      );
    },
    isLeftOut: (target) => hasOwnName(lastPart(target)) && !byName.has(lastPart(target)),
  };
}

function isWithin(target: string, url: string): boolean {
  const [address, home] = [target.toLowerCase(), url.toLowerCase()];
  return (
    home !== '' && (address === home || /^[/?#]/.test(address.slice(home.length))) && address.startsWith(home)
  );
}

function lastPart(path: string): string {
  const last = path.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
