import { usualSweepFile } from '../facts/sweep-workflow.ts';
import { eventsWorkflow, issueForm, settings, sweepWorkflow } from './copied-files.ts';
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
  const pinned = (text: string) =>
    commit === undefined ? text : text.replaceAll(/@<commit> #.*/g, `@${commit}`);
  const ours = (text: string) => (label === usualLabel ? pinned(text) : labelled(pinned(text), label));
  return { [eventsFile]: ours(eventsWorkflow), [sweepFile]: ours(sweepWorkflow) };
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

/** Written as YAML takes any name. */
function formFor(label: string): string {
  const name = /^[\w-]+$/.test(label) ? label : JSON.stringify(label);
  return issueForm.replace(/^labels: .*$/m, () => `labels: [${name}]`);
}

/** The workflow's own token may write everything but workflows. */
export function proposedFiles(
  { directory, label, readme: page }: Pick<Found, 'directory' | 'label' | 'readme'>,
  settingsPath: string,
): readonly ProposedFile[] {
  return [
    { part: 'form', path: formPath, content: formFor(label), what: 'the form that opens an incident' },
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

/** GitHub shows it whatever its case. */
export function isReadme(name: string): boolean {
  return /^readme\.(?:md|markdown)$/i.test(name);
}
