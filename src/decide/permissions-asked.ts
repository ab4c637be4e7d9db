/** Whose permission has to be known before anything can be decided. */

import { checkboxEditsIn } from '../checklist/checkbox-edits.ts';
import type { EditEvent } from '../facts/edit-event.ts';
import type { Facts } from '../facts/facts.ts';
import type { AcceptFrom } from '../facts/people.ts';
import { acknowledgersToWeigh } from '../incident/acknowledgement.ts';
import { pullFixes } from '../incident/fixes.ts';
import type { Incident } from '../incident/incident.ts';
import { lateAuthors } from '../incident/late-words.ts';
import { markQuestions } from '../incident/marks.ts';
import { isPostmortemDue, isPostmortemOutdated } from '../incident/postmortem-due.ts';
import { listHolder } from '../logbook/find-tracking.ts';
import type { Question } from '../plan/question.ts';
import { peopleToCheck } from '../reminders/mentions.ts';
import type { Settings } from '../settings/settings.ts';
import { authorsToWeigh } from '../thread/questions.ts';
import { vouchers } from '../trust/acceptance.ts';
import { handsToWeigh } from '../trust/touched.ts';
import { isAuthorTrusted, mustAsk, permissionOf } from '../trust/trust.ts';

export interface Weighing {
  readonly incident: Incident;
  readonly facts: Facts;
  readonly settings: Settings;
  readonly editEvent?: EditEvent;
  /** As in a decision. */
  readonly reminds: boolean;
}

export function permissionQuestions(occasion: Weighing): readonly Question[] {
  const { facts, reminds } = occasion;
  const people = [...peopleToWeigh(occasion), ...(reminds ? peopleToCheck(occasion) : [])].map((login) =>
    login.toLowerCase(),
  );
  return [...new Set(people)]
    .filter((login) => permissionOf(login, facts) === undefined)
    .map((login) => ({ kind: 'permission', login }));
}

function peopleToWeigh({ incident, facts, settings, editEvent }: Weighing): readonly string[] {
  const { author, state } = facts.issue;
  const closer =
    isPostmortemOutdated(incident) && state.kind === 'closed' && state.by !== undefined ? [state.by] : [];
  const editor =
    editEvent === undefined || isAuthorTrusted(facts, incident.logbook, settings.acceptFrom)
      ? []
      : [editEvent.by];
  const weighed =
    incident.phase.kind === 'waiting'
      ? [author.login, ...vouchers(facts, settings.label).map(({ by }) => by.login)]
      : [...closer, ...editor, ...editorsOfBoxes(incident, facts, settings.acceptFrom)];
  const isDue = isPostmortemDue(incident);
  return [
    ...incident.requested.permissionsOf,
    ...lateAuthors(facts, incident.logbook),
    ...(isDue
      ? [
          ...acknowledgersToWeigh(incident, facts, settings.acceptFrom),
          ...authorsToWeigh(facts, doersOf(incident, facts)),
        ]
      : []),
    ...(isDue && settings.postmortem.deliver === 'auto' ? handsToWeigh(facts, incident.logbook) : []),
    ...(isDue ? markQuestions(facts, settings.acceptFrom).permissionsOf : []),
    ...weighed.filter((login) => mustAsk(login, facts, settings.acceptFrom)),
  ];
}

/** Who ticked, got a role, was assigned, repaired or reviewed something: anybody may do some of it in a public repository. */
function doersOf(incident: Incident, facts: Facts): readonly string[] {
  const { issue, history } = facts;
  const events = history.kind === 'read' ? history.events : [];
  return [
    ...incident.logbook.entries.flatMap((entry) => [
      ...(entry.attribution.kind === 'actor' ? [entry.attribution.by] : []),
      ...(entry.what === 'lead' || entry.what === 'owner' ? [entry.login] : []),
    ]),
    ...issue.assignees,
    ...events.flatMap((event) => (event.kind === 'assigned' ? [event.assignee] : [])),
    ...pullFixes(incident, facts).flatMap(({ author, reviewers }) =>
      [author, ...reviewers].flatMap((one) => (one?.kind === 'person' ? [one.login] : [])),
    ),
  ];
}

/** In an incident that somebody without access opened, a box counts by who changed it. */
function editorsOfBoxes(
  { tracking, logbook, unattributed }: Incident,
  facts: Facts,
  acceptFrom: AcceptFrom,
): readonly string[] {
  const written = listHolder(facts, tracking, logbook.list);
  if (written === undefined || unattributed.length === 0 || isAuthorTrusted(facts, logbook, acceptFrom))
    return [];
  return checkboxEditsIn(written, facts.edits, facts.now).flatMap(({ step, by }) =>
    unattributed.includes(step) && by !== undefined ? [by] : [],
  );
}
