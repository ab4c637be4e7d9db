/** What this run sees that the logbook does not say yet, as new lines for it. */

import { type Checklist, listedSteps, readChecklist, tickedSteps } from './checklist.ts';
import type { Facts, HistoryEvent } from './facts.ts';
import { declaration } from './incident.ts';
import { type Instant, isBefore } from './instant.ts';
import { sameLabel } from './label.ts';
import { type Entry, isToggle, type Logbook, lastToggle, type Witness } from './logbook.ts';
import type { StepId } from './protocol.ts';
import type { Sighting } from './sighting.ts';

export interface Observed {
  readonly facts: Facts;
  readonly label: string;
  readonly logbook: Logbook;
  readonly checklist: Checklist;
  readonly sighting?: Sighting;
}

export function observe(seen: Observed): readonly Entry[] {
  return [...observeDeclaration(seen), ...observeLife(seen), ...observeToggles(seen)];
}

/** Lines that were only "seen" get their name when the event that tells it arrives late. */
export function nameWitnesses(logbook: Logbook, issue: number, sighting: Sighting | undefined): Logbook {
  if (sighting === undefined) return logbook;
  const named = logbook.entries.map((entry) => {
    if (!isToggle(entry) || entry.witness.kind !== 'seen') return entry;
    if (lastToggle(logbook.entries, entry.step) !== entry) return entry;
    if (isBefore(entry.witness.at, sighting.at)) return entry;
    if (!tells(sighting, issue, entry.step, entry.what === 'ticked')) return entry;
    return { ...entry, witness: actor(sighting) };
  });
  const changed = named.some((entry, index) => entry !== logbook.entries[index]);
  return changed ? { ...logbook, entries: named, revision: logbook.revision + 1 } : logbook;
}

function observeDeclaration({ facts, label, logbook }: Observed): readonly Entry[] {
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

function observeToggles({ facts, logbook, checklist, sighting }: Observed): readonly Entry[] {
  const ticked = tickedSteps(checklist);
  const listed = listedSteps(checklist);
  return logbook.protocol.flatMap(({ id }): readonly Entry[] => {
    const last = lastToggle(logbook.entries, id);
    const wasTicked = last?.what === 'ticked';
    const isTicked = ticked.has(id);
    if (!listed.has(id) || isTicked === wasTicked) return [];
    const stale = sighting !== undefined && last !== undefined && isBefore(sighting.at, last.witness.at);
    const told = sighting !== undefined && !stale && tells(sighting, facts.issue.number, id, isTicked);
    const witness: Witness = told ? actor(sighting) : { kind: 'seen', at: facts.now };
    return [{ what: isTicked ? 'ticked' : 'unticked', step: id, witness }];
  });
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
