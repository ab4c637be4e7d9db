/** The shell around the life of an incident: the only clock, environment and file system. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { context } from '@actions/github';
import { connect, type GitHub } from './github/client.ts';
import { explain } from './github/explain.ts';
import { type Environment, type Inputs, readInputs } from './github/inputs.ts';
import { listIncidents } from './github/list-incidents.ts';
import { readGround, type TextFile } from './github/read-ground.ts';
import { permissionReader } from './github/read-permissions.ts';
import { log, reportFailure, reportRun } from './github/report.ts';
import { UserError } from './github/user-error.ts';
import { day } from './incident/duration.ts';
import type { IssueFacts } from './incident/facts.ts';
import { instantOf, milliseconds } from './incident/instant.ts';
import type { IncidentReport, Outcome } from './life/outcome.ts';
import { effectTitle, summaryView } from './life/summary-view.ts';
import type { Trigger } from './life/trigger.ts';
import { reconcile, type Session } from './reconcile.ts';
import { mergeSettings } from './settings/merge.ts';
import { parseSettingsFile, type SettingsFile } from './settings/parse.ts';
import { formatProblems } from './settings/problem.ts';
import type { Settings } from './settings/settings.ts';
import { createWriter, type TemplateName, type Writer } from './text/writer.ts';

/** An incident closed longer ago than this is left alone, finished or not. */
const afterlife = 30 * day;

export async function main(trigger: Trigger, environment: Environment): Promise<void> {
  try {
    const inputs = readInputs(environment);
    const writer = createWriter(readTemplates());
    const session = await openSession(inputs, writer);
    const reports = trigger.kind === 'sweep' ? await sweep(session) : [await reconcile(session, trigger)];
    await reportRun({
      outcome: overall(trigger, reports),
      incidents: reports,
      summary: writer.write('summary', summaryView(reports, inputs.dryRun)),
      lines: reports.flatMap((report) => linesOf(report, inputs.dryRun)),
    });
  } catch (error) {
    reportFailure(explain(error));
  }
}

async function openSession(inputs: Inputs, writer: Writer): Promise<Session> {
  const github = connect({
    token: inputs.token,
    repository: context.repo,
    apiUrl: context.apiUrl,
    graphqlUrl: context.graphqlUrl,
  });
  const ground = await readGround(github, inputs.config);
  const settings = chooseSettings(ground.settingsFile, inputs);
  return {
    github,
    ground,
    settings,
    writer,
    now: instantOf(timeOf(github)),
    permissionOf: permissionReader(github),
    dryRun: inputs.dryRun,
    budget: { nags: settings.nag.maxPerRun },
  };
}

/** Runners drift, so GitHub's clock counts. */
function timeOf(github: GitHub): number {
  return github.serverTime() ?? Date.now();
}

function chooseSettings(file: TextFile, inputs: Inputs): Settings {
  const { settings, overrides } = mergeSettings({
    file: file.kind === 'present' ? checkedFile(file.text, inputs.config) : undefined,
    inputs: { label: inputs.label },
  });
  for (const override of overrides) log(override);
  return settings;
}

/** A run with a broken file stops here, before anything is written. */
function checkedFile(text: string, fileName: string): SettingsFile {
  const reading = parseSettingsFile(text, fileName);
  if (reading.kind === 'problems') throw new UserError(formatProblems(reading.problems));
  return reading;
}

/** One incident that fails must not keep the others from being looked at; the run fails at its end. */
async function sweep(session: Session): Promise<readonly IncidentReport[]> {
  const closedSince = instantOf(milliseconds(session.now) - afterlife);
  const listed = await listIncidents(session.github, { label: session.settings.label, closedSince });
  const reports: IncidentReport[] = [];
  for (const issue of listed) reports.push(await reconcileListed(session, issue));
  return reports;
}

async function reconcileListed(session: Session, listed: IssueFacts): Promise<IncidentReport> {
  try {
    return await reconcile(session, { issue: listed.number, listed });
  } catch (error) {
    const problem = explain(error);
    return {
      number: listed.number,
      outcome: 'failed',
      step: '',
      done: 0,
      total: 0,
      effects: [],
      notes: [],
      problem,
    };
  }
}

function overall(trigger: Trigger, reports: readonly IncidentReport[]): Outcome {
  if (reports.some(({ outcome }) => outcome === 'failed')) return 'failed';
  return trigger.kind === 'sweep' ? 'swept' : (reports[0]?.outcome ?? 'unchanged');
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
function readTemplates(): Readonly<Record<TemplateName, string>> {
  const folder = path.join(import.meta.dirname, '..', 'templates');
  const read = (name: TemplateName) => readFileSync(path.join(folder, `${name}.md.hbs`), 'utf8');
  return {
    'tracking-comment': read('tracking-comment'),
    nag: read('nag'),
    'nag-answered': read('nag-answered'),
    postmortem: read('postmortem'),
    summary: read('summary'),
  };
}
