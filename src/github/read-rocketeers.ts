import type { GitHub } from './client.ts';
import { errorAnswer } from './error-answer.ts';

/** Who reacted to a comment with 🚀, oldest first; nobody when the comment is gone. One page: nobody needs more. */
export async function readRocketeers(
  { rest, owner, repo }: GitHub,
  comment: number,
): Promise<readonly string[]> {
  try {
    const { data } = await rest.reactions.listForIssueComment({
      owner,
      repo,
      comment_id: comment,
      content: 'rocket',
      per_page: 100,
    });
    return data.flatMap(({ user }) => (user === null ? [] : [user.login]));
  } catch (error) {
    if (errorAnswer(error).status === 404) return [];
    throw error;
  }
}
