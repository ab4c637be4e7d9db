import { en, type MessageKey, type Messages } from './messages/en.ts';

const languages = { en } as const;

export type Language = keyof typeof languages;

export function messagesIn(language: Language): Messages {
  return languages[language];
}

/** For reading what was written in a language that may have been another one then. */
export function inEveryLanguage(key: MessageKey): readonly string[] {
  return Object.values(languages).map((words) => words[key]);
}
