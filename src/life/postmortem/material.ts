import type { CommentFacts, Facts, RepositoryFacts } from '../../incident/facts.ts';
import { linkTo } from '../../text/inert-link.ts';
import { linksIn, type TextLink } from '../../text/links-in.ts';
import { issueFields } from './issue-text.ts';
import { sourceLink } from './quoted-line.ts';
import type { Telling } from './telling.ts';

/** What people attached or pointed to: graphs, logs, files. */
export interface Material {
  /** Each as an item of a list. */
  readonly lines: readonly string[];
  /** How many more there are; empty when these are all. */
  readonly rest: string;
  /** That not everybody who reads this can see the attachments; empty when they can. */
  readonly privacy: string;
}

type Place = Pick<CommentFacts, 'author' | 'createdAt' | 'url' | 'body'>;

interface Found extends TextLink {
  readonly place: Place;
}

const most = 30;

export function materialOf(facts: Facts, telling: Telling): Material {
  const { repository, issue } = facts;
  const { speech } = telling;
  const all = placesOf(facts).flatMap((place) => linksIn(place.body).map((link) => ({ ...link, place })));
  const outside = all.filter(({ url }) => !isOwnPage(url, repository));
  const found = [...Map.groupBy(outside, ({ url }) => url).values()].flatMap(([first]) => first ?? []);
  const more = found.length - most;
  const hasUploads = found.some(({ url }) => isUpload(url, repository));
  return {
    lines: found.slice(0, most).map((one) => lineOf(one, telling)),
    rest: more > 0 ? speech.say('moreInIssue', { count: more, url: issue.url }) : '',
    privacy: hasUploads && repository.visibility !== 'public' ? speech.words.materialPrivate : '',
  };
}

/** The description first, then the comments of people. */
function placesOf({ issue, comments, me }: Facts): readonly Place[] {
  const body = issueFields(issue.body)
    .map(({ text }) => text)
    .join('\n\n');
  const { author, createdAt, url } = issue;
  const told = comments.filter((comment) => comment.author.kind !== 'bot' && comment.author.login !== me);
  return [{ author, createdAt, url, body }, ...told];
}

/** Of the repository what the timeline tells anyhow, and of the server who somebody is: a link is not a mention. */
function isOwnPage(url: string, { url: home }: RepositoryFacts): boolean {
  const path = pathOn(url, home);
  if (path !== undefined)
    return path === '' || /^(?:issues|pulls?|commits?|labels|milestones?)(?:\/|$)/.test(path);
  return /^[^/]*$/.test(pathOn(url, serverOf(home)) ?? '/');
}

/**
 * GitHub has put uploads in several places over the years.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/attaching-files
 */
function isUpload(url: string, { url: home }: RepositoryFacts): boolean {
  if (/^https:\/\/(?:private-)?user-images\.githubusercontent\.com\//i.test(url)) return true;
  const path = pathOn(url, serverOf(home)) ?? '';
  return /^(?:user-attachments|storage\/user|[^/]+\/[^/]+)\/(?:assets|files)\/./.test(path);
}

/** What follows the address on the same site, without query and anchor; undefined elsewhere. */
function pathOn(url: string, site: string): string | undefined {
  const address = url.toLowerCase().replace(/[?#].*$/s, '');
  const base = site.toLowerCase();
  if (address === base) return '';
  return address.startsWith(`${base}/`) ? address.slice(base.length + 1).replace(/\/$/, '') : undefined;
}

function serverOf(home: string): string {
  return /^https?:\/\/[^/]+/.exec(home)?.[0] ?? home;
}

function lineOf({ words, url, place }: Found, telling: Telling): string {
  const address = telling.address(url);
  // Words that are an address of their own could show another than where they lead.
  const name =
    /[\p{L}\p{N}]/u.test(words) && !/^\s*(?:https?:|www\.)/i.test(words) ? words : shortened(address);
  return `${linkTo(telling.label(name, 80), address)} (${sourceLink(place, telling)})`;
}

/** Where it is, without how it is got there and what is asked. */
function shortened(address: string): string {
  return address
    .replace(/^https?:\/\//i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '');
}
