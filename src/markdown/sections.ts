/**
 * The parts of a file that the machine keeps: between a line `<!-- incident-protocol:begin name -->` and a line
 * `<!-- incident-protocol:end name -->`. Everything else in the file belongs to people.
 */

import { splitFrontMatter } from './front-matter.ts';
import type { MarkdownLine } from './markdown-lines.ts';
import { readMarkdown } from './read-markdown.ts';

export interface Section {
  readonly name: string;
  /** From behind the line of the first marker to the line of the second. */
  readonly from: number;
  readonly to: number;
}

const marker = /^<!-- incident-protocol:(begin|end) ([a-z][a-z0-9-]*) -->$/;

/** Which sections may come and go. */
export interface SectionRules {
  /** Whether a section that the file lacks is put in; one that people took out stays out. */
  readonly mayInsert: (name: string) => boolean;
  /** Whether one that has nothing to say any more is emptied. */
  readonly mayEmpty: (name: string) => boolean;
  /** The heading stands above the marker and the question below it, as in files of before. */
  readonly hasHeadingOutside?: boolean;
}

/** Puts what is between the markers of `fresh` between the same markers of `file`, in the line endings found there. */
export function replaceSections(file: string, fresh: string, rules: SectionRules): string {
  const renewed = sectionsOf(fresh).map(({ name, from, to }) => ({ name, text: fresh.slice(from, to) }));
  const texts = new Map(renewed.map(({ name, text }) => [name, text]));
  let out = '';
  let at = 0;
  for (const { name, from, to } of sectionsOf(file)) {
    const text = texts.get(name);
    if (text === undefined && !rules.mayEmpty(name)) continue;
    if (text === undefined && hasOwnHeading(file.slice(from, to))) {
      const whole = wholeOf(file, from, to);
      const isAlone = file.slice(whole.to, nextPart(file, whole.to)).trim() === '';
      // What people wrote below it is about it, and keeps its heading.
      const heading = isAlone ? '' : (/^\s*#{2,3} [^\r\n]*\r?\n/.exec(file.slice(from, to))?.[0] ?? '');
      out += isAlone ? file.slice(at, whole.from) : `${file.slice(at, from)}${heading}${eolAt(file, from)}`;
      at = isAlone ? whole.to : to;
      continue;
    }
    const fitting = rules.hasHeadingOutside === true ? inPlace(text ?? '', file, { from, to }) : (text ?? '');
    out += file.slice(at, from) + inLinesOf(file, from, fitting);
    at = to;
  }
  const replaced = out + file.slice(at);
  return renewed.reduce((grown, section, index) => {
    const isMissing = !sectionsOf(grown).some(({ name }) => name === section.name);
    return isMissing && rules.mayInsert(section.name)
      ? inserted(grown, section, renewed.slice(0, index))
      : grown;
  }, replaced);
}

/** Then nothing of it stands outside, and nothing is left of it when it has nothing to say. */
function hasOwnHeading(text: string): boolean {
  return /^\s*(?:#{2,3} |<details)/.test(text);
}

/** With its markers and the blank line above it. */
function wholeOf(file: string, from: number, to: number): { readonly from: number; readonly to: number } {
  const begin = file.lastIndexOf('<!--', from - 1);
  const above = /(?:\r?\n){0,2}$/.exec(file.slice(0, begin))?.[0] ?? '';
  return { from: begin - above.length, to: file.indexOf('-->', to) + '-->'.length };
}

/** What stands around it already is not said twice. */
function inPlace(
  text: string,
  file: string,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const above = /(?:^|\n)#{1,3} [^\n]*\s*\n[^\n]*$/.test(file.slice(Math.max(0, from - 400), from).trimEnd());
  const own = above ? text.replace(/^\n*#{2,3} [^\n]*\n/, '') : text;
  const below = /^[^\n]*\n\s*(_[^\n]*_)[ \t]*\r?\n/.exec(file.slice(to, to + 1000))?.[1];
  return below === undefined ? own : own.replace(`\n${below}\n`, '');
}

/** As the line of the marker ends. */
function inLinesOf(file: string, from: number, text: string): string {
  return text.replaceAll(/\r?\n/g, eolAt(file, from));
}

function eolAt(file: string, from: number): '\r\n' | '\n' {
  return file.slice(0, from).endsWith('\r\n') ? '\r\n' : '\n';
}

interface Fresh {
  readonly name: string;
  readonly text: string;
}

/** Behind the nearest of those that stand before it, else at the end; not at all where it would stand in people's code. */
function inserted(file: string, { name, text }: Fresh, before: readonly Fresh[]): string {
  const sections = sectionsOf(file);
  const neighbour = before
    .toReversed()
    .flatMap((one) => sections.find((section) => section.name === one.name) ?? [])[0];
  const eol = eolAt(file, neighbour?.from ?? 0);
  const block = `<!-- incident-protocol:begin ${name} -->\n${text}<!-- incident-protocol:end ${name} -->`;
  const shown = block.replaceAll(/\r?\n/g, eol);
  // What people wrote below it is about it.
  const end =
    neighbour === undefined ? file.length : nextPart(file, file.indexOf('-->', neighbour.to) + '-->'.length);
  const above = file.slice(0, end).trimEnd();
  const rest = neighbour === undefined ? eol : file.slice(above.length);
  const grown = `${above}${eol}${eol}${shown}${rest}`;
  // What could not be found again would be put in again at each run.
  return sectionsOf(grown).some((section) => section.name === name) ? grown : file;
}

/** Where the next heading, section or line of ours begins; a `#` in code is none. */
function nextPart(file: string, from: number): number {
  const content = splitFrontMatter(file)?.content ?? file;
  const offset = file.length - content.length;
  const next = readMarkdown(content).lines.find(({ start, end, place, quoted }) => {
    if (offset + start < from || quoted || place === 'code') return false;
    const text = content.slice(start, end);
    return place === 'html' ? ours.test(text) : /^#{1,3} /.test(text);
  });
  return next === undefined ? file.length : offset + next.start;
}

const ours = /^<!-- incident-protocol:(?:begin|data) /;

/** A section whose second marker is missing or is behind another one is nobody's but people's; so is a copy. */
export function sectionsOf(file: string): readonly Section[] {
  const { content } = splitFrontMatter(file) ?? { content: file };
  const offset = file.length - content.length;
  const marks = readMarkdown(content).lines.flatMap((line) => markIn(content, line, offset));
  const sections = marks.flatMap((mark, index): readonly Section[] => {
    const next = marks[index + 1];
    if (mark.what !== 'begin' || next?.what !== 'end' || next.name !== mark.name) return [];
    return [{ name: mark.name, from: mark.after, to: next.start }];
  });
  return sections.filter(({ name }, index) => sections.findIndex((one) => one.name === name) === index);
}

interface Mark {
  readonly what: 'begin' | 'end';
  readonly name: string;
  readonly start: number;
  readonly after: number;
}

/** A marker in code or in a quote shows somebody's text about us. */
function markIn(content: string, line: MarkdownLine, offset: number): readonly Mark[] {
  if (line.place !== 'html' || line.quoted) return [];
  const found = marker.exec(content.slice(line.start, line.end).trim());
  if (found === null) return [];
  const ending = /^(?:\r\n|\n|\r)?/.exec(content.slice(line.end, line.end + 2))?.[0] ?? '';
  return [
    {
      what: found[1] === 'begin' ? 'begin' : 'end',
      name: found[2] ?? '',
      start: offset + line.start,
      after: offset + line.end + ending.length,
    },
  ];
}
