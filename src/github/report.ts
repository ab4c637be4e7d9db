/** The only place that speaks to the runner: log, outputs, job summary, exit code. */

import { error, info, setFailed, setOutput, summary, warning } from '@actions/core';
import type { IncidentReport, Outcome } from '../report/incident-report.ts';

/** Every output of action.yml; a test holds the two equal. */
export const outputNames = ['outcome', 'incident', 'step', 'done', 'postmortem', 'commit', 'result'] as const;

export interface RunReport {
  readonly outcome: Outcome;
  readonly incidents: readonly IncidentReport[];
  /** Markdown for the page of the run. */
  readonly summary: string;
  /** One line each for the log. */
  readonly lines: readonly string[];
  /** For the log and the page of the run: what people should mend. */
  readonly warnings: readonly string[];
}

/** GitHub drops a larger summary and marks the run. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
const longestSummary = 1_000_000;

export async function reportRun(run: RunReport): Promise<void> {
  for (const line of run.lines) log(line);
  for (const line of run.warnings) warning(inert(line));
  writeOutputs(run);
  await writeSummary(run.summary);
  const problems = run.incidents.flatMap(({ number, problem }) =>
    problem === undefined ? [] : [{ number, problem }],
  );
  for (const { number, problem } of problems) error(`#${number}: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

export function reportFailure(problem: string): void {
  setOutputs({
    outcome: 'failed',
    result: { version: 1, outcome: 'failed', reason: problem, incidents: [] },
  });
  setFailed(problem);
}

/** A line that starts with `::` is a command to the runner, and any line may come to hold text from outside. */
export function log(line: string): void {
  info(inert(line));
}

function inert(line: string): string {
  return line.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ').replaceAll('::', ': :');
}

function writeOutputs({ outcome, incidents }: RunReport): void {
  const [only] = incidents.length === 1 ? incidents : [];
  const values = {
    outcome,
    incident: only?.number ?? '',
    step: only?.step ?? '',
    done: only?.done ?? '',
    postmortem: only?.postmortem ?? '',
    commit: only?.commit ?? '',
    result: { version: 1, outcome, incidents: incidents.map(resultOf) },
  } satisfies Record<(typeof outputNames)[number], unknown>;
  setOutputs(values);
}

/** Without a file for them, the library would print them as commands into the log, text from outside among them. */
function setOutputs(values: Readonly<Record<string, unknown>>): void {
  try {
    if ((process.env['GITHUB_OUTPUT'] ?? '') === '') throw new Error('there is no file for outputs');
    for (const [name, value] of Object.entries(values)) setOutput(name, value);
  } catch {
    warning('The outputs could not be written; the run itself is not affected.');
  }
}

function resultOf({ effects, ...report }: IncidentReport) {
  return { ...report, effects: effects.map(({ kind }) => kind) };
}

/** The summary is a courtesy: a runner without it, or a full disk, must not turn a finished run red. */
async function writeSummary(text: string): Promise<void> {
  try {
    await summary.addRaw(shortened(text)).write();
  } catch {
    warning('The job summary could not be written; the run itself is not affected.');
  }
}

/** Counted in bytes, as GitHub does, and cut between two characters. */
function shortened(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= longestSummary) return text;
  const whole = new TextDecoder().decode(bytes.subarray(0, longestSummary), { stream: true });
  return `${whole}\n\n… cut, because GitHub shows no more`;
}
