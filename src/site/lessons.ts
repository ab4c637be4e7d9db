/** What was learned: each incident with what contributed to it, to search in; and what is still to be done. */

import { byDue, openItems } from '../postmortem-index/items.ts';
import { hrefOf, issueHref, type Row, rowOf, type SiteContext } from './context.ts';
import { nameOf } from './service-names.ts';

export interface LessonsView {
  readonly heading: string;
  readonly items: readonly (Row & { readonly year: string; readonly factors: readonly string[] })[];
  /** What to choose from. */
  readonly services: readonly string[];
  readonly severities: readonly string[];
  readonly years: readonly string[];
  readonly factors: readonly string[];
  /** With `{count}` and `{total}`. */
  readonly shown: string;
  readonly total: number;
  /** How many are not on the page, and found by a search only. */
  readonly more: number;
  readonly followUpsHeading: string;
  readonly followUps: readonly {
    readonly due: string;
    readonly title: string;
    readonly href: string;
    readonly incident: string;
    readonly page: string;
  }[];
  readonly none: string;
  readonly noFollowUps: string;
}

const mostItems = 200;
const mostFollowUps = 200;
const mostFactors = 60;
/** A factor that is named in the same few words several times is one to choose. */
const longestChoice = 60;

export function lessonsView(context: SiteContext): LessonsView {
  const { published, pages, site } = context;
  const { postmortems } = published;
  const items = postmortems.slice(0, mostItems).map((entry) => ({
    ...rowOf(entry, context),
    year: entry.opened.slice(0, 4),
    factors: pages.get(entry.path)?.factors ?? [],
  }));
  return {
    heading: site.say('lessons'),
    items,
    services: choices(
      postmortems.flatMap(({ services = [] }) =>
        services.map((id) => nameOf(id, context.facts.settings.services)),
      ),
    ),
    severities: choices(postmortems.flatMap(({ severity = [] }) => severity)),
    years: choices(postmortems.map(({ opened }) => opened.slice(0, 4))).toReversed(),
    factors: choices(
      [...pages.values()].flatMap(({ factors }) => factors).filter((text) => text.length <= longestChoice),
    ).slice(0, mostFactors),
    shown: site.say('shown', { count: '{count}', total: '{total}' }),
    total: postmortems.length,
    more: postmortems.length - items.length,
    followUpsHeading: site.say('openFollowUps'),
    followUps: followUpsOf(context),
    none: postmortems.length === 0 ? site.say('noIncidents') : '',
    noFollowUps: site.say('noFollowUps'),
  };
}

function choices(all: readonly string[]): readonly string[] {
  return [...new Set(all)].toSorted((a, b) => a.localeCompare(b));
}

function followUpsOf(context: SiteContext): LessonsView['followUps'] {
  const { published, facts } = context;
  return published.postmortems
    .flatMap((entry) => openItems(entry).map((item) => ({ entry, item })))
    .toSorted((a, b) => byDue(a.item, b.item))
    .slice(0, mostFollowUps)
    .map(({ entry, item: { title, number, due = '' } }) => ({
      due,
      title,
      href: issueHref(number, facts),
      incident: entry.title,
      page: hrefOf(entry, context),
    }));
}
