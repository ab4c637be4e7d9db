import { momentNames, sectionNames } from './command/command.ts';
import { isDelivered } from './delivered-shape.ts';
import { milliseconds } from './instant.ts';
import type { Entry, ListPlace, Logbook, Refusal, SpokenNag, Witness } from './logbook.ts';
import { isStepId, type Step } from './protocol.ts';
import { isCount, isListOf, isOptional, isRecord, isText } from './shape.ts';

/** Whether JSON found in a comment is a whole logbook. People with write access can edit it, so nothing is assumed. */
export function isLogbook(value: unknown): value is Logbook {
  return (
    isRecord(value) &&
    value['version'] === 1 &&
    isCount(value['issue']) &&
    isCount(value['comment']) &&
    isCount(value['revision']) &&
    isListPlace(value['list']) &&
    isListOf(value['protocol'], isStep) &&
    isListOf(value['entries'], isEntry) &&
    isListOf(value['nags'], isNag) &&
    isCount(value['heard']) &&
    isListOf(value['refusals'], isRefusal) &&
    typeof value['helped'] === 'boolean' &&
    isOptional(value['postmortem'], isDelivered) &&
    isOptional(value['review'], isReview) &&
    isOptional(value['sections'], isSections)
  );
}

function isReview(value: unknown): boolean {
  return (
    isRecord(value) &&
    isCount(value['number']) &&
    isInstant(value['mergedAt']) &&
    isOptional(value['mergedBy'], isText) &&
    isListOf(value['by'], isText) &&
    isOptional(value['at'], isInstant)
  );
}

function isSections(value: unknown): boolean {
  return isRecord(value) && isCount(value['written']) && isCount(value['total']);
}

function isStep(value: unknown): value is Step {
  return (
    isRecord(value) &&
    isKnownStep(value['id']) &&
    isText(value['title']) &&
    isText(value['hint']) &&
    isCount(value['patience'])
  );
}

function isKnownStep(value: unknown): boolean {
  return isText(value) && isStepId(value);
}

function isEntry(value: unknown): value is Entry {
  if (!isRecord(value) || !isWitness(value['witness'])) return false;
  switch (value['what']) {
    case 'declared':
    case 'accepted':
    case 'reopened':
    case 'postmortem-asked':
      return true;
    case 'closed':
      return isText(value['reason']);
    case 'ticked':
      return isKnownStep(value['step']) && isOptional(value['note'], isText);
    case 'unticked':
      return isKnownStep(value['step']);
    case 'skipped':
      return isKnownStep(value['step']) && isText(value['reason']);
    default:
      return isTold(value);
  }
}

function isTold(value: Readonly<Record<string, unknown>>): boolean {
  switch (value['what']) {
    case 'lead':
      return isText(value['login']);
    case 'owner':
      return isKnownStep(value['step']) && isText(value['login']);
    case 'moment':
      return momentNames.some((name) => name === value['name']) && isInstant(value['at']);
    case 'line':
      return isInstant(value['at']) && isText(value['text']);
    case 'note':
      return sectionNames.some((name) => name === value['section']) && isText(value['text']);
    case 'snoozed':
      return (
        (value['until'] === 'off' || isInstant(value['until'])) && isOptional(value['step'], isKnownStep)
      );
    default:
      return false;
  }
}

function isRefusal(value: unknown): value is Refusal {
  return (
    isRecord(value) &&
    isCount(value['comment']) &&
    isText(value['by']) &&
    isText(value['line']) &&
    isText(value['problem'])
  );
}

function isWitness(value: unknown): value is Witness {
  if (!isRecord(value) || !isInstant(value['at'])) return false;
  return value['kind'] === 'seen' || (value['kind'] === 'actor' && isText(value['by']));
}

function isNag(value: unknown): value is SpokenNag {
  return (
    isRecord(value) &&
    isKnownStep(value['step']) &&
    isRung(value['rung']) &&
    typeof value['escalated'] === 'boolean' &&
    isInstant(value['due']) &&
    isInstant(value['at'])
  );
}

/** No ladder is that high; what `nag-comment.ts` cannot read back would be said again in every run. */
function isRung(value: unknown): boolean {
  return isCount(value) && value >= 1 && value <= 98;
}

function isListPlace(value: unknown): value is ListPlace {
  return value === 'none' || value === 'body' || value === 'body-restored' || value === 'comment';
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && Number.isFinite(Date.parse(value)) && milliseconds(value) >= 0;
}
