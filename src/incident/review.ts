import type { Instant } from './instant.ts';

/** What people made of the pull request that brought the postmortem. */
export interface Review {
  /** Of the pull request. */
  readonly number: number;
  readonly mergedAt: Instant;
  /** Left out when GitHub does not say. */
  readonly mergedBy?: string;
  /** In the order of their reviews. */
  readonly by: readonly string[];
  /** The last review; left out when there was none. */
  readonly at?: Instant;
}
