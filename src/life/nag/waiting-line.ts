import { hour } from '../../incident/duration.ts';
import { type Instant, isBefore } from '../../incident/instant.ts';
import type { SpokenNag } from '../../incident/logbook.ts';
import { deadline, type WorkingTime } from '../../incident/working-time.ts';
import { momentNear } from '../../text/moment.ts';
import type { Decision } from '../decision.ts';
import { waitingStep } from './waiting.ts';

/** Where the current step stands on the ladder, in a sentence that stays the same until the next rung. */
export function waitingLine({ incident, settings }: Decision): string {
  const waiting = waitingStep(incident, settings);
  if (waiting === undefined) return '';
  const { stands, working } = waiting;
  const at = (moment: Instant) => momentNear(moment, incident.createdAt);
  switch (stands.kind) {
    case 'patient':
      return '';
    case 'shown':
    case 'due':
      return `It has waited a while. A reminder follows after ${at(stands.kind === 'shown' ? stands.speaksAt : stands.due)}.`;
    case 'spoken':
      return `Reminded ${times(stands.times)}, last ${at(stands.last.at)}; next after ${at(stands.nextAt)}.${lateness(stands.last, working)}`;
    case 'escalated':
      return `Escalated ${at(stands.last.at)}; no further reminder.${lateness(stands.last, working)}`;
  }
}

/**
 * GitHub's schedule is hours late on bad days, and switched off in a public repository after 60 quiet ones; a
 * reminder that came this much later than it was due was not brought by a schedule that works.
 */
export function cameLate({ due, at }: Pick<SpokenNag, 'due' | 'at'>, working: WorkingTime): boolean {
  return isBefore(deadline(due, latestSweep, working), at);
}

const sweepInterval = 4 * hour;
const latestSweep = 3 * sweepInterval;

function lateness(nag: SpokenNag, working: WorkingTime): string {
  if (!cameLate(nag, working)) return '';
  return ' It came late: no scheduled run looked in time. Check that the schedule of the workflow is on.';
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
