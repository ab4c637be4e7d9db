import type { Incident } from '../incident/incident.ts';
import { languageOf } from '../incident/language.ts';
import type { Settings } from '../settings/settings.ts';

/** As they count for one incident. What was private is looked at by people before it is public. */
export function settingsFor({ logbook }: Pick<Incident, 'logbook'>, settings: Settings): Settings {
  const spoken = { ...settings, language: languageOf(logbook) };
  if (logbook.secrecy !== 'published') return spoken;
  return { ...spoken, postmortem: { ...settings.postmortem, deliver: 'pull-request' } };
}
