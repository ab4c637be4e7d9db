/**
 * Who changed which box when, from GitHub's own record of a text's edits: the only one to ask when the event that
 * would have told never reached us.
 */

import { type Instant, isBefore } from '../time/instant.ts';
import { type Checklist, type Edits, listedSteps, type Revision, tickedSteps } from './boxes.ts';
import type { StepId } from './protocol.ts';

/** The text that the list is in: the description, or our comment. */
export interface Written {
  readonly createdAt: Instant;
  /** Left out for an account that is gone. */
  readonly by?: string;
  readonly updatedAt: Instant;
  readonly list: Checklist;
  /** Whose edits took away what stands here again: what they did to a box that is otherwise now is no change. */
  readonly overwrittenBy?: string;
}

/** One box, ticked or unticked by one edit. */
export interface CheckboxEdit {
  readonly step: StepId;
  readonly ticked: boolean;
  readonly at: Instant;
  /** Left out when the record does not tell whose edit it was. */
  readonly by?: string;
}

/**
 * The record is asked after the text was read, so what it tells last is newer, also of the same second; and right after
 * a write GitHub may still show the text from before it.
 */
export function latestList({ list, updatedAt, overwrittenBy }: Written, edits: Edits | undefined): Checklist {
  if (overwrittenBy !== undefined) return list;
  const newest = edits?.kind === 'read' ? edits.revisions.at(-1) : undefined;
  return newest?.list !== undefined && !isBefore(newest.at, updatedAt) ? newest.list : list;
}

/**
 * Every change of a box, oldest first. A line that is gone for a while keeps the state that it had, so that who puts it
 * back ticked nothing. What changed across a version that is missing has no known hand; it was so from the next one on.
 */
export function checkboxEditsIn(
  written: Written,
  edits: Edits | undefined,
  now: Instant,
): readonly CheckboxEdit[] {
  if (edits?.kind !== 'read') return [];
  const states = new Map<StepId, boolean>();
  let isBroken = !edits.whole;
  const latest = latestList(written, edits);
  const undoneIn = overwritingIn(written, tickedSteps(latest));
  return [...revisionsOf(written, edits), { at: now, list: latest }].flatMap(
    ({ at, by, list }): readonly CheckboxEdit[] => {
      const hand = isBroken || by === undefined ? {} : { by };
      isBroken = list === undefined;
      if (list === undefined) return [];
      const ticked = tickedSteps(list);
      const undone = undoneIn(list, by);
      const changed = [...listedSteps(list)].filter(
        (step) => (states.get(step) ?? false) !== ticked.has(step) && !undone.has(step),
      );
      for (const step of changed) states.set(step, ticked.has(step));
      return changed.map((step) => ({ step, ticked: ticked.has(step), at, ...hand }));
    },
  );
}

/**
 * Of one version after the other, the boxes that are not as people left them: an edit of ours took them away, and
 * whoever wrote since then wrote them as we had left them. Put back, what is done to them from there on is meant.
 */
function overwritingIn(
  { overwrittenBy }: Written,
  isNow: ReadonlySet<StepId>,
): (list: Checklist, by: string | undefined) => ReadonlySet<StepId> {
  const overwritten = new Set<StepId>();
  const shown = new Map<StepId, boolean>();
  return (list, by) => {
    const ticked = tickedSteps(list);
    const otherwise = isNow.symmetricDifference(ticked);
    const isOurs = by !== undefined && by === overwrittenBy;
    for (const step of listedSteps(list)) {
      const isChanged = (shown.get(step) ?? false) !== ticked.has(step);
      if (isOurs && isChanged && otherwise.has(step)) overwritten.add(step);
      if (isOurs && !otherwise.has(step)) overwritten.delete(step);
      shown.set(step, ticked.has(step));
    }
    return overwritten.intersection(otherwise);
  };
}

function revisionsOf(
  { createdAt: at, by, list }: Written,
  { revisions, whole }: Extract<Edits, { kind: 'read' }>,
): readonly Revision[] {
  if (revisions.length > 0 || !whole) return revisions;
  return [{ at, ...(by === undefined ? {} : { by }), list }];
}

/** Whose hand a box shows. */
export type Hand =
  | { readonly kind: 'known'; readonly by: string; readonly at: Instant }
  /** Nobody knows whose; the box has stood like this since then. */
  | { readonly kind: 'unknown'; readonly at: Instant }
  | { readonly kind: 'no-edit' };

export interface Change {
  readonly step: StepId;
  readonly ticked: boolean;
  /** What we know of the box already was then; what is older tells nothing new. */
  readonly since?: Instant;
}

/** Who changed a box last; edits of those who do not count, and our own, are passed over. */
export function handOn(
  checkboxEdits: readonly CheckboxEdit[],
  { step, ticked, since }: Change,
  counts: (by: string) => boolean,
): Hand {
  const lately = checkboxEdits.filter(
    (checkboxEdit) =>
      checkboxEdit.step === step && (since === undefined || !isBefore(checkboxEdit.at, since)),
  );
  const last = lately.findLast(({ by }) => by === undefined || counts(by));
  if (last?.ticked === ticked && last.by !== undefined) return { kind: 'known', by: last.by, at: last.at };
  const latest = lately.at(-1);
  return latest?.ticked === ticked ? { kind: 'unknown', at: latest.at } : { kind: 'no-edit' };
}
