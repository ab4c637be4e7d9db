import Handlebars from 'handlebars';
import type { Language } from '../i18n/catalogs.ts';
import { sayIn } from './say.ts';

export interface TemplateSource {
  /** As it is in what is said about a mistake in it. */
  readonly name: string;
  readonly source: unknown;
  /** Lines of the file that are before the template. */
  readonly skipped: number;
  /** Of a page: text in it is escaped. */
  readonly isHtml?: boolean;
  /** Of our own words, for the helper `say`. */
  readonly language: Language;
}

/** A team's template may loop by mistake; GitHub would refuse the result long before this. */
const longestText = 1_000_000;
/** Rounds of all lists and partials together; the longest postmortem of ours takes a few thousand. */
const mostRounds = 100_000;

const tooLong = `it writes more than ${longestText} characters`;

/** Spelled out, because Handlebars prints a warning into the team's log for what is only left at its default. */
const noPrototypes = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false } as const;

/** What Handlebars cannot read of it, and in which line; undefined where it can. */
export function flawInSyntax(template: TemplateSource): string | undefined {
  const source = sourceOf(template);
  try {
    Handlebars.parse(source);
    return undefined;
  } catch (cause) {
    return failure(template, source, cause);
  }
}

/** Throws, when it is used, what is wrong with the template and in which line. */
export function createRenderer(template: TemplateSource): (view: object) => string {
  const rounds = { left: mostRounds };
  const handlebars = limited(rounds);
  handlebars.registerHelper('say', sayIn(template.language));
  let compiled: HandlebarsTemplateDelegate | undefined;
  return (view) => {
    const source = sourceOf(template);
    rounds.left = mostRounds;
    try {
      compiled ??= handlebars.compile(source, { noEscape: template.isHtml !== true, strict: true });
      return capped(compiled(view, noPrototypes));
    } catch (cause) {
      throw new Error(failure(template, source, cause), { cause });
    }
  };
}

type Block = (context: unknown, options?: Handlebars.RuntimeOptions) => string;

/** Lists within lists, and partials that call each other, can be short to write and never come to an end. */
function limited(rounds: { left: number }): typeof Handlebars {
  const handlebars = Handlebars.create();
  const counted =
    (block: Block): Block =>
    (context, options) => {
      rounds.left -= 1;
      if (rounds.left < 0) throw new Error('its lists and partials go round without end');
      return capped(block(context, options));
    };
  const { each } = handlebars.helpers;
  handlebars.registerHelper(
    'each',
    function (this: unknown, items: unknown, options?: Handlebars.HelperOptions) {
      return options === undefined
        ? each?.call(this, items)
        : each?.call(this, items, { ...options, fn: counted(options.fn) });
    },
  );
  const { inline } = handlebars.decorators;
  handlebars.registerDecorator(
    'inline',
    (block: unknown, props: unknown, container: unknown, options: Handlebars.HelperOptions) =>
      inline?.(block, props, container, { ...options, fn: Object.assign(counted(options.fn), options.fn) }),
  );
  // The built-in one prints into the team's log.
  handlebars.registerHelper('log', () => '');
  return handlebars;
}

/** Handlebars also takes a syntax tree and runs what is in it: only text may reach it (CVE-2026-33937). */
function sourceOf({ name, source }: TemplateSource): string {
  if (typeof source !== 'string') throw new Error(`Template "${name}": not a text.`);
  return source.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
}

function capped(text: string): string {
  if (text.length > longestText) throw new Error(tooLong);
  return text;
}

function failure({ name, skipped }: TemplateSource, source: string, cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  const line = lineIn(message, source);
  const place = line === undefined ? '' : `, line ${line + skipped}`;
  return `Template "${name}"${place}: ${reason(message)}`;
}

/** Handlebars tells the line in three ways, and of a helper, a partial or what is above the top only the name. */
function lineIn(message: string, source: string): number | undefined {
  const match = /(?:line (\d+)|- (\d+):\d+$)/.exec(message);
  const line = match?.[1] ?? match?.[2];
  if (line !== undefined) return Number(line);
  const missing = /(?:helper: "(.+)"|partial (.+) could not be found|\(reading '(.+)'\))/.exec(message);
  const name = missing?.[1] ?? missing?.[2] ?? missing?.[3];
  if (name === undefined) return undefined;
  const index = source.split('\n').findIndex((text) => text.includes('{{') && text.includes(name));
  return index === -1 ? undefined : index + 1;
}

/** A parse error draws the place with an arrow under it, over several lines: kept for those who read the cause. */
function reason(message: string): string {
  if (message === 'Maximum call stack size exceeded') return 'a partial calls itself without end';
  if (message === 'Invalid string length') return tooLong;
  const aboveTheTop = /\(reading ('.+')\)$/.exec(message)?.[1];
  if (aboveTheTop !== undefined) return `${aboveTheTop.replaceAll("'", '"')} is not known here`;
  const lines = message.split('\n');
  const [first = '', drawn, , expected] = lines;
  if (!first.startsWith('Parse error on line'))
    return first.replace(/ - \d+:\d+$/, '').replace(/ not defined in .*$/, ' is not known here');
  return [`near ${JSON.stringify(drawn ?? '')}`, expected ?? ''].filter((text) => text !== '').join(': ');
}
