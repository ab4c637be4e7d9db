/** What a checkout on one's own machine has of all that an incident needs. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { usualSweepFile } from '../facts/sweep-workflow.ts';
import { defaultSettings } from '../settings/defaults.ts';
import { parseSettingsFile, type SettingsReading } from '../settings/parse.ts';
import { formatProblems } from '../settings/problem.ts';
import { formAmong } from '../setup/form.ts';
import type { Found, FoundFile, FoundWorkflow } from '../setup/found.ts';
import { formFolder, isReadme, twinOf, workflowsFolder } from '../setup/proposed-files.ts';

export const settingsPath = '.github/incident-protocol.yml';

function readSettings(file: FoundFile | undefined): SettingsReading | undefined {
  return file === undefined ? undefined : parseSettingsFile(file.text, file.path, { mentionsTeams: true });
}

export function textAt(folder: string, name: string): string | undefined {
  const file = path.join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

export function foundIn(folder: string): Found {
  const read = (name: string) => textAt(folder, name);
  const namesIn = (name: string) =>
    existsSync(path.join(folder, name)) ? readdirSync(path.join(folder, name)) : [];
  const fileAt = (name: string): FoundFile | undefined => {
    const text = read(name);
    return text === undefined ? undefined : { path: name, text };
  };
  const yamlIn = (name: string) => namesIn(name).filter((file) => /\.ya?ml$/.test(file));
  // Under another name nobody reads them yet; what is written here is to fit them all the same.
  const settings = fileAt(settingsPath) ?? fileAt(twinOf(settingsPath));
  const reading = readSettings(settings);
  // What cannot be read is told by the check; until then the defaults count.
  const { label, severities, privateLabels, reminders, postmortem } =
    reading?.kind === 'settings' ? reading.settings : defaultSettings;
  const { directory, deliver } = postmortem;
  const forms = yamlIn(formFolder).flatMap((file) => fileAt(`${formFolder}/${file}`) ?? []);
  const page = namesIn(directory).find(isReadme);
  return {
    repository: {
      ...{ owner: '', name: '', url: '', defaultBranch: '' },
      ...{ visibility: 'public', archived: false },
    },
    label,
    severities: severities.map((severity) => severity.label),
    ...{ privateLabels, deliver, sweepInterval: reminders.sweepInterval },
    ...(reading?.kind === 'problems' ? { settingsProblem: formatProblems(reading.problems) } : {}),
    labels: undefined,
    isCheckout: true,
    form: formAmong(forms, label),
    settings,
    settingsPath,
    readme: page === undefined ? undefined : fileAt(`${directory}/${page}`),
    workflows: yamlIn(workflowsFolder).map(
      (file): FoundWorkflow => ({ file, text: read(`${workflowsFolder}/${file}`) ?? '' }),
    ),
    people: [],
    unasked: [],
    mayPropose: undefined,
    directory,
    sweepFile: usualSweepFile,
  };
}
