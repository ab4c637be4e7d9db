import type { PostmortemTexts, PostmortemWords } from '../i18n/texts.ts';
import { minute } from '../time/duration.ts';
import { dayOf } from '../time/instant.ts';
import type { BrokenEntry, FollowUpCounts, OtherEntry, PostmortemEntry } from './entry.ts';
import { cell } from './escape.ts';
import { counting, numbersLine } from './numbers-line.ts';
import { type FollowUpRow, followUpRows, titleOf } from './page-follow-ups.ts';
import { encodedPath, type Place, within } from './place.ts';
import { statusWords } from './status.ts';

/** All that the template sees: Markdown that is clean already, numbers and yes or no. Empty text means "none". */
export interface PageView {
  /** Our own words, by their key. */
  readonly t: PostmortemWords;
  /** How many postmortems there are, in words. */
  readonly count: string;
  readonly followUpsOpen: string;
  /** Open ones, those that are due first; empty where none are known. */
  readonly followUps: readonly FollowUpRow[];
  readonly stepsOpen: string;
  readonly severalYears: boolean;
  readonly showsCompleteness: boolean;
  readonly years: readonly PageYear[];
  /** What those of the newest year say together; empty where there are none. */
  readonly numbers: string;
  /** How many are older than what the page has room for. */
  readonly leftOut: string;
  readonly broken: readonly BrokenRow[];
  /** What else is in the folder, as teams come with reports of their own. */
  readonly others: readonly { readonly name: string; readonly link: string }[];
}

export interface PageYear {
  readonly year: string;
  readonly count: number;
  /** Older years are there, and out of the way. */
  readonly folded: boolean;
  readonly rows: readonly PageRow[];
}

export interface PageRow {
  readonly day: string;
  readonly title: string;
  readonly link: string;
  readonly number: number;
  readonly issue: string;
  /** Those that were hit; empty when nobody said. */
  readonly services: string;
  readonly severity: string;
  /** How long it hurt, where people told; else how long the issue was open. */
  readonly duration: string;
  readonly finished: number;
  readonly steps: number;
  readonly followUps: string;
  readonly completeness: string;
  readonly status: string;
}

interface BrokenRow {
  readonly name: string;
  readonly link: string;
  readonly reason: string;
}

/** GitHub shows the first 500 KiB of a page. */
const mostRows = 1000;
const mostOthers = 100;
/** So many rows are read without opening anything. */
const rowsInSight = 30;

export interface PageQuestion {
  readonly postmortems: readonly PostmortemEntry[];
  readonly broken: readonly BrokenEntry[];
  readonly others: readonly OtherEntry[];
  readonly place: Place;
  readonly texts: PostmortemTexts;
  /** Labels of incidents that no number counts. */
  readonly uncounted: readonly string[];
}

export function pageView({ postmortems, broken, others, place, texts, uncounted }: PageQuestion): PageView {
  const shown = postmortems.slice(0, mostRows);
  const inYears = years(shown, place, texts);
  return {
    t: texts.words,
    ...countsOf(postmortems, texts),
    followUps: followUpRows(postmortems, place, texts),
    severalYears: inYears.length > 1,
    showsCompleteness: shown.some(({ completeness }) => completeness !== undefined),
    years: inYears,
    numbers: numbersLine(counting(postmortems, uncounted), texts),
    leftOut: leftOutOf(postmortems.length - shown.length, texts),
    others: others.slice(0, mostOthers).map(({ path }) => ({
      name: cell(within(path, place), 120),
      link: encodedPath(within(path, place)),
    })),
    broken: broken.map(({ path, reason, flaw }) => ({
      name: cell(within(path, place), 120),
      link: encodedPath(within(path, place)),
      reason: flaw === undefined ? cell(reason, 200) : texts.words[flaw],
    })),
  };
}

function countsOf(
  postmortems: readonly PostmortemEntry[],
  { format, counted }: PostmortemTexts,
): Pick<PageView, 'count' | 'followUpsOpen' | 'stepsOpen'> {
  const oldest = postmortems.at(-1);
  const open = postmortems.reduce((sum, { followUps }) => sum + followUps.open, 0);
  const incomplete = postmortems.filter(({ steps }) => steps.open > 0).length;
  return {
    count:
      oldest === undefined
        ? ''
        : counted('postmortemCount', postmortems.length, { since: dayOf(oldest.opened) }),
    followUpsOpen: open === 0 ? '' : counted('followUpsOpen', open),
    stepsOpen: incomplete === 0 ? '' : format('withOpenSteps', { count: incomplete }),
  };
}

function leftOutOf(count: number, { format }: PostmortemTexts): string {
  return count === 0 ? '' : format('olderPostmortems', { count, index: '[index.json](index.json)' });
}

function years(
  postmortems: readonly PostmortemEntry[],
  place: Place,
  texts: PostmortemTexts,
): readonly PageYear[] {
  const names = [...new Set(postmortems.map(({ opened }) => opened.slice(0, 4)))];
  let inSight = 0;
  return names.map((year) => {
    const rows = postmortems
      .filter(({ opened }) => opened.startsWith(year))
      .map((entry) => row(entry, place, texts));
    const folded = inSight > 0 && inSight + rows.length > rowsInSight;
    inSight += rows.length;
    return { year, count: rows.length, folded, rows };
  });
}

function row(entry: PostmortemEntry, place: Place, texts: PostmortemTexts): PageRow {
  const { steps, followUps, completeness, durationMinutes, lastedMinutes = durationMinutes } = entry;
  const finished = steps.done + steps.skipped;
  return {
    // A hyphen would let the narrow column break after the year.
    day: dayOf(entry.opened).replaceAll('-', '\u2011'),
    title: titleOf(entry, texts),
    link: encodedPath(within(entry.path, place)),
    number: entry.incident,
    issue: `${place.repository.url}/issues/${entry.incident}`,
    services: shownServices(entry),
    severity: cell(entry.severity ?? '', 60),
    duration: lastedMinutes === undefined ? '' : unbroken(texts.duration(lastedMinutes * minute)),
    finished,
    steps: finished + steps.open,
    followUps: followUpWords(followUps, texts),
    completeness: completeness === undefined ? '' : `${completeness.written}/${completeness.total}`,
    status: cell(statusWords(entry.status, texts.words), 40),
  };
}

function followUpWords({ open, total }: FollowUpCounts, { counted }: PostmortemTexts): string {
  if (total === 0) return '';
  return open === 0 ? counted('followUpsDone', total) : counted('followUpsOpenOf', open, { total });
}

/** In a narrow column. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00A0');
}

/** More would make the row higher than all that is said in it. */
const mostServices = 5;

function shownServices({ services = [] }: PostmortemEntry): string {
  const shown = services.slice(0, mostServices).map((name) => cell(name, 40));
  return [...shown, ...(services.length > mostServices ? ['…'] : [])].join(', ');
}
