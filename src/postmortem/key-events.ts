import type { TimelineLine } from '../timeline/timeline-line.ts';

/** So few are the story, not noise beside it. */
const few = 8;

/** More than this and a reader looks for the end instead of reading. */
const shown = 60;

interface Reading {
  readonly lines: readonly TimelineLine[];
  readonly comments: readonly TimelineLine[];
  /** Too many for all to be of interest. */
  readonly isCrowded: boolean;
  readonly isSeverity: (label: string) => boolean;
}

/** The lines that tell the story; ordinary comments and the sorting of labels are left to the full log. */
export function keyEvents(
  lines: readonly TimelineLine[],
  isSeverity: (label: string) => boolean,
): readonly TimelineLine[] {
  const comments = lines.filter(({ kind }) => kind === 'commented');
  const assignments = lines.filter(({ kind }) => kind === 'assigned' || kind === 'unassigned');
  const reading = { lines, comments, isCrowded: assignments.length > few, isSeverity };
  const ranked = lines.map((line, index) => ({ line, index, rank: rankOf(line, reading) }));
  return ranked
    .filter(({ rank }) => rank !== undefined)
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

function commentRank(
  line: Extract<TimelineLine, { readonly kind: 'commented' }>,
  { comments }: Reading,
): number | undefined {
  if (line.isPinned === true) return 0;
  return comments.length <= few || line === comments[0] || line === comments.at(-1) ? 2 : undefined;
}

function isFirstOf(people: readonly string[], line: TimelineLine, lines: readonly TimelineLine[]): boolean {
  return people.some((login) => {
    return lines.find((one) => one.kind === 'assigned' && one.people.includes(login)) === line;
  });
}
