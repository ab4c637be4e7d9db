/** `init`: what a team copies, written into a checkout on one's own machine. No network, no token. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { usualSweepFile } from '../facts/sweep-workflow.ts';
import type { Row } from '../setup/check.ts';
import type { Found } from '../setup/found.ts';
import {
  type CopiedFile,
  eventsFile,
  formPath,
  proposedFiles,
  workflowsFolder,
  workflowTexts,
} from '../setup/proposed-files.ts';
import { eventWorkflows, isUnpinned, sweepIn } from '../setup/read-workflow.ts';
import { allChecks } from './all-checks.ts';
import { foundIn, settingsPath, textAt } from './checkout.ts';
import { type Init, type Inited, readArguments } from './init-arguments.ts';

/** Throws nothing: whatever is wrong stands in the lines. */
export async function initBy(words: readonly string[], folder: string): Promise<Inited> {
  const asked = readArguments(words);
  return asked.kind === 'said' ? asked : init(folder, asked);
}

async function init(folder: string, { check, sha }: Init): Promise<Inited> {
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
  const next = [
    ...unread(found),
    ...pins(
      files.map(({ path: name }) => name).filter((name) => isUnpinned({ text: textAt(folder, name) ?? '' })),
      sha,
    ),
    'Commit and push them to the default branch; `init --check` says what is wrong with them.',
    'Run the workflow “Incident Protocol” by hand with the task `setup`, once: it makes the labels.',
    'Open an issue with the form: within a minute it has its checklist.',
  ];
  return {
    lines: [
      ...lines,
      ...named(made, sha),
      '',
      'What comes next:',
      ...next.map((line, index) => `${index + 1}. ${line}`),
    ],
    exitCode: 0,
  };
}

const home = 'https://github.com/incident-protocol/incident-protocol';

function named(made: readonly CopiedFile[], sha: string | undefined): readonly string[] {
  return sha !== undefined && made.some(({ content }) => content.includes(`@${sha}`))
    ? ['', `The workflows run this commit; look at it before you push: ${home}/commit/${sha}`]
    : [];
}

function unread({ settings }: Found): readonly string[] {
  return settings === undefined || settings.path === settingsPath
    ? []
    : [`Rename ${settings.path} to ${settingsPath}: no other name is read.`];
}

function pins(unpinned: readonly string[], sha: string | undefined): readonly string[] {
  if (unpinned.length === 0) return [];
  const files = unpinned.join(' and ');
  return sha === undefined
    ? [
        `Put the full SHA of a commit that you have looked at in the place of <commit>, in ${files}. The newest is the first one here: ${home}/commits`,
      ]
    : [`Put ${sha} in the place of <commit>, in ${files}: a file that was there is not changed.`];
}

function workflowsFor({ label }: Found, sha: string | undefined) {
  return Object.entries(workflowTexts({ commit: sha, label })).map(([file, content]) => ({
    path: `${workflowsFolder}/${file}`,
    content,
  }));
}

/** What a team has already under another name is there. */
function placeOf(
  { path: usual }: { readonly path: string },
  { workflows = [], form, settings }: Found,
): string {
  const [events, sweep] = [eventWorkflows(workflows)[0], sweepIn(workflows)];
  if (usual === `${workflowsFolder}/${eventsFile}` && events !== undefined)
    return `${workflowsFolder}/${events.file}`;
  if (usual === `${workflowsFolder}/${usualSweepFile}` && sweep !== undefined)
    return `${workflowsFolder}/${sweep.file}`;
  if (usual === settingsPath && settings !== undefined) return settings.path;
  return usual === formPath && form !== undefined ? form.path : usual;
}

async function checkup(folder: string): Promise<Inited> {
  const { offlineChecks } = await allChecks();
  const found = foundIn(folder);
  const rows = offlineChecks.map((one) => one(found));
  const icons = { fine: 'ok     ', missing: 'missing', stops: 'stops  ', unknown: '?      ' } as const;
  return {
    lines: [
      ...rows.map(({ what, state, words }) => `${icons[state]}  ${what}: ${words.replaceAll('`', '')}`),
      '',
      ...outcomeOf(rows),
      'Only files are looked at here. The task `check` of the workflow looks at labels, permissions and runs, too.',
    ],
    exitCode: rows.some(({ state }) => state === 'stops') ? 1 : 0,
  };
}

function outcomeOf(rows: readonly Row[]): readonly string[] {
  const has = (state: Row['state']) => rows.some((row) => row.state === state);
  if (has('stops')) return ['Incidents are not handled until what stops is put right.'];
  return has('missing') ? ['Incidents are handled, but not all of it works: see what is missing.'] : [];
}
