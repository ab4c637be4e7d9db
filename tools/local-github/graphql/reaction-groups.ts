import type { Actor } from '../state/actor.ts';
import { type Reaction, reactionContents } from '../state/issue.ts';

/** How GraphQL names what REST writes as `+1`. */
const names = {
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
  laugh: 'LAUGH',
  hooray: 'HOORAY',
  confused: 'CONFUSED',
  heart: 'HEART',
  rocket: 'ROCKET',
  eyes: 'EYES',
} as const;

/** One for each kind, whether anybody chose it or not; who they are is not built. */
export function reactionGroups(reactions: readonly Reaction[], viewer: Actor) {
  return reactionContents.map((content) => {
    const chosen = reactions.filter((reaction) => reaction.content === content);
    const viewerHasReacted = chosen.some(({ actor }) => actor === viewer);
    return { content: names[content], viewerHasReacted, reactors: { totalCount: chosen.length } };
  });
}
