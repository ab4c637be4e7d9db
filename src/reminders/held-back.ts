import type { Decision } from '../plan/decision.ts';
import { isWorkingTime } from '../time/working-time.ts';

/** Why a reminder that is due is not sent now; the reason by its message. */
export interface HeldBack {
  readonly reason: 'issueLocked' | 'threadFull' | 'noCommentTaken' | 'outsideHours' | 'tooManyReminders';
  /** Until people change something; otherwise the next runs see to it. */
  readonly lasts: boolean;
}

/** GitHub takes no more in one thread. */
const mostComments = 2500;

export function heldBack(decision: Decision): HeldBack | undefined {
  const { incident, facts, settings, mayRemind } = decision;
  if (facts.issue.locked) return { reason: 'issueLocked', lasts: true };
  if (facts.comments.length >= mostComments) return { reason: 'threadFull', lasts: true };
  if (decision.isSilenced === true) return { reason: 'noCommentTaken', lasts: true };
  if (!isWorkingTime(incident.now, settings.workingTime)) {
    return { reason: 'outsideHours', lasts: false };
  }
  return mayRemind ? undefined : { reason: 'tooManyReminders', lasts: false };
}
