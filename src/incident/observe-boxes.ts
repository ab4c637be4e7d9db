/** What this run sees of the boxes that the logbook does not say yet. */

import { type Checklist, listedSteps, readChecklist, tickedSteps } from './checklist.ts';
import { handOn, type Stroke } from './edits.ts';
import type { Facts } from './facts.ts';
import { type Instant, isBefore } from './instant.ts';
import { isToggle, type Logbook, lastToggle, type Toggle, type Witness } from './logbook.ts';
import type { StepId } from './protocol.ts';
import type { Sighting } from './sighting.ts';
import { type AcceptFrom, isAuthorTrusted, isTrusted } from './trust.ts';

/** An edit is believed as far as the one who made it. */
export interface Weighed {
  readonly facts: Facts;
  readonly acceptFrom: AcceptFrom;
  readonly sighting?: Sighting;
}

export interface Watched extends Weighed {
  readonly logbook: Logbook;
  readonly checklist: Checklist;
  /** What GitHub's record of edits says of the list, as far as it was read. */
  readonly strokes: readonly Stroke[];
  /** Steps that a command of this run speaks of: their boxes follow. */
  readonly ordered: readonly StepId[];
}

export interface Boxes {
  readonly toggles: readonly Toggle[];
  /** Steps whose boxes changed without our being told whose hand it was. */
  readonly untold: readonly StepId[];
}

export function observeBoxes(watched: Watched): Boxes {
  const { logbook, checklist, ordered } = watched;
  const ticked = tickedSteps(checklist);
  const listed = listedSteps(checklist);
  const seen = logbook.protocol.flatMap(({ id }) => {
    const last = lastToggle(logbook.entries, id);
    const wasTicked = last?.what === 'ticked' || last?.what === 'skipped';
    const isTicked = ticked.has(id);
    if (!listed.has(id) || ordered.includes(id) || isTicked === wasTicked) return [];
    return [{ step: id, isTicked, ...seenOf(watched, { step: id, ticked: isTicked, last }) }];
  });
  return {
    toggles: seen.flatMap(({ step, isTicked, witness }): readonly Toggle[] =>
      witness === undefined ? [] : [{ what: isTicked ? 'ticked' : 'unticked', step, witness }],
    ),
    untold: seen.flatMap(({ step, isUntold }) => (isUntold ? [step] : [])),
  };
}

interface Difference {
  readonly step: StepId;
  readonly ticked: boolean;
  readonly last: Toggle | undefined;
}

interface Seen {
  /** None when the hand on the box may be a stranger's: an author may edit their own issue, whoever they are. */
  readonly witness?: Witness;
  readonly isUntold: boolean;
}

function seenOf({ facts, logbook, sighting, acceptFrom, strokes }: Watched, difference: Difference): Seen {
  const { step, ticked, last } = difference;
  const everybodyCounts = isAuthorTrusted(facts, logbook);
  const counts = (login: string) => everybodyCounts || isTrusted(login, facts, acceptFrom);
  const stale = sighting !== undefined && last !== undefined && isBefore(sighting.at, last.witness.at);
  if (sighting !== undefined && !stale && tells(sighting, facts.issue.number, step, ticked)) {
    return { isUntold: false, ...(counts(sighting.by) ? { witness: actor(sighting) } : {}) };
  }
  const change = { step, ticked, ...(last === undefined ? {} : { since: last.witness.at }) };
  const hand = handOn(strokes, change, (login) => login !== facts.me && counts(login));
  if (hand.kind === 'known') return { witness: witnessAt(hand, facts.now), isUntold: false };
  if (!everybodyCounts) return { isUntold: true };
  const at = hand.kind === 'unknown' ? earlier(hand.at, facts.now) : facts.now;
  return { witness: { kind: 'seen', at }, isUntold: true };
}

function witnessAt({ by, at }: { readonly by: string; readonly at: Instant }, now: Instant): Witness {
  return { kind: 'actor', by, at: earlier(at, now) };
}

/** GitHub's time of an edit that came in while we looked is later than that of our run. */
function earlier(a: Instant, b: Instant): Instant {
  return isBefore(b, a) ? b : a;
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
