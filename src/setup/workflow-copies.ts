/** What ours would be beside what is there: to propose, to copy by hand, or to compare. */

import type { CompareLines } from '../markdown/line-difference.ts';
import { difference } from './difference.ts';
import type { Found, FoundWorkflow } from './found.ts';
import {
  type CopiedFile,
  eventsFile,
  type ProposedFile,
  workflowsFolder,
  workflowTexts,
} from './proposed-files.ts';
import { brokenWorkflow, eventWorkflows, sweepIn } from './read-workflow.ts';
import { editPage, workflowToCopy } from './setup-page.ts';

function copiesOf(
  now: Found,
  commit: string | undefined,
): readonly (CopiedFile & { readonly there?: string })[] {
  const { workflows = [], label, sweepFile } = now;
  const there: Readonly<Record<string, FoundWorkflow | undefined>> = {
    [eventsFile]: eventWorkflows(workflows)[0],
    [sweepFile]: sweepIn(workflows),
  };
  return Object.entries(workflowTexts({ commit, label, sweepFile })).map(([file, content]) => {
    const found = there[file];
    const path = `${workflowsFolder}/${found?.file ?? file}`;
    return { path, content, ...(found === undefined ? {} : { there: found.text }) };
  });
}

export function missingWorkflows(now: Found, commit: string | undefined): readonly CopiedFile[] {
  if (now.workflows === undefined || brokenWorkflow(now.workflows) !== undefined) return [];
  return copiesOf(now, commit).filter(({ there }) => there === undefined);
}

/** To copy by hand, or to compare. */
export function workflowsOf(
  now: Found,
  commit: string | undefined,
  compare: CompareLines,
): readonly string[] {
  if (now.workflows === undefined) return [];
  return copiesOf(now, commit).flatMap(({ path, content, there }) => {
    if (there === undefined) return [workflowToCopy(path, content, now)];
    const changed = difference(path, there, content, compare);
    return changed === undefined ? [] : [`${changed}\n\n[Edit it](${editPage(path, now)})`];
  });
}

/** Of the form alone: settings and the page of the postmortems are a team's own to write. */
export function differences(
  { form }: Found,
  files: readonly ProposedFile[],
  compare: CompareLines,
): readonly string[] {
  const ours = files.find(({ part }) => part === 'form');
  if (form === undefined || ours === undefined) return [];
  const changed = difference(form.path, form.text, ours.content, compare);
  return changed === undefined ? [] : [changed];
}
