/** A text of people, cut where its headings cut it. */

import type { MarkdownLine } from '../markdown/markdown-lines.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import type { HeadingKind } from './heading-words.ts';
import type { KindOf } from './headings.ts';

export interface Passage {
  /** Undefined for what stands under no heading that we know. */
  readonly kind: HeadingKind | undefined;
  /** As it was typed; empty where there is none. */
  readonly heading: string;
  /** Markdown. */
  readonly text: string;
}

interface Heading {
  readonly title: string;
  readonly kind: HeadingKind | undefined;
  /** 1 to 6 for marked ones; what only looks like a heading is below all of them. */
  readonly level: number;
  /** How many lines it takes. */
  readonly lines: 1 | 2;
  /** What follows on the same line; such a heading reaches to the end of its paragraph. */
  readonly text?: string;
}

const bold = 7;
const labelled = 8;
const inParagraph = 9;

interface Open {
  readonly kind: HeadingKind | undefined;
  readonly heading: string;
  readonly level: number;
  readonly lines: string[];
}

/** Never empty: a text without headings is one passage. */
export function passagesOf(text: string, kindOf: KindOf): readonly Passage[] {
  const { lines } = readMarkdown(text);
  const reading = { text, lines, kindOf, hasBareHeadings: hasBareHeadings(text, lines, kindOf) };
  const done: Open[] = [{ kind: undefined, heading: '', level: 0, lines: [] }];
  let outer = done[0];
  for (let index = 0; index < lines.length; index += 1) {
    const current = done.at(-1);
    if (current === undefined) break;
    const line = textOf(text, lines[index]);
    const heading = headingAt(reading, index);
    if (heading !== undefined && begins(heading, current)) {
      const first = heading.text === undefined ? [] : [heading.text];
      if (heading.level !== inParagraph || current.level !== inParagraph)
        outer = heading.level === inParagraph ? current : undefined;
      done.push({ kind: heading.kind, heading: heading.title, level: heading.level, lines: first });
      index += heading.lines - 1;
    } else if (current.level === inParagraph && line.trim() === '') {
      done.push({ kind: outer?.kind, heading: outer?.heading ?? '', level: outer?.level ?? 0, lines: [] });
    } else current.lines.push(line);
  }
  const passages = done.map(({ kind, heading, lines: own }) => ({ kind, heading, text: trimmed(own) }));
  return passages.filter(({ text: own, kind }) => own !== '' || kind !== undefined);
}

function textOf(text: string, line: MarkdownLine | undefined): string {
  return line === undefined ? '' : text.slice(line.start, line.end).replace(/\r$/, '');
}

/** What is not known and stands below a heading that is, belongs to it. */
function begins({ kind, level }: Heading, current: Open): boolean {
  return (
    kind !== undefined ||
    // Below a line of the kind `**Impact:** 40 users`, `**Duration:** 20 min` is another one.
    (level === inParagraph && current.level === inParagraph) ||
    (level < bold && (level <= current.level || current.kind === undefined || current.level >= bold))
  );
}

interface Reading {
  readonly text: string;
  readonly lines: readonly MarkdownLine[];
  readonly kindOf: KindOf;
  readonly hasBareHeadings: boolean;
}

function headingAt(
  { text, lines, kindOf, hasBareHeadings: hasBare }: Reading,
  index: number,
): Heading | undefined {
  const at = lines[index];
  if (at === undefined || at.quoted || at.place !== 'text') return undefined;
  const line = textOf(text, at);
  if (line.length > 2000 || line.trim() === '') return undefined;
  const marked = /^ {0,3}(#{1,6})[ \t]+(.+?)[ \t]*#*[ \t]*$/.exec(line);
  if (marked !== null) {
    const title = marked[2] ?? '';
    return { title, kind: kindOf(title, 'loosely'), level: (marked[1] ?? '').length, lines: 1 };
  }
  const under = underlined(line, textOf(text, lines[index + 1]));
  if (under !== undefined)
    return { title: line.trim(), kind: kindOf(line, 'loosely'), level: under, lines: 2 };
  return (
    dressed(line, kindOf) ?? label(line, kindOf) ?? (hasBare ? bare(text, lines, kindOf, index) : undefined)
  );
}

function underlined(line: string, next: string): 1 | 2 | undefined {
  if (/^\s*[-*+>|]/.test(line)) return undefined;
  if (/^ {0,3}={2,}\s*$/.test(next)) return 1;
  return /^ {0,3}-{2,}\s*$/.test(next) ? 2 : undefined;
}

/** Bold alone on its line, or in brackets, or behind a square, as people do who know no headings. */
function dressed(line: string, kindOf: KindOf): Heading | undefined {
  const title =
    /^\s*(?:[-*+]\s+|\d{1,2}[.)]\s+)?(?:\*\*|__)(.{1,90}?)(?:\*\*|__)\s*[:：]?\s*$/.exec(line)?.[1] ??
    /^\s*[【［[〈《](.{1,60})[】］\]〉》]\s*$/.exec(line)?.[1] ??
    /^\s*[■□◆◇●○▼▶]\s*(.{1,60})$/.exec(line)?.[1];
  const kind = title === undefined ? undefined : kindOf(title, 'loosely');
  return title === undefined || kind === undefined ? undefined : { title, kind, level: bold, lines: 1 };
}

/** `Impact:` alone, or before its text. Times and addresses hold colons, too: only what we know is a heading. */
function label(line: string, kindOf: KindOf): Heading | undefined {
  const found =
    /^\s*(?:[-*+]\s+)?(?:\*\*|__)?([^:：|]{1,60}?)(?:\*\*|__)?[:：](?:\*\*|__)?(?:\s+(\S.*)|([^\s\p{ASCII}].*))?$/u.exec(
      line,
    );
  if (found === null) return undefined;
  const title = found[1] ?? '';
  const text = found[2] ?? found[3];
  const kind = kindOf(title);
  if (kind === undefined)
    return isBoldLabel(line) ? { title: '', kind, level: inParagraph, lines: 1, text: line } : undefined;
  if (text === undefined || text.trim() === '') return { title, kind, level: labelled, lines: 1 };
  return isLabel(kind) ||
    (isMoment(kind) && onlyTime.test(text.replaceAll(/[*_`]/g, '').trim())) ||
    (kind === 'summary' && isBoldLabel(line)) ||
    (kind === 'other' && isBoldLabel(line) && text.length <= longestNote)
    ? { title, kind, level: inParagraph, lines: 1, text }
    : undefined;
}

/** `**Status:** resolved`, `**Date:** 11 May`: the head of a report. */
const longestNote = 60;

function isBoldLabel(line: string): boolean {
  return /^\s*(?:[-*+]\s+)?(?:\*\*|__)[^*_]{1,60}(?:[:：](?:\*\*|__)|(?:\*\*|__)[:：])/.test(line);
}

/** `Status: resolved` and `Resolved: reloaded it` are news, not parts of a write-up. */
function isLabel(kind: HeadingKind): boolean {
  return !['other', 'mitigated', 'resolved', 'detected', 'severity', 'repair', 'summary'].includes(kind);
}

function isMoment(kind: HeadingKind): boolean {
  return kind === 'detected' || kind === 'mitigated' || kind === 'resolved';
}

/** `10:10`, `10:10 UTC`, `2026-11-23 10:10`, `10:10 pm (CET)`: there it is the answer to a question. */
const onlyTime =
  /^(?:\d{4}-\d\d-\d\d[T ,]+)?\d{1,2}(?:[:.h時]\d\d(?::\d\d)?分?| ?(?:[ap]\.?m\.?|Uhr)(?!\w))(?: ?(?:[ap]\.?m\.?|Uhr))?(?:Z| ?\(?[A-Z]{2,5}\)?| ?[+-]\d\d:?\d\d)?(?:,? (?:on |am |le |el |em )?\d{4}-\d\d-\d\d)?\.?$/i;

/** Where two lines that we know stand alone, the writer left headings without marks. */
function hasBareHeadings(text: string, lines: readonly MarkdownLine[], kindOf: KindOf): boolean {
  let count = 0;
  for (let index = 0; index < lines.length && count < 2; index += 1) {
    if (bare(text, lines, kindOf, index) !== undefined) count += 1;
  }
  return count > 1;
}

function bare(
  text: string,
  lines: readonly MarkdownLine[],
  kindOf: KindOf,
  index: number,
): Heading | undefined {
  const at = lines[index];
  if (at === undefined || at.quoted || at.place !== 'text' || at.item !== undefined) return undefined;
  const line = textOf(text, at);
  if (line.length > 60 || line.trim() === '' || textOf(text, lines[index - 1]).trim() !== '')
    return undefined;
  const kind = kindOf(line);
  return kind === undefined ? undefined : { title: line.trim(), kind, level: labelled, lines: 1 };
}

function trimmed(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return first === -1 ? '' : lines.slice(first, last + 1).join('\n');
}
