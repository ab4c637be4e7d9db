/** Incidents that must not be told outside of their issue, until somebody who may says so. */

import type { Facts } from '../facts/facts.ts';
import { sameLabel } from '../facts/label.ts';
import type { Logbook } from '../logbook/logbook.ts';
import { isOpenToAll } from '../trust/trust.ts';
import type { Incident } from './incident.ts';

/**
 * Once such a label was on it in a public repository, taking it off publishes nothing. Elsewhere the file is seen by
 * those alone who may see the issue.
 */
export function withSecrecy(facts: Facts, logbook: Logbook, labels: readonly string[]): Logbook {
  if (logbook.secrecy !== undefined || !isOpenToAll(facts)) return logbook;
  const isPrivate = facts.issue.labels.some((label) => labels.some((one) => sameLabel(one, label)));
  return isPrivate ? { ...logbook, secrecy: 'kept' } : logbook;
}

export function isKeptPrivate({ logbook }: Pick<Incident, 'logbook'>): boolean {
  return logbook.secrecy === 'kept';
}
