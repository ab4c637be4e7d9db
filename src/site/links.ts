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
    isLeftOut: (target) => {
      const [path = ''] = target.split(/[?#]/, 1);
      return /\.md$/i.test(path) && !byName.has(lastPart(path));
    },
  };
}

/** By the path, on whatever host: a forge has several for one repository. */
function isWithin(target: string, home: string): boolean {
  if (home === '' || !/^https?:/i.test(target)) return false;
  const [path, root] = [pathOf(target), pathOf(home)];
  return root.length > 1 && new RegExp(`${root.replaceAll(/[^\\w/-]/g, '.')}(?:[/.]|$)`).test(path);
}

function pathOf(address: string): string {
  try {
    return new URL(address.replaceAll('&amp;', '&')).pathname.toLowerCase().replaceAll(/\/+/g, '/');
  } catch {
    return '';
  }
}

function lastPart(path: string): string {
  const last = path.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
