import Handlebars from 'handlebars/dist/cjs/handlebars.runtime.js';
import type { Language } from '../i18n/catalogs.ts';
import type { OwnMessages } from '../i18n/texts.ts';
import { compiled } from './compiled.js';
import { sayIn } from './say.ts';
import type { TemplateName } from './template-names.ts';

/** Turns a view into Markdown. A view holds plain data that is already clean: nothing is escaped here. */
export interface Writer {
  /** Of the threads. */
  readonly language: Language;
  /** The same in another one. */
  readonly inLanguage: (language: Language) => Writer;
  readonly write: (name: TemplateName, view: object, lacks?: Lacks) => string;
  /** Messages of the record that the team's template of the postmortem replaces. */
  readonly messages: OwnMessages;
  /** What was wrong with templates of the team until now, each once: they are only tried when they are needed. */
  readonly problems: () => readonly string[];
}

/** What is missing in a text that a team's template wrote, so that ours has to be used. */
export type Lacks = (text: string) => string | undefined;

/** Spelled out, because Handlebars prints a warning into the team's log for what is only left at its default. */
const noPrototypes = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false } as const;

const known: Record<string, object> = { ...compiled };

/** Those of postmortems; loaded once one is in sight. */
export function useTemplates(templates: Readonly<Record<string, object>>): void {
  Object.assign(known, templates);
}

/** With our own templates, which were compiled when this was built. */
export function createWriter(language: Language): Writer {
  const handlebars = Handlebars.create();
  handlebars.registerHelper('say', sayIn(language));
  const writer: Writer = {
    language,
    inLanguage: (other) => (other === language ? writer : createWriter(other)),
    write: (name, view) => {
      const template = known[name];
      if (template === undefined) throw new Error(`the template "${name}" was not loaded`);
      return handlebars.template(template)(view, noPrototypes);
    },
    messages: {},
    problems: () => [],
  };
  return writer;
}
