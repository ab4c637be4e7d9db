import type { CommentFacts, Facts } from '../../facts/facts.ts';
import type { RepositoryFacts } from '../../facts/repository-facts.ts';
import { linkTo } from '../../markdown/inert-link.ts';
import { linksIn, type TextLink } from '../../markdown/links-in.ts';
import { issueTextOf } from '../../thread/issue-body.ts';
import type { Reading } from '../../thread/reading.ts';
import { reportedAt } from '../../trust/trust.ts';
import type { Block, Page } from '../block.ts';
import type { Formatter } from '../formatter.ts';
import { sourceLink } from '../quotes.ts';
import { codeBlocks } from './code-blocks.ts';

/** What people attached or pointed to: graphs, logs, files. */
export const attachments: Block = { id: 'material', heading: 'attachments', body };

type Place = Pick<CommentFacts, 'author' | 'createdAt' | 'url' | 'body'>;

interface Found extends TextLink {
  readonly place: Place;
}

const most = 30;

function body({ facts, reading, formatter }: Page): readonly string[] {
  const { repository, issue } = facts;
  const { texts } = formatter;
  const all = placesOf(facts, reading).flatMap((place) =>
    linksIn(place.body).map((link) => ({ ...link, place })),
  );
  const outside = all.filter(({ url }) => !isOwnPage(url, repository));
  const found = [...Map.groupBy(outside, ({ url }) => url).values()].flatMap(([first]) => first ?? []);
  const more = found.length - most;
  const hasUploads = found.some(({ url }) => isUpload(url, repository));
  const isPrivate = hasUploads && repository.visibility !== 'public';
  const lines = found.slice(0, most).map((one) => `- ${lineOf(one, repository, formatter)}`);
  return [
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...codeBlocks(reading.statements, formatter),
    ...(more > 0 ? [`_${texts.format('moreInIssue', { count: more, url: issue.url })}_`] : []),
    ...(isPrivate ? [`_${texts.words.attachmentsPrivate}_`] : []),
  ];
}

/** The description first, then the comments of the team. */
function placesOf(facts: Facts, { isMember }: Reading): readonly Place[] {
  const { issue, comments, me } = facts;
  const { author, createdAt, url } = issue;
  const others = comments.filter(
    (comment) =>
      comment.author.kind === 'person' &&
      comment.author.login !== me &&
      isMember(comment.author.login, comment.updatedAt),
  );
  const description = { author, createdAt, url, body: issueTextOf(issue.body) };
  return isMember(author.login, reportedAt(facts)) ? [description, ...others] : others;
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

function lineOf(
  { words, url, isImage, place }: Found,
  repository: RepositoryFacts,
  formatter: Formatter,
): string {
  const address = formatter.address(url);
  // Words that are an address of their own could show another than where they lead.
  const name =
    /[\p{L}\p{N}]/u.test(words) && !/^\s*(?:https?:|www\.)/i.test(words) ? words : shortened(address);
  const link = linkTo(formatter.label(name, 80), address);
  // A picture from elsewhere would tell that place who reads the postmortem where it is published.
  const mark = isImage === true && isUpload(url, repository) && link.startsWith('[') ? '!' : '';
  return `${mark}${link} (${sourceLink(place, formatter)})`;
}

/** Where it is, without how it is got there and what is asked. */
function shortened(address: string): string {
  return address
    .replace(/^https?:\/\//i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '');
}
