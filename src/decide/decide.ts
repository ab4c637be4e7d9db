import { threadTexts } from '../i18n/texts.ts';
import { currentStep } from '../incident/incident.ts';
import type { Delivered } from '../logbook/delivered.ts';
import type { Logbook } from '../logbook/logbook.ts';
import { type Decided, type Decision, nothingNew } from '../plan/decision.ts';
import type { Effect } from '../plan/effect.ts';
import { decideReminder, type ReminderDecision } from '../reminders/decide-reminder.ts';
import { pendingIn } from '../reminders/pending.ts';
import { closeProtocolIssue } from '../reminders/protocol-issue.ts';
import { quietUntil } from '../reminders/quiet-until.ts';
import { responsibleFor } from '../reminders/responsible.ts';
import { waitingLine } from '../reminders/waiting-line.ts';
import { placeChecklist } from '../tracking/place-checklist.ts';
import { type Current, keepTrackingComment, keepWaiting } from '../tracking/tracking-comment.ts';
import { isAccepted } from '../trust/trust.ts';
import { keepAnswer } from './answer-comment.ts';
import { askFeedback } from './ask-feedback.ts';
import { putBack } from './check.ts';
import { openFollowUps } from './open-follow-ups.ts';
import { deliveryIn, gradeIn, plansIn, reviewIn, sectionsIn, withOwed, withSweeps } from './remembered.ts';
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
  const logbook = { ...incident.logbook, ...gradeIn(decision) };
  return isOver ? [] : [...answerAll(decision), ...keepWaiting(decision, logbook)];
}

function dropped(decision: Decision): readonly Effect[] {
  const { incident } = decision;
  // Whoever commands is answered, also where our comment is gone.
  const isAsked = incident.requested.answers.length > 0;
  if (incident.tracking.kind === 'absent' && !isAsked) return [];
  const aside = closeProtocolIssue(decision);
  return [
    ...carryOut(decision),
    ...aside.effects,
    ...commentEffects(decision, { ...incident.logbook, ...aside.logbook }),
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
  const opening = openFollowUps(decision);
  if (opening.length > 0) return having(opening, incident.logbook.postmortem);
  const early = reopenEarly(decision);
  const before = incident.logbook.postmortem;
  if (early.kind === 'reopen') return having(early.effects, before);
  const postmortem = decision.stage?.deliver(decision) ?? nothingNew;
  if (postmortem.kind === 'to-do') return having(postmortem.effects, before, postmortem.notes);
  const list = placeChecklist(incident, facts.issue);
  const written = decision.stage?.howFarWritten(decision, postmortem.text);
  const aside = closeProtocolIssue(decision);
  const logbook = {
    ...withOwed(decision, withSweeps(decision)),
    list: list.place,
    ...deliveryIn(decision, postmortem.logbook),
    ...reviewIn(decision),
    ...gradeIn(decision),
    ...sectionsIn(written),
    ...plansIn(decision, postmortem.text),
    ...aside.logbook,
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
    ...aside.effects,
    ...commentEffects(...withGivenUp(decision, logbook, reminder)),
    ...reminder.effects,
    ...early.effects,
    ...postmortem.after,
  ];
  return { ...having(effects, logbook.postmortem), ...whyHeldBack(reminder, decision) };
}

function whyHeldBack(reminder: ReminderDecision, { settings }: Decision): Pick<Decided, 'heldBack'> {
  if (reminder.kind !== 'held-back') return {};
  return { heldBack: threadTexts(settings.language).words[reminder.because.reason] };
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

/** Once the logbook says that commands were processed nobody answers them any more, so the answer comes first. */
function commentEffects(given: Decision, logbook: Logbook): readonly Effect[] {
  const decision = withMoments(given, logbook);
  const current = currentOf(decision, logbook);
  const trackingComment = keepTrackingComment(decision, logbook, current);
  const answer = [...askFeedback(decision), ...keepAnswer(decision, logbook, current.due)];
  return decision.incident.tracking.kind === 'absent'
    ? [...trackingComment, ...answer]
    : [...answer, ...trackingComment];
}

/** What the file that this run wrote says of them is what our comment says. */
function withMoments(decision: Decision, { moments }: Logbook): Decision {
  if (moments === undefined) return decision;
  const { incident } = decision;
  return { ...decision, incident: { ...incident, logbook: { ...incident.logbook, moments } } };
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
