import { de } from './de.ts';
import { en, type MessageKey, type Messages } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { pt } from './pt.ts';

const languages = { en, de, es, fr, pt, ja } as const;

export const languageNames = ['en', 'de', 'es', 'fr', 'pt', 'ja'] as const satisfies readonly Language[];

export const allMessages: readonly Messages[] = Object.values(languages);

export type Language = keyof typeof languages;

export function messagesIn(language: Language): Messages {
  return languages[language];
}

/** For reading what was written in a language that may have been another one then. */
export function inEveryLanguage(key: MessageKey): readonly string[] {
  return Object.values(languages).map((words) => words[key]);
}
