/** The numbers of each year and severity, as tables with pictures above them. */

import type { PostmortemEntry } from '../postmortem-index/entry.ts';
import {
  byYear,
  distinct,
  fewest,
  type Numbers,
  numbersOf,
  type Share,
  type Spread,
} from '../postmortem-index/numbers.ts';
import { minute } from '../time/duration.ts';
import { dayOf, type Instant } from '../time/instant.ts';
import { columnsOf } from './chart.ts';
import type { SiteContext } from './context.ts';

export interface NumbersView {
  readonly heading: string;
  readonly notes: readonly string[];
  /** SVG. */
  readonly charts: readonly string[];
  readonly columns: readonly string[];
  readonly years: readonly { readonly name: string; readonly rows: readonly NumbersRow[] }[];
  readonly none: string;
}

interface NumbersRow {
  readonly name: string;
  readonly cells: readonly { readonly words: string; readonly isQuiet: boolean }[];
}

export function numbersView(context: SiteContext): NumbersView {
  const { published, site, texts } = context;
  const postmortems = distinct(published.postmortems);
  const years = byYear(postmortems);
  return {
    heading: site.say('numbers'),
    notes: [site.say('numbersIntro'), site.say('overNote'), site.say('spreadNote')],
    charts: chartsOf(years, context),
    columns: [
      texts.words.severity,
      site.say('incidents'),
      site.say('toAlert'),
      site.say('toApologize'),
      site.say('toResolve'),
      site.say('complete'),
      site.say('inTime'),
    ],
    years: [
      ...(years.length > 1 ? [table(site.say('all'), postmortems, context)] : []),
      ...years.map(([year, entries]) => table(year, entries, context)),
    ],
    none: postmortems.length === 0 ? site.say('noIncidents') : '',
  };
}

function table(name: string, entries: readonly PostmortemEntry[], context: SiteContext) {
  const { site } = context;
  const bySeverity = [...Map.groupBy(entries, ({ severity }) => severity ?? '')].toSorted(([a], [b]) =>
    a === '' ? 1 : b === '' ? -1 : a.localeCompare(b),
  );
  const rows = bySeverity.length < 2 ? [] : bySeverity;
  return {
    name,
    rows: [
      ...rows.map(([severity, ofIt]) => rowOf(severity || site.say('noSeverity'), ofIt, context)),
      rowOf(site.say('all'), entries, context),
    ],
  };
}

function rowOf(name: string, entries: readonly PostmortemEntry[], context: SiteContext): NumbersRow {
  const numbers: Numbers = numbersOf(entries);
  const { site } = context;
  const share = (one: Share | undefined) =>
    one === undefined ? site.say('tooFew') : site.say('shareOf', { part: one.part, total: one.of });
  return {
    name,
    cells: asCells(site.say('tooFew'), [
      String(numbers.count),
      spreadWords(numbers.alert, context),
      spreadWords(numbers.apology, context),
      spreadWords(numbers.resolved, context),
      share(numbers.complete),
      share(inTime(entries, context)),
    ]),
  };
}

function asCells(few: string, cells: readonly string[]): NumbersRow['cells'] {
  return cells.map((words) => ({ words, isQuiet: words === few }));
}

function spreadWords(spread: Spread | undefined, { site, texts }: SiteContext): string {
  if (spread === undefined) return site.say('tooFew');
  const words = (minutes: number) => texts.duration(minutes * minute);
  const { lower, median, upper } = spread;
  return site.say('spread', { median: words(median), lower: words(lower), upper: words(upper) });
}

/** Of those whose day has passed, as far as GitHub told when they were closed; dropped ones were decided against. */
function inTime(entries: readonly PostmortemEntry[], { facts }: SiteContext): Share | undefined {
  const today = dayOf(facts.now);
  const counted = entries
    .flatMap(({ followUps }) => followUps.items ?? [])
    .flatMap(({ due, number, state }): readonly boolean[] => {
      if (due === undefined || state === 'dropped') return [];
      if (state === undefined) return due < today ? [false] : [];
      const closed = number === undefined ? undefined : facts.closedAt.get(number);
      return closed === undefined ? [] : [isInTime(closed, due)];
    });
  if (counted.length < fewest) return undefined;
  return { part: counted.filter(Boolean).length, of: counted.length };
}

function isInTime(closed: Instant, due: string): boolean {
  return dayOf(closed) <= due;
}

function chartsOf(
  years: readonly (readonly [string, readonly PostmortemEntry[]])[],
  { site, texts }: SiteContext,
): readonly string[] {
  const oldestFirst = years.slice(0, 12).toReversed();
  const counts = oldestFirst.map(([year, entries]) => ({
    label: year,
    value: entries.length,
    words: String(entries.length),
  }));
  const medians = oldestFirst.flatMap(([year, entries]) => {
    const median = numbersOf(entries).resolved?.median;
    return median === undefined
      ? []
      : [{ label: year, value: median, words: texts.duration(median * minute) }];
  });
  return [columnsOf(counts, site.say('perYear')), columnsOf(medians, site.say('overByYear'))].filter(
    (svg) => svg !== '',
  );
}
