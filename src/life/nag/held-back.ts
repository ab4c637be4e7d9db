import { isWorkingTime } from '../../incident/working-time.ts';
import type { Decision } from '../decision.ts';

/** Why a nag that is due is not spoken now. */
export interface HeldBack {
  readonly reason: string;
  /** Until people change something; otherwise the next runs see to it. */
  readonly lasts: boolean;
}

/** GitHub takes no more in one thread. */
const mostComments = 2500;

export function heldBack(decision: Decision): HeldBack | undefined {
  const { incident, facts, settings, mayNag } = decision;
  if (facts.issue.locked) return { reason: 'the issue is locked', lasts: true };
  if (facts.comments.length >= mostComments) return { reason: 'the thread is full', lasts: true };
  if (decision.isSilenced === true) return { reason: 'GitHub takes no comment on this issue', lasts: true };
  if (!isWorkingTime(incident.now, settings.nag.workingTime)) {
    return { reason: 'it is outside working hours', lasts: false };
  }
  return mayNag ? undefined : { reason: 'this run has posted as many as it may', lasts: false };
}
