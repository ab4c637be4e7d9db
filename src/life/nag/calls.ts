import type { Asking } from '../who-is-asked.ts';
import { unreachable, whoIsAsked, whoIsToldAtLast } from '../who-is-asked.ts';
import { waitingStep } from './waiting.ts';

/**
 * Whom a nag that is due would call and of whom nobody knows yet whether they can be called. Only the settings can name
 * somebody who left: GitHub takes care of assignees and authors itself.
 */
export function callsToCheck(asking: Asking): readonly string[] {
  const { facts, settings } = asking;
  const waiting = waitingStep(asking.incident, settings);
  if (waiting?.stands.kind !== 'due') return [];
  const { id } = waiting.tracked.step;
  const called = waiting.stands.escalates ? whoIsToldAtLast(asking, id) : whoIsAsked(asking, id);
  const { default: anybody, escalateTo } = settings.people;
  return called.filter(
    (name) =>
      [...anybody, ...escalateTo].includes(name) &&
      !name.includes('/') &&
      facts.permissions[name.toLowerCase()] === undefined,
  );
}

export function callsInVain({ facts, settings }: Asking, escalated: boolean): readonly string[] {
  return unreachable(escalated ? settings.people.escalateTo : settings.people.default, facts);
}
