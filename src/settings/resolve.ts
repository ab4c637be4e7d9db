import { type Step, stepIds } from '../incident/protocol.ts';
import { type WorkingTime, weekdays } from '../incident/working-time.ts';
import { templateNames } from '../text/template-names.ts';
import { shortestRepeat } from './nag-schema.ts';
import { type CheckedFile, settingsSchema } from './schema.ts';
import type { NagSettings, Settings, TemplateChoice } from './settings.ts';

/** From the words of the file to the words of the program. */
export function resolveSettings(file: CheckedFile): Settings {
  const { people, close, postmortem } = file;
  return {
    label: file.label,
    acceptFrom: file['accept-from'],
    people: { default: unique(people.default), escalateTo: unique(people['escalate-to']) },
    steps: enabledSteps(file.steps),
    severities: Object.entries(file.severities).map(([label, { patience }]) => ({ label, patience })),
    serviceLabel: file['service-label'],
    nag: nagSettings(file.nag),
    timeZone: file.nag['time-zone'],
    close,
    postmortem: {
      directory: postmortem.directory,
      deliver: postmortem.deliver,
      index: postmortem.index,
      language: postmortem.language,
      messages: postmortem.messages,
    },
    templates: templateChoices(file),
  };
}

export const defaultSettings: Settings = resolveSettings(settingsSchema.parse({}));

function enabledSteps(steps: CheckedFile['steps']): readonly Step[] {
  return stepIds.flatMap((id) => {
    const { enabled, ...step } = steps[id];
    return enabled ? [{ id, ...step }] : [];
  });
}

function templateChoices({ templates, postmortem }: CheckedFile): readonly TemplateChoice[] {
  const chosen = { ...templates, postmortem: templates.postmortem ?? postmortem.template };
  return templateNames.flatMap((name) => {
    const path = chosen[name];
    return path === undefined ? [] : [{ name, path }];
  });
}

function nagSettings(nag: CheckedFile['nag']): NagSettings {
  return {
    repeat:
      nag.repeat === undefined
        ? { kind: 'step-patience', atLeast: shortestRepeat }
        : { kind: 'every', duration: nag.repeat },
    cap: nag.cap,
    maxPerRun: nag['max-per-run'],
    sweepInterval: nag['sweep-interval'],
    workingTime: workingTime(nag),
  };
}

function workingTime(nag: CheckedFile['nag']): WorkingTime {
  const { hours, days, holidays } = nag;
  if (hours === undefined && days === undefined && holidays.length === 0) return { kind: 'always' };

  const usual = hours === undefined ? weekdays : weekdays.slice(0, 5);
  const worked = days ?? usual;
  return {
    kind: 'calendar',
    from: hours?.from ?? 0,
    to: hours?.to ?? 1440,
    days: weekdays.filter((day) => worked.includes(day)),
    timeZone: nag['time-zone'],
    holidays: [...new Set(holidays)].sort(),
  };
}

/** Handles are the same in any case; the first spelling stays. */
function unique(handles: readonly string[]): readonly string[] {
  const folded = handles.map((handle) => handle.toLowerCase());
  return handles.filter((handle, index) => folded.indexOf(handle.toLowerCase()) === index);
}
