import { type Instant, isBefore } from '../../incident/instant.ts';
import type { SpokenNag } from '../../incident/logbook.ts';
import type { NagSettings } from '../../settings/settings.ts';
import { momentNear } from '../../text/moment.ts';
import type { Decision } from '../decision.ts';
import { heldBack } from './held-back.ts';
import { cameLate } from './lateness.ts';
import { waitingStep } from './waiting.ts';

/** Where the current step stands on the ladder, in a sentence that stays the same until the next rung. */
export function waitingLine(decision: Decision): string {
  const { incident, settings } = decision;
  const waiting = waitingStep(incident, settings);
  if (waiting === undefined) return '';
  const { stands, silentUntil } = waiting;
  const at = (moment: Instant) => momentNear(moment, incident.createdAt);
  if (stands.kind !== 'escalated' && silentUntil !== undefined && isBefore(incident.now, silentUntil)) {
    return `Snoozed until ${at(silentUntil)}: no reminder before then.`;
  }
  switch (stands.kind) {
    case 'patient':
      return '';
    case 'shown':
      return `It has waited a while. A reminder follows after ${at(stands.speaksAt)}.`;
    case 'due':
      return dueLine(decision, at(stands.due));
    case 'spoken':
      return `Reminded ${times(stands.times)}, last ${at(stands.last.at)}; next after ${at(stands.nextAt)}.${lateness(stands.last, settings.nag)}`;
    case 'escalated':
      return `Escalated ${at(stands.last.at)}; no further reminder.${lateness(stands.last, settings.nag)}`;
  }
}

/** What keeps it back for this run only is not worth a word that would change with every run. */
function dueLine(decision: Decision, due: string): string {
  const because = heldBack(decision);
  return because?.lasts === true
    ? `A reminder has been due since ${due} and cannot be posted: ${because.reason}.`
    : `It has waited a while. A reminder follows after ${due}.`;
}

function lateness(nag: SpokenNag, settings: NagSettings): string {
  if (!cameLate(nag, settings)) return '';
  return ' It came late: check that the schedule of the workflow is on.';
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
