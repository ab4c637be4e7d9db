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
  const sections = sectionsOf(text);
  const isSound = sections.length > 0 && (text.match(mark)?.length ?? 0) === 2 * sections.length;
  const peoples = isSound ? asWritten : (part: string) => withoutOurs(part, publishing);
  for (const { name, from, to } of sections) {
    parts.push(peoples(text.slice(at, from)));
    parts.push(ours(name, text.slice(from, to), publishing));
    at = to;
  }
  parts.push(peoples(text.slice(at)));
  return withLinks(parts.join('\n'), publishing);
}

const mark = /^<!-- incident-protocol:(?:begin|end) [^>]*-->$/gm;

/** Where marks are gone, our own parts are among the words of people: what is folded may be the full log. */
function withoutOurs(text: string, { names, team }: Publishing): string {
  const withoutNames = nameless(names, team, true);
  const unfolded = asWritten(text).replaceAll(/^<details[\s\S]*?(?:^<\/details>|$(?![\s\S]))/gm, '');
  return unfolded.split('\n').map(withoutNames).join('\n');
}

function asWritten(text: string): string {
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
  const kept: string[] = [];
  let at = text.length;
  // Of what follows: nothing, words, or a heading of this level.
  let next: number | 'words' | 'nothing' = 'nothing';
  for (const { start, end, place, quoted } of readMarkdown(text).lines.toReversed()) {
    const line = text.slice(start, end);
    const level = place === 'text' && !quoted ? (/^(#{1,6})[ \t]/.exec(line)?.[1]?.length ?? 0) : 0;
    const isHollow = level > 0 && (next === 'nothing' || (next !== 'words' && next <= level));
    if (isHollow) {
      kept.push(text.slice(end, at));
      at = start;
    } else if (level > 0) next = level;
    else if (line.trim() !== '' && !/^<!--.*-->$/.test(line.trim())) next = 'words';
  }
  kept.push(text.slice(0, at));
  return kept.reverse().join('');
}

const link = /\]\(([^()\s]{1,2000})\)/g;

function withLinks(text: string, { linkOf }: Publishing): string {
  return text.replaceAll(link, (all, target: string) => {
    const instead = linkOf(target);
    return instead === undefined ? all : `](${instead})`;
  });
}
