import { mostAdoptions, mostPostmortems } from '../decide/budget.ts';
import type { SweepWorkflow } from '../facts/sweep-workflow.ts';
import { blobSha } from '../github/blob-sha.ts';
import { type Connection, connect, type GitHub } from '../github/client.ts';
import { UserError } from '../github/errors.ts';
import type { Inputs as AllInputs } from '../github/inputs.ts';
import { type RepositoryContext, workflowLogin } from '../github/read-context.ts';
import { readOpening, usualIndex } from '../github/read-opening.ts';
import { permissionReader } from '../github/read-permissions.ts';
import { readTextFiles } from '../github/read-text-files.ts';
import { log } from '../github/report.ts';
import { wakeSweeps } from '../github/sweep-workflow.ts';
import type { Language } from '../i18n/catalogs.ts';
import { isLoaded, useCatalogs } from '../i18n/texts.ts';
import { defaultSettings } from '../settings/defaults.ts';
import { mergeSettings } from '../settings/merge.ts';
import type { Powers, SettingsFile } from '../settings/parse.ts';
import { formatProblems } from '../settings/problem.ts';
import type { Settings } from '../settings/settings.ts';
import { stepsIn } from '../settings/steps-in.ts';
import type { OwnFile } from '../templates/own-template.ts';
import { createWriter, type Writer } from '../templates/writer.ts';
import { instantOf } from '../time/instant.ts';
import { isFixed, useZones } from '../time/zone.ts';
import { declares, earlyOf } from './early.ts';
import type { Session } from './session.ts';

/** Who is told comes after all is done. */
type Inputs = Omit<AllInputs, 'notify'>;

export interface Opening {
  readonly connection: Omit<Connection, 'token'> & { readonly workflowFile?: string };
  readonly inputs: Inputs;
  /** What is needed once a postmortem is in sight. */
  readonly loadStage: Session['loadStage'];
  /** The issue that the event is about. */
  readonly issue?: number;
  /** All incidents are to be looked at. */
  readonly all?: boolean;
  /** Settings that cannot be read are told and not thrown: whoever asks what is wrong wants all of it. */
  readonly isCheckup?: boolean;
  /** What woke the run. */
  readonly cause?: string;
  /** Whose permission is sure to be asked for: it is asked beside the first question. */
  readonly weigh?: readonly string[];
  /** The runner's clock, in milliseconds, for a GitHub that does not tell its own. */
  readonly clock: () => number;
}

/** Reads what every run needs and does what the team chose. Throws before anything is written when that is broken. */
export async function openSession({
  connection,
  inputs,
  clock,
  loadStage,
  issue,
  all = false,
  weigh = [],
  isCheckup = false,
  cause = '',
}: Opening): Promise<Session> {
  const github = await connect({ ...connection, token: inputs.token });
  const permissionOf = earlyReader(github, weigh);
  const sweeps = sweepsAt(cause, github, inputs);
  const label = inputs.label || defaultSettings.label;
  const opening = await readOpening(github, {
    ...{ settingsPath: inputs.config, sweepFile: inputs.sweepFile },
    // Whoever starts a run by hand wants to know why it does nothing.
    ...(all || cause === 'workflow_dispatch' ? { label, all } : {}),
    ...(issue === undefined ? {} : { issue }),
    ...(declares(cause) ? { index: usualIndex } : {}),
  });
  const { context } = opening;
  const { settings, ...chosen } = await settingsOr(isCheckup, context, inputs);
  const ownFiles = await readTemplates(github, settings);
  return {
    github,
    ...{ context, settings, ...chosen },
    writer: await writerFor(settings, ownFiles),
    now: instantOf(timeOf(github, clock)),
    permissionOf,
    blobSha,
    digest: blobSha(JSON.stringify([settings, ownFiles])).slice(0, 12),
    ...{ dryRun: inputs.dryRun, sweepFile: inputs.sweepFile },
    ...(connection.workflowFile === undefined ? {} : { workflowFile: connection.workflowFile }),
    ...{ loadStage, loadForm, loadLanguage },
    early: { ...earlyOf(opening, issue, label), ...(sweeps === undefined ? {} : { sweeps }) },
    budget: newBudget(settings),
  };
}

function earlyReader(github: GitHub, weigh: readonly string[]): Session['permissionOf'] {
  const permissionOf = permissionReader(github);
  for (const login of weigh) permissionOf(login).catch(() => undefined);
  return permissionOf;
}

const loadForm: Session['loadForm'] = async () => (await import('../incident/form.ts')).formAnswers;

async function settingsOr(
  isCheckup: boolean,
  context: RepositoryContext,
  inputs: Inputs,
): Promise<Pick<Session, 'settings' | 'settingsProblem'>> {
  try {
    return { settings: await chooseSettings(context, inputs) };
  } catch (error) {
    if (!isCheckup || !(error instanceof UserError)) throw error;
    const settings = await chooseSettings({ ...context, settingsFile: { kind: 'absent' } }, inputs);
    return { settings, settingsProblem: error.message };
  }
}

function newBudget({ reminders }: Settings): Session['budget'] {
  return { reminders: reminders.maxPerRun, adoptions: mostAdoptions, postmortems: mostPostmortems };
}

/** Whoever opens an incident counts on being reminded; a schedule that wakes us is on. */
function sweepsAt(
  cause: string,
  github: GitHub,
  { sweepFile, dryRun }: Inputs,
): Promise<SweepWorkflow | undefined> | undefined {
  if (cause === 'schedule') return Promise.resolve('on');
  return cause === 'issues.opened' && !dryRun ? wakeSweeps(github, sweepFile) : undefined;
}

async function loadLanguage(language: Language): Promise<void> {
  if (isLoaded(language)) return;
  const { catalogsOf } = await import('../i18n/other-catalogs.ts');
  useCatalogs(catalogsOf([language]));
}

/** What few teams need. */
async function loadFor({ language, timeZone, postmortem }: Settings): Promise<void> {
  await loadLanguage(language);
  await loadLanguage(postmortem.language);
  if (!isFixed(timeZone)) useZones((await import('../time/zone-library.ts')).zones);
}

/** What reads templates is loaded for teams that have some of their own. */
async function writerFor({ language }: Settings, ownFiles: readonly OwnFile[]): Promise<Writer> {
  const ours = createWriter(language);
  if (ownFiles.length === 0) return ours;
  const { withOwnTemplates } = await import('../templates/own-writer.ts');
  return withOwnTemplates(ours, ownFiles);
}

/** Even a run that writes nothing needs them, to see that all reads as it should. */
async function readTemplates(github: GitHub, { templates }: Settings): Promise<readonly OwnFile[]> {
  if (templates.length === 0) return [];
  const files = await readTextFiles(
    github,
    templates.map(({ path }) => path),
  );
  return templates.map(({ name, path }) => {
    const file = files.get(path);
    return { name, path, ...(file?.kind === 'present' ? { text: file.text } : {}) };
  });
}

/** Runners drift, so GitHub's clock counts. */
function timeOf(github: GitHub, clock: () => number): number {
  return github.serverTime() ?? clock();
}

async function chooseSettings(
  { settingsFile: file, me }: RepositoryContext,
  inputs: Inputs,
): Promise<Settings> {
  const powers = { mentionsTeams: me !== workflowLogin };
  const { settings, overrides } = mergeSettings({
    file: file.kind === 'present' ? await checkedFile(file.text, inputs.config, powers) : undefined,
    inputs: {
      label: inputs.label,
      ...(inputs.maxReminders === undefined ? {} : { maxReminders: inputs.maxReminders }),
    },
  });
  for (const override of overrides) log(override);
  await loadFor(settings);
  return { ...settings, steps: stepsIn(settings) };
}

/** What checks settings is loaded for teams that have a file with some. */
async function checkedFile(text: string, fileName: string, powers: Powers): Promise<SettingsFile> {
  const { parseSettingsFile } = await import('../settings/parse.ts');
  const reading = parseSettingsFile(text, fileName, powers);
  if (reading.kind === 'problems') throw new UserError(formatProblems(reading.problems));
  return reading;
}
