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
import { dayOf } from '../time/instant.ts';
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
  readonly cells: readonly Cell[];
}

interface Cell {
  readonly words: string;
  /** It says that there are too few. */
  readonly isQuiet: boolean;
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
  return {
    name,
    cells: [
      { words: String(numbers.count), isQuiet: false },
      spreadCell(numbers.alert, context),
      spreadCell(numbers.apology, context),
      spreadCell(numbers.resolved, context),
      shareCell(numbers.complete, context),
      shareCell(inTime(entries, context), context),
    ],
  };
}

function tooFew({ site }: SiteContext): Cell {
  return { words: site.say('tooFew'), isQuiet: true };
}

function shareCell(share: Share | undefined, context: SiteContext): Cell {
  if (share === undefined) return tooFew(context);
  return { words: context.site.say('shareOf', { part: share.part, total: share.of }), isQuiet: false };
}

function spreadCell(spread: Spread | undefined, context: SiteContext): Cell {
  if (spread === undefined) return tooFew(context);
  const lasting = (minutes: number) => context.texts.duration(minutes * minute);
  const { lower, median, upper } = spread;
  const told = { median: lasting(median), lower: lasting(lower), upper: lasting(upper) };
  return { words: context.site.say('spread', told), isQuiet: false };
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
      return closed === undefined ? [] : [dayOf(closed) <= due];
    });
  if (counted.length < fewest) return undefined;
  return { part: counted.filter(Boolean).length, of: counted.length };
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
