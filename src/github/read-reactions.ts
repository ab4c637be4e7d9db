import { isReactionKind, type Reaction } from '../facts/people.ts';
import type { GitHub } from './client.ts';
import { errorAnswer } from './errors.ts';

/** Who reacted to a comment with what, oldest first; nobody when the comment is gone. One page: nobody needs more. */
export async function readReactions(
  { rest, owner, repo }: GitHub,
  comment: number,
): Promise<readonly Reaction[]> {
  const where = { owner, repo, comment_id: comment, per_page: 100 };
  try {
    const { data } = await rest.reactions.listForIssueComment(where);
    return data.flatMap(({ user, content }) =>
      user === null || !isReactionKind(content) ? [] : [{ by: user.login, kind: content }],
    );
  } catch (error) {
    if (errorAnswer(error).status === 404) return [];
    throw error;
  }
}
