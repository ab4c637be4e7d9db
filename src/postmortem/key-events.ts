import {
  aboutAlerting,
  aboutCause,
  aboutDecision,
  aboutDetection,
  aboutHarm,
  aboutMany,
  aboutPlans,
  chatter,
} from '../thread/cue-words.ts';
import { aboutEnd, aboutMitigation, opensWithStatus } from '../thread/status-words.ts';
import type { TimelineLine } from '../timeline/timeline-line.ts';

/** So few are the story, not noise beside it. */
const few = 8;

/** More than this and a reader looks for the end instead of reading. */
const shown = 60;

/** Where few comments are told, those with the most to say fill the story. */
const leastOfAll = 4;

type Comment = Extract<TimelineLine, { readonly kind: 'commented' }>;

interface Reading {
  readonly lines: readonly TimelineLine[];
  /** Of members: what others claim is no part of the story. */
  readonly comments: readonly Comment[];
  /** Too many for all to be of interest. */
  readonly isCrowded: boolean;
  readonly isSeverity: (label: string) => boolean;
}

/** The lines that tell the story; echoes, the sorting of labels and the ticks are left to the full log and the steps. */
export function keyEvents(
  lines: readonly TimelineLine[],
  isSeverity: (label: string) => boolean,
): readonly TimelineLine[] {
  const comments = lines.filter(
    (line): line is Comment => line.kind === 'commented' && line.isStranger !== true,
  );
  const assignments = lines.filter(({ kind }) => kind === 'assigned' || kind === 'unassigned');
  const reading = { lines, comments, isCrowded: assignments.length > few, isSeverity };
  const ranked = lines.map((line, index) => ({ line, index, rank: rankOf(line, reading) }));
  const told = ranked.filter(({ line, rank }) => line.kind === 'commented' && rank === 2).length;
  const spare = Math.max(0, few - told);
  const filling = ranked
    .filter(({ rank }) => rank === leastOfAll)
    .toSorted((a, b) => lengthOf(b.line) - lengthOf(a.line))
    .slice(0, spare);
  return ranked
    .filter((one) => one.rank !== undefined && (one.rank !== leastOfAll || filling.includes(one)))
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.index - b.index)
    .slice(0, shown)
    .toSorted((a, b) => a.index - b.index)
    .map(({ line }) => line);
}

/** What must not miss comes first; undefined belongs into the full log only. */
function rankOf(line: TimelineLine, reading: Reading): number | undefined {
  switch (line.kind) {
    case 'labelled':
    case 'unlabelled':
      return line.labels.some(reading.isSeverity) ? 0 : undefined;
    case 'linked':
      return line.isStranger === true ? undefined : 1;
    case 'referenced':
      return 1;
    case 'deployed':
      return isProduction(line, reading) ? 1 : undefined;
    case 'commented':
      return commentRank(line, reading);
    case 'assigned':
      return !reading.isCrowded || isFirstOf(line.people, line, reading.lines) ? 3 : undefined;
    case 'unassigned':
      return reading.isCrowded ? undefined : 3;
    // The steps have a table of their own.
    case 'ticked':
    case 'unticked':
    case 'skipped':
    case 'renamed':
    case 'locked':
    case 'unlocked':
    case 'pinned':
      return undefined;
    default:
      return 0;
  }
}

/** Of many deployments those count that people could see. */
function isProduction(
  { environment }: Extract<TimelineLine, { readonly kind: 'deployed' }>,
  { lines }: Reading,
): boolean {
  const isCrowded = lines.filter(({ kind }) => kind === 'deployed').length > few;
  return !isCrowded || /\b(?:prod|production|live)\b/i.test(environment);
}

/** Of many comments those that change the picture: a cause, a finding, a repair, the end, what is decided. */
function commentRank(line: Comment, { comments }: Reading): number | undefined {
  if (line.isPinned === true) return 0;
  if (line.isStranger === true || chatter.test(line.excerpt.trim()) || isAside(line.excerpt))
    return undefined;
  const isMeant = meaningOf(line.excerpt) > 0;
  if (isMeant || comments.length <= few || line === comments[0]) return 2;
  return saysMore(line.excerpt) ? leastOfAll : undefined;
}

/** More than a greeting. */
function saysMore(excerpt: string): boolean {
  return excerpt.split(/\s+/).length > 3 || /[ぁ-ん一-龠]{6}/.test(excerpt);
}

/** A joke or a coffee: a picture that says nothing of the state, with words that tell nothing. */
function isAside(excerpt: string): boolean {
  const hasPicture = /(?![\d#*©®™✅☑✔❌✖⚠🔴🟠🟡🟢🚨🔥👀📈📉⏳⌛🔁🔄])\p{Extended_Pictographic}/u.test(
    excerpt,
  );
  const tells = [aboutHarm, aboutMany, aboutDetection, aboutMitigation, aboutAlerting];
  return hasPicture && meaningOf(excerpt) === 0 && !tells.some((cue) => cue.test(excerpt));
}

function meaningOf(excerpt: string): number {
  const cues = [aboutCause, aboutEnd, aboutPlans].filter((cue) => cue.test(excerpt)).length;
  const hasProof = /`[^`]+`|https?:\/\/|(?<![\w&])#\d|\b[0-9a-f]{7,40}\b|\d ?%|\d{1,2}:\d\d/.test(excerpt);
  return (
    cues + (hasProof ? 1 : 0) + (opensWithStatus(excerpt) ? 1 : 0) + (aboutDecision.test(excerpt) ? 1 : 0)
  );
}

function lengthOf(line: TimelineLine): number {
  return line.kind === 'commented' ? line.excerpt.length : 0;
}

function isFirstOf(people: readonly string[], line: TimelineLine, lines: readonly TimelineLine[]): boolean {
  return people.some((login) => {
    return lines.find((one) => one.kind === 'assigned' && one.people.includes(login)) === line;
  });
}
