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

/** A reminder comment of ours. */
export interface PostedReminder {
  readonly comment: number;
  readonly body: string;
  readonly identity: ReminderIdentity;
}
