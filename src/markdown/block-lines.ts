import type { MarkdownLine } from './markdown-lines.ts';
import { readMarkdown } from './read-markdown.ts';

export interface BlockLine {
  readonly place: 'text' | 'html' | 'fenced' | 'indented';
  /** Quote marks and list marks, as they are before the content. */
  readonly prefix: string;
  readonly content: string;
  /** Whether it belongs to a quote. */
  readonly quoted: boolean;
}

/** What may be before the content of a line; deeper nesting is read as content. */
const marks = /^[ \t]*(?:(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){0,20}/;

/** The lines of a Markdown text, with the two kinds of code told apart. */
export function blockLines(markdown: string): readonly BlockLine[] {
  let fence = '';
  return readMarkdown(markdown).lines.map((line): BlockLine => {
    const text = markdown.slice(line.start, line.end);
    const prefix = marks.exec(text)?.[0] ?? '';
    const content = text.slice(prefix.length);
    const place = placeOf({ line, prefix, content, fence });
    fence = place === 'fenced' ? fenceAfter(content, fence) : '';
    return { place, prefix, content, quoted: line.quoted };
  });
}

interface Reading {
  readonly line: MarkdownLine;
  readonly prefix: string;
  readonly content: string;
  readonly fence: string;
}

/** A fence that is four columns deep, as in a list, cannot be told from code that looks like one. */
function placeOf({ line, prefix, content, fence }: Reading): BlockLine['place'] {
  if (line.place !== 'code') return line.place;
  if (fence !== '') return 'fenced';
  const indent = prefix.slice(prefix.trimEnd().length);
  const deep = indent.length >= 4 || indent.includes('\t');
  return !deep && opensFence(content) !== undefined ? 'fenced' : 'indented';
}

function opensFence(content: string): string | undefined {
  return /^(?:`{3,}|~{3,})/.exec(content)?.[0];
}

/** The fence that is open after this line, or nothing. */
export function fenceAfter(content: string, fence: string): string {
  if (fence === '') return opensFence(content) ?? '';
  const text = content.trim();
  const closes = text.length >= fence.length && text === fence.slice(0, 1).repeat(text.length);
  return closes ? '' : fence;
}
