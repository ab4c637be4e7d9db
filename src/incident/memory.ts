/** Whether an incident may have happened before, asked at its declaration and when its title or services change. */

import type { Facts } from '../facts/facts.ts';
import { drillLabel, sameLabel } from '../facts/label.ts';
import type { Logbook } from '../logbook/logbook.ts';
import { isBefore } from '../time/instant.ts';
import type { Incident } from './incident.ts';
import { isKeptPrivate } from './secrecy.ts';

interface Remembering {
  readonly serviceLabel: string;
  readonly blobSha: (text: string) => string;
}

export function wantsMemory(incident: Incident, facts: Facts, remembering: Remembering): boolean {
  if (facts.memory !== undefined || incident.phase.kind !== 'open' || isKeptPrivate(incident)) return false;
  if (facts.issue.labels.some((label) => sameLabel(label, drillLabel))) return false;
  const { memory } = incident.logbook;
  return memory === undefined ? isDeclaredNow(incident) : memory.of !== subjectOf(facts, remembering);
}

/** Declared before anybody asked, it is left alone: years of incidents would be asked for at once. */
function isDeclaredNow({ tracking, logbook }: Incident): boolean {
  if (tracking.kind === 'absent' || logbook.comment === 0) return true;
  const accepted = logbook.entries.find(({ what }) => what === 'accepted')?.attribution.at;
  return accepted !== undefined && isBefore(tracking.createdAt, accepted);
}

export function memoryIn(facts: Facts, remembering: Remembering): Pick<Logbook, 'memory'> {
  if (facts.memory?.kind !== 'read') return {};
  return { memory: { of: subjectOf(facts, remembering), found: facts.memory.found } };
}

/** What it is compared by. */
function subjectOf({ issue }: Facts, { serviceLabel, blobSha }: Remembering): string {
  const services = issue.labels.filter((label) => label.toLowerCase().startsWith(serviceLabel.toLowerCase()));
  return blobSha(JSON.stringify([issue.title, services.toSorted()])).slice(0, 12);
}

/** Whether somebody said of an earlier incident that it was the same, or was not; the last word counts. */
export function saidOf({ entries }: Logbook, incident: number): 'same' | 'another' | 'nothing' {
  const last = entries
    .filter((entry) => entry.what === 'similar')
    .findLast((entry) => entry.incident === incident);
  if (last === undefined) return 'nothing';
  return last.isSame ? 'same' : 'another';
}
