/**
 * `task: check` on a pull request: what its files say, before they are on the default branch. All is read by the API at
 * the commit that GitHub would merge, with a token that may only read; nothing of it is run.
 */

import type { GitHub } from '../github/client.ts';
import { readTextFile } from '../github/read-context.ts';
import { defaultSettings } from '../settings/defaults.ts';
import { parseSettingsFile } from '../settings/parse.ts';
import { formatProblem } from '../settings/problem.ts';
import type { Settings } from '../settings/settings.ts';
import { givesLabel } from '../setup/form.ts';
import { formPath } from '../setup/proposed-files.ts';
import { flawIn } from '../templates/own-template.ts';

/** For the line of a file, in the view of the changes. */
export interface Mistake {
  readonly file: string;
  readonly line: number;
  readonly words: string;
}

export interface PullCheck {
  /** The commit to read at. */
  readonly ref: string;
  readonly settingsPath: string;
}

export async function checkPull(
  github: GitHub,
  { ref, settingsPath }: PullCheck,
): Promise<readonly Mistake[]> {
  const file = await readTextFile(github, settingsPath, ref);
  // Whether a team may be mentioned hangs on the token of another workflow.
  const read =
    file.kind === 'absent' ? undefined : parseSettingsFile(file.text, settingsPath, { mentionsTeams: true });
  const wrong = read?.kind === 'problems' ? read.problems : [];
  const settings = read?.kind === 'settings' ? read.settings : defaultSettings;
  const [templates, form] = await Promise.all([
    templateMistakes(github, settings, ref),
    formMistakes(github, settings, ref),
  ]);
  return [
    ...wrong.map((problem) => ({ file: settingsPath, line: problem.line, words: formatProblem(problem) })),
    ...templates,
    ...form,
  ];
}

async function templateMistakes(
  github: GitHub,
  { templates, language }: Settings,
  ref: string,
): Promise<readonly Mistake[]> {
  const found = await Promise.all(
    templates.map(async ({ name, path }) => {
      const file = await readTextFile(github, path, ref);
      return flawIn({ name, path, ...(file.kind === 'present' ? { text: file.text } : {}) }, language);
    }),
  );
  return found.flatMap((flaw, index) => {
    const file = templates[index]?.path ?? '';
    return flaw === undefined
      ? []
      : [{ file, line: Number(/, line (\d+)/.exec(flaw)?.[1] ?? 1), words: flaw }];
  });
}

async function formMistakes(github: GitHub, { label }: Settings, ref: string): Promise<readonly Mistake[]> {
  const file = await readTextFile(github, formPath, ref);
  if (file.kind === 'absent' || givesLabel({ path: formPath, text: file.text }, label)) return [];
  const line = file.text.split('\n').findIndex((text) => text.startsWith('labels:')) + 1;
  const words = `The form does not give the label \`${label}\`, so what is opened by it is no incident.`;
  return [{ file: formPath, line: Math.max(1, line), words }];
}
