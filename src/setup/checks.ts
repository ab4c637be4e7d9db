/** What a repository has, what it lacks, and what to do about it: the doctor's table. Pure. */

import { sameLabel } from '../facts/label.ts';
import { listAt } from '../json.ts';
import { type Check, inCode, type Row } from './check.ts';
import type { Found } from './found.ts';
import { missingLabels } from './labels.ts';
import { formPath } from './proposed-files.ts';
import { parsed } from './read-workflow.ts';
import { eventsWorkflow, lastSweep, minutes, permissions, sweepWorkflow } from './workflow-checks.ts';

export const checks: readonly Check[] = [
  incidentLabel,
  otherLabels,
  form,
  settings,
  eventsWorkflow,
  permissions,
  sweepWorkflow,
  lastSweep,
  delivery,
  proposals,
  minutes,
];

/** Those that a checkout tells of. */
export const offlineChecks: readonly Check[] = [form, settings, eventsWorkflow, permissions, sweepWorkflow];

function incidentLabel({ label, labels }: Found): Row {
  const what = `The label \`${label}\``;
  if (labels === undefined) return { what, state: 'unknown', words: 'GitHub did not show the labels.' };
  return labels.some((one) => sameLabel(one, label))
    ? { what, state: 'fine', words: 'is there.' }
    : {
        what,
        state: 'stops',
        words:
          'is missing, so no issue can be an incident: run this workflow with `task: setup`, or make it.',
      };
}

function otherLabels(found: Found): Row {
  const what = 'Labels of severities and follow-ups';
  if (found.labels === undefined) return { what, state: 'unknown', words: 'GitHub did not show the labels.' };
  const missing = missingLabels(found).filter(({ name }) => !sameLabel(name, found.label));
  if (missing.length === 0) return { what, state: 'fine', words: 'are there.' };
  const names = inCode(missing.map(({ name }) => name));
  return { what, state: 'missing', words: `${names}: \`task: setup\` makes them.` };
}

function form({ form: text, label, proposedAt }: Found): Row {
  const what = 'The form that opens an incident';
  if (text === undefined) {
    const words = proposedAt === undefined ? 'is not there.' : `is in ${proposedAt}: merge it.`;
    return { what, state: 'missing', words: `\`${formPath}\` ${words}` };
  }
  const labels = listAt(parsed(text), 'labels').map(String);
  return labels.some((one) => sameLabel(one, label))
    ? { what, state: 'fine', words: `\`${formPath}\` is there and gives the label.` }
    : {
        what,
        state: 'missing',
        words: `\`${formPath}\` does not give the label \`${label}\`: add it to \`labels\`.`,
      };
}

function settings({ settings: text }: Found): Row {
  const what = 'The settings';
  return text === undefined
    ? { what, state: 'fine', words: 'There are none, so the defaults count.' }
    : { what, state: 'fine', words: 'are there and can be read.' };
}

function delivery({ repository }: Found): Row {
  const what = 'Where postmortems go';
  if (repository.archived)
    return { what, state: 'stops', words: 'The repository is archived and takes nothing.' };
  switch (repository.pushes) {
    case 'refused':
      return {
        what,
        state: 'fine',
        words: 'Into a pull request: the default branch takes no direct commits.',
      };
    case 'doubtful':
      return {
        what,
        state: 'unknown',
        words: 'There are rules for the default branch. A commit is tried first, then a pull request.',
      };
    default:
      return { what, state: 'fine', words: `Onto \`${repository.defaultBranch}\`.` };
  }
}

function proposals({ mayPropose, repository }: Found): Row {
  const what = 'Whether Actions may open pull requests';
  if (mayPropose === undefined)
    return { what, state: 'unknown', words: 'Not known: only administrators may ask.' };
  if (mayPropose) return { what, state: 'fine', words: 'Yes.' };
  const words =
    'No: Settings → Actions → General → “Allow GitHub Actions to create pull requests”. Without it a branch is offered.';
  return { what, state: repository.pushes === undefined ? 'fine' : 'missing', words };
}
