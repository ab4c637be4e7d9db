/** What is still unknown and has to be known before anything can be decided. Each question costs a request. */

import type { Facts } from '../facts/facts.ts';
import { duplicateQuestions } from '../incident/duplicates.ts';
import type { Incident } from '../incident/incident.ts';
import { leadUpLasts, leadUpTo, milestoneReported } from '../incident/incident.ts';
import { markQuestions } from '../incident/marks.ts';
import { saidSame, wantsMemory } from '../incident/memory.ts';
import { wantsHands } from '../incident/owed.ts';
import { isPostmortemDue } from '../incident/postmortem-due.ts';
import type { DeliveryOccasion, PostmortemStage } from '../plan/decision.ts';
import type { Question } from '../plan/question.ts';
import { pendingIn, stepsDue } from '../reminders/pending.ts';
import { protocolIssueQuestions } from '../reminders/protocol-issue.ts';
import { numbersNamed } from '../thread/questions.ts';
import { instantOf, milliseconds } from '../time/instant.ts';

import { permissionQuestions, type Weighing } from './permissions-asked.ts';

export interface Occasion extends DeliveryOccasion, Weighing {
  readonly stage: PostmortemStage | undefined;
}

/** Only what is not known yet, so that asking again after each answer comes to an end. */
export function ask(occasion: Occasion): readonly Question[] {
  const { incident, facts } = occasion;
  const { kind } = incident.phase;
  const again: readonly Question[] = mustReadAgain(facts)
    ? [{ kind: 'comments', issue: facts.issue.number }]
    : [];
  if (kind === 'not-an-incident' || kind === 'paused') return again;
  return [
    ...again,
    ...(isPostmortemDue(incident) && again.length === 0 ? pinsQuestions(facts) : []),
    ...threadQuestions(occasion),
    ...(isPostmortemDue(incident) ? postmortemQuestions(occasion) : []),
    ...permissionQuestions(occasion),
    ...memoryQuestions(occasion),
    ...protocolIssueQuestions(occasion),
    ...(occasion.stage?.ask({ ...occasion, asksForWords: asksForWords(occasion) }) ?? []),
  ];
}

function memoryQuestions({ incident, facts, settings, blobSha }: Occasion): readonly Question[] {
  const { serviceLabel, postmortem } = settings;
  const isWanted = postmortem.index !== 'off' && wantsMemory(incident, facts, { serviceLabel, blobSha });
  if (!isWanted) return [];
  const same = saidSame(incident.logbook);
  return [{ kind: 'memory', issue: incident.number, ...(same.length === 0 ? {} : { same }) }];
}

function asksForWords({ incident, settings, reminds }: Occasion): boolean {
  const pending = reminds ? pendingIn(incident, settings) : undefined;
  return (
    pending !== undefined && stepsDue(pending, incident).some(({ tracked }) => tracked.step.id === 'prevent')
  );
}

/** Where nothing but the thread itself tells that a parallel run posted what we did. */
function mustReadAgain({ reader, posted }: Facts): boolean {
  return reader === 'rest' && posted !== undefined;
}

function pinsQuestions({ pins, comments, issue }: Facts): readonly Question[] {
  const isSaid = comments.some(({ author }) => author.kind === 'person');
  return pins === 'unread' && isSaid ? [{ kind: 'comments', issue: issue.number }] : [];
}

function threadQuestions({ incident, facts }: Occasion): readonly Question[] {
  const { number: issue, parts = 0 } = facts.issue;
  return [
    ...(facts.history.kind === 'unread' && wantsHistory(incident)
      ? [{ kind: 'history', issue, parts } as const]
      : []),
    ...(facts.edits === undefined && wantsHands(incident) ? [editsQuestion(incident, facts)] : []),
  ];
}

/** Of the text that people tick in. */
function editsQuestion(
  { number: issue, logbook, tracking }: Incident,
  { comments, movedFrom }: Facts,
): Question {
  const former = logbook.former ?? movedFrom;
  const text = { kind: 'edits', issue, ...(former === undefined ? {} : { former }) } as const;
  if (logbook.list !== 'comment' || tracking.kind === 'absent') return text;
  const comment = comments.find(({ id }) => id === tracking.id)?.node ?? '';
  return { ...text, comment };
}

/** What only a postmortem needs: what the repository knows, who marked which comment, who reported it again. */
function postmortemQuestions({ incident, facts, settings }: Occasion): readonly Question[] {
  const { url } = facts.issue;
  const issues = duplicateQuestions(facts);
  return [
    ...(facts.background.kind === 'unread' && isBeginningKnown(incident, facts)
      ? [backgroundQuestion(incident, facts)]
      : []),
    ...markQuestions(facts, settings.acceptFrom).reactionsOf.map(
      (comment) => ({ kind: 'reactions', comment }) as const,
    ),
    ...(issues.length === 0 ? [] : [{ kind: 'duplicates', url, issues } as const]),
  ];
}

function backgroundQuestion(incident: Incident, facts: Facts): Question {
  const numbers = numbersNamed(facts);
  const { from, to } = leadUpTo(incident);
  return {
    kind: 'background',
    issue: facts.issue.number,
    // What people tell of its beginning is read later, and may lie well before it was declared.
    from:
      milestoneReported(incident.logbook, 'started') === undefined
        ? instantOf(milliseconds(from) - leadUpLasts)
        : from,
    to,
    ...(numbers.length === 0 ? {} : { numbers }),
    ...(facts.comments.some(({ author }) => author.kind === 'person') ? { hasComments: true } : {}),
  };
}

function wantsHistory(incident: Incident): boolean {
  return (
    incident.phase.kind === 'waiting' ||
    isLogbookNew(incident) ||
    isPostmortemDue(incident) ||
    wasJustSeenReopened(incident)
  );
}

/** A logbook that is begun, for the first time or because the old one cannot be read, needs to know who declared. */
function isLogbookNew({ logbook }: Incident): boolean {
  return logbook.comment === 0;
}

/** What led up to it is looked for before it began, and who declared it when may be in the history only. */
function isBeginningKnown(incident: Incident, { history }: Facts): boolean {
  return !isLogbookNew(incident) || history.kind !== 'unread';
}

/** Asked in the run that finds it and not again: what the history does not show then, it never shows. */
function wasJustSeenReopened({ logbook, now }: Incident): boolean {
  return logbook.entries.some(
    ({ what, attribution }) => what === 'reopened' && attribution.kind === 'seen' && attribution.at === now,
  );
}
