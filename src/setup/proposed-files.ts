import { usualSweepFile } from '../facts/sweep-workflow.ts';
import { eventsWorkflow, issueForm, settings, sweepWorkflow } from './copied-files.ts';
import type { Found } from './found.ts';

export interface ProposedFile {
  /** Which of what is found in a repository it would be. */
  readonly part: 'form' | 'settings' | 'readme';
  readonly path: string;
  readonly content: string;
  /** What people get by it, in a sentence. */
  readonly what: string;
}

export const formPath = '.github/ISSUE_TEMPLATE/incident.yml';
export const workflowsFolder = '.github/workflows';
export const eventsFile = 'incident-protocol.yml';

const readme = `# Postmortems

What went wrong, what it did to people, and what we learned: one file for each incident, written when its issue is
closed.

<!-- incident-protocol:begin index -->
The list of all of them stands here as soon as there is one.
<!-- incident-protocol:end index -->
`;

/** Where a team gets all of it from one place: `commit` stands for the Action. */
export function workflowTexts(commit: string | undefined): Readonly<Record<string, string>> {
  const pinned = (text: string) =>
    commit === undefined ? text : text.replaceAll(/@<commit> #.*/g, `@${commit}`);
  return { [eventsFile]: pinned(eventsWorkflow), [usualSweepFile]: pinned(sweepWorkflow) };
}

/** Written as YAML takes any name. */
function formFor(label: string): string {
  const name = /^[\w-]+$/.test(label) ? label : JSON.stringify(label);
  return issueForm.replace(/^labels: .*$/m, () => `labels: [${name}]`);
}

/** The workflow's own token may write everything but workflows. */
export function proposedFiles(
  { directory, label }: Pick<Found, 'directory' | 'label'>,
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
      path: `${directory}/README.md`,
      content: readme,
      what: 'the page that lists the postmortems',
    },
  ];
}
