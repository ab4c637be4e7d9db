import { usualSweepFile } from '../facts/sweep-workflow.ts';
import { eventsWorkflow, issueForm, settings, sweepWorkflow } from './copied-files.ts';
import { givesSeverities } from './form-answers.ts';
import type { Found } from './found.ts';

export interface CopiedFile {
  readonly path: string;
  readonly content: string;
}

export interface ProposedFile extends CopiedFile {
  /** Which of what is found in a repository it would be. */
  readonly part: 'form' | 'settings' | 'readme';
  /** What people get by it, in a sentence. */
  readonly what: string;
}

export const formFolder = '.github/ISSUE_TEMPLATE';
export const formPath = `${formFolder}/incident.yml`;
export const workflowsFolder = '.github/workflows';
const usualLabel = 'incident';
export const eventsFile = 'incident-protocol.yml';

const readme = `# Postmortems

What went wrong, what it did to people, and what we learned: one file for each incident, written when its issue is
closed.

<!-- incident-protocol:begin index -->
The list of all of them stands here as soon as there is one.
<!-- incident-protocol:end index -->
`;

export interface Copied {
  /** Stands for the Action. */
  readonly commit?: string | undefined;
  readonly label: string;
  readonly sweepFile?: string;
}

/** Where a team gets all of it from one place. */
export function workflowTexts({
  commit,
  label,
  sweepFile = usualSweepFile,
}: Copied): Readonly<Record<string, string>> {
  const ours = (text: string) => {
    const named = commit === undefined ? text : pinnedTo(commit, text);
    return label === usualLabel ? named : labelled(named, label);
  };
  return { [eventsFile]: ours(eventsWorkflow), [sweepFile]: ours(sweepWorkflow) };
}

/** Whatever they name: before the first release no commit, and afterwards that of the last one. */
function pinnedTo(commit: string, text: string): string {
  return text.replaceAll(/(uses: incident-protocol\/incident-protocol@).*/g, `$1${commit}`);
}

/** What wakes a job, and what it looks for. */
function labelled(text: string, label: string): string {
  const inExpression = `'${label.replaceAll("'", "''")}')`;
  const input = `label: ${JSON.stringify(label)}`;
  const woken = text.replaceAll("'incident')", () => inExpression);
  return / {8}with:\n/.test(woken)
    ? woken.replace(/ {8}with:\n/, (start) => `${start}          ${input}\n`)
    : `${woken.trimEnd()}\n        with:\n          ${input}\n`;
}

/** With the label and the severities of the team, each written as YAML takes any name. */
function formFor({ label, severities }: Pick<Found, 'label' | 'severities'>): string {
  const plain = (name: string) => (/^[A-Za-z][\w-]*$/.test(name) ? name : JSON.stringify(name));
  const form = issueForm.replace(/^labels: .*$/m, () => `labels: [${plain(label)}]`);
  if (givesSeverities(form, severities)) return form;
  const options = severities.map((name) => `        - ${plain(name)}\n`).join('');
  return severities.length === 0
    ? form.replace(/ {2}- type: dropdown\n {4}id: severity\n(?: {4}.*\n)*/, '')
    : form.replace(/(options: .*\n)(?: {8}- .*\n)+/, (_, head: string) => head + options);
}

/** The workflow's own token may write everything but workflows. */
export function proposedFiles(
  {
    directory,
    label,
    severities,
    readme: page,
  }: Pick<Found, 'directory' | 'label' | 'severities' | 'readme'>,
  settingsPath: string,
): readonly ProposedFile[] {
  return [
    {
      part: 'form',
      path: formPath,
      content: formFor({ label, severities }),
      what: 'the form that opens an incident',
    },
    {
      part: 'settings',
      path: settingsPath,
      content: settings,
      what: 'every setting with its default, as remarks',
    },
    {
      part: 'readme',
      path: page?.path ?? `${directory}/README.md`,
      content: readme,
      what: 'the page that lists the postmortems',
    },
  ];
}

/** The other ending of YAML: whoever takes it has settings, and nobody reads them. */
export function twinOf(path: string): string {
  return path.replace(/\.(?:yml|yaml)$/, (ending) => (ending === '.yml' ? '.yaml' : '.yml'));
}

/** GitHub shows it whatever its case. */
export function isReadme(name: string): boolean {
  return /^readme\.(?:md|markdown)$/i.test(name);
}
