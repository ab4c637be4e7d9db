/** Whether an incident may have happened before, asked at its declaration and when its title or services change. */

import type { Facts } from '../facts/facts.ts';
import { isDrill } from '../facts/label.ts';
import type { Logbook } from '../logbook/logbook.ts';
import { isBefore } from '../time/instant.ts';
import type { Incident } from './incident.ts';
import { isKeptPrivate } from './secrecy.ts';

type Memory = NonNullable<Logbook['memory']>;

interface Remembering {
  readonly serviceLabel: string;
  readonly blobSha: (text: string) => string;
}

export function wantsMemory(incident: Incident, facts: Facts, remembering: Remembering): boolean {
  if (facts.memory !== undefined || incident.phase.kind !== 'open' || isKeptPrivate(incident)) return false;
  if (isDrill(facts.issue)) return false;
  const { memory } = incident.logbook;
  return memory === undefined
    ? isDeclaredNow(incident)
    : memory.of !== subjectOf(facts, incident.logbook, memory.found, remembering);
}

/** Declared before anybody asked, it is left alone: years of incidents would be asked for at once. */
function isDeclaredNow({ tracking, logbook }: Incident): boolean {
  if (tracking.kind === 'absent' || logbook.comment === 0) return true;
  const accepted = logbook.entries.find(({ what }) => what === 'accepted')?.attribution.at;
  return accepted !== undefined && isBefore(tracking.createdAt, accepted);
}

export function memoryIn(facts: Facts, logbook: Logbook, remembering: Remembering): Pick<Logbook, 'memory'> {
  if (facts.memory?.kind !== 'read') return {};
  const { found } = facts.memory;
  return { memory: { of: subjectOf(facts, logbook, found, remembering), found } };
}

/** What it is compared by, and what people say was the same and is not found. */
function subjectOf(
  { issue }: Facts,
  logbook: Logbook,
  found: Memory['found'],
  { serviceLabel, blobSha }: Remembering,
): string {
  const services = issue.labels.filter((label) => label.toLowerCase().startsWith(serviceLabel.toLowerCase()));
  const missing = saidSame(logbook).filter((one) => !found.some(({ incident }) => incident === one));
  const subject = [issue.title, services.toSorted(), ...(missing.length === 0 ? [] : [missing])];
  return blobSha(JSON.stringify(subject)).slice(0, 12);
}

/** Incidents that people say were the same. */
export function saidSame(logbook: Logbook): readonly number[] {
  const named = logbook.entries.flatMap((entry) => (entry.what === 'similar' ? entry.incident : []));
  return [...new Set(named)].filter((incident) => saidOf(logbook, incident) === 'same');
}

/** Whether somebody said of an earlier incident that it was the same, or was not; the last word counts. */
export function saidOf({ entries }: Logbook, incident: number): 'same' | 'another' | 'nothing' {
  const last = entries
    .filter((entry) => entry.what === 'similar')
    .findLast((entry) => entry.incident === incident);
  if (last === undefined) return 'nothing';
  return last.isSame ? 'same' : 'another';
}
