import { readMarkdown } from '../incident/markdown-lines.ts';
import { type Section, sectionsOf } from './sections.ts';

/** How far people got with the parts of a postmortem that only they can write. */
export interface Completeness {
  readonly written: number;
  readonly total: number;
  /** The headings of those that still hold their question and nothing else, as they stand in the file. */
  readonly asking: readonly string[];
}

const isPeoples = /^(?:notes-[a-z]+|follow-ups)$/;

/**
 * Reads it from the text of the file, in whatever language and order it is: a section is found by our marker in it, and
 * is written once it holds a note or any line besides its question. One that people took out is not asked for.
 */
export function completenessOf(file: string): Completeness {
  const all = sectionsOf(file);
  const sections = all.filter(({ name }) => isPeoples.test(name));
  const asking = sections.filter((section) => !isWritten(file, section, all));
  return {
    written: sections.length - asking.length,
    total: sections.length,
    asking: asking.map(({ from }) => headingBefore(file, from)),
  };
}

function isWritten(file: string, section: Section, all: readonly Section[]): boolean {
  const ours = file.slice(section.from, section.to);
  // A pull request is the repair; what will be different is an issue.
  if (section.name === 'follow-ups' ? /\/issues\/\d/.test(ours) : ours.trim() !== '') return true;
  const next = all.find(({ from }) => from > section.to)?.from ?? file.length;
  const rest = file.slice(section.to, next);
  const after = rest.slice(rest.indexOf('-->') + 3);
  return hasWords(after) || hasWords(sinceHeading(file.slice(0, section.from)));
}

/** Any line of people's before the next heading of the first two levels. */
function hasWords(text: string): boolean {
  for (const { start, end, place, quoted } of readMarkdown(text).lines) {
    const line = text.slice(start, end);
    if (place === 'text' && !quoted && isHeading(line)) return false;
    if (place === 'html' && /^\s*<!--[^>]*-->\s*$/.test(line)) continue;
    if (line.trim() !== '' && !isQuestion(line)) return true;
  }
  return false;
}

/** All in italics, with a question mark: ours in every language, and those of a team's template. */
function isQuestion(line: string): boolean {
  return /^\s*(?:[-*] \[ \] )?[_*][^_*].*[?？؟].*[_*]\s*$/.test(line);
}

/** What people wrote between a heading and our marker below it. */
function sinceHeading(before: string): string {
  const { lines } = readMarkdown(before);
  const heading = lines.findLast(
    ({ start, end, place, quoted }) => place === 'text' && !quoted && isHeading(before.slice(start, end)),
  );
  return heading === undefined ? '' : before.slice(heading.end);
}

function headingBefore(file: string, at: number): string {
  const text = file.slice(0, at);
  const line = readMarkdown(text).lines.findLast(
    ({ start, end, place, quoted }) => place === 'text' && !quoted && isHeading(text.slice(start, end)),
  );
  return line === undefined ? '' : text.slice(line.start, line.end).replace(/^#+/, '').trim();
}

function isHeading(line: string): boolean {
  return /^#{1,2}[ \t]+\S/.test(line);
}
