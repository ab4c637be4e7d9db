import type { Decision } from './decision.ts';
import type { Effect } from './effect.ts';
import { keepNag } from './nag/keep-nag.ts';
import { waitingLine } from './nag/waiting-line.ts';
import { placeChecklist } from './open/place-checklist.ts';
import { deliverPostmortem } from './postmortem/deliver-postmortem.ts';
import { keepTrackingComment } from './tick/keep-tracking-comment.ts';

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
    case 'dropped':
      return dropped(decision);
    case 'open':
    case 'resolved':
      return pursue(decision);
  }
}

function dropped(decision: Decision): readonly Effect[] {
  const { incident } = decision;
  if (incident.tracking.kind === 'absent') return [];
  return [...keepTrackingComment(decision, incident.logbook, ''), ...keepNag(decision).effects];
}

function pursue(decision: Decision): readonly Effect[] {
  const { incident, facts } = decision;
  const postmortem = deliverPostmortem(decision);
  if (postmortem.kind === 'to-commit') return [postmortem.effect];
  const list = placeChecklist(incident, facts.issue.body);
  const logbook = { ...incident.logbook, list: list.place, ...postmortem.record };
  const nag = keepNag(decision);
  // What a nag said is written down once it was said.
  if (nag.kind === 'speak') return [...list.effects, ...nag.effects];
  return [...list.effects, ...keepTrackingComment(decision, logbook, waitingLine(decision)), ...nag.effects];
}
