/** What this run sees of the incident's life that the logbook does not say yet, as new lines for it. */

import type { Facts, HistoryEvent } from '../facts/facts.ts';
import { sameLabel } from '../facts/label.ts';
import type { AcceptFrom } from '../facts/people.ts';
import type { Attribution, Entry, Logbook } from '../logbook/logbook.ts';
import { elapsed, type Instant, isBefore } from '../time/instant.ts';
import { isAuthorTrusted } from '../trust/trust.ts';
import { declaration, type FormAnswers, sameBreath } from './incident.ts';

export function observeDeclaration(facts: Facts, logbook: Logbook, label: string): readonly Entry[] {
  if (declaration(logbook.entries) !== undefined) return [];
  const { issue, history } = facts;
  const events = history.kind === 'read' ? history.events : [];
  const labeled = events.find((event) => event.kind === 'labeled' && sameLabel(event.label, label));
  const author: Attribution = { kind: 'actor', by: issue.author.login, at: issue.createdAt };
  return [{ what: 'declared', attribution: labeled === undefined ? author : attributed(labeled) }];
}

/** Where GitHub did not tell who labelled it when it was declared, whoever opened it was taken for that. */
export function withDeclarer(facts: Facts, logbook: Logbook, label: string): Logbook {
  const { issue, history } = facts;
  const attribution = declaration(logbook.entries);
  if (attribution?.kind !== 'actor' || history.kind !== 'read') return logbook;
  const isGuess = attribution.by === issue.author.login && attribution.at === issue.createdAt;
  const labeled = history.events.find((event) => event.kind === 'labeled' && sameLabel(event.label, label));
  if (!isGuess || labeled === undefined || elapsed(issue.createdAt, labeled.at) < sameBreath) return logbook;
  const entries = logbook.entries.map((entry) =>
    entry.what === 'declared' ? { ...entry, attribution: attributed(labeled) } : entry,
  );
  return { ...logbook, entries };
}

/** When it started, as somebody who has a say answered in the form; whatever a command says of it goes before that. */
export function observeForm(
  facts: Facts,
  logbook: Logbook,
  { started, acceptFrom }: FormAnswers & { readonly acceptFrom: AcceptFrom },
): readonly Entry[] {
  const { issue } = facts;
  const isKnown = logbook.entries.some((entry) => entry.what === 'milestone' && entry.name === 'started');
  if (isKnown || issue.author.kind !== 'person' || !isAuthorTrusted(facts, logbook, acceptFrom)) return [];
  if (started === undefined) return [];
  const attribution = { kind: 'actor', by: issue.author.login, at: issue.createdAt } as const;
  return [{ what: 'milestone', name: 'started', at: started, attribution }];
}

/** Closings and reopenings, as GitHub shows the issue now. */
export function observeLife(facts: Facts, logbook: Logbook): readonly Entry[] {
  const { state } = facts.issue;
  const last = logbook.entries.findLast((entry) => entry.what === 'closed' || entry.what === 'reopened');
  const closedBefore = last?.what === 'closed';
  if (state.kind === 'open') return closedBefore ? [reopened(facts, last.attribution.at)] : [];
  if (closedBefore && last.attribution.at === state.at) return [];
  const attribution: Attribution =
    state.by === undefined ? { kind: 'seen', at: state.at } : { kind: 'actor', by: state.by, at: state.at };
  const closed: Entry = { what: 'closed', reason: state.reason, attribution };
  // Closed at another time than we know of: it was reopened in between, and no event reached us.
  return closedBefore ? [reopened(facts, last.attribution.at), closed] : [closed];
}

function reopened(facts: Facts, after: Instant): Entry {
  const events = facts.history.kind === 'read' ? facts.history.events : [];
  const event = events.findLast((one) => one.kind === 'reopened' && !isBefore(one.at, after));
  return {
    what: 'reopened',
    attribution: event === undefined ? { kind: 'seen', at: facts.now } : attributed(event),
  };
}

function attributed(event: HistoryEvent): Attribution {
  return { kind: 'actor', by: event.by.login, at: event.at };
}
