import type { IndexDelivery, Settings } from '../settings/settings.ts';

/** How page, index and feed get to the default branch; `off` where the team wants none. */
export function indexDelivery({ postmortem }: Pick<Settings, 'postmortem'>): IndexDelivery {
  return postmortem.index === 'auto' ? postmortem.deliver : postmortem.index;
}
