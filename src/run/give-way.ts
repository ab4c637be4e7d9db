/** GitHub tells of an issue that is opened with labels in several events at once, and each wakes a run. */

import type { Trigger } from '../decide/trigger.ts';
import { parseTrackingComment } from '../logbook/tracking-comment.ts';
import { second } from '../time/duration.ts';
import type { Session } from './session.ts';

/** The run for the opening itself starts in the same moment and posts within this time. */
const turnOfTheFirst = 8 * second;

/**
 * Lets the run for the opening go first, so that only one comment is ever posted and nobody gets two mails. Whoever
 * waited reads all again, and does what is left: all of it, where there was no such run.
 */
export async function giveWay(session: Session, trigger: Trigger): Promise<void> {
  if (trigger.kind !== 'issue' || trigger.isSameBreath !== true || session.dryRun) return;
  const { early, context, github } = session;
  const comments = early.threads.get(trigger.issue)?.comments ?? [];
  const ours = comments.filter(({ author }) => author.login === context.me);
  if (ours.some(({ body }) => parseTrackingComment(body).kind === 'tracking')) return;
  await github.pause(turnOfTheFirst);
  early.threads.delete(trigger.issue);
}
