/** The shell around the life of an incident: the only clock, environment and file system. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { context } from '@actions/github';
import type { Trigger } from './decide/trigger.ts';
import { UserError } from './github/errors.ts';
import { explain } from './github/explain.ts';
import { type Environment, readInputs } from './github/inputs.ts';
import { reportFailure, reportRun } from './github/report.ts';
import type { IncidentReport, Outcome } from './report/incident-report.ts';
import { writeSummary } from './report/summary.ts';
import { effectTitle } from './report/summary-view.ts';
import { reconcile } from './run/reconcile.ts';
import { openSession, type Session } from './run/session.ts';
import { look } from './run/sweep.ts';
import type { TemplateName } from './templates/template-names.ts';

export async function main(trigger: Trigger, environment: Environment): Promise<void> {
  try {
    const inputs = readInputs(environment);
    const { repo: repository, apiUrl, graphqlUrl } = context;
    const connection = { repository, apiUrl, graphqlUrl };
    const session = await openSession({ connection, inputs, readTemplate, clock: Date.now });
    if (session.context.repository.archived) return await reportArchived(trigger, session);
    const { reports, notes } = await look(session, trigger, reconcile);
    await reportRun({
      outcome: overall(trigger, reports),
      incidents: reports,
      // First, because its template may be wrong as well.
      summary: writeSummary(session.writer, { reports, notes, dryRun: inputs.dryRun }),
      lines: [...reports.flatMap((report) => linesOf(report, inputs.dryRun)), ...notes],
      warnings: session.writer.problems(),
    });
  } catch (error) {
    reportFailure(explain(error));
  }
}

function overall(trigger: Trigger, reports: readonly IncidentReport[]): Outcome {
  if (trigger.kind !== 'sweep') return reports[0]?.outcome ?? 'unchanged';
  return reports.some(({ problem }) => problem !== undefined) ? 'failed' : 'swept';
}

/** Nobody waits for a scheduled run, and none can be done: it says so and is no failure. */
async function reportArchived(trigger: Trigger, { writer }: Session): Promise<void> {
  const line = 'The repository is archived and takes nothing: unarchive it, or take the workflow out.';
  if (trigger.kind !== 'sweep') throw new UserError(line);
  const summary = writeSummary(writer, { reports: [], dryRun: false });
  await reportRun({
    outcome: 'archived',
    incidents: [],
    summary,
    lines: [line],
    warnings: writer.problems(),
  });
}

function linesOf(report: IncidentReport, dryRun: boolean): readonly string[] {
  const { number, outcome, done, total, effects, notes } = report;
  const lines = [
    `${outcome}, ${done} of ${total} steps done`,
    ...effects.map((effect) => `${dryRun ? 'would' : 'did'} ${effectTitle(effect)}`),
    ...notes,
  ];
  return lines.map((line) => `#${number}: ${line}`);
}

/** The prose lies beside the bundle, where people can read it. */
function readTemplate(name: TemplateName): string {
  return readFileSync(path.join(import.meta.dirname, '..', 'templates', `${name}.md.hbs`), 'utf8');
}
