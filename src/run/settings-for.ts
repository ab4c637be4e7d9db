import type { Incident } from '../incident/incident.ts';
import type { Settings } from '../settings/settings.ts';

/** What was private is looked at by people before it is public. */
export function settingsFor({ logbook }: Pick<Incident, 'logbook'>, settings: Settings): Settings {
  if (logbook.secrecy !== 'published') return settings;
  return { ...settings, postmortem: { ...settings.postmortem, deliver: 'pull-request' } };
}
