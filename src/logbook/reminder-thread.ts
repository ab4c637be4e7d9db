/** The reminders that are in the thread, and with them those that were said but not yet written down. */

import type { Facts } from '../facts/facts.ts';
import { type Instant, milliseconds } from '../time/instant.ts';
import type { Logbook, SentReminder } from './logbook.ts';
import { parseReminderComment, sameReminder } from './reminder-comment.ts';
import type { PostedReminder } from './tracking.ts';

/** The comment that holds them is limited, and no budget is as large. */
const mostRemembered = 30;

export interface DatedReminder extends PostedReminder {
  readonly at: Instant;
}

export function postedReminders({ comments, me, protocolIssue }: Facts): readonly DatedReminder[] {
  const inThread = comments.filter(({ author }) => author.login === me).flatMap(reminderIn);
  const aside = protocolIssue?.kind === 'found' ? [protocolIssue, ...protocolIssue.posts] : [];
  return [
    ...inThread,
    ...aside.flatMap(reminderIn).map((one) => ({ ...one, isAside: true }) as const),
  ].toSorted((a, b) => milliseconds(a.at) - milliseconds(b.at) || (a.comment ?? 0) - (b.comment ?? 0));
}

interface Text {
  readonly id?: number;
  readonly body: string;
  readonly createdAt: Instant;
}

function reminderIn({ id, body, createdAt: at }: Text): readonly DatedReminder[] {
  const reminder = parseReminderComment(body);
  if (reminder === undefined) return [];
  return [{ ...(id === undefined ? {} : { comment: id }), body, identity: reminder.identity, at }];
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

/** Whoever opens it again after us takes it out of our hands until we close it again. */
export function protocolIssueIn(
  { protocolIssue: found }: Facts,
  { protocolIssue: known }: Logbook,
): Pick<Logbook, 'protocolIssue'> {
  if (found?.kind !== 'found') return {};
  const isClosed = found.state === 'closed' && known?.closed === true;
  return { protocolIssue: { number: found.number, ...(isClosed ? { closed: true } : {}) } };
}
