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
    return check ? await checkup(folder) : await copied(folder, sha);
  } catch (error) {
    // A file where a folder has to be, or a place that takes no file.
    const { message } = error instanceof Error ? error : { message: String(error) };
    const words = `Stopped, because the machine says: ${message}. Nothing that was there is changed; put it right and try again.`;
    return { lines: [words], exitCode: 1 };
  }
}

async function copied(folder: string, sha: string | undefined): Promise<Inited> {
  const found = foundIn(folder);
  const files = [...workflowsFor(found, sha), ...proposedFiles(found, settingsPath)].map((file) => ({
    ...file,
    path: placeOf(file, found),
  }));
  const made = files.filter((file) => !existsSync(path.join(folder, file.path)));
  for (const { path: name, content } of made) {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    // Never through a link that leads out of the checkout.
    writeFileSync(target, content, { flag: 'wx' });
  }
  const unpinned = files
    .map(({ path: name }) => name)
    .filter((name) => isUnpinned({ text: textAt(folder, name) ?? '' }));
  const next = [...pins(unpinned, sha), ...(await toPutRight(folder)), ...whatIsLeft(made.length > 0)];
  return {
    lines: [
      ...files.map((file) => `${made.includes(file) ? 'made      ' : 'was there '} ${file.path}`),
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

function pins(unpinned: readonly string[], sha: string | undefined): readonly string[] {
  if (unpinned.length === 0) return [];
  const files = unpinned.join(' and ');
  return sha === undefined
    ? [
        `Put the full SHA of a commit that you have looked at in the place of <commit>, in ${files}. The newest is the first one here: ${home}/commits`,
      ]
    : [`Put ${sha} in the place of <commit>, in ${files}: a file that was there is not changed.`];
}

/** Of files that were there; of a missing commit there is a line already. */
async function toPutRight(folder: string): Promise<readonly string[]> {
  const wrong = (await rowsOf(folder)).filter(({ state }) => state === 'missing' || state === 'stops');
  return wrong.filter(({ words }) => !words.includes('<commit>')).map(lineOf);
}

function whatIsLeft(isNew: boolean): readonly string[] {
  return [
    isNew
      ? 'Commit and push them to the default branch.'
      : 'Nothing was missing. If it is not on the default branch yet, push it.',
    'Run the workflow “Incident Protocol” by hand with the task `setup`, once: it makes the labels. `gh workflow run incident-protocol.yml -f task=setup` does it, too.',
    'Open an issue with the form: within a minute it has its checklist.',
  ];
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

async function rowsOf(folder: string): Promise<readonly Row[]> {
  const { offlineChecks } = await allChecks();
  const found = foundIn(folder);
  return offlineChecks.map((one) => one(found));
}

function lineOf({ what, words }: Row): string {
  return `${what}: ${words.replaceAll('`', '')}`;
}

async function checkup(folder: string): Promise<Inited> {
  const rows = await rowsOf(folder);
  const icons = { fine: 'ok     ', missing: 'missing', stops: 'stops  ', unknown: '?      ' } as const;
  return {
    lines: [
      ...rows.map((row) => `${icons[row.state]}  ${lineOf(row)}`),
      '',
      outcomeOf(rows),
      'Only files are looked at here. The task `check` of the workflow looks at labels, permissions and runs, too.',
    ],
    exitCode: rows.some(({ state }) => state === 'stops') ? 1 : 0,
  };
}

function outcomeOf(rows: readonly Row[]): string {
  const has = (state: Row['state']) => rows.some((row) => row.state === state);
  if (has('stops')) return 'Incidents are not handled until what stops is put right.';
  return has('missing')
    ? 'Incidents are handled, but not all of it works: see what is missing.'
    : 'The files are as they should be.';
}
