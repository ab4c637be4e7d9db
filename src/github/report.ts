/** The only place that speaks to the runner: log, outputs, job summary, exit code. */

import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { actionVersion } from '../facts/version.ts';
import type { IncidentReport, Outcome } from '../report/incident-report.ts';

/** Every output of action.yml; a test holds the two equal. */
export const outputNames = [
  'outcome',
  'incident',
  'step',
  'done',
  'postmortem',
  'commit',
  'news',
  'site',
  'result',
] as const;

export interface RunReport {
  readonly outcome: Outcome;
  readonly incidents: readonly IncidentReport[];
  /** What this run changed, for others; plain data. */
  readonly news?: readonly object[];
  /** The folder of the site, where one was built. */
  readonly site?: string;
  /** Markdown for the page of the run. */
  readonly summary: string;
  /** One line each for the log. */
  readonly lines: readonly string[];
  /** For the log and the page of the run: what people should mend. */
  readonly warnings: readonly string[];
  /** What ends the run with an error, and concerns no single incident. */
  readonly problems?: readonly string[];
  /** What ends it with an error, on lines of files. */
  readonly mistakes?: readonly { readonly file: string; readonly line: number; readonly words: string }[];
}

/** GitHub drops a larger summary and marks the run. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
const longestSummary = 1_000_000;

/** What goes wrong with outputs and summary is told, and no reason to call a finished run a failure. */
export async function reportRun(run: RunReport): Promise<void> {
  for (const line of run.lines) log(line);
  const unwritten = [...setOutputs(outputsOf(run)), ...writeSummary(run.summary)];
  const problems = run.incidents.flatMap(({ number, problem }) =>
    problem === undefined ? [] : [{ number, problem }],
  );
  const warnings = [...run.warnings.map(inert), ...unwritten];
  const { problems: general = [], mistakes = [] } = run;
  if (warnings.length + problems.length + general.length + mistakes.length === 0) return;
  const { error, warning } = await annotations();
  for (const line of general) error(inert(line));
  for (const { file, line, words } of mistakes) error(inert(words), { file, startLine: line });
  for (const line of warnings) warning(line);
  for (const { number, problem } of problems) error(`#${number}: ${problem}`);
  if (problems.length + general.length + mistakes.length > 0) process.exitCode = 1;
}

export async function reportFailure(problem: string): Promise<void> {
  const result = { version: 1, action: actionVersion, outcome: 'failed', reason: problem, incidents: [] };
  const unwritten = setOutputs({ outcome: 'failed', result });
  const { setFailed, warning } = await annotations();
  for (const line of unwritten) warning(line);
  setFailed(problem);
}

/** Most runs have nothing to annotate, and what can do it costs more to load than all that they report. */
function annotations() {
  return import('@actions/core');
}

/**
 * A line that starts with `::` is a command to the runner, and so is `##[` anywhere in one; any line may come to hold text
 * from outside. https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function log(line: string): void {
  process.stdout.write(`${inert(line)}\n`);
}

function inert(line: string): string {
  return line
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replaceAll('::', ': :')
    .replaceAll('##[', '## [');
}

function outputsOf({
  outcome,
  incidents,
  news = [],
  site = '',
}: RunReport): Readonly<Record<string, unknown>> {
  const [only] = incidents.length === 1 ? incidents : [];
  return {
    outcome,
    incident: only?.number ?? '',
    step: only?.step ?? '',
    done: only?.done ?? '',
    postmortem: only?.postmortem ?? '',
    commit: only?.commit ?? '',
    news: { version: 1, news },
    site,
    result: { version: 1, action: actionVersion, outcome, incidents: incidents.map(resultOf) },
  } satisfies Record<(typeof outputNames)[number], unknown>;
}

/** Each with a mark at its end that no value holds. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings */
function setOutputs(values: Readonly<Record<string, unknown>>): readonly string[] {
  const end = `end_${randomUUID()}`;
  const lines = Object.entries(values).map(([name, value]) => `${name}<<${end}\n${textOf(value)}\n${end}\n`);
  return append('GITHUB_OUTPUT', lines.join('')) ? [] : [`The outputs could not be written; ${unaffected}`];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const unaffected = 'the run itself is not affected.';

/** False where the runner names no file, or takes none: printed into the log, text from outside could be a command. */
function append(variable: string, text: string): boolean {
  const file = process.env[variable] ?? '';
  if (file === '') return false;
  try {
    appendFileSync(file, text);
    return true;
  } catch {
    return false;
  }
}

/** Without the title, which is anybody's text. */
function resultOf({ effects, title: _title, planned: _planned, news: _news, ...report }: IncidentReport) {
  return { ...report, effects: effects.map(({ kind }) => kind) };
}

/** The summary is a courtesy: a runner without it, or a full disk, must not turn a finished run red. */
function writeSummary(text: string): readonly string[] {
  if (append('GITHUB_STEP_SUMMARY', shortened(text))) return [];
  return [`The job summary could not be written; ${unaffected}`];
}

/** Counted in bytes, as GitHub does, and cut between two characters. */
function shortened(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= longestSummary) return text;
  const whole = new TextDecoder().decode(bytes.subarray(0, longestSummary), { stream: true });
  return `${whole}\n\n… cut, because GitHub shows no more`;
}
