/** What happened: ninety days at a glance, then month by month. */

import { sameLabel } from '../facts/label.ts';
import type { PostmortemEntry } from '../postmortem-index/entry.ts';
import { byYear, distinct } from '../postmortem-index/numbers.ts';
import { placeOf } from '../postmortem-index/place.ts';
import { day } from '../time/duration.ts';
import { dayOf, type Instant, instantOf, milliseconds, startOf } from '../time/instant.ts';
import { stripOf } from './chart.ts';
import { type Row, rowOf, type SiteContext, siteTitle, spanOf } from './context.ts';
import { groupsOf } from './now.ts';

export interface HistoryView {
  readonly heading: string;
  /** Empty on the pages of years. */
  readonly strips: readonly StripView[];
  readonly months: readonly { readonly name: string; readonly rows: readonly Row[] }[];
  readonly years: readonly { readonly name: string; readonly href: string }[];
  readonly broken: readonly { readonly name: string; readonly href: string; readonly reason: string }[];
  readonly documents: readonly { readonly name: string; readonly href: string }[];
  readonly none: string;
}

interface StripView {
  readonly name: string;
  /** SVG. */
  readonly svg: string;
  readonly days: number;
  /** Each day with what was on it. */
  readonly incidents: string;
}

const days = 90;
/** What is older is on the page of its year. */
const shownMonths = 12;
/** A table of every service there ever was helps nobody. */
const mostStrips = 40;

export function historyView(context: SiteContext): HistoryView {
  const { published, facts, site } = context;
  const years = byYear(published.postmortems).map(([year]) => year);
  const from = dayOf(instantOf(milliseconds(facts.now) - shownMonths * 30.5 * day)).slice(0, 7);
  const recent = published.postmortems.filter(({ opened }) => opened.slice(0, 7) >= from);
  const { fileUrl } = placeOf(facts.repository, facts.settings.postmortem.directory);
  return {
    heading: site.say('history'),
    strips: stripsOf(context),
    months: monthsOf(recent, context),
    years: years.map((year) => ({ name: year, href: `history-${year}.html` })),
    broken: published.broken.map(({ path, reason }) => ({ name: path, href: fileUrl(path), reason })),
    documents: published.documents.map((path) => ({ name: path, href: fileUrl(path) })),
    none: published.postmortems.length === 0 ? site.say('noIncidents') : '',
  };
}

export function yearView(
  year: string,
  entries: readonly PostmortemEntry[],
  context: SiteContext,
): HistoryView {
  return {
    heading: `${context.site.say('history')} ${year}`,
    strips: [],
    months: monthsOf(entries, context),
    ...{ years: [], broken: [], documents: [], none: '' },
  };
}

function monthsOf(entries: readonly PostmortemEntry[], context: SiteContext): HistoryView['months'] {
  const format = new Intl.DateTimeFormat(context.site.language === 'en' ? 'en-GB' : context.site.language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return [...Map.groupBy(entries, ({ opened }) => opened.slice(0, 7))].map(([month, ofMonth]) => ({
    name: format.format(new Date(`${month}-15T00:00:00Z`)),
    rows: ofMonth.map((entry) => rowOf(entry, context)),
  }));
}

interface Hit {
  readonly title: string;
  readonly services: readonly string[];
  /** Days before today, the earlier one first. */
  readonly from: number;
  readonly to: number;
}

/** One for all, then one for each service. */
function stripsOf(context: SiteContext): readonly StripView[] {
  const hits = hitsOf(context);
  const { facts } = context;
  const all = groupsOf(context).flatMap(({ services }) => services);
  return [
    stripView(siteTitle(facts), hits, context),
    ...all.slice(0, mostStrips).map(({ id, name }) => {
      const ofService = hits.filter(({ services }) => services.some((one) => sameLabel(one, id)));
      return stripView(name, ofService, context);
    }),
  ];
}

function hitsOf({ published, facts }: SiteContext): readonly Hit[] {
  const midnight = (at: Instant) => milliseconds(startOf(dayOf(at)));
  const today = midnight(facts.now);
  const back = (at: Instant) => Math.round((today - midnight(at)) / day);
  const closed = distinct(published.postmortems).map((entry) => ({ ...entry, ...spanOf(entry) }));
  const open = published.open.map((one) => ({ ...one, from: one.opened, to: facts.now }));
  return [...closed, ...open]
    .map(({ title, services = [], from, to }) => ({ title, services, from: back(from), to: back(to) }))
    .filter(({ to }) => to < days);
}

function stripView(name: string, hits: readonly Hit[], { facts, site }: SiteContext): StripView {
  const titles = new Map<number, string[]>();
  for (const { title, from, to } of hits) {
    for (let ago = Math.min(from, days - 1); ago >= Math.max(0, to); ago -= 1) {
      titles.set(ago, [...(titles.get(ago) ?? []), title]);
    }
  }
  const dayAgo = (ago: number) => dayOf(instantOf(milliseconds(facts.now) - ago * day));
  const words = new Map(
    [...titles].map(([ago, all]) => [days - 1 - ago, `${dayAgo(ago)}: ${all.join(' · ')}`] as const),
  );
  const listed = [...titles.keys()].toSorted((a, b) => a - b).map(dayAgo);
  return {
    name,
    svg: stripOf(words, days, site.say('strip', { service: name, days: titles.size })),
    days: titles.size,
    incidents: listed.length === 0 ? site.say('none') : listed.join(', '),
  };
}
