import type { Instant } from './instant.ts';

/** An edit that an event told of. Nothing else in the thread tells who ticked; GitHub keeps no event for it. */
export interface Sighting {
  readonly by: string;
  readonly at: Instant;
  /** The text before the edit; not every forge sends it. */
  readonly before?: string;
  readonly after: string;
}
