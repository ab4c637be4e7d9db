import { sameLabel } from '../facts/label.ts';
import { defaultSettings } from './defaults.ts';
import type { SettingsFile } from './parse.ts';
import { printable } from './problem.ts';
import type { Settings } from './settings.ts';

export interface SettingsInputs {
  /** Empty when the workflow does not say. */
  readonly label?: string;
  readonly maxReminders?: number;
}

export interface MergedSettings {
  readonly settings: Settings;
  /** Sentences for the log: what a workflow's input put aside. */
  readonly overrides: readonly string[];
}

/** Defaults < file < inputs. Without a file, the defaults stand in for it. */
export function mergeSettings({
  file,
  inputs,
}: {
  readonly file: SettingsFile | undefined;
  readonly inputs: SettingsInputs;
}): MergedSettings {
  const settings = file?.settings ?? defaultSettings;
  const label = inputs.label?.trim() || settings.label;
  const maxPerRun = inputs.maxReminders ?? settings.reminders.maxPerRun;
  return {
    settings: { ...settings, label, reminders: { ...settings.reminders, maxPerRun } },
    overrides: [...labelOverrides(label, file), ...maxRemindersOverrides(maxPerRun, file)],
  };
}

function maxRemindersOverrides(maxReminders: number, file: SettingsFile | undefined): readonly string[] {
  if (file === undefined || !file.chosen.includes('reminders.max-per-run')) return [];
  const { maxPerRun } = file.settings.reminders;
  if (maxPerRun === maxReminders) return [];
  return [
    printable(`input \`max-reminders\` = ${maxReminders} overrides ${maxPerRun} from ${file.fileName}`, 500),
  ];
}

/** The input decides which events wake the Action, so another label in the file can never be seen. */
function labelOverrides(label: string, file: SettingsFile | undefined): readonly string[] {
  if (file === undefined || !file.chosen.includes('label')) return [];
  if (sameLabel(file.settings.label, label)) return [];
  return [
    printable(`input \`label\` = "${label}" overrides "${file.settings.label}" from ${file.fileName}`, 500),
  ];
}
