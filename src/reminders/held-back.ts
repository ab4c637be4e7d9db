import type { Decision } from '../plan/decision.ts';
import type { Instant } from '../time/instant.ts';
import { isWorkingTime } from '../time/working-time.ts';
import { areAtWork } from './at-work.ts';

/** Why a reminder that is due is not sent now; the reason by its message. */
export interface HeldBack {
  readonly reason:
    | 'issueLocked'
    | 'threadFull'
    | 'noCommentTaken'
    | 'outsideHours'
    | 'peopleAtWork'
    | 'tooManyReminders';
  /** Until people change something; otherwise the next runs see to it. */
  readonly lasts: boolean;
}

/** GitHub takes no more in one thread. */
const mostComments = 2500;

/** `due`: since when. */
export function heldBack(decision: Decision, due: Instant): HeldBack | undefined {
  const { incident, facts, settings, mayRemind } = decision;
  if (facts.issue.locked) return { reason: 'issueLocked', lasts: true };
  if (facts.comments.length >= mostComments) return { reason: 'threadFull', lasts: true };
  if (decision.isSilenced === true) return { reason: 'noCommentTaken', lasts: true };
  if (!isWorkingTime(incident.now, settings.workingTime)) {
    return { reason: 'outsideHours', lasts: false };
  }
  if (areAtWork(decision, due)) return { reason: 'peopleAtWork', lasts: false };
  return mayRemind ? undefined : { reason: 'tooManyReminders', lasts: false };
}
