import type { Decision } from '../plan/decision.ts';
import { isWorkingTime } from '../time/working-time.ts';

/** Why a reminder that is due is not sent now. */
export interface HeldBack {
  readonly reason: string;
  /** Until people change something; otherwise the next runs see to it. */
  readonly lasts: boolean;
}

/** GitHub takes no more in one thread. */
const mostComments = 2500;

export function heldBack(decision: Decision): HeldBack | undefined {
  const { incident, facts, settings, mayRemind } = decision;
  if (facts.issue.locked) return { reason: 'the issue is locked', lasts: true };
  if (facts.comments.length >= mostComments) return { reason: 'the thread is full', lasts: true };
  if (decision.isSilenced === true) return { reason: 'GitHub takes no comment on this issue', lasts: true };
  if (!isWorkingTime(incident.now, settings.workingTime)) {
    return { reason: 'it is outside working hours', lasts: false };
  }
  return mayRemind ? undefined : { reason: 'this run has posted as many as it may', lasts: false };
}
