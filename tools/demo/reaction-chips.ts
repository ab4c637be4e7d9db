import { type Reaction, type ReactionContent, reactionContents } from '../local-github/state/issue.ts';
import { escapeHtml } from './sanitize-html.ts';

const signs: Readonly<Record<ReactionContent, string>> = {
  '+1': '👍',
  '-1': '👎',
  laugh: '😄',
  confused: '😕',
  heart: '❤️',
  hooray: '🎉',
  rocket: '🚀',
  eyes: '👀',
};

/** Below what somebody said, in GitHub's order; nothing when nobody reacted. */
export function reactionChips(reactions: readonly Reaction[]): string {
  const chips = reactionContents.flatMap((content) => {
    const people = reactions.filter((one) => one.content === content).map(({ actor }) => actor.login);
    if (people.length === 0) return [];
    return [`<span title="${escapeHtml(people.join(', '))}">${signs[content]} ${people.length}</span>`];
  });
  return chips.length === 0 ? '' : `<p class="reactions">${chips.join(' ')}</p>\n`;
}
