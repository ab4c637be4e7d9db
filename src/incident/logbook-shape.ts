import { milliseconds } from './instant.ts';
import type { Delivered, Entry, ListPlace, Logbook, SpokenNag, Witness } from './logbook.ts';
import { isStepId, type Step } from './protocol.ts';

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
    (value['postmortem'] === undefined || isDelivered(value['postmortem']))
  );
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
    case 'reopened':
      return true;
    case 'closed':
      return isText(value['reason']);
    case 'ticked':
    case 'unticked':
      return isKnownStep(value['step']);
    default:
      return false;
  }
}

function isWitness(value: unknown): value is Witness {
  if (!isRecord(value) || !isInstant(value['at'])) return false;
  return value['kind'] === 'seen' || (value['kind'] === 'actor' && isText(value['by']));
}

function isNag(value: unknown): value is SpokenNag {
  return (
    isRecord(value) &&
    isKnownStep(value['step']) &&
    isCount(value['rung']) &&
    typeof value['escalated'] === 'boolean' &&
    isInstant(value['due']) &&
    isInstant(value['at'])
  );
}

function isDelivered(value: unknown): value is Delivered {
  return (
    isRecord(value) &&
    isText(value['path']) &&
    isText(value['url']) &&
    isCount(value['revision']) &&
    (value['commit'] === undefined || isText(value['commit']))
  );
}

function isListPlace(value: unknown): value is ListPlace {
  return value === 'body' || value === 'body-restored' || value === 'comment';
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && Number.isFinite(Date.parse(value)) && milliseconds(value) >= 0;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isListOf<T>(value: unknown, is: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(is);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
