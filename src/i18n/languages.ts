import { catalogs } from './catalogs.ts';

export { languageNames } from './catalogs.ts';

export type Language = keyof typeof catalogs;

export type MessageKey = keyof typeof catalogs.en;

export type Messages = Readonly<Record<MessageKey, string>>;

export const allMessages: readonly Messages[] = Object.values(catalogs);

export function messagesIn(language: Language): Messages {
  return catalogs[language];
}

/** For reading what was written in a language that may have been another one then. */
export function inEveryLanguage(key: MessageKey): readonly string[] {
  return allMessages.map((words) => words[key]);
}
