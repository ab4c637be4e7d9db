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

type FileAt = (name: string) => FoundFile | undefined;

export function foundIn(folder: string): Found {
  const namesIn = (name: string) =>
    existsSync(path.join(folder, name)) ? readdirSync(path.join(folder, name)) : [];
  const fileAt: FileAt = (name) => {
    const text = textAt(folder, name);
    return text === undefined ? undefined : { path: name, text };
  };
  const filesIn = (name: string) =>
    namesIn(name).flatMap((file) => (/\.ya?ml$/.test(file) ? (fileAt(`${name}/${file}`) ?? []) : []));
  const told = toldBySettings(fileAt);
  const page = namesIn(told.directory).find(isReadme);
  return {
    repository: {
      ...{ owner: '', name: '', url: '', defaultBranch: '' },
      ...{ visibility: 'public', archived: false },
    },
    ...told,
    labels: undefined,
    isCheckout: true,
    form: formAmong(filesIn(formFolder), told.label),
    readme: page === undefined ? undefined : fileAt(`${told.directory}/${page}`),
    workflows: filesIn(workflowsFolder).map(
      ({ path: file, text }): FoundWorkflow => ({ file: path.posix.basename(file), text }),
    ),
    people: [],
    unasked: [],
    mayPropose: undefined,
    sweepFile: usualSweepFile,
  };
}

/** Under another name nobody reads them yet; what is written here is to fit them all the same. */
function toldBySettings(fileAt: FileAt) {
  const settings = fileAt(settingsPath) ?? fileAt(twinOf(settingsPath));
  const reading = readSettings(settings);
  // What cannot be read is told by the check; until then the defaults count.
  const { label, severities, privateLabels, reminders, postmortem } =
    reading?.kind === 'settings' ? reading.settings : defaultSettings;
  return {
    ...{ settings, settingsPath, label, privateLabels },
    severities: severities.map((severity) => severity.label),
    sweepInterval: reminders.sweepInterval,
    deliver: postmortem.deliver,
    directory: postmortem.directory,
    ...(reading?.kind === 'problems' ? { settingsProblem: formatProblems(reading.problems) } : {}),
  };
}
