import { minute, spokenDuration } from '../incident/duration.ts';
import { dayOf } from '../incident/instant.ts';
import { cell } from './cell.ts';
import type { BrokenEntry, PostmortemEntry } from './entry.ts';
import { encodedPath, type Place } from './place.ts';

/** All that the template sees: Markdown that is clean already, numbers and yes or no. */
export interface PageView {
  readonly count: number;
  readonly single: boolean;
  readonly since: string;
  readonly stepsOpen: number;
  readonly followUpsOpen: number;
  readonly singleFollowUp: boolean;
  readonly severalYears: boolean;
  readonly showsCompleteness: boolean;
  readonly years: readonly PageYear[];
  /** How many are older than what the page has room for. */
  readonly leftOut: number;
  readonly broken: readonly BrokenRow[];
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
  readonly severity: string;
  readonly duration: string;
  readonly settled: number;
  readonly steps: number;
  readonly followUps: number;
  readonly followUpsOpen: number;
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
/** So many rows are read without opening anything. */
const rowsInSight = 30;

export interface PageQuestion {
  readonly postmortems: readonly PostmortemEntry[];
  readonly broken: readonly BrokenEntry[];
  readonly place: Place;
}

export function pageView({ postmortems, broken, place }: PageQuestion): PageView {
  const shown = postmortems.slice(0, mostRows);
  const oldest = postmortems.at(-1);
  const inYears = years(shown, place);
  const followUpsOpen = postmortems.reduce((sum, { followUps }) => sum + followUps.open, 0);
  return {
    count: postmortems.length,
    single: postmortems.length === 1,
    since: oldest === undefined ? '' : dayOf(oldest.opened),
    stepsOpen: postmortems.filter(({ steps }) => steps.open > 0).length,
    followUpsOpen,
    singleFollowUp: followUpsOpen === 1,
    severalYears: inYears.length > 1,
    showsCompleteness: shown.some(({ completeness }) => completeness !== undefined),
    years: inYears,
    leftOut: postmortems.length - shown.length,
    broken: broken.map(({ path, reason }) => ({
      name: cell(within(path, place), 120),
      link: encodedPath(within(path, place)),
      reason: cell(reason, 200),
    })),
  };
}

function years(postmortems: readonly PostmortemEntry[], place: Place): readonly PageYear[] {
  const names = [...new Set(postmortems.map(({ opened }) => opened.slice(0, 4)))];
  let inSight = 0;
  return names.map((year) => {
    const rows = postmortems
      .filter(({ opened }) => opened.startsWith(year))
      .map((entry) => row(entry, place));
    const folded = inSight > 0 && inSight + rows.length > rowsInSight;
    inSight += rows.length;
    return { year, count: rows.length, folded, rows };
  });
}

function row(entry: PostmortemEntry, place: Place): PageRow {
  const { steps, followUps, completeness, durationMinutes } = entry;
  const settled = steps.done + steps.skipped;
  return {
    // A hyphen would let the narrow column break after the year.
    day: dayOf(entry.opened).replaceAll('-', '\u2011'),
    title: cell(entry.title, 100) || `Incident ${entry.incident}`,
    link: encodedPath(within(entry.path, place)),
    number: entry.incident,
    issue: `${place.repository.url}/issues/${entry.incident}`,
    severity: cell(entry.severity ?? '', 60),
    duration:
      durationMinutes === undefined ? '' : spokenDuration(durationMinutes * minute).replaceAll(' ', '\u00A0'),
    settled,
    steps: settled + steps.open,
    followUps: followUps.total,
    followUpsOpen: followUps.open,
    completeness: completeness === undefined ? '' : `${completeness.written}/${completeness.total}`,
    status: cell(entry.status, 40),
  };
}

/** The page stands in the folder, so links from there survive a move of it. */
function within(path: string, { directory }: Place): string {
  return path.slice(directory.length + 1);
}
