import Handlebars from 'handlebars';
import type { OwnTemplate } from './own-template.ts';

export const templateNames = [
  'tracking-comment',
  'waiting-comment',
  'answer',
  'nag',
  'nag-answered',
  'reopened',
  'postmortem',
  'pull-request',
  'record-page',
  'summary',
] as const;

export type TemplateName = (typeof templateNames)[number];

/** Turns a view into Markdown. A view holds plain data that is already clean: nothing is escaped here. */
export interface Writer {
  readonly write: (name: TemplateName, view: object) => string;
  /** The team's own postmortem, when it has one. */
  readonly own?: OwnTemplate;
}

/** A team's template may loop by mistake; GitHub would refuse the result long before this. */
const longestText = 1_000_000;

/** Spelled out, because Handlebars prints a warning into the team's log for what is only left at its default. */
const noPrototypes = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false } as const;

/** Each template is compiled when it is first needed, and only once. */
export function createWriter(templates: Readonly<Record<TemplateName, string>>): Writer {
  const known = new Map<TemplateName, (view: object) => string>();
  return {
    write: (name, view) => {
      const render = known.get(name) ?? createRenderer({ name, source: templates[name], skipped: 0 });
      known.set(name, render);
      return render(view);
    },
  };
}

export interface TemplateSource {
  /** As it stands in what is said about a mistake in it. */
  readonly name: string;
  readonly source: unknown;
  /** Lines of the file that stand before the template. */
  readonly skipped: number;
}

/** Throws, when it is used, what is wrong with the template and in which line. */
export function createRenderer(template: TemplateSource): (view: object) => string {
  const handlebars = Handlebars.create();
  // The built-in one prints into the team's log.
  handlebars.registerHelper('log', () => '');
  let compiled: HandlebarsTemplateDelegate | undefined;
  return (view) => {
    const source = sourceOf(template);
    try {
      compiled ??= handlebars.compile(source, { noEscape: true, strict: true });
      return capped(compiled(view, noPrototypes));
    } catch (cause) {
      throw new Error(failure(template, source, cause), { cause });
    }
  };
}

/** Handlebars also takes a syntax tree and runs what stands in it: only text may reach it (CVE-2026-33937). */
function sourceOf({ name, source }: TemplateSource): string {
  if (typeof source !== 'string') throw new Error(`Template "${name}": not a text.`);
  return source.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
}

function capped(text: string): string {
  if (text.length > longestText) throw new Error(`it writes more than ${longestText} characters`);
  return text;
}

function failure({ name, skipped }: TemplateSource, source: string, cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  const line = lineIn(message, source);
  const place = line === undefined ? '' : `, line ${line + skipped}`;
  return `Template "${name}"${place}: ${reason(message)}`;
}

/** Handlebars tells the line in three ways, and of a helper or partial that is missing only the name. */
function lineIn(message: string, source: string): number | undefined {
  const told = /(?:line (\d+)|- (\d+):\d+$)/.exec(message);
  const line = told?.[1] ?? told?.[2];
  if (line !== undefined) return Number(line);
  const missing = /(?:helper: "(.+)"|partial (.+) could not be found)/.exec(message);
  const name = missing?.[1] ?? missing?.[2];
  if (name === undefined) return undefined;
  const index = source.split('\n').findIndex((text) => text.includes('{{') && text.includes(name));
  return index === -1 ? undefined : index + 1;
}

/** A parse error draws the place with an arrow under it, over several lines: kept for those who read the cause. */
function reason(message: string): string {
  if (message === 'Maximum call stack size exceeded') return 'a partial calls itself without end';
  const lines = message.split('\n');
  const [first = '', drawn, , expected] = lines;
  if (!first.startsWith('Parse error on line'))
    return first.replace(/ - \d+:\d+$/, '').replace(/ not defined in .*$/, ' is not known here');
  return [`near ${JSON.stringify(drawn ?? '')}`, expected ?? ''].filter((text) => text !== '').join(': ');
}
