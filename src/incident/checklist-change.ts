import { readChecklist, tickedSteps } from './checklist.ts';

/** Whether an edit of a text changed a box of ours. */
export function toggledBetween(before: string, after: string, issue: number): boolean {
  const was = tickedSteps(readChecklist(before, issue));
  const is = tickedSteps(readChecklist(after, issue));
  return was.symmetricDifference(is).size > 0;
}

/** Whether an edit only put our list under the text: the one edit that we make ourselves. */
export function isOwnAppend(before: string, after: string, issue: number): boolean {
  if (!after.startsWith(before) || after === before) return false;
  const was = readChecklist(before, issue);
  const is = readChecklist(after, issue);
  return was.kind === 'absent' && is.kind === 'present';
}
