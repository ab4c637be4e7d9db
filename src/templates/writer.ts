import type { Language } from '../i18n/catalogs.ts';
import type { OwnMessages } from '../i18n/texts.ts';
import { createRenderer } from './renderer.ts';
import type { TemplateName } from './template-names.ts';

/** Turns a view into Markdown. A view holds plain data that is already clean: nothing is escaped here. */
export interface Writer {
  /** Of the threads. */
  readonly language: Language;
  readonly write: (name: TemplateName, view: object, lacks?: Lacks) => string;
  /** Messages of the record that the team's template of the postmortem replaces. */
  readonly messages: OwnMessages;
  /** What was wrong with templates of the team until now, each once: they are only tried when they are needed. */
  readonly problems: () => readonly string[];
}

/** What is missing in a text that a team's template wrote, so that ours has to be used. */
export type Lacks = (text: string) => string | undefined;

/** Each template is read and compiled when it is first needed, and only once. */
export function createWriter(read: (name: TemplateName) => string, language: Language): Writer {
  const known = new Map<TemplateName, (view: object) => string>();
  return {
    language,
    write: (name, view) => {
      const render = known.get(name) ?? createRenderer({ name, source: read(name), skipped: 0, language });
      known.set(name, render);
      return render(view);
    },
    messages: {},
    problems: () => [],
  };
}
