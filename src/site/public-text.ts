/** What of a postmortem is on its page: what people wrote, and of our own parts what tells those outside something. */

import { splitFrontMatter } from '../markdown/front-matter.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { sectionsOf } from '../markdown/sections.ts';
import { nameless, withoutHandles } from './nameless.ts';

export interface Publishing {
  readonly names: ReadonlySet<string>;
  /** What stands where a name stood. */
  readonly team: string;
  /** Where a link leads instead: the page of another incident; undefined where it stays. */
  readonly linkOf: (target: string) => string | undefined;
  /** It is a postmortem that not everybody may see. */
  readonly isLeftOut: (target: string) => boolean;
}

/** Parts that tell who did what, how the protocol went, or what the page says in its own way. */
const leftOut = new Set(['facts', 'log', 'steps', 'material', 'follow-ups']);

/** Markdown, without the title. */
export function publicParts(file: string, publishing: Publishing): string {
  const text = file.replaceAll(/\r\n?/g, '\n');
  const start = text.length - (splitFrontMatter(text)?.content.length ?? text.length);
  let at = start;
  const parts: string[] = [];
  for (const { name, from, to } of sectionsOf(text)) {
    parts.push(peoples(text.slice(at, from)));
    parts.push(ours(name, text.slice(from, to), publishing));
    at = to;
  }
  parts.push(peoples(text.slice(at)));
  return withLinks(parts.join('\n'), publishing);
}

const mark = /^<!-- incident-protocol:(?:begin|end) [^>]*-->$/gm;

function peoples(text: string): string {
  return withoutHandles(text.replaceAll(mark, '').replace(/^\s*# [^\n]*\n/, ''));
}

function ours(name: string, text: string, { names, team, isLeftOut }: Publishing): string {
  if (leftOut.has(name)) return '';
  // Titles of others are told there, and what was promised after them.
  if (name === 'similar' && [...text.matchAll(link)].some(([, target = '']) => isLeftOut(target))) return '';
  const kept = keptOf(name);
  const withoutNames = nameless(names, team);
  return text
    .split('\n')
    .filter((line) => line === '' || kept(line))
    .map((line) => withoutHandles(isQuote(line) ? line : withoutNames(line)))
    .join('\n');
}

function isQuote(line: string): boolean {
  return line.startsWith('>');
}

type Keeps = (line: string) => boolean;

/** Questions and hints are for those who write; a list in what was said is what was left to ask. */
function keptOf(name: string): Keeps {
  if (name.startsWith('notes-') || name === 'said') {
    return (line) => isQuote(line) || /^#{2,4} /.test(line) || /^\*\*.*\*\*$/.test(line) || isSource(line);
  }
  // The full log is not here.
  if (name === 'timeline') return (line) => !/^_.*_$/.test(line);
  return () => true;
}

/** When and where something was said, in italics below it; no question. */
function isSource(line: string): boolean {
  return /^_[^_].*_$/.test(line) && !/[?？]/.test(line);
}

/** Without headings below which nothing stands. */
export function withoutHollow(text: string): string {
  const { lines } = readMarkdown(text);
  const told = lines.map(({ start, end, place, quoted }) => {
    const line = text.slice(start, end);
    const level = place === 'text' && !quoted ? (/^(#{1,6})[ \t]/.exec(line)?.[1]?.length ?? 0) : 0;
    return { start, end, level, isEmpty: line.trim() === '' || /^<!--.*-->$/.test(line.trim()) };
  });
  const hollow = told.filter(({ level }, index) => {
    if (level === 0) return false;
    const next = told.slice(index + 1).find(({ isEmpty }) => !isEmpty);
    return next === undefined || (next.level > 0 && next.level <= level);
  });
  return hollow.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

const link = /\]\(([^()\s]{1,2000})\)/g;

function withLinks(text: string, { linkOf }: Publishing): string {
  return text.replaceAll(link, (all, target: string) => {
    const instead = linkOf(target);
    return instead === undefined ? all : `](${instead})`;
  });
}
