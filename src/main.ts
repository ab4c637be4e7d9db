/** The shell around the life of an incident: the only clock and environment. */

import type { Trigger } from './decide/trigger.ts';
import { UserError } from './github/errors.ts';
import { explain } from './github/explain.ts';
import { type Environment, readConnection, readInputs } from './github/inputs.ts';
import { reportFailure, reportRun } from './github/report.ts';
import { type ThreadTexts, threadTexts } from './i18n/texts.ts';
import type { PostmortemStage } from './plan/decision.ts';
import { effectTitle } from './report/effect-words.ts';
import type { IncidentReport, Outcome } from './report/incident-report.ts';
import { writeSummary } from './report/summary.ts';
import type { SummaryInput } from './report/summary-view.ts';
import { look } from './run/look.ts';
import { openSession } from './run/open-session.ts';
import { reconcile } from './run/reconcile.ts';
import type { Session } from './run/session.ts';

export async function main(trigger: Trigger, environment: Environment): Promise<void> {
  try {
    const inputs = readInputs(environment);
    const about =
      trigger.kind === 'sweep' ? { all: true } : { issue: trigger.issue, weigh: trigger.weigh ?? [] };
    const session = await openSession({
      connection: readConnection(environment),
      inputs,
      clock: Date.now,
      loadStage,
      cause: trigger.cause,
      ...about,
    });
    if (session.context.repository.archived) return await reportArchived(trigger, session);
    const { reports, notes } = await look(session, trigger, reconcile);
    await reportRun({
      outcome: overall(trigger, reports),
      incidents: reports,
      // First, because its template may be wrong as well.
      summary: summaryOf(session, { reports, notes, dryRun: inputs.dryRun }),
      lines: [
        ...reports.flatMap((report) =>
          linesOf(report, inputs.dryRun, threadTexts(session.settings.language)),
        ),
        ...notes,
      ],
      warnings: session.writer.problems(),
    });
  } catch (error) {
    await reportFailure(explain(error));
  }
}

/** Half of the program, which most runs never need. */
async function loadStage(): Promise<PostmortemStage> {
  const { postmortemStage } = await import('./delivery/stage.ts');
  return postmortemStage;
}

function overall(trigger: Trigger, reports: readonly IncidentReport[]): Outcome {
  if (trigger.kind !== 'sweep') return reports[0]?.outcome ?? 'unchanged';
  return reports.some(({ problem }) => problem !== undefined) ? 'failed' : 'swept';
}

/** Nobody waits for a scheduled run, and none can be done: it says so and is no failure. */
async function reportArchived(trigger: Trigger, { writer }: Session): Promise<void> {
  const line = threadTexts(writer.language).words.repositoryArchived;
  if (trigger.kind !== 'sweep') throw new UserError(line);
  const summary = summaryOf({ writer }, { reports: [], dryRun: false });
  await reportRun({
    outcome: 'archived',
    incidents: [],
    summary,
    lines: [line],
    warnings: writer.problems(),
  });
}

/** A courtesy: all was done before, and a page that cannot be written fails no run. */
function summaryOf({ writer }: Pick<Session, 'writer'>, input: SummaryInput): string {
  try {
    return writeSummary(writer, input);
  } catch (error) {
    return explain(error);
  }
}

function linesOf(report: IncidentReport, dryRun: boolean, texts: ThreadTexts): readonly string[] {
  const { format } = texts;
  const { number, outcome, done, total, effects, notes } = report;
  const lines = [
    format('runProgress', { outcome, done, total }),
    ...effects.map((effect) => format(dryRun ? 'runPlans' : 'runDid', { what: effectTitle(effect, texts) })),
    ...notes,
  ];
  return lines.map((line) => `#${number}: ${line}`);
}
