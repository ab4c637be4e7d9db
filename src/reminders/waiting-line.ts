import { threadTexts } from '../i18n/texts.ts';
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
  const texts = threadTexts(settings.language);
  const at = (instant: Instant) => timestampNear(instant, incident.createdAt);
  if (stage.kind !== 'escalated' && silentUntil !== undefined && isBefore(incident.now, silentUntil)) {
    return texts.format('snoozedUntil', { at: at(silentUntil) });
  }
  switch (stage.kind) {
    case 'on-time':
      return '';
    case 'due-soon':
      return texts.format('remindsAfter', { at: at(stage.remindsAt) });
    case 'due':
      return dueLine(decision, at(stage.due));
    case 'reminded': {
      const times = { at: at(stage.last.at), next: at(stage.nextAt) };
      return withLateness(texts.counted('reminded', stage.times, times), stage.last, settings);
    }
    case 'escalated':
      return withLateness(texts.format('escalatedAt', { at: at(stage.last.at) }), stage.last, settings);
  }
}

/** What keeps it back for this run only is not worth a word that would change with every run. */
function dueLine(decision: Decision, due: string): string {
  const because = heldBack(decision);
  const { words, format } = threadTexts(decision.settings.language);
  return because?.lasts === true
    ? format('cannotBePosted', { due, reason: words[because.reason] })
    : format('remindsAfter', { at: due });
}

function withLateness(line: string, reminder: SentReminder, settings: Settings): string {
  if (!cameLate(reminder, settings)) return line;
  return `${line} ${threadTexts(settings.language).words.cameLate}`;
}
