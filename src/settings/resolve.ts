import { type Step, stepIds } from '../checklist/protocol.ts';
import { templateNames } from '../templates/template-names.ts';
import { type WorkingTime, weekdays } from '../time/working-time.ts';
import type { CheckedFile } from './schema.ts';
import type { ReminderSettings, Service, Settings, SiteSettings, TemplateChoice } from './settings.ts';

/** From the words of the file to the words of the program. */
export function resolveSettings(file: CheckedFile): Settings {
  const { people, close, postmortem } = file;
  return {
    label: file.label,
    acceptFrom: file['accept-from'] ?? 'usual',
    people: { default: unique(people.default), escalateTo: unique(people['escalate-to']) },
    steps: enabledSteps(file.steps),
    severities: Object.entries(file.severities).map(([label, one]) => ({
      label,
      factor: one.factor,
      updateEvery: one['update-every'],
    })),
    serviceLabel: file['service-label'],
    services: file.services.map(serviceOf),
    privateLabels: file.private.labels,
    reminders: reminderSettings(file.reminders),
    workingTime: workingTime(file),
    timeZone: file['time-zone'],
    language: file.language,
    reserve: file.reserve,
    close,
    followUps: { chaseFor: file['follow-ups']['chase-for'], digest: file['follow-ups'].digest },
    postmortem: {
      directory: postmortem.directory,
      deliver: postmortem.deliver,
      index: postmortem.index,
      language: postmortem.language ?? file.language,
      messages: postmortem.messages,
      headings: postmortem.headings,
    },
    site: siteSettings(file.site),
    templates: templateChoices(file),
  };
}

function serviceOf({ id, name, description, group, order }: CheckedFile['services'][number]): Service {
  return {
    id,
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    ...(group === undefined ? {} : { group }),
    ...(order === undefined ? {} : { order }),
  };
}

function siteSettings({ public: mayBePublic, title, address }: CheckedFile['site']): SiteSettings {
  return {
    mayBePublic,
    ...(title === undefined ? {} : { title }),
    ...(address === undefined ? {} : { address }),
  };
}

function enabledSteps(steps: CheckedFile['steps']): readonly Step[] {
  return stepIds.flatMap((id) => {
    const { enabled, title, hint, 'remind-after': timeLimit } = steps[id];
    return enabled ? [{ id, title, hint, timeLimit }] : [];
  });
}

function templateChoices({ templates, postmortem }: CheckedFile): readonly TemplateChoice[] {
  const chosen = { ...templates, postmortem: templates.postmortem ?? postmortem.template };
  return templateNames.flatMap((name) => {
    const path = chosen[name];
    return path === undefined ? [] : [{ name, path }];
  });
}

function reminderSettings(reminders: CheckedFile['reminders']): ReminderSettings {
  return {
    repeat: reminders.repeat,
    perIncident: reminders['per-incident'],
    where: reminders.where,
    quietTime: reminders['quiet-time'],
    maxPerRun: reminders['max-per-run'],
    sweepInterval: reminders['sweep-interval'],
  };
}

function workingTime(file: CheckedFile): WorkingTime {
  const { hours, days, holidays } = file['working-hours'];
  if (hours === undefined && days === undefined && holidays.length === 0) return { kind: 'always' };

  const usual = hours === undefined ? weekdays : weekdays.slice(0, 5);
  const worked = days ?? usual;
  return {
    kind: 'calendar',
    from: hours?.from ?? 0,
    to: hours?.to ?? 1440,
    days: weekdays.filter((day) => worked.includes(day)),
    timeZone: file['time-zone'],
    holidays: [...new Set(holidays)].sort(),
  };
}

/** Handles are the same in any case; the first spelling stays. */
function unique(handles: readonly string[]): readonly string[] {
  const folded = handles.map((handle) => handle.toLowerCase());
  return handles.filter((handle, index) => folded.indexOf(handle.toLowerCase()) === index);
}
