import type { Facts, HistoryEvent } from '../facts/facts.ts';
import { sameLabel } from '../facts/label.ts';
import type { AcceptFrom } from '../facts/people.ts';
import type { Entry, Logbook } from '../logbook/logbook.ts';
import { isAccepted, isApp, isTrusted } from './trust.ts';

export interface Gate {
  readonly label: string;
  readonly acceptFrom: AcceptFrom;
}

/** The line that lets an incident in, as soon as somebody whose word counts is behind it. */
export function observeAcceptance(facts: Facts, logbook: Logbook, gate: Gate): readonly Entry[] {
  if (isAccepted(facts, logbook, gate.acceptFrom)) return [];
  const { author, createdAt } = facts.issue;
  if (author.kind !== 'ghost' && isTrusted(author.login, facts, gate.acceptFrom)) {
    return [{ what: 'accepted', attribution: { kind: 'actor', by: author.login, at: createdAt } }];
  }
  const vouching = vouchers(facts, gate.label).find(({ by }) => isTrusted(by.login, facts, gate.acceptFrom));
  if (vouching === undefined) return [];
  return [{ what: 'accepted', attribution: { kind: 'actor', by: vouching.by.login, at: vouching.at } }];
}

/**
 * Those who put the label on or assigned somebody, oldest first. Apps do not count here: one that labels whatever
 * people without access open would let all of them in.
 */
export function vouchers(facts: Facts, label: string): readonly HistoryEvent[] {
  const { history } = facts;
  if (history.kind !== 'read') return [];
  return history.events.filter(
    (event) =>
      event.by.kind === 'person' &&
      !isApp(event.by.login, facts) &&
      (event.kind === 'assigned' || (event.kind === 'labeled' && sameLabel(event.label, label))),
  );
}
