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

/** Puts what is between the markers of `fresh` between the same markers of `file`, in the line endings found there. */
export function replaceSections(file: string, fresh: string): string {
  const renewed = new Map(sectionsOf(fresh).map(({ name, from, to }) => [name, fresh.slice(from, to)]));
  let out = '';
  let at = 0;
  for (const { name, from, to } of sectionsOf(file)) {
    const text = renewed.get(name);
    if (text === undefined) continue;
    const eol = file.slice(0, from).endsWith('\r\n') ? '\r\n' : '\n';
    out += file.slice(at, from) + text.replaceAll('\n', eol);
    at = to;
  }
  return out + file.slice(at);
}

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
