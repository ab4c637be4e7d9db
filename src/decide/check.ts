/** Whether we wrote over somebody, which is looked at once nothing is left to do, and what then has to be put back. */

import type { Facts } from '../facts/facts.ts';
import type { Effect } from '../plan/effect.ts';
import type { WriteCheck } from '../plan/question.ts';

/** Undefined where nothing was written that somebody else can have written as well. */
export function checkWrites({ issue, unchecked = [] }: Facts): WriteCheck | undefined {
  if (unchecked.length === 0) return undefined;
  const comments = unchecked.flatMap((write) => (write.kind === 'comment' ? [write.node] : []));
  return {
    kind: 'check',
    issue: issue.number,
    body: unchecked.some(({ kind }) => kind === 'body'),
    comments: [...new Set(comments)],
    posted: unchecked.some(({ kind }) => kind === 'posted'),
  };
}

/** Words of the description that we wrote over go back also where nothing else in it has to change. */
export function putBack({ issue, overwritten }: Facts, effects: readonly Effect[]): readonly Effect[] {
  const isWritten = effects.some(({ kind }) => kind === 'edit-checklist');
  if (overwritten?.body === undefined || isWritten) return effects;
  const asItIs = { kind: 'tick', steps: [] } as const;
  return [{ kind: 'edit-checklist', issue: issue.number, edit: asItIs }, ...effects];
}
