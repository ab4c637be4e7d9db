import { stamp } from '../clock.ts';
import { notFound } from '../refusal.ts';
import { mustBeUnlocked } from './comments.ts';
import { mustChange, mustOwnOrHold } from './find-issue.ts';
import type { Comment, Issue, Reaction, ReactionContent } from './issue.ts';
import type { Act } from './world.ts';
import { takeId } from './world.ts';

export interface ReactionPlace {
  readonly issue: Issue;
  readonly on: Issue | Comment;
}

/** The same reaction by the same person is found again, not doubled. */
export function react(
  act: Act,
  { issue, on }: ReactionPlace,
  content: ReactionContent,
): { readonly reaction: Reaction; readonly isNew: boolean } {
  mustChange(act, issue, 'read');
  mustBeUnlocked(act, issue, 'Unable to create reaction because issue is locked.');
  const own = on.reactions.find(
    (reaction) => reaction.actor === act.by.actor && reaction.content === content,
  );
  if (own !== undefined) return { reaction: own, isNew: false };
  const at = stamp(act.world.clock);
  const reaction: Reaction = { id: takeId(act.world), actor: act.by.actor, content, createdAt: at };
  on.reactions.push(reaction);
  return { reaction, isNew: true };
}

export function unreact(act: Act, { issue, on }: ReactionPlace, id: number): void {
  const at = on.reactions.findIndex((reaction) => reaction.id === id);
  const reaction = on.reactions[at];
  if (reaction === undefined) throw notFound();
  mustOwnOrHold(act, issue, { author: reaction.actor.id, level: 'admin' });
  on.reactions.splice(at, 1);
}
