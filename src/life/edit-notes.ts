import type { Facts } from '../incident/facts.ts';
import { plainLine } from '../text/plain-line.ts';

/** Asked only when a box changed and no event told by whom; people should know why nobody is named. */
export function editNotes({ edits }: Facts): readonly string[] {
  if (edits?.kind !== 'unavailable') return [];
  const reason = plainLine(edits.reason, 120);
  return [
    `GitHub did not tell who edited the list (${reason}), so a box that no event told of names nobody.`,
  ];
}
