/** Comments that REST told of, with what GraphQL alone tells: whether one of the reactions to them is ours. */

import type { CommentFacts } from '../facts/facts.ts';
import { at } from '../json.ts';
import type { GitHub } from './client.ts';
import { optionalQuery } from './errors.ts';
import { commentFields, commentOfNode } from './thread-nodes.ts';

/** The newest; the logbook knows of what came before, unless it is lost. */
const mostAsked = 60;

/** The reactions with which we answer commands; people use them, too. */
const answers = ['+1', 'eyes', 'confused'] as const;

export async function withOurReactions(
  github: GitHub,
  comments: readonly CommentFacts[],
): Promise<readonly CommentFacts[]> {
  const doubtful = comments.filter(({ node, author, reactions = {} }) => {
    return (
      node !== undefined && author.kind === 'person' && answers.some((kind) => (reactions[kind] ?? 0) > 0)
    );
  });
  const asked = doubtful.slice(-mostAsked);
  if (asked.length === 0) return comments;
  const fields = asked.map(
    ({ node = '' }, index) =>
      `c${index}: node(id: ${JSON.stringify(node)}) { ... on IssueComment { ${commentFields} } }`,
  );
  const answer = await optionalQuery(github.query(`query reactions { ${fields.join(' ')} }`));
  const known = new Map(
    asked.map(({ id }, index) => [id, commentOfNode(at(answer, 'data', `c${index}`))] as const),
  );
  // Where GitHub does not tell, carrying out a command twice would be worse than leaving it.
  return comments.map((comment) => {
    if (!doubtful.includes(comment)) return comment;
    return known.get(comment.id) ?? { ...comment, isAnswered: true };
  });
}
