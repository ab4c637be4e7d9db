import { type ReactionCounts, reactionIcons, reactionKinds } from '../../incident/reaction.ts';

/** `👍 4 · 🎉 1`; empty when nobody reacted. */
export function reactionLine(counts: ReactionCounts = {}): string {
  return reactionKinds
    .flatMap((kind) => (counts[kind] === undefined ? [] : [`${reactionIcons[kind]} ${counts[kind]}`]))
    .join(' · ');
}
