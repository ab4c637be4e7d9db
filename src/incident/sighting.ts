import type { Instant } from './instant.ts';

/** An edit that an event told of: the only way to know who ticked, because GitHub keeps no event for it. */
export interface Sighting {
  readonly by: string;
  readonly at: Instant;
  /** The text before the edit; not every forge sends it. */
  readonly before?: string;
  readonly after: string;
}
