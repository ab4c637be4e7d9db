/**
 * `task: check` on a pull request: what its files say, before they are on the default branch. All is read by the API at
 * the commit that GitHub would merge, with a token that may only read; nothing of it is run.
 */

import type { GitHub } from '../github/client.ts';
import { readTextFile } from '../github/read-context.ts';
import { namesIn } from '../github/read-setup.ts';
import { defaultSettings } from '../settings/defaults.ts';
import { parseSettingsFile } from '../settings/parse.ts';
import { formatProblem } from '../settings/problem.ts';
import type { Settings } from '../settings/settings.ts';
import { formAmong, givesLabel } from '../setup/form.ts';
import { givesSeverities } from '../setup/form-answers.ts';
import type { FoundFile } from '../setup/found.ts';
import { formFolder, twinOf } from '../setup/proposed-files.ts';
import { parsed } from '../setup/read-workflow.ts';
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

/** Each is a request. */
const mostForms = 10;

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
  const [unread, templates, form] = await Promise.all([
    file.kind === 'absent' ? unreadSettings(github, settingsPath, ref) : [],
    templateMistakes(github, settings, ref),
    formMistakes(github, settings, ref),
  ]);
  return [
    ...unread,
    ...wrong.map((problem) => ({ file: settingsPath, line: problem.line, words: formatProblem(problem) })),
    ...templates,
    ...form,
  ];
}

/** Under the other ending they are no settings of anybody. */
async function unreadSettings(
  github: GitHub,
  settingsPath: string,
  ref: string,
): Promise<readonly Mistake[]> {
  const twin = twinOf(settingsPath);
  if (twin === settingsPath || (await readTextFile(github, twin, ref)).kind === 'absent') return [];
  return [{ file: twin, line: 1, words: `This file is not read: rename it to \`${settingsPath}\`.` }];
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

/** A form of another name is fine, where it gives the label. */
async function formMistakes(
  github: GitHub,
  { label, severities }: Settings,
  ref: string,
): Promise<readonly Mistake[]> {
  const form = formAmong(await readForms(github, ref), label);
  if (form === undefined) return [];
  const { path: file, text } = form;
  const at = (start: RegExp) => Math.max(1, text.split('\n').findIndex((line) => start.test(line)) + 1);
  if (parsed(text) === undefined) return [{ file, line: 1, words: 'The form is no YAML.' }];
  if (!givesLabel(form, label)) {
    const words = `The form does not give the label \`${label}\`, so what is opened by it is no incident.`;
    return [{ file, line: at(/^labels:/), words }];
  }
  const names = severities.map((one) => one.label);
  if (givesSeverities(text, names)) return [];
  const words = `Each severity of the form begins with one of the settings: ${names.join(', ')}.`;
  return [{ file, line: at(/^\s*options:/), words }];
}

async function readForms(github: GitHub, ref: string): Promise<readonly FoundFile[]> {
  const names = (await namesIn(github, formFolder, ref)).filter((name) => /\.ya?ml$/.test(name));
  const files = await Promise.all(
    names.slice(0, mostForms).map(async (name) => {
      const path = `${formFolder}/${name}`;
      return { path, file: await readTextFile(github, path, ref) };
    }),
  );
  return files.flatMap(({ path, file }) => (file.kind === 'absent' ? [] : [{ path, text: file.text }]));
}
