import { checkboxEditsIn } from '../checklist/checkbox-edits.ts';
import type { EditEvent, Facts } from '../facts/facts.ts';
import { acknowledgersToWeigh } from '../incident/acknowledgement.ts';
import { currentStep, type Incident } from '../incident/incident.ts';
import { isPostmortemDue, isPostmortemOutdated } from '../incident/postmortem-due.ts';
import { listHolder } from '../logbook/find-tracking.ts';
import { vouchers } from '../trust/acceptance.ts';
import { isAuthorTrusted, mustAsk } from '../trust/trust.ts';

/** What has to be read besides the thread before anything can be decided; each costs requests. */
export interface Questions {
  readonly history: boolean;
  readonly background: boolean;
  readonly postmortems: boolean;
  /** Who edited the text that the list is in. */
  readonly edits: boolean;
  readonly permissionsOf: readonly string[];
}

export interface Occasion {
  readonly incident: Incident;
  readonly facts: Facts;
  readonly label: string;
  readonly editEvent?: EditEvent;
}

/** Only what is not known yet, so that asking again after each answer comes to an end. */
export function questionsAbout(occasion: Occasion): Questions {
  const { incident, facts } = occasion;
  const { kind } = incident.phase;
  if (kind === 'not-an-incident' || kind === 'paused')
    return { history: false, background: false, postmortems: false, edits: false, permissionsOf: [] };
  const due = isPostmortemDue(incident);
  return {
    history: facts.history.kind === 'unread' && wantsHistory(incident, due),
    background: facts.background.kind === 'unread' && due && isBeginningKnown(occasion),
    postmortems: facts.postmortems.kind === 'unread' && (due || asksForWords(incident)),
    edits: facts.edits === undefined && incident.unattributed.length > 0,
    permissionsOf: [...new Set(peopleToWeigh(occasion))],
  };
}

/** The step about learning says what the postmortem still asks for, so that one is looked at. */
function asksForWords(incident: Incident): boolean {
  const { phase, logbook } = incident;
  if (phase.kind !== 'resolved' || logbook.postmortem?.kind !== 'commit') return false;
  return currentStep(incident)?.step.id === 'prevent';
}

function wantsHistory(incident: Incident, due: boolean): boolean {
  return incident.phase.kind === 'waiting' || isLogbookNew(incident) || due || wasJustSeenReopened(incident);
}

function peopleToWeigh({ incident, facts, label, editEvent }: Occasion): readonly string[] {
  const { author, state } = facts.issue;
  const closer =
    isPostmortemOutdated(incident) && state.kind === 'closed' && state.by !== undefined ? [state.by] : [];
  const hand = editEvent === undefined || isAuthorTrusted(facts, incident.logbook) ? [] : [editEvent.by];
  const weighed =
    incident.phase.kind === 'waiting'
      ? [author.login, ...vouchers(facts, label).map(({ by }) => by.login)]
      : [...closer, ...hand, ...handsOnBoxes(incident, facts)];
  const acknowledgers = isPostmortemDue(incident) ? acknowledgersToWeigh(incident, facts) : [];
  return [
    ...incident.requested.permissionsOf,
    ...acknowledgers,
    ...weighed.filter((login) => mustAsk(login, facts)),
  ];
}

/** In an incident of somebody without access's a box counts by the hand that is on it. */
function handsOnBoxes({ tracking, logbook, unattributed }: Incident, facts: Facts): readonly string[] {
  const written = listHolder(facts, tracking, logbook.list);
  if (written === undefined || unattributed.length === 0 || isAuthorTrusted(facts, logbook)) return [];
  const checkboxEdits = checkboxEditsIn(written, facts.edits, facts.now);
  return checkboxEdits.flatMap(({ step, by }) =>
    unattributed.includes(step) && by !== undefined ? [by] : [],
  );
}

/** A logbook that is begun, for the first time or because the old one cannot be read, needs to know who declared. */
function isLogbookNew({ logbook }: Incident): boolean {
  return logbook.comment === 0;
}

/** What led up to it is looked for before it began, and who declared it when may be in the history only. */
function isBeginningKnown({ incident, facts }: Occasion): boolean {
  return !isLogbookNew(incident) || facts.history.kind !== 'unread';
}

/** Asked in the run that finds it and not again: what the history does not tell then, it never tells. */
function wasJustSeenReopened({ logbook, now }: Incident): boolean {
  return logbook.entries.some(
    ({ what, attribution }) => what === 'reopened' && attribution.kind === 'seen' && attribution.at === now,
  );
}
