/** The only door to gray-matter: it runs JavaScript front matter, keeps a cache and reads dates as moments unless told. */

import matter from 'gray-matter';
import { parse, stringify } from 'yaml';

export type FrontMatterData = Readonly<Record<string, unknown>>;

export type FrontMatter =
  | { readonly kind: 'front-matter'; readonly data: FrontMatterData; readonly content: string }
  | { readonly kind: 'none'; readonly content: string }
  | { readonly kind: 'broken'; readonly reason: string };

/** A file that begins with front matter, in pieces that put together are the file. */
export interface FrontMatterParts {
  readonly opening: string;
  /** With the line ending of its last line. */
  readonly yaml: string;
  readonly closing: string;
  readonly content: string;
}

/** YAML 1.2 knows no dates: `2026-11-22` stays as it was written. */
const reading = {
  language: 'yaml',
  engines: { yaml: { parse: readMapping }, javascript: refuse, json: refuse },
};

/** Without the writer of js-yaml, which gray-matter comes with: a second one beside the reader that every run has. */
const writing = { engines: { yaml: { parse: readMapping, stringify: writeMapping }, javascript: refuse } };

export function readFrontMatter(file: string): FrontMatter {
  const parts = splitFrontMatter(file);
  if (parts === undefined) return { kind: 'none', content: file.replace(/^\uFEFF/, '') };
  if (parts.closing === '') return { kind: 'broken', reason: 'The line `---` that ends it is missing.' };
  try {
    const { data } = matter(`---\n${parts.yaml.replaceAll('\r\n', '\n')}---\n`, reading);
    return { kind: 'front-matter', data, content: parts.content };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { kind: 'broken', reason };
  }
}

/** The whole file. Keys stay in their order; what is undefined is left out. */
export function writeFrontMatter(data: FrontMatterData, content: string): string {
  // The object form: given a text, gray-matter would read front matter out of it, and run it.
  const file = matter.stringify({ content: '' }, defined(data), writing).trimEnd();
  return `${file}\n${content}`;
}

/** Undefined when the file does not begin with a line `---`; `---js` and the like are not ours to read. */
export function splitFrontMatter(file: string): FrontMatterParts | undefined {
  const opening = /^\uFEFF?---[ \t]*(?:\r?\n)/.exec(file)?.[0];
  if (opening === undefined) return undefined;
  const rest = file.slice(opening.length);
  // Only to the first line that is the mark itself: gray-matter would also stop at `---more`.
  const found = /^---[ \t]*(?:\r?\n|$)/m.exec(rest);
  if (found === null) return { opening, yaml: rest, closing: '', content: '' };
  const [closing] = found;
  const end = found.index + closing.length;
  return { opening, yaml: rest.slice(0, found.index), closing, content: rest.slice(end) };
}

function readMapping(yaml: string): object {
  const value: unknown = parse(yaml, { schema: 'core', prettyErrors: false, logLevel: 'error' });
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value))
    throw new Error('It is not a list of keys with values.');
  return value;
}

/** What readers of YAML 1.1 would take for a date, a time or a boolean stands in quotes. */
function writeMapping(data: object): string {
  return stringify(data, {
    schema: 'yaml-1.1',
    singleQuote: true,
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
}

function refuse(): never {
  throw new Error('Only YAML is read.');
}

/** Without what is undefined, at any depth. */
function defined(value: FrontMatterData): object {
  const text = JSON.stringify(value);
  const plain: unknown = JSON.parse(text);
  return typeof plain === 'object' && plain !== null ? plain : {};
}
