import { inEveryLanguage } from '../i18n/texts.ts';
import { sectionNames } from '../logbook/names.ts';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import type { MarkdownLine } from '../markdown/markdown-lines.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { sectionsOf } from '../markdown/sections.ts';

/** How far people got with the parts of a postmortem that only they can write. */
export interface Completeness {
  readonly written: number;
  readonly total: number;
  /** The headings of those that still hold their question and nothing else, as they are in the file. */
  readonly asking: readonly string[];
}

const followUps = 'follow-ups';
const isPeoples = /^(?:notes-[a-z]+|follow-ups)$/;

/** By heading, the name of the marker that is below it when nobody wrote over it. */
const names: ReadonlyMap<string, string> = new Map([
  ...sectionNames.flatMap((id) => named(id, `notes-${id}`)),
  ...named('followUps', followUps),
]);

function named(key: (typeof sectionNames)[number] | 'followUps', name: string) {
  return inEveryLanguage(key).map((heading) => [plain(heading), name] as const);
}

/**
 * Reads it from the text of the file, in whatever language and order it is. A section is known by our marker in it, or
 * by its heading where people wrote over the marker too; it is written once it holds a note or any line besides its
 * question. Our hints are no notes: those quote people. A section that people took out is not asked for.
 */
export function completenessOf(file: string): Completeness {
  const content = splitFrontMatter(file)?.content ?? file;
  const offset = file.length - content.length;
  const marks = sectionsOf(file).filter(({ name }) => isPeoples.test(name));
  const { lines } = readMarkdown(content);
  const between = (from: number, to: number) =>
    linesBetween(lines, from, to).map((line) => ({
      ...line,
      text: content.slice(line.start, line.end).trim(),
    }));
  const sections = partsOf(content, lines).flatMap(({ heading, from, to }) => {
    const mark = marks.find((one) => one.from - offset >= from && one.from - offset <= to);
    const name = mark?.name ?? names.get(plain(heading));
    if (name === undefined || (mark === undefined && marks.some((one) => one.name === name))) return [];
    if (mark === undefined) return [{ heading, isWritten: hasWords(between(from, to)) }];
    const ours = between(mark.from - offset, mark.to - offset);
    // A pull request is the repair; what will be different is an issue.
    const isReported =
      mark.name === followUps
        ? ours.some(({ text }) => /\/issues\/\d/.test(text))
        : ours.some(({ quoted }) => quoted);
    const around = [...between(from, mark.from - offset), ...between(mark.to - offset, to)];
    return [{ heading, isWritten: isReported || hasWords(around) }];
  });
  const asking = sections.filter(({ isWritten }) => !isWritten);
  return {
    written: sections.length - asking.length,
    total: sections.length,
    asking: asking.map(({ heading }) => heading),
  };
}

/** French has spaces that do not break; people type others. */
function plain(heading: string): string {
  return heading.replaceAll('\u00A0', ' ');
}

interface Part {
  readonly heading: string;
  /** From behind the heading to the next one of the first two levels. */
  readonly from: number;
  readonly to: number;
}

function partsOf(content: string, all: readonly MarkdownLine[]): readonly Part[] {
  const lines = all.filter(({ start, end, place, quoted }) => {
    return place === 'text' && !quoted && /^#{1,2}[ \t]+\S/.test(content.slice(start, end));
  });
  return lines.map(({ start, end }, index) => ({
    heading: content.slice(start, end).replace(/^#+/, '').trim(),
    from: end,
    to: lines[index + 1]?.start ?? content.length,
  }));
}

/** Searched by halves: a file may have as many sections as it has lines. */
function linesBetween(lines: readonly MarkdownLine[], from: number, to: number): readonly MarkdownLine[] {
  const first = countWhere(lines, ({ start }) => start < from);
  return lines.slice(
    first,
    Math.max(
      first,
      countWhere(lines, ({ end }) => end <= to),
    ),
  );
}

/** How many at the beginning are so, of which none comes after one that is not. */
function countWhere(lines: readonly MarkdownLine[], isSo: (line: MarkdownLine) => boolean): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const line = lines[middle];
    if (line !== undefined && isSo(line)) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Line extends MarkdownLine {
  readonly text: string;
}

/** Any line of people's: markers and hidden remarks are none. */
function hasWords(lines: readonly Line[]): boolean {
  return lines.some(({ text, place }) => {
    if (place === 'html' && /^<!--[^>]*-->$/.test(text)) return false;
    return text !== '' && !isQuestion(text);
  });
}

/** All in italics, with a question mark: ours in every language, and those of a team's template. */
function isQuestion(line: string): boolean {
  return /^(?:[-*] \[ \] )?[_*][^_*].*[?？؟].*[_*]$/.test(line);
}
