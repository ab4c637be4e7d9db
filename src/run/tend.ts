/** What a run does for follow-ups: a sweep for all of them, the run of a comment for the one that it is in. */

import { explain } from '../github/explain.ts';
import { hearIn, lookAfter, openFollowUps } from './follow-ups.ts';
import type { Session } from './session.ts';
import type { Reconcile, Swept } from './swept.ts';

/** A courtesy after all that a sweep does for incidents: what goes wrong here is said, and fails no run. */
export async function tendFollowUps(session: Session): Promise<readonly string[]> {
  const { settings, early } = session;
  if (settings.followUps.chaseFor === 0 || early.followUps === 0) return [];
  try {
    return await lookAfter(session, await openFollowUps(session));
  } catch (error) {
    return [explain(error)];
  }
}

/** Its incident tells of it, in our comment and in the postmortem. */
export async function hearFollowUp(session: Session, number: number, reconcile: Reconcile): Promise<Swept> {
  const { notes, incident } = await hearIn(session, number);
  if (incident === undefined || session.dryRun) return { reports: [], notes };
  return { reports: [await reconcile(session, { issue: incident })], notes };
}
