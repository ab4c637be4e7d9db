import { stepNumber } from '../checklist/protocol.ts';
import type { ThreadTexts } from '../i18n/texts.ts';
import { fencedFile } from '../logbook/postmortem-comment.ts';
import { plainLine } from '../markdown/plain-line.ts';
import type { Effect } from '../plan/effect.ts';
import { utcTimestamp } from '../time/timestamp.ts';
import { inOrderOfDay } from '../time/zone.ts';
import type { IncidentReport } from './incident-report.ts';
import type { PlannedEffect } from './planned.ts';

/** What the job summary shows: one line per incident that is late or was changed, what was done, and what needs somebody. */
export interface SummaryView {
  readonly dryRun: boolean;
  /** What is overdue first. */
  readonly incidents: readonly SummaryLine[];
  /** Those that need nothing, in one line; empty where there is none. */
  readonly fine: string;
  readonly notes: readonly string[];
  readonly problems: readonly string[];
  readonly planned: readonly PlannedView[];
  /** Whole texts that found no other place. */
  readonly kept: readonly PlannedView[];
}

interface SummaryLine {
  /** Numbers do not become links by themselves on the page of a run. */
  readonly link: string;
  /** Empty where it is not told. */
  readonly title: string;
  readonly severity: string;
  readonly overdue: boolean;
  /** What is due, or else what is next and when. */
  readonly steps: string;
  readonly did: string;
}

interface PlannedView {
  readonly title: string;
  readonly text: string;
  /** Longer than any run of backticks in the text. */
  readonly fence: string;
  /** Of what is in the fence: `diff` or `markdown`. */
  readonly language: string;
}

/** GitHub refuses summaries over 1 MiB; a dry run of a large sweep shows the beginning of each text. */
const longestPlan = 20_000;
/** Nobody reads on; the rest is counted. */
const mostRows = 100;
const mostPlanned = 30;

export interface SummaryInput {
  readonly reports: readonly IncidentReport[];
  /** What concerns no single incident. */
  readonly notes?: readonly string[];
  readonly dryRun: boolean;
}

export function summaryView(
  { reports, notes: general = [], dryRun }: SummaryInput,
  texts: ThreadTexts,
): SummaryView {
  const worth = reports.filter(isWorthALine);
  const [telling, fine] = [worth.filter(isTelling), worth.filter((report) => !isTelling(report))];
  const rows = mostTelling(telling);
  const notes = reports.flatMap(({ number, notes: own }) => own.map((note) => `#${number}: ${note}`));
  const problems = reports.flatMap(({ number, problem }) =>
    problem === undefined ? [] : [`#${number}: ${problem}`],
  );
  return {
    dryRun,
    incidents: rows.map((report) => summaryLine(report, dryRun, texts)),
    fine: fineLine(fine, texts),
    notes: [
      ...few(notes, texts),
      ...general,
      ...(telling.length > rows.length ? [texts.counted('moreRows', telling.length - rows.length)] : []),
    ],
    problems: few(problems, texts),
    kept: dryRun ? [] : reports.flatMap(({ effects }) => effects.flatMap(keptView)),
    planned: reports
      .flatMap(({ planned = [] }) => planned)
      .slice(0, mostPlanned)
      .map(plannedView),
  };
}

/** What failed, then what is overdue, then what was done; in the order of the run where that is the same. */
function mostTelling(reports: readonly IncidentReport[]): readonly IncidentReport[] {
  const rank = (report: IncidentReport) => {
    if (report.problem !== undefined) return 0;
    return isOverdue(report) ? 1 : 2;
  };
  const due = ({ waiting }: IncidentReport) => waiting?.steps[0]?.due;
  return reports
    .toSorted(
      (a, b) => rank(a) - rank(b) || (isOverdue(a) ? inOrderOfDay(due(a), due(b)) : a.number - b.number),
    )
    .slice(0, mostRows);
}

function isOverdue({ waiting }: IncidentReport): boolean {
  return waiting !== undefined && waiting.overdue > 0;
}

function isTelling(report: IncidentReport): boolean {
  return isOverdue(report) || report.outcome !== 'unchanged' || report.problem !== undefined;
}

const mostLinks = 20;

function fineLine(reports: readonly IncidentReport[], { counted, words }: ThreadTexts): string {
  if (reports.length === 0) return '';
  const links = reports.slice(0, mostLinks).map(numbered).join(words.comma);
  return counted('needNothing', reports.length, { links: reports.length > mostLinks ? `${links} …` : links });
}

function numbered({ number, url }: IncidentReport): string {
  return `[#${number}](${url})`;
}

function few(lines: readonly string[], texts: ThreadTexts): readonly string[] {
  if (lines.length <= mostRows) return lines;
  return [...lines.slice(0, mostRows), texts.counted('moreNotes', lines.length - mostRows)];
}

/** A finished incident to which nothing was done is looked at and not told of. */
function isWorthALine({ outcome, waiting, notes }: IncidentReport): boolean {
  return waiting !== undefined || outcome !== 'unchanged' || notes.length > 0;
}

function summaryLine(report: IncidentReport, dryRun: boolean, texts: ThreadTexts): SummaryLine {
  return {
    link: numbered(report),
    title: plainLine(report.title ?? '', 80),
    severity: plainLine(report.severity ?? '', 40),
    overdue: isOverdue(report),
    steps: stepsLine(report, texts),
    did: didWhat(report, dryRun, texts),
  };
}

function stepsLine({ waiting, done, total }: IncidentReport, texts: ThreadTexts): string {
  const { format, words } = texts;
  const [next] = waiting?.steps ?? [];
  if (waiting === undefined || next === undefined) return total > 0 ? format('doneOf', { done, total }) : '';
  const named = ({ step, title }: typeof next) =>
    format('stepNamed', { number: stepNumber(step), title: plainLine(title, 80) });
  if (waiting.overdue === 0) return format('isNext', { step: named(next), at: utcTimestamp(next.due) });
  const due = waiting.steps.slice(0, waiting.overdue).map(named);
  return format('isDue', { steps: due.join(words.comma) });
}

/** Each outcome that has words of its own; the others are said as they are. */
const deeds = {
  opened: 'did-opened',
  updated: 'did-updated',
  reminded: 'did-reminded',
  reopened: 'did-reopened',
  'kept-in-comment': 'did-kept-in-comment',
  'kept-in-summary': 'did-kept-in-summary',
  unchanged: 'did-nothing',
  waiting: 'did-waiting',
} as const;

function didWhat(report: IncidentReport, dryRun: boolean, { words, format }: ThreadTexts): string {
  const { outcome, postmortem = '', waiting } = report;
  if (report.problem !== undefined) return words['did-failed'];
  if (dryRun) return words[outcome === 'planned' ? 'did-planned' : 'did-nothing'];
  if (outcome === 'published' || outcome === 'proposed' || outcome === 'branched') {
    return format(`did-${outcome}`, { path: `\`${postmortem}\`` });
  }
  if (outcome === 'reminded' && waiting?.level === 'given up') return words['did-escalated'];
  return isDeed(outcome) ? words[deeds[outcome]] : outcome;
}

function isDeed(outcome: IncidentReport['outcome']): outcome is keyof typeof deeds {
  return Object.hasOwn(deeds, outcome);
}

function keptView(effect: Effect): readonly PlannedView[] {
  if (effect.kind !== 'show-in-summary') return [];
  const title = `${effect.path} (#${effect.issue})`;
  return [{ title, ...fencedFile(effect.content), language: 'markdown' }];
}

function plannedView({ title, text: whole, isChange }: PlannedEffect): PlannedView {
  const text = whole.slice(0, longestPlan).toWellFormed();
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  return { title, text, fence: '`'.repeat(longest + 1), language: isChange ? 'diff' : 'markdown' };
}
