import type { ThreadTexts } from '../i18n/texts.ts';
import { isPostmortemDue } from '../incident/postmortem-due.ts';
import type { Delivered } from '../logbook/delivered.ts';
import {
  type Decision,
  type DeliveryOutcome,
  nothingNew,
  type PostmortemDelivery,
} from '../plan/decision.ts';
import type { Effect, RefusedTarget } from '../plan/effect.ts';
import { comment } from './comment.ts';
import { defaultBranch } from './default-branch.ts';
import { blockedWords, heldBackWords } from './delivery-words.ts';
import { noteDelivery } from './postmortem-delivery.ts';
import { pullRequest } from './pull-request.ts';
import { syncPullRequest } from './sync-pull-request.ts';
import { type DeliveryTarget, refusalsIn } from './target.ts';

/** In the order in which they are tried; what was tried is never tried again in one run. */
export const deliveryTargets: readonly DeliveryTarget[] = [defaultBranch, pullRequest, comment];

export function deliverPostmortem(decision: Decision): PostmortemDelivery {
  const { incident, facts, delivery } = decision;
  if (!isPostmortemDue(incident)) return syncPullRequest(decision);
  if (delivery.kind === 'refused' || facts.postmortems.kind === 'unread') return nothingNew;
  if (delivery.kind === 'held-back') {
    return noteDelivery(incident, { kind: 'held-back', path: delivery.path, lines: delivery.lines });
  }
  const target = deliveryTargets.find(({ takes }) => takes(decision));
  return target?.deliver(decision) ?? nothingNew;
}

/** The last place that a postmortem reached through these effects. */
export function outcomeOfDelivery(
  { delivery }: Decision,
  effects: readonly Effect[],
): DeliveryOutcome | undefined {
  const refused = refusalsIn(delivery);
  return effects
    .flatMap((effect) => deliveryTargets.map(({ outcomeOf }) => outcomeOf(effect, refused)))
    .findLast((outcome) => outcome !== undefined);
}

/** What people miss because of a refusal, and how to change that. */
export function whatIsNotDone(refused: RefusedTarget, path: string, texts: ThreadTexts): string | undefined {
  const message = deliveryTargets
    .map(({ notDone }) => notDone[refused.target])
    .find((one) => one !== undefined);
  return message === undefined ? undefined : texts.format(message, blockedWords(refused, path, texts));
}

/** What people have to do for the postmortem to be published; undefined when it is where it belongs. */
export function whatToDo(delivered: Delivered, texts: ThreadTexts): string | undefined {
  if (delivered.kind === 'held-back') return `⚠️ ${heldBackWords(delivered, texts)}`;
  return deliveryTargets.map(({ toDo }) => toDo(delivered, texts)).find((words) => words !== undefined);
}
