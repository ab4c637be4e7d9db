/** `init`: what a team copies, written into a checkout on one's own machine. No network, no token. */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { usualSweepFile } from '../facts/sweep-workflow.ts';
import { defaultSettings } from '../settings/defaults.ts';
import { parseSettingsFile } from '../settings/parse.ts';
import { formatProblems } from '../settings/problem.ts';
import type { Row } from '../setup/check.ts';
import { offlineChecks } from '../setup/checks.ts';
import type { Found, FoundWorkflow } from '../setup/found.ts';
import { formPath, proposedFiles, workflowsFolder, workflowTexts } from '../setup/proposed-files.ts';

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
const { directory } = defaultSettings.postmortem;

export function readArguments(words: readonly string[], folder: string): Init | string {
  const usage = 'Usage: incident-protocol init [--check] [--sha <full SHA of a commit>]';
  const [first, ...rest] = words;
  if (first !== 'init') return usage;
  const index = rest.indexOf('--sha');
  const sha = index === -1 ? undefined : (rest[index + 1] ?? '');
  const others = index === -1 ? rest : rest.toSpliced(index, 2);
  if (sha !== undefined && !/^[0-9a-f]{40}$/.test(sha))
    return `\`--sha\` takes the 40 digits of a commit. ${usage}`;
  if (others.some((word) => word !== '--check')) return usage;
  return { folder, check: others.includes('--check'), ...(sha === undefined ? {} : { sha }) };
}

export function init({ folder, check, sha }: Init): Inited {
  if (!existsSync(path.join(folder, '.git'))) {
    const words = `${folder} is not the root of a git checkout: go to the one that is to have incidents, and try again.`;
    return { lines: [words], exitCode: 1 };
  }
  return check ? checkup(folder) : copied(folder, sha);
}

function copied(folder: string, sha: string | undefined): Inited {
  const workflows = Object.entries(workflowTexts(sha)).map(([file, content]) => ({
    path: `${workflowsFolder}/${file}`,
    content,
  }));
  const files = [...workflows, ...proposedFiles({ directory, label: defaultSettings.label }, settingsPath)];
  const made = files.filter((file) => !existsSync(path.join(folder, file.path)));
  for (const { path: name, content } of made) {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  const lines = files.map((file) => `${made.includes(file) ? 'made      ' : 'was there '} ${file.path}`);
  const pin = made.some(({ content }) => content.includes('@<commit>'))
    ? ['In both workflows, put the full SHA of a commit that you have looked at in the place of <commit>.']
    : [];
  const next = [
    ...pin,
    'Commit and push them to the default branch.',
    'Run the workflow “Incident Protocol” by hand with the task `setup`, once: it makes the labels.',
  ];
  return {
    lines: [...lines, '', 'What comes next:', ...next.map((line, index) => `${index + 1}. ${line}`)],
    exitCode: 0,
  };
}

function checkup(folder: string): Inited {
  const found = foundIn(folder);
  const rows = [...offlineChecks.map((one) => one(found)), ...settingsRow(found.settings)];
  const icons = { fine: 'ok     ', missing: 'missing', stops: 'stops  ', unknown: '?      ' } as const;
  return {
    lines: rows.map(({ what, state, words }) => `${icons[state]}  ${what}: ${words.replaceAll('`', '')}`),
    exitCode: rows.some(({ state }) => state === 'stops') ? 1 : 0,
  };
}

function settingsRow(text: string | undefined): readonly Row[] {
  const reading =
    text === undefined ? undefined : parseSettingsFile(text, settingsPath, { mentionsTeams: true });
  return reading?.kind === 'problems'
    ? [{ what: 'The settings', state: 'stops', words: formatProblems(reading.problems) }]
    : [];
}

function foundIn(folder: string): Found {
  const read = (name: string) => {
    const file = path.join(folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  const names = existsSync(path.join(folder, workflowsFolder))
    ? readdirSync(path.join(folder, workflowsFolder))
    : [];
  const workflows = names
    .filter((name) => /\.ya?ml$/.test(name))
    .map((file): FoundWorkflow => ({ file, text: read(`${workflowsFolder}/${file}`) ?? '' }));
  return {
    repository: {
      ...{ owner: '', name: '', url: '', defaultBranch: '' },
      ...{ visibility: 'public', archived: false },
    },
    label: defaultSettings.label,
    severities: defaultSettings.severities.map(({ label }) => label),
    labels: undefined,
    form: read(formPath),
    settings: read(settingsPath),
    readme: read(`${directory}/README.md`),
    workflows,
    mayPropose: undefined,
    directory,
    sweepFile: usualSweepFile,
  };
}
