import { type BlockLine, blockLines, fenceAfter } from './block-lines.ts';

/** At the start of a quote GitHub makes a callout of it, and site generators boxes, contents and notes. */
const active = /^(?:\[!|\[\[|\[toc\]|\[\^|:::)/i;

/**
 * What `inertBlock` made, as people's words, so that nobody takes them for the record's own. Code stands between two
 * quotes: Python-Markdown, which MkDocs reads with, knows none with a fence in a quote or a list, and would run what is
 * in it. https://python-markdown.github.io/extensions/fenced_code_blocks/
 */
export function quoted(text: string): string {
  const parts: string[] = [];
  let words: string[] = [];
  const flush = () => {
    if (words.some((line) => line.trim() !== '')) parts.push(asQuote(words));
    words = [];
  };
  const lines = blockLines(text);
  for (let index = 0; index < lines.length; index += 1) {
    const run = codeFrom(lines, index);
    const [first] = run;
    if (first === undefined) {
      words.push(textOf(lines[index]));
      continue;
    }
    flush();
    parts.push(atMargin(first, run.slice(1)));
    index += run.length - 1;
  }
  flush();
  return parts.join('\n\n');
}

function textOf(line: BlockLine | undefined): string {
  return line === undefined ? '' : `${line.prefix}${line.content}`;
}

function asQuote(lines: readonly string[]): string {
  const isText = (line: string) => line.trim() !== '';
  return lines
    .slice(lines.findIndex(isText), lines.findLastIndex(isText) + 1)
    .map((line) => (line === '' ? '>' : `> ${line.replace(active, '\\$&')}`))
    .join('\n');
}

/** From the line that opens a fence to the one that closes it; empty where none opens. */
function codeFrom(lines: readonly BlockLine[], from: number): readonly BlockLine[] {
  let fence = '';
  for (let index = from; index <= lines.length; index += 1) {
    const line = lines[index];
    if (line?.place !== 'fenced') return lines.slice(from, index);
    fence = fenceAfter(line.content, fence);
    if (fence === '') return lines.slice(from, index + 1);
  }
  return [];
}

/** Its last line closes it, unless the quote or the list around it ended first. */
function atMargin(first: BlockLine, rest: readonly BlockLine[]): string {
  const [fence = '', language = ''] = /^(`{3,}|~{3,})[ \t]*(.*)$/.exec(first.content)?.slice(1) ?? [];
  const last = rest.at(-1);
  const isClosed = last !== undefined && fenceAfter(last.content, fence) === '';
  const code = (isClosed ? rest.slice(0, -1) : rest).map((line) => withoutPrefix(textOf(line), first.prefix));
  // More than one word, and Python-Markdown takes none of it for code.
  const info = /^[\w#.+-]{0,30}$/.test(language.trim()) ? language.trim() : '';
  return [`${fence}${info}`, ...code, fence].join('\n');
}

/** Without the marks of the quotes and the indentation of the list that it is in. */
function withoutPrefix(line: string, prefix: string): string {
  const quotes = prefix.replaceAll(/[^>]/g, '').length;
  const indent = prefix.slice(prefix.lastIndexOf('>') + 1).length - (quotes === 0 ? 0 : 1);
  const inner = quotes === 0 ? line : line.replace(new RegExp(`^(?: {0,3}> ?){0,${quotes}}`), '');
  return inner.replace(new RegExp(`^ {0,${Math.max(0, indent)}}`), '');
}
