/** What each page needs: the facts, what of them may be told, and the words. */

import type { SiteTexts } from '../i18n/site-texts.ts';
import type { PostmortemTexts } from '../i18n/texts.ts';
import type { PostmortemEntry } from '../postmortem-index/entry.ts';
import { type Duration, minute } from '../time/duration.ts';
import { type Instant, instantOf, milliseconds } from '../time/instant.ts';
import { utcTimestamp } from '../time/timestamp.ts';
import { nameOf } from './service-names.ts';
import type { OpenIncident, Published, SiteFacts, WrittenPage } from './site-facts.ts';

export interface SiteContext {
  readonly facts: SiteFacts;
  readonly published: Published;
  /** What the page of each postmortem says, by its path. */
  readonly pages: ReadonlyMap<string, WrittenPage>;
  readonly site: SiteTexts;
  readonly texts: PostmortemTexts;
}

export function siteTitle({ settings, repository }: SiteFacts): string {
  return settings.site.title ?? repository.name;
}

/** Of an incident: when it began to be one, and when it was over; its last moment while it is open. */
export function spanOf(entry: PostmortemEntry): { readonly from: Instant; readonly to: Instant } {
  const from = entry.opened;
  const { times, lastedMinutes, closed = from } = entry;
  // Who writes it up later tells how long it lasted, and the issue stays open for longer.
  const minutes = times?.resolved ?? lastedMinutes;
  return { from, to: minutes === undefined ? closed : instantOf(milliseconds(from) + minutes * minute) };
}

/** How long it lasted, as told; else how long the issue was open. Undefined where nobody knows. */
export function lasted({ lastedMinutes, durationMinutes }: PostmortemEntry): Duration | undefined {
  const minutes = lastedMinutes ?? durationMinutes;
  return minutes === undefined ? undefined : minutes * minute;
}

export function services(ids: readonly string[] = [], { facts }: SiteContext): string {
  return ids.map((id) => nameOf(id, facts.settings.services)).join(', ');
}

/** An incident in a list. */
export interface Row {
  readonly title: string;
  readonly href: string;
  readonly day: string;
  readonly severity: string;
  readonly services: string;
  readonly lasted: string;
}

export function rowOf(entry: PostmortemEntry, context: SiteContext): Row {
  const duration = lasted(entry);
  return {
    title: entry.title,
    href: hrefOf(entry, context),
    day: entry.opened.slice(0, 10),
    severity: entry.severity ?? '',
    services: services(entry.services, context),
    lasted: duration === undefined ? '' : context.texts.duration(duration),
  };
}

/** From the root of the site. */
export function hrefOf({ path }: Pick<PostmortemEntry, 'path'>, { pages }: SiteContext): string {
  return `incidents/${pages.get(path)?.name ?? ''}.html`;
}

/** The same of one that is open. */
export function openHref({ number }: Pick<OpenIncident, 'number'>): string {
  return `incidents/${number}.html`;
}

/** Of an issue on GitHub; empty where there is none, or where not everybody may see it. */
export function issueHref(number: number | undefined, { repository }: SiteFacts): string {
  return number === undefined || !repository.isPublic ? '' : `${repository.url}/issues/${number}`;
}

export function inUtc(at: Instant): string {
  return utcTimestamp(at);
}

/** As far as anybody knows where the site is; else a reader takes it from where it has the feed. */
export function absolute(path: string, { facts }: SiteContext): string {
  return facts.address === '' ? path : `${facts.address}/${path}`;
}
