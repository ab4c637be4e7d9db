import type { Instant } from '../time/instant.ts';

/** One version of a text, as GitHub keeps it. */
export interface TextEdit {
  readonly at: Instant;
  /** Left out for an account that is gone. */
  readonly by?: string;
  /** The whole text of that version; left out when somebody deleted it from the history. */
  readonly text?: string;
}
