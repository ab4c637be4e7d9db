import type { CommentFacts, EditEvent, IssueFacts } from '../facts/facts.ts';

export interface Target {
  readonly issue: number;
  readonly editEvent?: EditEvent;
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
