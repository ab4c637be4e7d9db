import type { DraftPull, Review } from '../facts/draft.ts';
import { at, listAt, textAt } from '../json.ts';
import type { GitHub } from './client.ts';
import { repositoryArguments } from './client.ts';
import { optionalQuery } from './errors.ts';
import { actorAccount } from './translate-background.ts';

/** A merged one with its reviews, unless they are known already; nothing else is worth a question. */
export async function withReview(github: GitHub, pull: DraftPull, known?: number): Promise<DraftPull> {
  if (pull.kind !== 'merged' || pull.number === known) return pull;
  const review = await readReview(github, pull.number);
  return review === undefined ? pull : { ...pull, review };
}

async function readReview(github: GitHub, number: number): Promise<Review | undefined> {
  const where = repositoryArguments(github);
  const actor = '{ __typename login }';
  const answer = await optionalQuery(
    github.query(`query review { repository(${where}) { pullRequest(number: ${number}) {
      mergedAt mergedBy ${actor}
      latestReviews(first: 50) { nodes { submittedAt author ${actor} } }
    } } }`),
  );
  return reviewIn(at(answer, 'data', 'repository', 'pullRequest'), number);
}

function reviewIn(pull: unknown, number: number): Review | undefined {
  const mergedAt = textAt(pull, 'mergedAt');
  if (mergedAt === undefined || !Array.isArray(at(pull, 'latestReviews', 'nodes'))) return undefined;
  const merger = actorAccount(at(pull, 'mergedBy'));
  const reviews = listAt(pull, 'latestReviews', 'nodes')
    .map((node) => ({ who: actorAccount(at(node, 'author')), at: textAt(node, 'submittedAt') ?? mergedAt }))
    .filter(({ who }) => who.kind === 'person')
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const last = reviews.at(-1)?.at;
  return {
    number,
    mergedAt,
    ...(merger.kind === 'ghost' ? {} : { mergedBy: merger.login }),
    by: reviews.map(({ who }) => who.login),
    ...(last === undefined ? {} : { at: last }),
  };
}
