import { isStepId, stepNumber } from '../checklist/protocol.ts';
import type { ThreadTexts } from '../i18n/texts.ts';
import { fencedFile } from '../logbook/postmortem-comment.ts';
import { plainLine } from '../markdown/plain-line.ts';
import type { Effect } from '../plan/effect.ts';
import { utcTimestamp } from '../time/timestamp.ts';
import { effectText, effectTitle } from './effect-words.ts';
import type { IncidentReport } from './incident-report.ts';

/** What the job summary shows: one line per incident, what was done, and what needs somebody. */
export interface SummaryView {
  readonly dryRun: boolean;
  readonly incidents: readonly SummaryLine[];
  readonly notes: readonly string[];
  readonly problems: readonly string[];
  readonly planned: readonly PlannedView[];
  /** Whole texts that found no other place. */
  readonly kept: readonly PlannedView[];
}

interface SummaryLine {
  /** Numbers do not become links by themselves on the page of a run. */
  readonly link: string;
  readonly severity: string;
  readonly step: string;
  readonly since: string;
  readonly timeLimit: string;
  readonly level: string;
  readonly did: string;
  readonly next: string;
}

interface PlannedView {
  readonly title: string;
  readonly text: string;
  /** Longer than any run of backticks in the text. */
  readonly fence: string;
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
  const rows = worth.length <= mostRows ? worth : mostTelling(worth);
  const notes = reports.flatMap(({ number, notes: own }) => own.map((note) => `#${number}: ${note}`));
  const problems = reports.flatMap(({ number, problem }) =>
    problem === undefined ? [] : [`#${number}: ${problem}`],
  );
  return {
    dryRun,
    incidents: rows.map((report) => summaryLine(report, dryRun, texts)),
    notes: [
      ...few(notes, texts),
      ...general,
      ...(worth.length > rows.length ? [texts.counted('moreRows', worth.length - rows.length)] : []),
    ],
    problems: few(problems, texts),
    kept: dryRun ? [] : reports.flatMap(({ effects }) => effects.flatMap(keptView)),
    planned: dryRun
      ? reports
          .flatMap(({ effects }) => effects)
          .slice(0, mostPlanned)
          .map((effect) => plannedView(effect, texts))
      : [],
  };
}

/** What failed, then what was done, then what is due next; in the order of the run where that is the same. */
function mostTelling(reports: readonly IncidentReport[]): readonly IncidentReport[] {
  const rank = ({ problem, effects }: IncidentReport) => {
    if (problem !== undefined) return 0;
    return effects.length > 0 ? 1 : 2;
  };
  const due = ({ waiting }: IncidentReport) => waiting?.next || '9';
  return reports
    .toSorted((a, b) => rank(a) - rank(b) || (due(a) < due(b) ? -1 : Number(due(a) > due(b))))
    .slice(0, mostRows);
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
  const { number, url, step, done, total, waiting } = report;
  return {
    link: `[#${number}](${url})`,
    severity: plainLine(report.severity ?? '', 40),
    step: isStepId(step)
      ? texts.format('stepDoneOf', { number: stepNumber(step), step, done, total })
      : texts.format('doneOf', { done, total }),
    since: waiting === undefined ? '' : utcTimestamp(waiting.since),
    timeLimit: waiting?.timeLimit ?? '',
    level: waiting?.level ?? '',
    did: didWhat(report, dryRun, texts),
    next: waiting === undefined || waiting.next === '' ? '' : utcTimestamp(waiting.next),
  };
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
  if (outcome === 'reminded' && waiting?.level === 'escalated') return words['did-escalated'];
  return isDeed(outcome) ? words[deeds[outcome]] : outcome;
}

function isDeed(outcome: IncidentReport['outcome']): outcome is keyof typeof deeds {
  return Object.hasOwn(deeds, outcome);
}

function keptView(effect: Effect): readonly PlannedView[] {
  if (effect.kind !== 'show-in-summary') return [];
  return [{ title: `${effect.path} (#${effect.issue})`, ...fencedFile(effect.content) }];
}

function plannedView(effect: Effect, texts: ThreadTexts): PlannedView {
  const text = effectText(effect).slice(0, longestPlan).toWellFormed();
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  return { title: effectTitle(effect, texts), text, fence: '`'.repeat(longest + 1) };
}
