import type { Instant } from '../time/instant.ts';

/** An edit that an event told of. Nothing else in the thread tells who ticked; GitHub keeps no event for it. */
export interface EditEvent {
  readonly by: string;
  readonly at: Instant;
  /** The text before the edit; not every forge sends it. */
  readonly before?: string;
  readonly after: string;
  /** Whose text it is: of the comment with this id; left out for the description. */
  readonly comment?: number;
}
