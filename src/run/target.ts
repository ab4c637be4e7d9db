/** Which issue is to be looked at, and what is known of it. */

import type { EditEvent } from '../facts/edit-event.ts';
import type { CommentFacts, IssueFacts } from '../facts/facts.ts';
import type { ListedIncident } from '../github/ask-incidents.ts';
import { type Duration, day } from '../time/duration.ts';
import { elapsed, type Instant } from '../time/instant.ts';
import type { Session } from './session.ts';

/** What we wrote longer ago was looked at by many runs, also where none comes at a weekend. */
export const lookedAt = 4 * day;

export interface Target {
  readonly issue: number;
  readonly editEvent?: EditEvent;
  /** The number that it had in the repository that it was transferred from. */
  readonly movedFrom?: number;
  /** What became of its follow-ups otherwise than the list of all postmortems says, as a digest. */
  readonly followUpsSeen?: string;
  /** As the sweep's list already gave it; else it is read. */
  readonly listed?: Listed;
}

export interface Listed {
  readonly issue: IssueFacts;
  /** All that was said, where the list came with it. */
  readonly comments?: readonly CommentFacts[];
  /** Whether the list is so new that nothing else was asked since. */
  readonly isFresh: boolean;
}

/**
 * Of a long thread only the beginning came along, so it is read by itself; and so is one whose description we may have
 * written over somebody: that shows in its versions only.
 */
export function targetOf(
  listed: ListedIncident,
  { context: { me }, now }: Session,
): Target & { readonly url: string } {
  const { issue, comments, isWhole } = listed;
  const { number, url } = issue;
  if (!isWhole || mayHaveOverwritten(listed, { me, now })) return { issue: number, url };
  return { issue: number, url, listed: { issue, comments, isFresh: true } };
}

/** An edit of ours stands on one of somebody else that is not the creation, or so many came after it that none shows. */
export function mayHaveOverwritten(
  { edits, editCount }: Pick<ListedIncident, 'edits' | 'editCount'>,
  { me, now, within = lookedAt }: { readonly me: string; readonly now: Instant; readonly within?: Duration },
): boolean {
  const late = edits.filter(({ at }) => elapsed(at, now) < within);
  if (late.length > 0 && late.length === edits.length && editCount > edits.length) {
    if (late.every(({ by }) => by !== me)) return true;
  }
  return late.some(({ by }, index) => {
    const before = edits[index + 1];
    return by === me && before !== undefined && before.by !== me && index + 1 < editCount - 1;
  });
}
