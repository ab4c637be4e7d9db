import { currentStep } from '../incident/incident.ts';
import type { Logbook } from '../incident/logbook.ts';
import type { Completeness } from '../text/human-sections.ts';
import { reopenEarly } from './close/reopen-early.ts';
import { answerAll, carryOut } from './command/carry-out.ts';
import { keepAnswer } from './command/keep-answer.ts';
import type { Decision } from './decision.ts';
import type { Effect } from './effect.ts';
import { keepNag } from './nag/keep-nag.ts';
import { waitingLine } from './nag/waiting-line.ts';
import { placeChecklist } from './open/place-checklist.ts';
import { deliverPostmortem } from './postmortem/deliver-postmortem.ts';
import { howFarWritten } from './postmortem/how-far-written.ts';
import { reviewOf } from './postmortem/reviewed.ts';
import { type Current, keepTrackingComment, keepWaiting } from './tick/keep-tracking-comment.ts';
import { whoIsAsked } from './who-is-asked.ts';

/**
 * What should be different, in the order in which it has to be done: what must not be lost first, what only
 * tells of it last. Decides nothing twice: once GitHub looks as wanted, the list is empty.
 */
export function decide(decision: Decision): readonly Effect[] {
  const { incident } = decision;
  switch (incident.phase.kind) {
    case 'not-an-incident':
    case 'paused':
      return [];
    case 'waiting':
      return waiting(decision);
    case 'dropped':
      return dropped(decision);
    case 'open':
    case 'resolved':
      return pursue(decision);
  }
}

/** What a stranger opened and closed before anybody looked needs no word of ours. */
function waiting(decision: Decision): readonly Effect[] {
  const { incident, facts } = decision;
  const isOver = facts.issue.state.kind === 'closed' && incident.tracking.kind === 'absent';
  return isOver ? [] : [...answerAll(decision), ...keepWaiting(decision)];
}

function dropped(decision: Decision): readonly Effect[] {
  const { incident } = decision;
  if (incident.tracking.kind === 'absent') return [];
  return [
    ...carryOut(decision),
    ...spokenAndRecorded(decision, incident.logbook),
    ...keepNag(decision).effects,
  ];
}

function pursue(decision: Decision): readonly Effect[] {
  const { incident, facts } = decision;
  const early = reopenEarly(decision);
  if (early.kind === 'reopen') return early.effects;
  const postmortem = deliverPostmortem(decision);
  if (postmortem.kind === 'to-do') return postmortem.effects;
  const list = placeChecklist(incident, facts.issue);
  const written = howFarWritten(decision);
  const logbook = {
    ...incident.logbook,
    list: list.place,
    ...postmortem.record,
    ...reviewIn(decision),
    ...sectionsIn(written),
  };
  const nag = keepNag(decision, written?.asking);
  const orders = carryOut(decision);
  // What a nag said is written down once it was said.
  if (nag.kind === 'speak') return [...list.effects, ...orders, ...nag.effects];
  return [
    ...postmortem.before,
    ...list.effects,
    ...orders,
    ...spokenAndRecorded(decision, logbook),
    ...nag.effects,
    ...early.effects,
    ...postmortem.after,
  ];
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

/** Once the logbook says that commands were heard nobody answers them any more, so the answer comes first. */
function spokenAndRecorded(decision: Decision, logbook: Logbook): readonly Effect[] {
  const record = keepTrackingComment(decision, logbook, currentOf(decision));
  const answer = keepAnswer(decision, logbook);
  return decision.incident.tracking.kind === 'absent' ? [...record, ...answer] : [...answer, ...record];
}

function currentOf(decision: Decision): Current {
  const current = currentStep(decision.incident);
  return {
    asked: current === undefined ? [] : whoIsAsked(decision, current.step.id),
    waiting: waitingLine(decision),
  };
}
