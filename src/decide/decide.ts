import { threadTexts } from '../i18n/texts.ts';
import { currentStep } from '../incident/incident.ts';
import { stillOwed } from '../incident/owed.ts';
import { isPostmortemDue } from '../incident/postmortem-due.ts';
import type { Delivered } from '../logbook/delivered.ts';
import type { Logbook, Owed } from '../logbook/logbook.ts';
import { type Decided, type Decision, nothingNew } from '../plan/decision.ts';
import type { Effect } from '../plan/effect.ts';
import { reviewOf } from '../postmortem/reviewed.ts';
import type { Completeness } from '../postmortem-index/completeness.ts';
import { decideReminder, type ReminderDecision } from '../reminders/decide-reminder.ts';
import { pendingIn } from '../reminders/pending.ts';
import { quietUntil } from '../reminders/quiet-until.ts';
import { responsibleFor } from '../reminders/responsible.ts';
import { waitingLine } from '../reminders/waiting-line.ts';
import { placeChecklist } from '../tracking/place-checklist.ts';
import { type Current, keepTrackingComment, keepWaiting } from '../tracking/tracking-comment.ts';
import { isAccepted } from '../trust/trust.ts';
import { keepAnswer } from './answer-comment.ts';
import { putBack } from './check.ts';
import { reopenEarly } from './reopen-early.ts';
import { answerAll, carryOut } from './requested-changes.ts';

/**
 * What should be different, in the order in which it has to be done: what must not be lost first, what only
 * tells of it last. Decides nothing twice: once GitHub looks as wanted, the list is empty.
 */
export function decide(decision: Decision): Decided {
  const wanted = decided(decision);
  return { ...wanted, effects: putBack(decision.facts, wanted.effects) };
}

function decided(decision: Decision): Decided {
  const { incident } = decision;
  const { postmortem } = incident.logbook;
  switch (incident.phase.kind) {
    case 'not-an-incident':
      return having([], postmortem);
    case 'paused':
      return having(paused(decision), postmortem);
    case 'waiting':
      return having(waiting(decision), postmortem);
    case 'dropped':
      return having(dropped(decision), postmortem);
    case 'open':
    case 'resolved':
      return pursue(decision);
  }
}

/** What is said of it is all that changes: the record, the list and the reminders stand still. */
function paused(decision: Decision): readonly Effect[] {
  const { incident, facts, settings } = decision;
  const { tracking, logbook } = incident;
  const isOurs = tracking.kind === 'present' && tracking.readable;
  if (!isOurs || !isAccepted(facts, logbook, settings.acceptFrom)) return [];
  const nothing = { asked: [], due: undefined, waiting: '', postmortemToDo: undefined, quiet: undefined };
  return keepTrackingComment(decision, logbook, nothing);
}

/** What somebody without access opened and closed before anybody looked needs no word of ours. */
function waiting(decision: Decision): readonly Effect[] {
  const { incident, facts } = decision;
  const isOver = facts.issue.state.kind === 'closed' && incident.tracking.kind === 'absent';
  return isOver ? [] : [...answerAll(decision), ...keepWaiting(decision)];
}

function dropped(decision: Decision): readonly Effect[] {
  const { incident } = decision;
  // Whoever commands is answered, also where our comment is gone.
  const isAsked = incident.requested.answers.length > 0;
  if (incident.tracking.kind === 'absent' && !isAsked) return [];
  return [
    ...carryOut(decision),
    ...commentEffects(decision, incident.logbook),
    ...decideReminder(decision).effects,
  ];
}

function having(
  effects: readonly Effect[],
  delivered: Delivered | undefined,
  notes: readonly string[] = [],
): Decided {
  return { effects, notes, ...(delivered === undefined ? {} : { delivered }) };
}

function pursue(decision: Decision): Decided {
  const { incident, facts } = decision;
  const early = reopenEarly(decision);
  const before = incident.logbook.postmortem;
  if (early.kind === 'reopen') return having(early.effects, before);
  const postmortem = decision.stage?.deliver(decision) ?? nothingNew;
  if (postmortem.kind === 'to-do') return having(postmortem.effects, before, postmortem.notes);
  const list = placeChecklist(incident, facts.issue);
  const written = decision.stage?.howFarWritten(decision, postmortem.text);
  const logbook = {
    ...withOwed(decision, withSweeps(decision)),
    list: list.place,
    ...postmortem.logbook,
    ...reviewIn(decision),
    ...sectionsIn(written),
  };
  const reminder = decideReminder(decision, written?.asking);
  const requested = carryOut(decision);
  // What a reminder said is written down once it was said.
  if (reminder.kind === 'post') {
    return having([...list.effects, ...requested, ...reminder.effects], logbook.postmortem);
  }
  const effects = [
    ...postmortem.before,
    ...list.effects,
    ...requested,
    ...commentEffects(...withGivenUp(decision, logbook, reminder)),
    ...reminder.effects,
    ...early.effects,
    ...postmortem.after,
  ];
  const heldBack =
    reminder.kind === 'held-back'
      ? { heldBack: threadTexts(decision.settings.language).words[reminder.because.reason] }
      : {};
  return { ...having(effects, logbook.postmortem), ...heldBack };
}

/** What nobody could be told is known from our comment alone, which says so at once. */
function withGivenUp(
  decision: Decision,
  logbook: Logbook,
  reminder: ReminderDecision,
): readonly [Decision, Logbook] {
  if (reminder.kind !== 'given-up') return [decision, logbook];
  const { incident } = decision;
  const reminders = [...logbook.reminders, reminder.reminder];
  const known = { ...incident, logbook: { ...incident.logbook, reminders } };
  return [
    { ...decision, incident: known },
    { ...logbook, reminders },
  ];
}

/** Remembered, because few runs ask. */
function withSweeps({ incident, facts: { sweeps } }: Decision): Logbook {
  const { sweeps: known, ...logbook } = incident.logbook;
  const off = sweeps ?? known ?? 'on';
  return off === 'on' ? logbook : { ...logbook, sweeps: off };
}

/** What this run needed and GitHub did not answer. */
function withOwed({ incident, facts }: Decision, { owed: _, ...logbook }: Logbook): Logbook {
  const needed: readonly Owed[] = [
    ...(incident.unattributed.length > 0 ? (['hands'] as const) : []),
    ...(isPostmortemDue(incident) ? (['history', 'background'] as const) : []),
  ];
  const owed = stillOwed(facts, { ...incident.logbook, ...logbook }, needed);
  return owed.length === 0 ? logbook : { ...logbook, owed };
}

/** Remembered, because what was merged is not looked at again. */
function reviewIn({ incident, facts }: Decision): Pick<Logbook, 'review'> {
  const review = reviewOf(incident.logbook, facts);
  return review === undefined ? {} : { review };
}

/** Remembered, because most runs do not look into the file. */
function sectionsIn(written: Completeness | undefined): Pick<Logbook, 'sections'> {
  return written === undefined || written.total === 0
    ? {}
    : { sections: { written: written.written, total: written.total } };
}

/** Once the logbook says that commands were processed nobody answers them any more, so the answer comes first. */
function commentEffects(decision: Decision, logbook: Logbook): readonly Effect[] {
  const trackingComment = keepTrackingComment(decision, logbook, currentOf(decision, logbook));
  const answer = keepAnswer(decision, logbook);
  return decision.incident.tracking.kind === 'absent'
    ? [...trackingComment, ...answer]
    : [...answer, ...trackingComment];
}

function currentOf(decision: Decision, logbook: Logbook): Current {
  const { postmortem } = logbook;
  const current = currentStep(decision.incident);
  const due = pendingIn(decision.incident, decision.settings)?.steps.find(
    ({ tracked }) => tracked === current,
  )?.due;
  return {
    due,
    quiet: quietUntil(decision, logbook),
    asked: current === undefined ? [] : responsibleFor(decision, current.step.id),
    waiting: waitingLine(decision),
    postmortemToDo:
      postmortem === undefined
        ? undefined
        : decision.stage?.whatToDo(postmortem, threadTexts(decision.settings.language)),
  };
}
