/** What a delivery target is: a module that knows when it is its turn, what it writes, and what people are told. */

import type { ThreadTexts } from '../i18n/texts.ts';
import type { BlockedBy, Delivered } from '../logbook/delivered.ts';
import type { Decision, DeliveryOutcome, PostmortemDelivery } from '../plan/decision.ts';
import { type Delivery, type Effect, type RefusedTarget, refusedIn } from '../plan/effect.ts';

export interface DeliveryTarget {
  /** Whether it is this one's turn: all before it in the list were refused, or are not wanted. */
  readonly takes: (decision: Decision) => boolean;
  readonly deliver: (decision: Decision) => PostmortemDelivery;
  /** How a run ends whose last effect on the postmortem this was; undefined when another target wanted it. */
  readonly outcomeOf: (effect: Effect, refused: Refusals) => DeliveryOutcome | undefined;
  /** What people miss when GitHub refuses, by its message. */
  readonly notDone: Readonly<Partial<Record<RefusedTarget['target'], NotDone>>>;
  /** What people have to do with a postmortem that is here; undefined when it is not here, or nothing is to be done. */
  readonly toDo: (delivered: Delivered, texts: ThreadTexts) => string | undefined;
}

export type NotDone = 'notCommitted' | 'notOnBranch' | 'noPullOpened';

export type Refusals = ReadonlyMap<RefusedTarget['target'], BlockedBy>;

export function refusalsIn(delivery: Delivery): Refusals {
  return new Map(refusedIn(delivery).map(({ target, ...blockedBy }) => [target, blockedBy]));
}
