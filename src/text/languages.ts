import { en, type Messages } from './messages/en.ts';

const languages = { en } as const;

export type Language = keyof typeof languages;

export function messagesIn(language: Language): Messages {
  return languages[language];
}
