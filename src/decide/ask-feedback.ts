import { feedbackQuestion } from '../drafts/draft.ts';
import { ownComments, ownMarker } from '../logbook/own-comments.ts';
import type { Decision } from '../plan/decision.ts';
import type { Effect } from '../plan/effect.ts';

/** Asks everybody in the thread how it went, because a member said so: once in the life of an incident. */
export function askFeedback(decision: Decision): readonly Effect[] {
  const { incident, facts } = decision;
  if (incident.requested.ask !== true || ownComments(facts, 'ask').length > 0) return [];
  const body = `${ownMarker('ask')}\n${feedbackQuestion(decision)}`;
  return [{ kind: 'post-comment', purpose: 'ask', issue: incident.number, body }];
}
