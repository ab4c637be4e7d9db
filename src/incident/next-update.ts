/** When people outside hear from the team again, as the team said itself or as the severity asks for. */

import { sameLabel } from '../facts/label.ts';
import type { Entry, Logbook } from '../logbook/logbook.ts';
import type { Duration } from '../time/duration.ts';
import { elapsed, type Instant, instantOf, isBefore, milliseconds } from '../time/instant.ts';
import { type Incident, milestoneReported, openedAgain } from './incident.ts';
import { momentKnown } from './known-moments.ts';

export type Update = Extract<Entry, { readonly what: 'update' }>;

export interface NextUpdate {
  readonly due: Instant;
  readonly isLate: boolean;
  /** How long after the last one. */
  readonly every: Duration;
}

export interface UpdateRule {
  readonly label: string;
  /** 0: none is asked for. */
  readonly updateEvery: Duration;
}

export function lastUpdate({ entries }: Logbook): Update | undefined {
  return entries.filter((entry) => entry.what === 'update').at(-1);
}

/** None before a first one, whose place step 2 has, and none once it is over. */
export function nextUpdate(
  incident: Pick<Incident, 'logbook' | 'phase' | 'now' | 'severity'>,
  rules: readonly UpdateRule[],
): NextUpdate | undefined {
  const { logbook, phase, now } = incident;
  const last = lastUpdate(logbook);
  if (phase.kind !== 'open' || last === undefined || isOver(last, logbook)) return undefined;
  if (last.next === 'none' || last.status === 'resolved') return undefined;
  const { at } = last.attribution;
  const rule = rules.find(({ label }) => sameLabel(label, incident.severity ?? ''))?.updateEvery ?? 0;
  const every = last.next === undefined ? rule : elapsed(at, last.next);
  if (every === 0) return undefined;
  const due = instantOf(milliseconds(at) + every);
  return { due, isLate: isBefore(due, now), every };
}

/** Whoever tells people more after that says that it is not. */
function isOver({ attribution }: Update, logbook: Logbook): boolean {
  const resolved = milestoneReported(logbook, 'resolved');
  return resolved !== undefined && !isBefore(resolved.attribution.at, attribution.at);
}

/** Since when it works again, as far as somebody said so and it was not opened again since. */
export function worksAgainSince({ logbook }: Pick<Incident, 'logbook'>): Instant | undefined {
  return momentKnown(logbook, 'resolved') ?? momentKnown(logbook, 'mitigated');
}

/** What people were told last, unless they were told that it is over and it was opened again. */
export function standingUpdate(logbook: Logbook): Update | undefined {
  const last = lastUpdate(logbook);
  const opened = openedAgain(logbook.entries);
  const isOld = opened !== undefined && last !== undefined && isBefore(last.attribution.at, opened);
  return isOld && last.status === 'resolved' ? undefined : last;
}
