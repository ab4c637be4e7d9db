/** Which issue is to be looked at, and what is known of it. */

import type { CommentFacts, EditEvent, IssueFacts } from '../facts/facts.ts';
import type { ListedIncident } from '../github/ask-incidents.ts';
import { day } from '../time/duration.ts';
import { elapsed } from '../time/instant.ts';
import type { Session } from './session.ts';

/** What we wrote longer ago was looked at by many runs. */
export const lookedAt = 2 * day;

export interface Target {
  readonly issue: number;
  readonly editEvent?: EditEvent;
  /** The number that it had in the repository that it was transferred from. */
  readonly movedFrom?: number;
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
 * Of a long thread only the beginning came along, so it is read by itself; and so is one whose description we wrote
 * last: what we wrote over shows in its versions only.
 */
export function targetOf(
  { issue, comments, isWhole, lastEdit }: ListedIncident,
  { context: { me }, now }: Session,
): Target & { readonly url: string } {
  const { number, url } = issue;
  const isOurs = lastEdit?.by === me && elapsed(lastEdit.at, now) < lookedAt;
  if (!isWhole || isOurs) return { issue: number, url };
  return { issue: number, url, listed: { issue, comments, isFresh: true } };
}
