/** `init`: what a team copies, written into a checkout on one's own machine. No network, no token. */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { usualSweepFile } from '../facts/sweep-workflow.ts';
import { defaultSettings } from '../settings/defaults.ts';
import { parseSettingsFile, type SettingsReading } from '../settings/parse.ts';
import { formatProblems } from '../settings/problem.ts';
import { formAmong } from '../setup/form.ts';
import type { Found, FoundFile, FoundWorkflow } from '../setup/found.ts';
import {
  eventsFile,
  formFolder,
  formPath,
  isReadme,
  proposedFiles,
  workflowsFolder,
  workflowTexts,
} from '../setup/proposed-files.ts';
import { eventWorkflows, isUnpinned, sweepIn } from '../setup/read-workflow.ts';
import { allChecks } from './all-checks.ts';

export interface Init {
  /** The root of the checkout. */
  readonly folder: string;
  readonly check: boolean;
  /** The commit of the Action to pin. */
  readonly sha?: string;
}

export interface Inited {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1;
}

const settingsPath = '.github/incident-protocol.yml';

export function readArguments(words: readonly string[], folder: string): Init | string {
  const usage = 'Usage: incident-protocol init [--check] [--sha <full SHA of a commit>]';
  const [first, ...given] = words;
  if (first !== 'init') return usage;
  const rest = given.flatMap((word) => (word.startsWith('--sha=') ? ['--sha', word.slice(6)] : [word]));
  const index = rest.indexOf('--sha');
  const sha = index === -1 ? undefined : (rest[index + 1] ?? '').toLowerCase();
  const others = index === -1 ? rest : rest.toSpliced(index, 2);
  if (sha !== undefined && !/^[0-9a-f]{40}$/.test(sha))
    return `\`--sha\` takes the 40 digits of a commit. ${usage}`;
  if (others.some((word) => word !== '--check')) return usage;
  return { folder, check: others.includes('--check'), ...(sha === undefined ? {} : { sha }) };
}

export async function init({ folder, check, sha }: Init): Promise<Inited> {
  if (!existsSync(path.join(folder, '.git'))) {
    const words = `${folder} is not the root of a git checkout: go to the one that is to have incidents, and try again.`;
    return { lines: [words], exitCode: 1 };
  }
  try {
    return check ? await checkup(folder) : copied(folder, sha);
  } catch (error) {
    // A file where a folder has to be, or a place that takes no file.
    const { message } = error instanceof Error ? error : { message: String(error) };
    const words = `Stopped, because the machine says: ${message}. Nothing that was there is changed; put it right and try again.`;
    return { lines: [words], exitCode: 1 };
  }
}

function copied(folder: string, sha: string | undefined): Inited {
  const found = foundIn(folder);
  const files = [...workflowsFor(found, sha), ...proposedFiles(found, settingsPath)].map((file) => ({
    ...file,
    path: placeOf(file, found),
  }));
  const made = files.filter((file) => !existsSync(path.join(folder, file.path)));
  for (const { path: name, content } of made) {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  const lines = files.map((file) => `${made.includes(file) ? 'made      ' : 'was there '} ${file.path}`);
  const pin = files.some((file) => isUnpinned({ text: textAt(folder, file.path) ?? '' }))
    ? [
        'In both workflows, put the full SHA of a commit that you have looked at in the place of <commit>; with `--sha` they are written with it.',
      ]
    : [];
  const next = [
    ...pin,
    'Commit and push them to the default branch; `init --check` says what is wrong with them.',
    'Run the workflow “Incident Protocol” by hand with the task `setup`, once: it makes the labels.',
  ];
  return {
    lines: [...lines, '', 'What comes next:', ...next.map((line, index) => `${index + 1}. ${line}`)],
    exitCode: 0,
  };
}

function workflowsFor({ label }: Found, sha: string | undefined) {
  return Object.entries(workflowTexts({ commit: sha, label })).map(([file, content]) => ({
    path: `${workflowsFolder}/${file}`,
    content,
  }));
}

/** What a team has already under another name is there. */
function placeOf({ path: usual }: { readonly path: string }, { workflows = [], form }: Found): string {
  const [events, sweep] = [eventWorkflows(workflows)[0], sweepIn(workflows)];
  if (usual === `${workflowsFolder}/${eventsFile}` && events !== undefined)
    return `${workflowsFolder}/${events.file}`;
  if (usual === `${workflowsFolder}/${usualSweepFile}` && sweep !== undefined)
    return `${workflowsFolder}/${sweep.file}`;
  return usual === formPath && form !== undefined ? form.path : usual;
}

async function checkup(folder: string): Promise<Inited> {
  const { offlineChecks } = await allChecks();
  const found = foundIn(folder);
  const rows = offlineChecks.map((one) => one(found));
  const icons = { fine: 'ok     ', missing: 'missing', stops: 'stops  ', unknown: '?      ' } as const;
  return {
    lines: rows.map(({ what, state, words }) => `${icons[state]}  ${what}: ${words.replaceAll('`', '')}`),
    exitCode: rows.some(({ state }) => state === 'stops') ? 1 : 0,
  };
}

function readSettings(text: string | undefined): SettingsReading | undefined {
  return text === undefined ? undefined : parseSettingsFile(text, settingsPath, { mentionsTeams: true });
}

function textAt(folder: string, name: string): string | undefined {
  const file = path.join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function foundIn(folder: string): Found {
  const read = (name: string) => textAt(folder, name);
  const namesIn = (name: string) =>
    existsSync(path.join(folder, name)) ? readdirSync(path.join(folder, name)) : [];
  const fileAt = (name: string): FoundFile | undefined => {
    const text = read(name);
    return text === undefined ? undefined : { path: name, text };
  };
  const yamlIn = (name: string) => namesIn(name).filter((file) => /\.ya?ml$/.test(file));
  const settings = fileAt(settingsPath);
  const reading = readSettings(settings?.text);
  // What cannot be read is told by the check; until then the defaults count.
  const { label, severities, privateLabels, reminders, postmortem } =
    reading?.kind === 'settings' ? reading.settings : defaultSettings;
  const { directory, deliver } = postmortem;
  const forms = yamlIn(formFolder).flatMap((file) => fileAt(`${formFolder}/${file}`) ?? []);
  const page = namesIn(directory).find(isReadme);
  return {
    repository: {
      ...{ owner: '', name: '', url: '', defaultBranch: '' },
      ...{ visibility: 'public', archived: false },
    },
    label,
    severities: severities.map((severity) => severity.label),
    ...{ privateLabels, deliver, sweepInterval: reminders.sweepInterval },
    ...(reading?.kind === 'problems' ? { settingsProblem: formatProblems(reading.problems) } : {}),
    labels: undefined,
    form: formAmong(forms, label),
    settings,
    readme: page === undefined ? undefined : fileAt(`${directory}/${page}`),
    workflows: yamlIn(workflowsFolder).map(
      (file): FoundWorkflow => ({ file, text: read(`${workflowsFolder}/${file}`) ?? '' }),
    ),
    people: [],
    unasked: [],
    mayPropose: undefined,
    directory,
    sweepFile: usualSweepFile,
  };
}
