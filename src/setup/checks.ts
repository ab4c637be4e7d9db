/** What a repository has, what it lacks, and what to do about it: the doctor's table. Pure. */

import { sameLabel } from '../facts/label.ts';
import { type Check, inCode, type Row } from './check.ts';
import { givesLabel } from './form.ts';
import { givesSeverities } from './form-answers.ts';
import type { Found } from './found.ts';
import { missingLabels } from './labels.ts';
import { formPath } from './proposed-files.ts';
import { eventsWorkflow, lastSweep, minutes, permissions, sweepWorkflow } from './workflow-checks.ts';

export const checks: readonly Check[] = [
  issues,
  incidentLabel,
  otherLabels,
  form,
  settings,
  people,
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
    ? { what, state: 'fine', words: 'It is there.' }
    : {
        what,
        state: 'stops',
        words:
          'It is missing, so no issue can be an incident: run this workflow with `task: setup`, or make it.',
      };
}

function issues({ repository }: Found): Row {
  const what = 'Issues';
  return repository.hasIssues === false
    ? { what, state: 'stops', words: 'They are switched off: Settings → General → Features → Issues.' }
    : { what, state: 'fine', words: 'They are on.' };
}

function otherLabels(found: Found): Row {
  const what = 'Labels of severities and follow-ups';
  if (found.labels === undefined) return { what, state: 'unknown', words: 'GitHub did not show the labels.' };
  const missing = missingLabels(found).filter(({ name }) => !sameLabel(name, found.label));
  if (missing.length === 0) return { what, state: 'fine', words: 'They are there.' };
  const names = inCode(missing.map(({ name }) => name));
  return { what, state: 'missing', words: `${names}: \`task: setup\` makes them.` };
}

function form({ form: file, label, severities, proposedAt }: Found): Row {
  const what = 'The form that opens an incident';
  if (file === undefined) {
    const words = proposedAt === undefined ? 'is not there.' : `is in ${proposedAt}: merge it.`;
    return { what, state: 'missing', words: `\`${formPath}\` ${words}` };
  }
  const name = `\`${file.path}\``;
  if (!givesLabel(file, label)) {
    const words = `${name} does not give the label \`${label}\`: add it to \`labels\`.`;
    return { what, state: 'missing', words };
  }
  return givesSeverities(file.text, severities)
    ? { what, state: 'fine', words: `${name} is there and gives the label.` }
    : {
        what,
        state: 'missing',
        words: `${name} offers severities that the settings do not know: each option begins with one of ${inCode(severities)}.`,
      };
}

function settings({ settings: file, settingsPath, settingsProblem }: Found): Row {
  const what = 'The settings';
  if (settingsProblem !== undefined) return { what, state: 'stops', words: settingsProblem };
  if (file !== undefined && file.path !== settingsPath) {
    const words = `\`${file.path}\` is not read: rename it to \`${settingsPath}\`.`;
    return { what, state: 'missing', words };
  }
  return file === undefined
    ? { what, state: 'fine', words: 'There are none, so the defaults count.' }
    : { what, state: 'fine', words: 'They are there and can be read.' };
}

/** Whom a mention cannot reach is nobody, and the reminder goes to nobody. */
function people({ people: asked, unasked }: Found): Row {
  const what = 'The people of the settings';
  if (asked.length + unasked.length === 0) return { what, state: 'fine', words: 'The settings name nobody.' };
  const missing = asked.filter(({ permission }) => permission === 'none').map(({ login }) => login);
  if (missing.length > 0) {
    const words = `${inCode(missing)} may not read here, or there is no such account: a mention reaches nobody.`;
    return { what, state: 'missing', words };
  }
  const unknown = [
    ...asked.filter(({ permission }) => permission === 'unknown').map(({ login }) => login),
    ...unasked,
  ];
  return unknown.length === 0
    ? { what, state: 'fine', words: 'They may all read here.' }
    : { what, state: 'unknown', words: `GitHub was not asked, or did not tell, about ${inCode(unknown)}.` };
}

function delivery({ repository, deliver, isEmpty }: Found): Row {
  const what = 'Where postmortems go';
  if (repository.archived)
    return { what, state: 'stops', words: 'The repository is archived and takes nothing.' };
  if (isEmpty === true) {
    const words = 'Into a comment: the repository is empty. Make a first commit, such as a README.';
    return { what, state: 'missing', words };
  }
  if (deliver === 'pull-request')
    return { what, state: 'fine', words: 'Into a pull request, as the settings say.' };
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
    'No: Settings → Actions → General → “Allow GitHub Actions to create and approve pull requests”. Without it a branch is offered.';
  return { what, state: repository.pushes === undefined ? 'fine' : 'missing', words };
}
