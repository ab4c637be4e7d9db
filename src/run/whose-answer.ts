import type { CommentFacts } from '../facts/facts.ts';
import type { FollowUpIssue } from '../facts/follow-up-issue.ts';
import { doubtful } from '../follow-ups/commands.ts';
import { readReactions } from '../github/read-reactions.ts';
import type { Session } from './session.ts';

/** Each costs a request; the others are left to the next run. */
const mostAsked = 20;

/** Commands that a colleague reacted to and no run heard are heard, and those that another App answered are not. */
export async function withWhoseAnswer(
  { github, context, now }: Session,
  followUps: readonly FollowUpIssue[],
): Promise<readonly FollowUpIssue[]> {
  const asked = followUps.flatMap((one) => doubtful(one, context.me, now)).slice(0, mostAsked);
  if (asked.length === 0) return followUps;
  const known = new Map<number, CommentFacts>();
  for (const comment of asked) {
    const reactions = await readReactions(github, comment.id);
    const isAnswered = reactions.some(
      ({ by, kind }) => by.endsWith('[bot]') && (kind === '+1' || kind === 'confused'),
    );
    known.set(comment.id, isAnswered ? { ...comment, isAnswered } : { ...comment, reactions: {} });
  }
  return followUps.map((one) => ({
    ...one,
    comments: one.comments.map((comment) => known.get(comment.id) ?? comment),
  }));
}
