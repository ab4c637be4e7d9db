/** The shell around the life of an incident: the only clock and environment. */

import type { Errand, Trigger } from './decide/trigger.ts';
import { connect } from './github/client.ts';
import { UserError } from './github/errors.ts';
import { explain } from './github/explain.ts';
import type { Environment } from './github/input-text.ts';
import { type Inputs, readConnection, readInputs } from './github/inputs.ts';
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
import type { SetUp } from './run/set-up.ts';
import type { Told } from './run/tell.ts';

export { idleEdit } from './decide/idle-edit.ts';

export async function main(trigger: Trigger | Errand, environment: Environment): Promise<void> {
  try {
    const inputs = readInputs(environment);
    if (trigger.kind === 'check' && environment['GITHUB_EVENT_NAME'] === 'pull_request') {
      return await reportPull(inputs, environment);
    }
    const session = await openSession({
      connection: readConnection(environment),
      inputs,
      clock: Date.now,
      loadStage,
      cause: trigger.cause,
      ...aboutWhat(trigger),
    });
    if (trigger.kind === 'setup' || trigger.kind === 'check') {
      return await reportSetup(await setUpFor(trigger.kind, session, { inputs, environment }));
    }
    if (trigger.kind === 'site') return await reportSite(session, environment);
    if (session.context.repository.archived) return await reportArchived(trigger, session);
    const { reports, notes: seen } = await look(session, trigger, reconcile);
    const told = await tell(session, reports, inputs);
    const notes = [...seen, ...told.notes];
    await reportRun({
      news: told.news,
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

function aboutWhat(
  trigger: Trigger | Errand,
): Pick<Parameters<typeof openSession>[0], 'issue' | 'weigh' | 'all' | 'isCheckup'> {
  switch (trigger.kind) {
    case 'issue':
      return { issue: trigger.issue, weigh: trigger.weigh ?? [] };
    case 'follow-up':
      return { weigh: trigger.weigh ?? [] };
    default:
      return { all: trigger.kind === 'sweep', isCheckup: trigger.kind !== 'sweep' };
  }
}

/** Once in the life of a repository, and by those only who may write there. */
async function setUpFor(
  task: 'setup' | 'check',
  session: Session,
  { inputs, environment }: { readonly inputs: Inputs; readonly environment: Environment },
): Promise<SetUp> {
  const { setUp } = await import('./run/set-up.ts');
  const actor = environment['GITHUB_ACTOR'] ?? '';
  const permission = task === 'setup' ? await session.permissionOf(actor) : 'write';
  if (!['admin', 'maintain', 'write'].includes(permission)) {
    throw new UserError(
      `\`task: setup\` takes write permission in the repository; ${JSON.stringify(actor)} has \`${permission}\`.`,
    );
  }
  const ref = environment['GITHUB_ACTION_REF'] ?? '';
  const commit = /^[0-9a-f]{40}$/.test(ref) ? { commit: ref } : {};
  return setUp(session, { task, settingsPath: inputs.config, ...commit });
}

/** The settings of the pull request may be broken, which is what is asked; so no session is opened with them. */
async function reportPull(inputs: Inputs, environment: Environment): Promise<void> {
  const { checkPull } = await import('./run/check-pull.ts');
  const github = await connect({ ...readConnection(environment), token: inputs.token });
  const asked = { ref: environment['GITHUB_SHA'] ?? '', settingsPath: inputs.config };
  const mistakes = await checkPull(github, asked);
  const lines = mistakes.map(({ file, line, words }) => `${file}:${line} ${words}`);
  const summary =
    lines.length === 0
      ? 'No mistakes in the settings, the templates and the form.'
      : ['```text', ...lines, '```'].join('\n');
  await reportRun({ outcome: 'checked', incidents: [], summary, lines, warnings: [], mistakes });
}

/** Where no other step of the job looks, and the runner tidies up. */
async function reportSite(session: Session, environment: Environment): Promise<void> {
  const { buildSiteIn, tidyAtOnce } = await import('./run/build-site.ts');
  tidyAtOnce();
  const site = `${environment['RUNNER_TEMP'] || process.cwd()}/incident-protocol-site`;
  const built = await buildSiteIn(session, site);
  const warnings = session.writer.problems();
  await reportRun({ outcome: 'built', incidents: [], site, ...built, warnings });
}

async function reportSetup({ outcome, summary, lines, problems }: SetUp): Promise<void> {
  await reportRun({ outcome, incidents: [], summary, lines, warnings: [], problems });
}

/** Most runs change nothing that others want to hear of. */
async function tell(
  session: Session,
  reports: readonly IncidentReport[],
  { notify }: Inputs,
): Promise<Pick<Told, 'news' | 'notes'>> {
  if (reports.every(({ news = [] }) => news.length === 0)) return { news: [], notes: [] };
  const { tellOthers } = await import('./run/tell.ts');
  return tellOthers(session, reports, notify);
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
