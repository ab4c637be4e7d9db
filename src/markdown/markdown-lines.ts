/**
 * Reads a text line by line as GitHub's Markdown does, as far as needed to know where a task item really is one:
 * not in a code fence, not in an HTML block, not in a quote. One pass, no backtracking over the text, bounded
 * nesting: anybody may send 64 KiB of anything. https://github.github.com/gfm/#phase-1-block-structure
 */

import {
  afterQuoteMark,
  type Cursor,
  cursorAt,
  indentation,
  isBlank,
  lineRanges,
  skipColumns,
  skipIndentation,
} from './line-cursor.ts';
import { endsHtml, type HtmlBlock } from './markdown-html.ts';
import { endsFence, isThematicBreak, type Leaf, leafAt } from './markdown-leaf.ts';

export interface MarkdownLine {
  /** Offset of the first character, and of the line ending. */
  readonly start: number;
  readonly end: number;
  readonly place: 'text' | 'code' | 'html';
  readonly quoted: boolean;
  /** Within a list item, its first line included. */
  readonly listed: boolean;
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

type Container =
  | { readonly kind: 'quote' }
  /** Still bare: nothing stands in it yet, so a blank line ends it. */
  | { readonly kind: 'item'; readonly width: number; readonly bare: boolean };

interface Blocks {
  readonly containers: readonly Container[];
  readonly leaf: Leaf;
}

/** Deeper nesting is read as text: nobody writes it, and each level costs time on every line below it. */
const deepest = 64;

export function readLines(text: string): MarkdownText {
  const lines: MarkdownLine[] = [];
  let blocks: Blocks = { containers: [], leaf: { kind: 'none' } };
  for (const [start, end] of lineRanges(text)) {
    const read = readLine(cursorAt(text, start === 0 && text.startsWith('\uFEFF') ? 1 : start, end), blocks);
    const isIn = (kind: Container['kind']) =>
      read.blocks.containers.some((container) => container.kind === kind);
    lines.push({
      start,
      end,
      place: read.place,
      quoted: isIn('quote'),
      listed: isIn('item'),
      ...(read.item === undefined ? {} : { item: read.item }),
    });
    blocks = read.blocks;
  }
  return { lines, open: openEnd(blocks) };
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
  if (isBlank(line)) return container.bare ? undefined : line;
  return indentation(line) >= container.width ? skipColumns(line, container.width) : undefined;
}

function readInFence(line: Cursor, before: Blocks, fence: string): LineRead {
  const closes = indentation(line) <= 3 && endsFence(line.text.slice(line.at, line.end), fence);
  return { place: 'code', blocks: closes ? { ...before, leaf: { kind: 'none' } } : before };
}

function readInHtml(line: Cursor, before: Blocks, html: HtmlBlock): LineRead | undefined {
  if (html.until === 'blank') return isBlank(line) ? undefined : { place: 'html', blocks: before };
  const closes = endsHtml(line.text.slice(line.at, line.end), html);
  return { place: 'html', blocks: closes ? { ...before, leaf: { kind: 'none' } } : before };
}

function readBlockStarts(first: Cursor, before: Blocks, matched: number): LineRead {
  const kept = before.containers.slice(0, matched);
  const inParagraph = before.leaf.kind === 'paragraph';
  const continues = inParagraph && matched === before.containers.length;
  const { opened, item, line } = openContainers(first, deepest - matched, continues);
  const containers = [...kept.map(filled), ...opened];
  const found = (place: LineRead['place'], leaf: Leaf): LineRead => ({
    place,
    blocks: { containers, leaf },
    ...(item === undefined ? {} : { item }),
  });
  if (isBlank(line)) return found('text', { kind: 'none' });
  const indented = indentation(line) >= 4;
  if (indented && (!inParagraph || opened.length > 0)) return found('code', { kind: 'none' });
  const leaf = indented ? undefined : leafAt(line, continues && opened.length === 0);
  if (leaf !== undefined) return found(leaf.place, leaf.leaf);
  // A plain line right after a paragraph goes on with it, however deep that paragraph is nested.
  if (inParagraph && opened.length === 0) return { place: 'text', blocks: before };
  return found('text', { kind: 'paragraph' });
}

interface Opened {
  readonly opened: readonly Container[];
  readonly item: number | undefined;
  readonly line: Cursor;
}

function openContainers(first: Cursor, room: number, continues: boolean): Opened {
  const opened: Container[] = [];
  let line = first;
  let item: number | undefined;
  while (opened.length < room && !isBlank(line) && indentation(line) < 4) {
    const next = openContainer(line, continues && opened.length === 0);
    if (next === undefined) break;
    opened.push(next.container);
    line = next.rest;
    item = next.container.kind === 'item' ? skipIndentation(line).at : undefined;
  }
  return { opened, item, line };
}

/** A container that a line with something in it belongs to. */
function filled(container: Container): Container {
  return container.kind === 'item' && container.bare ? { ...container, bare: false } : container;
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
    container: { kind: 'item', width, bare: empty } as const,
    rest: empty ? skipIndentation(after) : skipColumns(after, padding),
  };
}

function openEnd(blocks: Blocks): OpenEnd {
  // What is in a quote or an item ends with it, at the first line that is not indented.
  if (blocks.containers.length > 0) return { kind: 'nothing' };
  if (blocks.leaf.kind === 'fence') return { kind: 'fence', fence: blocks.leaf.fence };
  if (blocks.leaf.kind === 'html' && blocks.leaf.html.until !== 'blank') {
    return { kind: 'html', html: blocks.leaf.html };
  }
  return { kind: 'nothing' };
}
