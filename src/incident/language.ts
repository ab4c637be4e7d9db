import { type Language, languageNames } from '../i18n/catalogs.ts';
import type { Logbook } from '../logbook/logbook.ts';

/** An incident keeps the language that it was declared in, whatever the settings say by now. */
export function languageOf({ language }: Pick<Logbook, 'language'>): Language {
  return languageNames.find((name) => name === language) ?? 'en';
}
