/** What a line can be besides the start of a list item or a quote. https://github.github.com/gfm/#leaf-blocks */

import { type Cursor, skipIndentation } from './line-cursor.ts';
import { endsHtml, type HtmlBlock, htmlBlockAt } from './markdown-html.ts';

/** What the next line may go on with. */
export type Leaf =
  | { readonly kind: 'none' | 'paragraph' }
  | { readonly kind: 'fence'; readonly fence: string }
  | { readonly kind: 'html'; readonly html: HtmlBlock };

export interface LeafRead {
  readonly place: 'text' | 'code' | 'html';
  readonly leaf: Leaf;
}

/** What the line starts, if it is not simply text. */
export function leafAt(line: Cursor, inParagraph: boolean): LeafRead | undefined {
  const from = skipIndentation(line);
  const text = from.text.slice(from.at, from.end);
  // `.` would stop at U+2028, which is no line ending in Markdown.
  const fence = /^(?:(`{3,})[^`]*|(~{3,})[\s\S]*)$/.exec(text);
  if (fence !== null) return { place: 'code', leaf: { kind: 'fence', fence: fence[1] ?? fence[2] ?? '' } };
  const html = htmlBlockAt(text, inParagraph);
  if (html !== undefined) {
    return { place: 'html', leaf: endsHtml(text, html) ? { kind: 'none' } : { kind: 'html', html } };
  }
  if (isHeadingOrBreak(text) || (inParagraph && isSetextUnderline(text)))
    return { place: 'text', leaf: { kind: 'none' } };
  return undefined;
}

/** Only blanks may follow a closing fence; other white space makes it a line of code. */
export function endsFence(line: string, fence: string): boolean {
  const text = withoutBlanks(line);
  return text.length >= fence.length && text === (fence[0] ?? '').repeat(text.length);
}

export function isThematicBreak(text: string): boolean {
  const mark = text[0];
  if (mark !== '-' && mark !== '*' && mark !== '_') return false;
  const marks = text.replaceAll(/[ \t]/g, '');
  return marks.length >= 3 && marks === mark.repeat(marks.length);
}

function isHeadingOrBreak(text: string): boolean {
  return /^#{1,6}(?:[ \t]|$)/.test(text) || isThematicBreak(text);
}

function isSetextUnderline(text: string): boolean {
  return /^(?:=+|-+)[ \t]*$/.test(text);
}

/** Not by `/[ \t]+$/`, which takes quadratic time on a long run of blanks that something follows. */
function withoutBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlankCharacter(text[start])) start += 1;
  while (end > start && isBlankCharacter(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

function isBlankCharacter(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}
