/** What a run says of the way that the postmortem took. */

import { deliveryTargets, outcomeOfDelivery } from '../delivery/deliver.ts';
import { because, conflictWords, heldBackWords, remedy } from '../delivery/delivery-words.ts';
import { type DeliveryOutcome, refusedIn } from '../delivery/target.ts';
import { isPostmortemDue } from '../incident/postmortem-due.ts';
import type { Delivered } from '../logbook/delivered.ts';
import type { Decided, Decision } from '../plan/decision.ts';
import type { Effect } from '../plan/effect.ts';

/** The last place that it reached in this run. */
export function deliveryOutcome(
  decision: Decision,
  { delivered }: Decided,
  effects: readonly Effect[],
): DeliveryOutcome | undefined {
  if (decision.delivery.kind === 'held-back') return 'held-back';
  const found = isFound(decision, delivered) ? 'published' : undefined;
  return outcomeOfDelivery(decision, effects) ?? found;
}

/** An earlier try had brought it there, and its answer was lost. */
function isFound({ incident }: Decision, now: Delivered | undefined): boolean {
  const before = incident.logbook.postmortem;
  if (!isPostmortemDue(incident) || now?.kind !== 'commit' || now.commit === undefined) return false;
  return before?.kind !== 'commit' || before.commit !== now.commit;
}

/** Each way that was shut, and the setting that opens it. */
export function deliveryNotes(decision: Decision, { delivered }: Decided): readonly string[] {
  const { delivery, facts, settings } = decision;
  const { postmortems } = facts;
  const blocked =
    postmortems.kind === 'unusable' && settings.postmortem.deliver !== 'commit' ? [postmortems.reason] : [];
  const path = postmortems.kind === 'read' ? postmortems.file.path : '';
  const shut = deliveryTargets.flatMap(({ notDone }) =>
    Object.entries(notDone).flatMap(([target, words]) => {
      const refused = [...refusedIn(delivery).values()].find((one) => one.target === target);
      if (refused === undefined) return [];
      return [`${words} because ${because(refused, path)}. To change that: ${remedy(refused)}.`];
    }),
  );
  return [...blocked, ...shut, ...conflictNotes(delivered)];
}

function conflictNotes(now: Delivered | undefined): readonly string[] {
  if (now?.kind !== 'pull-request' || now.conflict === undefined) return [];
  return [conflictWords(`[pull request #${now.number}](${now.url})`, now.conflict)];
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
