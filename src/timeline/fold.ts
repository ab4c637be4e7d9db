import { elapsed } from '../time/instant.ts';
import type { TimelineLine } from './timeline-line.ts';

/** An issue form puts its labels on a moment after it opened the issue. */
const openingTakes = 10_000;

/** Lines of one second and one hand that say the same become one; so do an opening and the labels that came with it. */
export function foldTimeline(sorted: readonly TimelineLine[]): readonly TimelineLine[] {
  const folded: TimelineLine[] = [];
  // Where those are that something of this moment can still join: a day of a thousand lines has few.
  let open: readonly number[] = [];
  for (const line of sorted) {
    open = open.filter((index) => mayJoin(folded[index], line));
    const found = open.flatMap((index) => {
      const earlier = folded[index];
      const both = earlier === undefined ? undefined : merged(earlier, line);
      return both === undefined ? [] : [{ index, both }];
    });
    const last = found.at(-1);
    if (last !== undefined) {
      folded[last.index] = last.both;
      continue;
    }
    if (joinable.includes(line.kind)) open = [...open, folded.length];
    folded.push(line);
  }
  return folded;
}

const joinable: readonly TimelineLine['kind'][] = [
  'opened',
  'declared',
  'labelled',
  'unlabelled',
  'assigned',
  'unassigned',
  'ticked',
  'unticked',
];

function mayJoin(earlier: TimelineLine | undefined, next: TimelineLine): boolean {
  if (earlier?.kind === 'opened') return elapsed(earlier.at, next.at) <= openingTakes;
  return earlier?.at === next.at;
}

function merged(line: TimelineLine, next: TimelineLine): TimelineLine | undefined {
  if (line.who !== next.who) return undefined;
  if (line.kind === 'opened')
    return elapsed(line.at, next.at) > openingTakes ? undefined : openedWith(line, next);
  if (line.at !== next.at) return undefined;
  switch (line.kind) {
    case 'declared':
      return next.kind === 'labelled' ? { ...line, labels: [...line.labels, ...next.labels] } : undefined;
    case 'labelled':
    case 'unlabelled':
      return next.kind === line.kind ? { ...line, labels: [...line.labels, ...next.labels] } : undefined;
    case 'assigned':
    case 'unassigned':
      return next.kind === line.kind ? { ...line, people: [...line.people, ...next.people] } : undefined;
    case 'ticked':
    case 'unticked':
      return next.kind === line.kind && next.seen === line.seen
        ? { ...line, steps: [...line.steps, ...next.steps] }
        : undefined;
    default:
      return undefined;
  }
}

function openedWith(
  line: Extract<TimelineLine, { readonly kind: 'opened' }>,
  next: TimelineLine,
): TimelineLine | undefined {
  if (next.kind !== 'declared' && next.kind !== 'labelled') return undefined;
  const labels = [...line.labels, ...next.labels];
  return { ...line, labels, declared: line.declared || next.kind === 'declared' };
}
