/** The reminders that are in the thread, and with them those that were said but not yet written down. */

import type { Facts } from '../facts/facts.ts';
import { type Instant, milliseconds } from '../time/instant.ts';
import type { SentReminder } from './logbook.ts';
import { parseReminderComment, sameReminder } from './reminder-comment.ts';
import type { PostedReminder } from './tracking.ts';

/** The comment that holds them is limited, and no budget is as large. */
const mostRemembered = 30;

export interface DatedReminder extends PostedReminder {
  readonly at: Instant;
}

export function postedReminders({ comments, me }: Facts): readonly DatedReminder[] {
  return comments
    .filter(({ author }) => author.login === me)
    .flatMap((comment) => {
      const reminder = parseReminderComment(comment.body);
      if (reminder === undefined) return [];
      return [
        { comment: comment.id, body: comment.body, identity: reminder.identity, at: comment.createdAt },
      ];
    })
    .toSorted((a, b) => milliseconds(a.at) - milliseconds(b.at) || a.comment - b.comment);
}

/** A run that was stopped after it was sent left its reminder in the thread: that it was said is read there. */
export function sentReminders(
  known: readonly SentReminder[],
  posted: readonly DatedReminder[],
  /** The label of an escalation is on the issue now. */
  isLabelled: boolean,
): readonly SentReminder[] {
  const sent: SentReminder[] = [...known];
  for (const { identity, at } of posted) {
    if (!sent.some((reminder) => sameReminder(reminder, identity))) sent.push({ ...identity, at });
  }
  return sent
    .map((one) => (isLabelled && one.escalated ? { ...one, labelled: true } : one))
    .slice(-mostRemembered);
}
