/** What this run sees of the boxes that the logbook does not say yet. */

import { type Checklist, listedSteps, tickedSteps } from '../checklist/boxes.ts';
import { type CheckboxEdit, handOn } from '../checklist/checkbox-edits.ts';
import { readChecklist } from '../checklist/checklist.ts';
import type { StepId } from '../checklist/protocol.ts';
import type { EditEvent } from '../facts/edit-event.ts';
import type { Facts } from '../facts/facts.ts';
import type { AcceptFrom } from '../facts/people.ts';
import {
  type Attribution,
  type Entry,
  isToggle,
  type Logbook,
  lastToggle,
  type Toggle,
} from '../logbook/logbook.ts';
import { type Instant, isBefore } from '../time/instant.ts';
import { isAuthorTrusted, isTrusted } from '../trust/trust.ts';

/** An edit is believed as far as the one who made it. */
export interface Weighed {
  readonly facts: Facts;
  readonly acceptFrom: AcceptFrom;
  readonly editEvent?: EditEvent;
}

export interface Watched extends Weighed {
  readonly logbook: Logbook;
  readonly checklist: Checklist;
  /** What GitHub's record of edits says of the list, as far as it was read. */
  readonly checkboxEdits: readonly CheckboxEdit[];
  /** Steps that a command of this run speaks of: their boxes follow. */
  readonly requestedSteps: readonly StepId[];
}

export interface Boxes {
  readonly toggles: readonly Toggle[];
  /** Steps whose boxes changed without our being told whose hand it was. */
  readonly unattributed: readonly StepId[];
}

export function observeBoxes(watched: Watched): Boxes {
  const { logbook, checklist, requestedSteps } = watched;
  const ticked = tickedSteps(checklist);
  const listed = listedSteps(checklist);
  const seen = logbook.protocol.flatMap(({ id }) => {
    const last = lastToggle(logbook.entries, id);
    const wasTicked = last?.what === 'ticked' || last?.what === 'skipped';
    const isTicked = ticked.has(id);
    if (!listed.has(id) || requestedSteps.includes(id) || isTicked === wasTicked) return [];
    return [{ step: id, isTicked, ...seenOf(watched, { step: id, ticked: isTicked, last }) }];
  });
  return {
    toggles: seen.flatMap(({ step, isTicked, attribution }): readonly Toggle[] =>
      attribution === undefined ? [] : [{ what: isTicked ? 'ticked' : 'unticked', step, attribution }],
    ),
    unattributed: seen.flatMap(({ step, isUnattributed }) => (isUnattributed ? [step] : [])),
  };
}

interface Difference {
  readonly step: StepId;
  readonly ticked: boolean;
  readonly last: Toggle | undefined;
}

interface Seen {
  /** None when somebody without access may have changed the box: an author may edit their own issue, whoever they are. */
  readonly attribution?: Attribution;
  readonly isUnattributed: boolean;
}

function seenOf(
  { facts, logbook, editEvent, acceptFrom, checkboxEdits }: Watched,
  difference: Difference,
): Seen {
  const { step, ticked, last } = difference;
  const counts = whoCounts({ facts, acceptFrom }, logbook);
  const stale = editEvent !== undefined && last !== undefined && isBefore(editEvent.at, last.attribution.at);
  if (editEvent !== undefined && !stale && shows(editEvent, facts.issue.number, step, ticked)) {
    return { isUnattributed: false, ...(counts(editEvent.by) ? { attribution: actor(editEvent) } : {}) };
  }
  const change = { step, ticked, ...(last === undefined ? {} : { since: last.attribution.at }) };
  const hand = handOn(checkboxEdits, change, whosePast({ facts, acceptFrom }, logbook));
  if (hand.kind === 'known') return { attribution: attributionAt(hand, facts.now), isUnattributed: false };
  if (!isAuthorTrusted(facts, logbook, acceptFrom)) return { isUnattributed: true };
  const at = hand.kind === 'unknown' ? earlier(hand.at, facts.now) : facts.now;
  return { attribution: { kind: 'seen', at }, isUnattributed: true };
}

/** Whose change of a box counts in this incident. */
function whoCounts({ facts, acceptFrom }: Weighed, logbook: Logbook): (login: string) => boolean {
  const anybodyCounts = isAuthorTrusted(facts, logbook, acceptFrom);
  return (login) => anybodyCounts || isTrusted(login, facts, acceptFrom);
}

/** In the history of a text our own edits stand among those of people. */
export function whosePast(weighed: Weighed, logbook: Logbook): (login: string) => boolean {
  const counts = whoCounts(weighed, logbook);
  return (login) => login !== weighed.facts.me && counts(login);
}

function attributionAt({ by, at }: { readonly by: string; readonly at: Instant }, now: Instant): Attribution {
  return { kind: 'actor', by, at: earlier(at, now) };
}

/** GitHub's time of an edit that came in while we looked is later than that of our run. */
function earlier(a: Instant, b: Instant): Instant {
  return isBefore(b, a) ? b : a;
}

/** Lines that were only "seen" get their name when the event that tells it arrives late. */
export function attributeLate(logbook: Logbook, weighed: Weighed): Logbook {
  const { facts, editEvent } = weighed;
  if (editEvent === undefined || !whoCounts(weighed, logbook)(editEvent.by)) return logbook;
  return withNames(logbook, ({ step, what, attribution }) => {
    if (isBefore(attribution.at, editEvent.at)) return undefined;
    return shows(editEvent, facts.issue.number, step, what === 'ticked') ? actor(editEvent) : undefined;
  });
}

/** The same from GitHub's record of edits, where it did not tell when the box was first seen. */
export function attributeOwed(
  logbook: Logbook,
  { checkboxEdits, ...weighed }: Weighed & Pick<Watched, 'checkboxEdits'>,
): Logbook {
  if (logbook.owed?.includes('hands') !== true || weighed.facts.edits?.kind !== 'read') return logbook;
  const counts = whosePast(weighed, logbook);
  return withNames(logbook, ({ step, what, attribution }, earlierEntries) => {
    if (what === 'skipped') return undefined;
    const before = lastToggle(earlierEntries, step);
    const since = before === undefined ? {} : { since: before.attribution.at };
    const hand = handOn(checkboxEdits, { step, ticked: what === 'ticked', ...since }, counts);
    return hand.kind === 'known' ? attributionAt(hand, attribution.at) : undefined;
  });
}

/** The last line about each step, where it was only "seen", with the name that is found for it. */
function withNames(
  logbook: Logbook,
  nameOf: (toggle: Toggle, before: readonly Entry[]) => Attribution | undefined,
): Logbook {
  const { entries, revision } = logbook;
  const named = entries.map((entry, index) => {
    if (!isToggle(entry) || entry.attribution.kind !== 'seen') return entry;
    if (lastToggle(entries, entry.step) !== entry) return entry;
    const attribution = nameOf(entry, entries.slice(0, index));
    return attribution === undefined ? entry : { ...entry, attribution };
  });
  const isNews = named.some((entry, index) => entry !== entries[index]);
  return isNews ? { ...logbook, entries: named, revision: revision + 1 } : logbook;
}

/** Whether the edit is the one that ticked (or unticked) this box. */
function shows(editEvent: EditEvent, issue: number, step: StepId, ticked: boolean): boolean {
  const after = readChecklist(editEvent.after, issue);
  if (!listedSteps(after).has(step) || tickedSteps(after).has(step) !== ticked) return false;
  if (editEvent.before === undefined) return true;
  return tickedSteps(readChecklist(editEvent.before, issue)).has(step) !== ticked;
}

function actor(editEvent: EditEvent): Attribution {
  return { kind: 'actor', by: editEvent.by, at: editEvent.at };
}
