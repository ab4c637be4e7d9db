/** What this run sees that the logbook does not say yet, as new lines for it. */

import { type Checklist, listedSteps, readChecklist, tickedSteps } from './checklist.ts';
import type { Facts, HistoryEvent } from './facts.ts';
import { declaration } from './incident.ts';
import { type Instant, isBefore } from './instant.ts';
import { sameLabel } from './label.ts';
import { type Entry, isToggle, type Logbook, lastToggle, type Witness } from './logbook.ts';
import type { StepId } from './protocol.ts';
import type { Sighting } from './sighting.ts';
import { type AcceptFrom, isAuthorTrusted, isTrusted } from './trust.ts';

/** An edit is believed as far as the one who made it. */
interface Weighed {
  readonly facts: Facts;
  readonly acceptFrom: AcceptFrom;
  readonly sighting?: Sighting;
}

export interface Observed extends Weighed {
  readonly logbook: Logbook;
  readonly checklist: Checklist;
  /** Steps that a command of this run speaks of: their boxes follow. */
  readonly ordered: readonly StepId[];
}

export function observe(seen: Observed): readonly Entry[] {
  return [...observeLife(seen), ...observeToggles(seen)];
}

/** Lines that were only "seen" get their name when the event that tells it arrives late. */
export function nameWitnesses(logbook: Logbook, { facts, sighting, acceptFrom }: Weighed): Logbook {
  if (sighting === undefined) return logbook;
  if (!isAuthorTrusted(facts, logbook) && !isTrusted(sighting.by, facts, acceptFrom)) return logbook;
  const named = logbook.entries.map((entry) => {
    if (!isToggle(entry) || entry.witness.kind !== 'seen') return entry;
    if (lastToggle(logbook.entries, entry.step) !== entry) return entry;
    if (isBefore(entry.witness.at, sighting.at)) return entry;
    if (!tells(sighting, facts.issue.number, entry.step, entry.what === 'ticked')) return entry;
    return { ...entry, witness: actor(sighting) };
  });
  const changed = named.some((entry, index) => entry !== logbook.entries[index]);
  return changed ? { ...logbook, entries: named, revision: logbook.revision + 1 } : logbook;
}

export function observeDeclaration(facts: Facts, logbook: Logbook, label: string): readonly Entry[] {
  if (declaration(logbook.entries) !== undefined) return [];
  const { issue, history } = facts;
  const events = history.kind === 'read' ? history.events : [];
  const labeled = events.find((event) => event.kind === 'labeled' && sameLabel(event.label, label));
  const author: Witness = { kind: 'actor', by: issue.author.login, at: issue.createdAt };
  return [{ what: 'declared', witness: labeled === undefined ? author : witnessed(labeled) }];
}

function observeLife({ facts, logbook }: Observed): readonly Entry[] {
  const { state } = facts.issue;
  const last = logbook.entries.findLast((entry) => entry.what === 'closed' || entry.what === 'reopened');
  const closedBefore = last?.what === 'closed';
  if (state.kind === 'open') return closedBefore ? [reopened(facts, last.witness.at)] : [];
  if (closedBefore && last.witness.at === state.at) return [];
  const witness: Witness =
    state.by === undefined ? { kind: 'seen', at: state.at } : { kind: 'actor', by: state.by, at: state.at };
  const closed: Entry = { what: 'closed', reason: state.reason, witness };
  // Closed at another time than we know of: it was reopened in between, and no event reached us.
  return closedBefore ? [reopened(facts, last.witness.at), closed] : [closed];
}

function reopened(facts: Facts, after: Instant): Entry {
  const events = facts.history.kind === 'read' ? facts.history.events : [];
  const event = events.findLast((one) => one.kind === 'reopened' && !isBefore(one.at, after));
  return {
    what: 'reopened',
    witness: event === undefined ? { kind: 'seen', at: facts.now } : witnessed(event),
  };
}

function observeToggles(seen: Observed): readonly Entry[] {
  const { logbook, checklist, ordered } = seen;
  const ticked = tickedSteps(checklist);
  const listed = listedSteps(checklist);
  return logbook.protocol.flatMap(({ id }): readonly Entry[] => {
    const last = lastToggle(logbook.entries, id);
    const wasTicked = last?.what === 'ticked' || last?.what === 'skipped';
    const isTicked = ticked.has(id);
    if (!listed.has(id) || ordered.includes(id) || isTicked === wasTicked) return [];
    const witness = witnessOf(seen, id, isTicked, last);
    if (witness === undefined) return [];
    return [{ what: isTicked ? 'ticked' : 'unticked', step: id, witness }];
  });
}

/** Nobody when the hand on the box may be a stranger's: an author may edit their own issue, whoever they are. */
function witnessOf(
  { facts, logbook, sighting, acceptFrom }: Observed,
  step: StepId,
  isTicked: boolean,
  last: Entry | undefined,
): Witness | undefined {
  const stale = sighting !== undefined && last !== undefined && isBefore(sighting.at, last.witness.at);
  const told = sighting !== undefined && !stale && tells(sighting, facts.issue.number, step, isTicked);
  if (told && isTrusted(sighting.by, facts, acceptFrom)) return actor(sighting);
  if (!isAuthorTrusted(facts, logbook)) return undefined;
  return told ? actor(sighting) : { kind: 'seen', at: facts.now };
}

/** Whether the edit is the one that ticked (or unticked) this box. */
function tells(sighting: Sighting, issue: number, step: StepId, ticked: boolean): boolean {
  const after = readChecklist(sighting.after, issue);
  if (!listedSteps(after).has(step) || tickedSteps(after).has(step) !== ticked) return false;
  if (sighting.before === undefined) return true;
  return tickedSteps(readChecklist(sighting.before, issue)).has(step) !== ticked;
}

function actor(sighting: Sighting): Witness {
  return { kind: 'actor', by: sighting.by, at: sighting.at };
}

function witnessed(event: HistoryEvent): Witness {
  return { kind: 'actor', by: event.by.login, at: event.at };
}
