/** The page of the run, and the words of the pull request. */

import { plainLine } from '../markdown/plain-line.ts';
import { inCode, type Row, type State } from './check.ts';
import type { Found } from './found.ts';
import type { CopiedFile, ProposedFile } from './proposed-files.ts';

const icons: Readonly<Record<State, string>> = { fine: '✅', missing: '⚠️', stops: '❌', unknown: '❔' };

export function checkTable(rows: readonly Row[]): string {
  const lines = rows.map(({ what, state, words }) => `| ${icons[state]} | ${what} | ${words} |`);
  return ['| | What | |', '|:--|:--|:--|', ...lines].join('\n');
}

export interface Compared {
  /** They are not there, and are proposed. */
  readonly missing: readonly ProposedFile[];
  /** They are there, and stay as they are. */
  readonly kept: readonly ProposedFile[];
  /** They are not there, and are proposed where the token may. */
  readonly workflows?: readonly CopiedFile[];
  /** What is there and reads otherwise than ours, folded. */
  readonly differences?: readonly string[];
}

export function pullBody({ missing, kept, workflows = [], differences = [] }: Compared): string {
  return [
    'What an incident needs, each with its defaults. Nothing that was there is changed.',
    '',
    ...missing.map(({ path, what }) => `- \`${path}\`: ${what}`),
    ...workflows.map(({ path }) => `- \`${path}\`: what wakes the Action`),
    ...(kept.length === 0 ? [] : ['', `Was there and stays as it is: ${inCode(pathsOf(kept))}.`]),
    ...differences.flatMap((one) => ['', one]),
    '',
    'Take out of it what you do not want. Closed without a merge, it is not opened again.',
  ].join('\n');
}

export function pathsOf(files: readonly CopiedFile[]): readonly string[] {
  return files.map(({ path }) => path);
}

/** A workflow that this token may not write, to be copied by hand; its page opens with the name filled in. */
export function workflowToCopy(path: string, text: string, { repository }: Found): string {
  const page = `${repository.url}/new/${repository.defaultBranch}?filename=${encodeURIComponent(path)}`;
  return [`Copy this to [\`${path}\`](${page}):`, '', folded(path, text, 'yaml')].join('\n');
}

export function editPage(path: string, { repository }: Found): string {
  return `${repository.url}/edit/${repository.defaultBranch}/${path}`;
}

export function folded(title: string, text: string, language: string): string {
  const longest = (text.match(/`{3,}/g) ?? ['``']).reduce((length, run) => Math.max(length, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `<details><summary>${plainLine(title, 120)}</summary>\n\n${fence}${language}\n${text.trimEnd()}\n${fence}\n\n</details>`;
}
