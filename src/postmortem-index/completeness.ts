import type { PostmortemWords } from '../i18n/texts.ts';
import { listAt } from '../json.ts';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import type { MarkdownLine } from '../markdown/markdown-lines.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { type Section, sectionsOf } from '../markdown/sections.ts';
import { headingOf, isPeoplesMark, markOf, markOfHeading, peoplesSections } from './people-sections.ts';
import { storedData } from './stored-data.ts';

/** How far people got with the parts of a postmortem that only they can write. */
export interface Completeness {
  readonly written: number;
  readonly total: number;
  /** What those are called that nobody wrote yet. */
  readonly asking: readonly string[];
  /** The marks of these. */
  readonly askingMarks: readonly string[];
}

/**
 * Reads it from the text of the file, in whatever language and order it is. A section is written once it holds a note
 * or any line of people's, between our marks, beside them, or under a heading of its name. Our hints are no notes:
 * those quote people. A section that people took out is not asked for.
 */
export function completenessOf(file: string, words: PostmortemWords): Completeness {
  const content = splitFrontMatter(file)?.content ?? file;
  const marks = marksIn(file, content);
  const found = statesIn(content, marks);
  const stored = storedData(file);
  const isOurs = Object.keys(stored).length > 0;
  const gone = goneFrom(stored, marks);
  // In a file of today an empty section is not there at all.
  const absent = peoplesSections.filter((section) => {
    return isOurs && !found.has(markOf(section)) && !gone.includes(markOf(section));
  });
  const sections = [
    ...[...found].map(([mark, state]) => ({ mark, ...state, heading: state.heading || mark })),
    ...absent.map((section) => ({
      mark: markOf(section),
      heading: headingOf(section, words),
      isWritten: false,
    })),
  ].toSorted((a, b) => orderOf(a.mark) - orderOf(b.mark));
  const asking = sections.filter(({ isWritten }) => !isWritten);
  return {
    written: sections.length - asking.length,
    total: sections.length,
    asking: asking.map(({ heading }) => heading),
    askingMarks: asking.map(({ mark }) => mark),
  };
}

function orderOf(mark: string): number {
  const index = peoplesSections.findIndex((section) => markOf(section) === mark);
  return index === -1 ? peoplesSections.length : index;
}

/** Relative to what stands below the front matter. */
function marksIn(file: string, content: string): readonly Section[] {
  const offset = file.length - content.length;
  return sectionsOf(file).map(({ name, from, to }) => ({ name, from: from - offset, to: to - offset }));
}

/** Sections that we wrote and people took out. */
function goneFrom(stored: Readonly<Record<string, unknown>>, marks: readonly Section[]): readonly string[] {
  const written = listAt(stored, 'sections').flatMap((name) => (typeof name === 'string' ? name : []));
  return written.filter((name) => !marks.some((mark) => mark.name === name));
}

interface State {
  heading: string;
  isWritten: boolean;
}

interface Line extends MarkdownLine {
  readonly text: string;
}

/** One pass: to which section a line belongs is said by the mark around it, or by the heading above it. */
function statesIn(content: string, marks: readonly Section[]): ReadonlyMap<string, State> {
  const states = new Map<string, State>();
  const place: Place = { heading: '', under: undefined };
  let next = 0;
  for (const line of readMarkdown(content).lines) {
    while (next < marks.length && (marks[next]?.to ?? 0) <= line.start) next += 1;
    const mark = marks[next];
    const inside =
      mark !== undefined && line.start >= mark.from && line.end <= mark.to ? mark.name : undefined;
    readLine({ ...line, text: content.slice(line.start, line.end).trim() }, inside, place, states);
  }
  return states;
}

interface Place {
  heading: string;
  /** A mark. */
  under: string | undefined;
}

function readLine(line: Line, inside: string | undefined, place: Place, states: Map<string, State>): void {
  if (line.text === '') return;
  const marker = inside === undefined ? markerIn(line) : undefined;
  if (marker !== undefined) {
    passMarker(marker, place, states);
    return;
  }
  const title = headingIn(line, inside);
  const marked = inside !== undefined && isPeoplesMark(inside) ? inside : undefined;
  if (title !== undefined) {
    place.heading = title;
    place.under = inside === undefined ? markOfHeading(title) : marked;
  }
  const mark = inside === undefined ? place.under : marked;
  if (mark === undefined) return;
  const state = states.get(mark) ?? { heading: '', isWritten: false };
  state.heading ||= place.heading;
  states.set(mark, state);
  if (title === undefined) state.isWritten ||= inside === undefined ? hasWords(line) : isNote(mark, line);
}

/** In files of before the heading stands above the marker, in whatever words; today it stands below. */
function passMarker({ what, name }: Marker, place: Place, states: Map<string, State>): void {
  if (what === 'end') {
    place.heading = '';
    return;
  }
  place.under = isPeoplesMark(name) ? name : undefined;
  if (isPeoplesMark(name) && !states.has(name))
    states.set(name, { heading: place.heading, isWritten: false });
}

interface Marker {
  readonly what: 'begin' | 'end';
  readonly name: string;
}

function markerIn({ text, place }: Line): Marker | undefined {
  if (place !== 'html') return undefined;
  const [, what, name = ''] = /^<!-- incident-protocol:(begin|end) ([a-z][a-z0-9-]*) -->$/.exec(text) ?? [];
  return what === undefined ? undefined : { what: what === 'begin' ? 'begin' : 'end', name };
}

function headingIn({ place, quoted, text }: Line, inside: string | undefined): string | undefined {
  if (place !== 'text' || quoted) return undefined;
  const [, marks = '', title] = /^(#{1,3})[ \t]+(\S.*)$/.exec(text) ?? [];
  // One of the third level parts what stands below another, unless it bears the name of a section.
  const isPart = marks.length < 3 || (inside === undefined && markOfHeading(title ?? '') !== undefined);
  return isPart ? title : undefined;
}

/** In our part: what quotes people, and what is left to do. A pull request is the repair; what will be different is an issue. */
function isNote(mark: string, { text, quoted }: Line): boolean {
  if (mark !== 'follow-ups') return quoted;
  return (
    /\/issues\/\d+\)/.test(text.replaceAll(/\(\[[^\]]*\]\([^)]*#issuecomment-\d+\)\)/g, '')) ||
    /^- \[[ xX]\] (?![_*])/.test(text)
  );
}

/** Any line of people's: markers and hidden remarks are none. */
function hasWords({ text, place }: Line): boolean {
  if (place === 'html' && /^<!--.*-->$/.test(text)) return false;
  if (/^(?:tbd\.?|todo\.?|(?:[-*_] ?){3,})$/i.test(text)) return false;
  return text !== '' && !isQuestion(text);
}

/** All in italics, with a question mark: ours in every language, and those of a team's template. */
function isQuestion(line: string): boolean {
  return /^(?:[-*] \[ \] )?[_*][^_*].*[?？؟].*[_*]$/.test(line);
}
