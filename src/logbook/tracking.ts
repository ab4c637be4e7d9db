/** What we find of our own in a thread. */

import type { Instant } from '../time/instant.ts';
import type { SentReminder } from './logbook.ts';

/** Our one comment in the thread. */
export type Tracking =
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'present';
      readonly id: number;
      readonly url: string;
      readonly body: string;
      /** Before this moment nobody could see what was asked of them. */
      readonly createdAt: Instant;
      readonly updatedAt: Instant;
      /** Comments of ours that a parallel run posted for the same purpose. */
      readonly duplicates: readonly number[];
      /** Whether its logbook could be read; if not, it is begun anew from what can be seen. */
      readonly readable: boolean;
    };

export type ReminderIdentity = Pick<SentReminder, 'steps' | 'level' | 'escalated' | 'due'>;

/** A reminder of ours. */
export interface PostedReminder {
  /** Left out where it is the text of the sub-issue that holds the reminders. */
  readonly comment?: number;
  /** It is not in the incident's thread, but in that sub-issue. */
  readonly isAside?: true;
  readonly body: string;
  readonly identity: ReminderIdentity;
}
