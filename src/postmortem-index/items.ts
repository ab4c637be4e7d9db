/** Follow-ups as `index.json` has them. */

import { numberAt, textAt } from '../json.ts';
import { inOrderOfDay, isDay } from '../time/zone.ts';
import type { FollowUpItem, PostmortemEntry } from './entry.ts';

/** First what is due first, then what nobody set a day for. */
export function byDue(a: Pick<FollowUpItem, 'due'>, b: Pick<FollowUpItem, 'due'>): number {
  return inOrderOfDay(a.due, b.due);
}

export function knownItems(value: unknown): { readonly items?: readonly FollowUpItem[] } {
  if (!Array.isArray(value)) return {};
  return {
    items: value.map((item) => {
      const state = itemState(textAt(item, 'state'));
      const [number, owner, due] = [numberAt(item, 'number'), textAt(item, 'owner'), textAt(item, 'due')];
      return {
        ...(state === undefined ? {} : { state }),
        title: textAt(item, 'title') ?? '',
        ...(number === undefined ? {} : { number }),
        ...(owner === undefined ? {} : { owner }),
        ...(due === undefined || !isDay(due) ? {} : { due }),
      };
    }),
  };
}

function itemState(text: string | undefined): FollowUpItem['state'] {
  return text === 'done' || text === 'dropped' ? text : undefined;
}

export function openItems({ followUps }: Pick<PostmortemEntry, 'followUps'>): readonly FollowUpItem[] {
  return (followUps.items ?? []).filter(({ state }) => state === undefined);
}
