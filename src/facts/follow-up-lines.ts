/** Lines in the body of a follow-up that people read and edit: until when, why not, and when to ask again. */

import { isDay } from '../time/zone.ts';

export type FollowUpLines = Readonly<Partial<Record<'Due' | 'Snoozed until' | 'Dropped', string>>>;

/** The first line that names such a day, as people write it; an impossible one is none. */
export function dueIn(body: string): string | undefined {
  return firstDay(linesNamed(body, 'Due'));
}

/** Nobody is asked for it before that day. */
export function snoozedUntilIn(body: string): string | undefined {
  return firstDay(linesNamed(body, 'Snoozed until'));
}

function firstDay(lines: readonly NamedLine[]): string | undefined {
  const counts = lineThatCounts(lines);
  return counts === undefined ? undefined : dayIn(counts.value);
}

/** A line of its own says it before an item of a list. */
function lineThatCounts(lines: readonly NamedLine[]): NamedLine | undefined {
  const dated = lines.filter(({ value }) => dayIn(value) !== undefined);
  return dated.find(({ isPlain }) => isPlain) ?? dated[0];
}

/** `2026-12-04`, `2026/12/4.`, `2026-12-04 (was 1 Dec)`. */
function dayIn(value: string): string | undefined {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?=[.,;]?\s*(?:$|\())/.exec(value)?.toSpliced(2, 1) ?? [];
  const read = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(read) ? read : undefined;
}

/** Why it is not done, as Markdown; the last word counts. */
export function droppedIn(body: string): string | undefined {
  return linesNamed(body, 'Dropped').at(-1)?.value;
}

/** Each in the place of the one that counts, else before our mark. Whatever else people wrote stays. */
export function withLines(body: string, lines: FollowUpLines): string {
  return names.reduce((text, name) => {
    const value = lines[name];
    return value === undefined ? text : withLine(text, name, value);
  }, body);
}

const names = ['Due', 'Snoozed until', 'Dropped'] as const;

type Name = (typeof names)[number];

/** GitHub takes no longer text. */
export const longestBody = 65_536;

function withLine(body: string, name: Name, value: string): string {
  const line = `${name}: ${value}`;
  const known = name === 'Dropped' ? undefined : lineToReplace(linesNamed(body, name));
  if (known !== undefined) return body.slice(0, known.from) + line + body.slice(known.to);
  const eol = body.includes('\r\n') ? '\r\n' : '\n';
  const { visible, openFrom } = linesIn(body);
  const last = visible.findLast(({ text }) => text.trim() !== '');
  const isMarked = openFrom === undefined && last?.text.startsWith('<!-- incident-protocol:follow-up ');
  const end = isMarked === true ? (last?.from ?? body.length) : (openFrom ?? body.length);
  const [before, after] = [body.slice(0, end), body.slice(end)];
  const above = before.trimEnd() === '' ? '' : `${before.trimEnd()}${eol}${eol}`;
  return `${above}${line}${after === '' ? '' : `${eol}${eol}${after}`}`;
}

/** The one that counts, else one that is nothing but a day which cannot be read. */
function lineToReplace(lines: readonly NamedLine[]): NamedLine | undefined {
  return lineThatCounts(lines) ?? lines.find(({ value }) => unread.test(value));
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const unread = new RegExp(
  `^(?:\\d{1,2}\\.? ${month}|${month} \\d{1,2}|\\d{1,4}[-/.]\\d{1,2}[-/.]?\\d{0,4})(?:,? \\d{4})?\\.?$`,
  'i',
);

interface NamedLine {
  readonly from: number;
  readonly to: number;
  readonly value: string;
  /** Neither in a list nor in bold. */
  readonly isPlain: boolean;
}

function linesNamed(body: string, name: Name): readonly NamedLine[] {
  // An item of a list, or with the name in bold.
  const pattern = new RegExp(
    `^( {0,3}(?:[-*+][ \\t]+)?)(\\*\\*|__)?${name}(?:\\2:|:\\2)[ \\t]*(\\S.*?)[ \\t]*$`,
    'i',
  );
  return linesIn(body).visible.flatMap(({ from, text }) => {
    const [, before = '', bold, value] = pattern.exec(text) ?? [];
    if (value === undefined) return [];
    const isPlain = before.trim() === '' && bold === undefined;
    return [{ from: from + before.length, to: from + text.length, value, isPlain }];
  });
}

interface Line {
  readonly from: number;
  /** Without its end. */
  readonly text: string;
}

/** Those that readers see as text: none in a block of code or in a remark. `openFrom`: where one of these begins that has no end. */
function linesIn(body: string): { readonly visible: readonly Line[]; readonly openFrom: number | undefined } {
  const visible: Line[] = [];
  let until: RegExp | undefined;
  let openFrom = 0;
  for (const { 0: whole, index } of body.matchAll(/[^\r\n]+/g)) {
    if (until !== undefined) {
      if (until.test(whole)) until = undefined;
      continue;
    }
    openFrom = index;
    const fence = /^ {0,3}(`{3,}|~{3,})/.exec(whole)?.[1];
    if (fence !== undefined) until = new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`);
    else if (/<!--(?!.*-->)/.test(whole)) until = /-->/;
    else visible.push({ from: index, text: whole });
  }
  return { visible, openFrom: until === undefined ? undefined : openFrom };
}
