import { catalogs } from './catalogs.ts';
import type { en } from './compiled/en.ts';
import type { GroupName, Message, MessageGroup, Translation } from './message.ts';

export { languageNames } from './catalogs.ts';

export type Language = keyof typeof catalogs;

export type MessageKey<Group extends GroupName> = keyof (typeof en)[Group];

/** What a language does not say, it says in English, which is the source of the others. */
export function messagesIn(language: Language, group: GroupName): MessageGroup {
  const translation: Translation = catalogs[language];
  return { ...catalogs.en[group], ...translation[group] };
}

/** A text of the postmortem, for reading what was written in a language that may have been another one then. */
export function inEveryLanguage(key: MessageKey<'postmortem'>): readonly string[] {
  const all: readonly Translation[] = Object.values(catalogs);
  return all
    .map(({ postmortem }) => postmortem?.[key])
    .filter((message: Message | undefined) => typeof message === 'string');
}
