/** What a run says of the way that the postmortem took. */

import { deliveredTo } from '../delivery/delivered-to.ts';
import { because, conflictWords, heldBackWords, remedy } from '../delivery/delivery-words.ts';
import { isPostmortemDue } from '../incident/postmortem-due.ts';
import type { Decision } from '../plan/decision.ts';
import type { Effect, RefusedTarget } from '../plan/effect.ts';

export type DeliveryOutcome =
  | 'published'
  | 'proposed'
  | 'branched'
  | 'kept-in-comment'
  | 'kept-in-summary'
  | 'held-back';

/** The last place that it reached in this run. */
export function deliveryOutcome(decision: Decision, effects: readonly Effect[]): DeliveryOutcome | undefined {
  const { delivery } = decision;
  if (delivery.kind === 'held-back') return 'held-back';
  const last = effects.findLast(isDelivering);
  switch (last?.kind) {
    case 'commit-files':
      if (last.onto.kind === 'default-branch') return 'published';
      return refusedIn(delivery).some(({ target }) => target === 'pull-request') ? 'branched' : 'proposed';
    case 'open-pull-request':
      return 'proposed';
    case 'post-comment':
      return 'kept-in-comment';
    case 'show-in-summary':
      return 'kept-in-summary';
    default:
      return isFound(decision) ? 'published' : undefined;
  }
}

/** An earlier try had brought it there, of which nobody processed. */
function isFound(decision: Decision): boolean {
  const { incident } = decision;
  const before = incident.logbook.postmortem;
  const now = deliveredTo(decision);
  if (!isPostmortemDue(incident) || now?.kind !== 'commit' || now.commit === undefined) return false;
  return before?.kind !== 'commit' || before.commit !== now.commit;
}

function isDelivering(effect: Effect): boolean {
  if (effect.kind === 'post-comment') return effect.purpose === 'postmortem';
  return ['commit-files', 'open-pull-request', 'show-in-summary'].includes(effect.kind);
}

/** Each way that was shut, and the setting that opens it. */
export function deliveryNotes(decision: Decision): readonly string[] {
  const { delivery, facts, settings } = decision;
  const { postmortems } = facts;
  const blocked =
    postmortems.kind === 'unusable' && settings.postmortem.deliver !== 'commit' ? [postmortems.reason] : [];
  const path = postmortems.kind === 'read' ? postmortems.file.path : '';
  const shut = refusedIn(delivery).map((refused) => {
    return `${notDone[refused.target]} because ${because(refused, path)}. To change that: ${remedy(refused)}.`;
  });
  return [...blocked, ...shut, ...conflictNotes(decision)];
}

function conflictNotes(decision: Decision): readonly string[] {
  const now = deliveredTo(decision);
  if (now?.kind !== 'pull-request' || now.conflict === undefined) return [];
  return [conflictWords(`[pull request #${now.number}](${now.url})`, now.conflict)];
}

const notDone: Readonly<Record<RefusedTarget['target'], string>> = {
  commit: 'The postmortem was not committed to the default branch,',
  branch: 'The postmortem was not put on a branch,',
  'pull-request': 'No pull request was opened for the postmortem,',
};

function refusedIn(delivery: Decision['delivery']): readonly RefusedTarget[] {
  return 'refused' in delivery ? delivery.refused : [];
}

/** What turns the run red. */
export function deliveryProblem({ delivery }: Decision): string | undefined {
  switch (delivery.kind) {
    case 'refused':
      return delivery.reason;
    case 'held-back':
      return heldBackWords(delivery);
    default:
      return undefined;
  }
}
