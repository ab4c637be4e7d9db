import { issuePage } from '../answers/issue.ts';
import { nodeId } from '../answers/user.ts';
import { readCommit } from '../git/commit.ts';
import type { Issue, Pull, Review } from '../state/issue.ts';
import { mustBeAllowed } from '../state/permissions.ts';
import type { Act } from '../state/world.ts';
import { authorNode, repositoryName } from './actor-node.ts';
import type { PageArguments } from './connection.ts';
import { connection } from './connection.ts';

export interface OnePull {
  readonly issue: Issue;
  readonly pull: Pull;
}

export function pullNode(act: Act, { issue, pull }: OnePull) {
  const merged = pull.mergeCommit === null ? undefined : readCommit(act.repo.git, pull.mergeCommit);
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', issue.id),
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    state: pull.mergedAt === null ? issue.state.toUpperCase() : 'MERGED',
    merged: pull.mergedAt !== null,
    mergedAt: pull.mergedAt,
    mergedBy: pull.mergedBy === null ? null : authorNode(act, pull.mergedBy),
    mergeCommit: merged === undefined ? null : { __typename: 'Commit', oid: merged.sha },
    isDraft: pull.draft,
    createdAt: issue.createdAt,
    closedAt: issue.closedAt,
    url: issuePage(act.world, act.repo, issue),
    headRefName: pull.head,
    baseRefName: pull.base,
    author: authorNode(act, issue.author),
    repository: repositoryName(act),
    reviews: (page: PageArguments) => connection('reviews', reviewNodes(act, pull.reviews), page),
    latestReviews: (page: PageArguments) =>
      connection('latestReviews', reviewNodes(act, latestOf(pull.reviews)), page),
  };
}

/** Who reads pull requests needs a permission of its own; where a list of them may be missing, GitHub gives null for it. */
export function mayReadPulls(act: Act): void {
  mustBeAllowed(act, { scope: 'pull-requests', access: 'read', level: 'read' });
}

export function pullsOf(act: Act): readonly OnePull[] {
  return [...act.repo.issues.values()].flatMap((issue) =>
    issue.pull === null ? [] : [{ issue, pull: issue.pull }],
  );
}

function latestOf(reviews: readonly Review[]): readonly Review[] {
  return [...new Map(reviews.map((review) => [review.author.id, review])).values()];
}

function reviewNodes(act: Act, reviews: readonly Review[]) {
  return reviews.map((review) => ({
    __typename: 'PullRequestReview',
    id: nodeId('PRR', review.id),
    author: authorNode(act, review.author),
    state: review.state,
    submittedAt: review.submittedAt,
  }));
}
