/**
 * Reads a text line by line as GitHub's Markdown does, as far as needed to know where a task item really is one:
 * not in a code fence, not in an HTML block, not in a quote. One pass, no backtracking over the text, bounded
 * nesting: anybody may send 64 KiB of anything. https://github.github.com/gfm/#phase-1-block-structure
 */

import { type Cursor, cursorAt, indentation, isBlank, skipColumns, skipIndentation } from './line-cursor.ts';
import { endsHtml, type HtmlBlock, htmlBlockAt } from './markdown-html.ts';

export interface MarkdownLine {
  /** Offset of the first character, and of the line ending. */
  readonly start: number;
  readonly end: number;
  readonly place: 'text' | 'code' | 'html';
  readonly quoted: boolean;
  /** Offset of the content when the line starts a list item. */
  readonly item?: number;
}

/** What is still open at the very end, so that whoever appends knows what to close first. */
export type OpenEnd =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'fence'; readonly fence: string }
  | { readonly kind: 'html'; readonly html: HtmlBlock };

export interface MarkdownText {
  readonly lines: readonly MarkdownLine[];
  readonly open: OpenEnd;
}

type Container = { readonly kind: 'quote' } | { readonly kind: 'item'; readonly width: number };

type Leaf =
  | { readonly kind: 'none' | 'paragraph' }
  | { readonly kind: 'fence'; readonly fence: string }
  | { readonly kind: 'html'; readonly html: HtmlBlock };

interface Blocks {
  readonly containers: readonly Container[];
  readonly leaf: Leaf;
}

/** Deeper nesting is read as text: nobody writes it, and each level costs time on every line below it. */
const deepest = 64;

export function readMarkdown(text: string): MarkdownText {
  const lines: MarkdownLine[] = [];
  let blocks: Blocks = { containers: [], leaf: { kind: 'none' } };
  for (const [start, end] of lineRanges(text)) {
    const read = readLine(cursorAt(text, start, end), blocks);
    const quoted = read.blocks.containers.some((container) => container.kind === 'quote');
    lines.push({
      start,
      end,
      place: read.place,
      quoted,
      ...(read.item === undefined ? {} : { item: read.item }),
    });
    blocks = read.blocks;
  }
  return { lines, open: openEnd(blocks) };
}

/** `\n`, `\r\n` and a lone `\r` end a line, as in CommonMark. */
export function* lineRanges(text: string): Generator<readonly [start: number, end: number]> {
  const ending = /\r\n|\n|\r/g;
  let start = 0;
  for (let match = ending.exec(text); match !== null; match = ending.exec(text)) {
    yield [start, match.index];
    start = ending.lastIndex;
  }
  yield [start, text.length];
}

interface LineRead {
  readonly place: MarkdownLine['place'];
  readonly blocks: Blocks;
  readonly item?: number;
}

function readLine(line: Cursor, before: Blocks): LineRead {
  const { matched, rest } = matchContainers(line, before.containers);
  const allMatched = matched === before.containers.length;
  if (allMatched && before.leaf.kind === 'fence') return readInFence(rest, before, before.leaf.fence);
  if (allMatched && before.leaf.kind === 'html') {
    const read = readInHtml(rest, before, before.leaf.html);
    if (read !== undefined) return read;
  }
  return readBlockStarts(rest, before, matched);
}

function matchContainers(line: Cursor, containers: readonly Container[]) {
  let rest = line;
  let matched = 0;
  for (const container of containers) {
    const next = continued(rest, container);
    if (next === undefined) break;
    rest = next;
    matched += 1;
  }
  return { matched, rest };
}

function continued(line: Cursor, container: Container): Cursor | undefined {
  if (container.kind === 'quote') return afterQuoteMark(line);
  if (isBlank(line)) return line;
  return indentation(line) >= container.width ? skipColumns(line, container.width) : undefined;
}

function afterQuoteMark(line: Cursor): Cursor | undefined {
  if (indentation(line) > 3) return undefined;
  const mark = skipIndentation(line);
  if (mark.text[mark.at] !== '>' || mark.at >= mark.end) return undefined;
  const after: Cursor = { ...mark, at: mark.at + 1, column: mark.column + 1, debt: 0 };
  return indentation(after) > 0 ? skipColumns(after, 1) : after;
}

function readInFence(line: Cursor, before: Blocks, fence: string): LineRead {
  const text = line.text.slice(line.at, line.end).trim();
  const closes =
    indentation(line) <= 3 && text.length >= fence.length && text === (fence[0] ?? '').repeat(text.length);
  return { place: 'code', blocks: closes ? { ...before, leaf: { kind: 'none' } } : before };
}

function readInHtml(line: Cursor, before: Blocks, html: HtmlBlock): LineRead | undefined {
  if (html.until === 'blank') return isBlank(line) ? undefined : { place: 'html', blocks: before };
  const closes = endsHtml(line.text.slice(line.at, line.end), html);
  return { place: 'html', blocks: closes ? { ...before, leaf: { kind: 'none' } } : before };
}

function readBlockStarts(first: Cursor, before: Blocks, matched: number): LineRead {
  const containers: Container[] = before.containers.slice(0, matched);
  const inParagraph = before.leaf.kind === 'paragraph';
  let interrupts = inParagraph && matched === before.containers.length;
  let line = first;
  let item: number | undefined;
  const found = (place: LineRead['place'], leaf: Leaf): LineRead => ({
    place,
    blocks: { containers, leaf },
    ...(item === undefined ? {} : { item }),
  });
  for (;;) {
    if (isBlank(line)) return found('text', { kind: 'none' });
    if (indentation(line) >= 4) {
      if (!inParagraph || item !== undefined) return found('code', { kind: 'none' });
      break;
    }
    const opened = containers.length < deepest ? openContainer(line, interrupts) : undefined;
    if (opened === undefined) break;
    containers.push(opened.container);
    line = opened.rest;
    item = opened.container.kind === 'item' ? skipIndentation(line).at : undefined;
    interrupts = false;
  }
  const lazy = inParagraph && item === undefined && containers.length === matched;
  const leaf = indentation(line) >= 4 ? undefined : leafAt(line, lazy);
  if (leaf !== undefined) return found(leaf.place, leaf.leaf);
  // A plain line right after a paragraph goes on with it, however deep that paragraph is nested.
  if (lazy) return { place: 'text', blocks: before };
  return found('text', { kind: 'paragraph' });
}

function leafAt(line: Cursor, inParagraph: boolean): { place: LineRead['place']; leaf: Leaf } | undefined {
  const from = skipIndentation(line);
  const text = from.text.slice(from.at, from.end);
  const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(text);
  if (fence !== null) return { place: 'code', leaf: { kind: 'fence', fence: fence[1] ?? fence[2] ?? '' } };
  const html = htmlBlockAt(text, inParagraph);
  if (html !== undefined) {
    return { place: 'html', leaf: endsHtml(text, html) ? { kind: 'none' } : { kind: 'html', html } };
  }
  if (isHeadingOrBreak(text) || (inParagraph && isSetextUnderline(text)))
    return { place: 'text', leaf: { kind: 'none' } };
  return undefined;
}

function isHeadingOrBreak(text: string): boolean {
  return /^#{1,6}(?:[ \t]|$)/.test(text) || isThematicBreak(text);
}

function isSetextUnderline(text: string): boolean {
  return /^(?:=+|-+)[ \t]*$/.test(text);
}

function isThematicBreak(text: string): boolean {
  const mark = text[0];
  if (mark !== '-' && mark !== '*' && mark !== '_') return false;
  const marks = text.replaceAll(/[ \t]/g, '');
  return marks.length >= 3 && marks === mark.repeat(marks.length);
}

function openContainer(line: Cursor, interrupts: boolean) {
  const quote = afterQuoteMark(line);
  if (quote !== undefined) return { container: { kind: 'quote' } as const, rest: quote };
  return openItem(line, interrupts);
}

function openItem(line: Cursor, interrupts: boolean) {
  const from = skipIndentation(line);
  const text = from.text.slice(from.at, Math.min(from.end, from.at + 11));
  const mark = /^(?:[-*+]|(\d{1,9})[.)])(?=[ \t]|$)/.exec(text);
  if (mark === null || from.at + mark[0].length > from.end) return undefined;
  if (isThematicBreak(from.text.slice(from.at, from.end))) return undefined;
  const after: Cursor = { ...from, at: from.at + mark[0].length, column: from.column + mark[0].length };
  const empty = isBlank(after);
  if (interrupts && (empty || (mark[1] !== undefined && Number(mark[1]) !== 1))) return undefined;
  const spaces = indentation(after);
  const padding = empty || spaces > 4 ? 1 : spaces;
  const width = indentation(line) + mark[0].length + padding;
  return {
    container: { kind: 'item', width } as const,
    rest: empty ? skipIndentation(after) : skipColumns(after, padding),
  };
}

function openEnd(blocks: Blocks): OpenEnd {
  if (blocks.leaf.kind === 'fence') return { kind: 'fence', fence: blocks.leaf.fence };
  if (blocks.leaf.kind === 'html' && blocks.leaf.html.until !== 'blank') {
    return { kind: 'html', html: blocks.leaf.html };
  }
  return { kind: 'nothing' };
}
