/** Edits that ask for nothing: to see it, the list has to be read, which most events never need. */

import { isOwnAppend, toggledBetween } from '../checklist/checklist.ts';
import type { Errand, Trigger } from './trigger.ts';

/** Why there is nothing to do; undefined where there may be. */
export function idleEdit(trigger: Trigger | Errand): string | undefined {
  if (trigger.kind !== 'issue' || trigger.editEvent?.before === undefined) return undefined;
  const { before, after, comment } = trigger.editEvent;
  if (comment === undefined) return isOwnAppend(before, after, trigger.issue) ? 'our own edit' : undefined;
  return toggledBetween(before, after, trigger.issue) ? undefined : 'a comment that changes no box';
}
