import type { SentReminder } from '../logbook/logbook.ts';
import type { Decision } from '../plan/decision.ts';
import type { Settings } from '../settings/settings.ts';
import { type Instant, isBefore } from '../time/instant.ts';
import { timestampNear } from '../time/timestamp.ts';
import { cameLate } from './escalation.ts';
import { heldBack } from './held-back.ts';
import { waitingStep } from './waiting.ts';

/** Where the current step is on the way to escalation, in a sentence that stays the same until the next level. */
export function waitingLine(decision: Decision): string {
  const { incident, settings } = decision;
  const waiting = waitingStep(incident, settings);
  if (waiting === undefined) return '';
  const { stage, silentUntil } = waiting;
  const at = (instant: Instant) => timestampNear(instant, incident.createdAt);
  if (stage.kind !== 'escalated' && silentUntil !== undefined && isBefore(incident.now, silentUntil)) {
    return `Snoozed until ${at(silentUntil)}: no reminder before then.`;
  }
  switch (stage.kind) {
    case 'on-time':
      return '';
    case 'due-soon':
      return `It has waited a while. A reminder follows after ${at(stage.remindsAt)}.`;
    case 'due':
      return dueLine(decision, at(stage.due));
    case 'reminded':
      return `Reminded ${times(stage.times)}, last ${at(stage.last.at)}; next after ${at(stage.nextAt)}.${lateness(stage.last, settings)}`;
    case 'escalated':
      return `Escalated ${at(stage.last.at)}; no further reminder.${lateness(stage.last, settings)}`;
  }
}

/** What keeps it back for this run only is not worth a word that would change with every run. */
function dueLine(decision: Decision, due: string): string {
  const because = heldBack(decision);
  return because?.lasts === true
    ? `A reminder has been due since ${due} and cannot be posted: ${because.reason}.`
    : `It has waited a while. A reminder follows after ${due}.`;
}

function lateness(reminder: SentReminder, settings: Settings): string {
  if (!cameLate(reminder, settings)) return '';
  return ' It came late: check that the schedule of the workflow is on.';
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
