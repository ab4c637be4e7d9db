import type { StepId } from '../checklist/protocol.ts';
import type { Instant } from '../time/instant.ts';
import type { Entry, Logbook } from './logbook.ts';

/** The lead of the incident, as last named. */
export function leadOf({ entries }: Logbook): string | undefined {
  return entries.filter((entry) => entry.what === 'lead').at(-1)?.login;
}

/** Who owns a step, as last named. */
export function ownerOf({ entries }: Logbook, step: StepId): string | undefined {
  return entries.filter((entry) => entry.what === 'owner').findLast((entry) => entry.step === step)?.login;
}

/** Until when nobody is to be reminded of a step; the last word on the step or on all of them counts. */
export function snoozedUntil({ entries }: Logbook, step: StepId): Instant | undefined {
  const last = entries.filter(isSnooze).findLast((entry) => entry.step === undefined || entry.step === step);
  return last === undefined || last.until === 'off' ? undefined : last.until;
}

function isSnooze(entry: Entry): entry is Extract<Entry, { readonly what: 'snoozed' }> {
  return entry.what === 'snoozed';
}
