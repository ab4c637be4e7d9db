import { isStepId, stepNumber } from '../incident/protocol.ts';
import type { Effect } from './effect.ts';
import { type IncidentReport, outcomes } from './outcome.ts';

/** What the job summary shows: one line per incident, what was done, and what needs somebody. */
export interface SummaryView {
  readonly dryRun: boolean;
  readonly incidents: readonly SummaryLine[];
  readonly problems: readonly string[];
  readonly planned: readonly PlannedView[];
}

interface SummaryLine {
  readonly number: number;
  readonly outcome: string;
  readonly meaning: string;
  readonly step: string;
  readonly done: string;
  readonly postmortem: string;
}

interface PlannedView {
  readonly title: string;
  readonly text: string;
  /** Longer than any run of backticks in the text. */
  readonly fence: string;
}

/** GitHub refuses summaries over 1 MiB; a dry run of a large sweep shows the beginning of each text. */
const longestPlan = 20_000;

export function summaryView(reports: readonly IncidentReport[], dryRun: boolean): SummaryView {
  return {
    dryRun,
    incidents: reports.map(summaryLine),
    problems: reports.flatMap(({ number, problem }) =>
      problem === undefined ? [] : [`#${number}: ${problem}`],
    ),
    planned: dryRun ? reports.flatMap(({ effects }) => effects.map(plannedView)) : [],
  };
}

function summaryLine(report: IncidentReport): SummaryLine {
  const { number, outcome, step, done, total } = report;
  return {
    number,
    outcome,
    meaning: outcomes[outcome],
    step: isStepId(step) ? `${stepNumber(step)} · ${step}` : '',
    done: `${done} of ${total}`,
    postmortem: report.postmortem ?? '',
  };
}

function plannedView(effect: Effect): PlannedView {
  const text = effectText(effect).slice(0, longestPlan).toWellFormed();
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  return { title: effectTitle(effect), text, fence: '`'.repeat(longest + 1) };
}

/** One line for the log; numbers and paths only, no word of a stranger. */
export function effectTitle(effect: Effect): string {
  switch (effect.kind) {
    case 'edit-checklist':
      return `${effect.edit.kind} the list in the description of #${effect.issue}`;
    case 'post-comment':
      return `post our comment on #${effect.issue}`;
    case 'edit-comment':
      return `edit our comment ${effect.comment} on #${effect.issue}`;
    case 'delete-comment':
      return `delete our doubled comment ${effect.comment} on #${effect.issue}`;
    case 'commit-postmortem':
      return `commit ${effect.path} for #${effect.issue}`;
  }
}

function effectText(effect: Effect): string {
  switch (effect.kind) {
    case 'post-comment':
    case 'edit-comment':
      return effect.body;
    case 'commit-postmortem':
      return effect.content;
    case 'edit-checklist':
    case 'delete-comment':
      return JSON.stringify(effect, undefined, 2);
  }
}
