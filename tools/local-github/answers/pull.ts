import { changedFiles, commitsBetween, readCommit } from '../git/commit.ts';
import type { Issue, Pull } from '../state/issue.ts';
import type { Repository, World } from '../state/world.ts';
import { association, issuePage, labelAnswer } from './issue.ts';
import { milestoneAnswer } from './milestone.ts';
import { apiOf, repositoryAnswer } from './repository.ts';
import type { Schemas } from './schemas.ts';
import { nodeId, userAnswer } from './user.ts';

export interface ShownPull {
  readonly issue: Issue;
  readonly pull: Pull;
  /** `null` while nobody knows. */
  readonly mergeable: boolean | null;
}

export function pullAnswer(world: World, repo: Repository, { issue, pull, mergeable }: ShownPull) {
  return {
    ...listedPullAnswer(world, repo, issue, pull),
    ...merging(world, pull, mergeable),
    comments: issue.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    ...sizes(repo, pull),
  } satisfies Schemas['pull-request'];
}

/** A list says less of each: above all not whether it can be merged. */
export function listedPullAnswer(world: World, repo: Repository, issue: Issue, pull: Pull) {
  const user = userAnswer(world, issue.author);
  const [first] = issue.assignees;
  return {
    ...addresses(world, repo, issue, pull),
    id: issue.id,
    node_id: nodeId('PR', issue.id),
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    title: issue.title,
    user,
    body: issue.body,
    labels: issue.labels.map((label) => labelAnswer(world, repo, label)),
    milestone: milestoneAnswer(world, repo, issue.milestone),
    active_lock_reason: issue.lockReason,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit,
    assignee: first === undefined ? null : userAnswer(world, first),
    assignees: issue.assignees.map((actor) => userAnswer(world, actor)),
    requested_reviewers: [],
    requested_teams: [],
    head: side(world, repo, { ref: pull.head, sha: pull.headSha }),
    base: side(world, repo, { ref: pull.base, sha: pull.baseSha }),
    author_association: association(repo, issue.author),
    auto_merge: null,
    draft: pull.draft,
    // The published type denies that a label may have no description.
  } satisfies Omit<Schemas['pull-request-simple'], 'labels'> & { readonly labels: readonly object[] };
}

function merging(world: World, pull: Pull, mergeable: boolean | null) {
  return {
    merged: pull.mergedAt !== null,
    mergeable,
    rebaseable: null,
    mergeable_state: mergeable === null ? 'unknown' : mergeable ? 'clean' : 'dirty',
    merged_by: pull.mergedBy === null ? null : userAnswer(world, pull.mergedBy),
  };
}

function side(world: World, repo: Repository, at: { readonly ref: string; readonly sha: string }) {
  const user = userAnswer(world, repo.owner);
  return { label: `${repo.owner.login}:${at.ref}`, ...at, user, repo: repositoryAnswer(world, repo) };
}

function sizes(repo: Repository, pull: Pull) {
  const base = readCommit(repo.git, pull.baseSha);
  const head = readCommit(repo.git, pull.headSha);
  const files = head === undefined ? [] : changedFiles(repo.git, base?.tree ?? null, head.tree);
  const commits = commitsBetween(repo.git, pull.baseSha, pull.headSha).length;
  return { commits, additions: 0, deletions: 0, changed_files: files.length };
}

function addresses(world: World, repo: Repository, issue: Issue, pull: Pull) {
  const url = `${apiOf(world, repo)}/pulls/${issue.number}`;
  const issueUrl = `${apiOf(world, repo)}/issues/${issue.number}`;
  const page = issuePage(world, repo, issue);
  const own = {
    url,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issueUrl,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${apiOf(world, repo)}/pulls/comments{/number}`,
    comments_url: `${issueUrl}/comments`,
    statuses_url: `${apiOf(world, repo)}/statuses/${pull.headSha}`,
  };
  const link = (href: string) => ({ href });
  return {
    ...own,
    _links: {
      self: link(url),
      html: link(page),
      issue: link(issueUrl),
      comments: link(own.comments_url),
      review_comments: link(own.review_comments_url),
      review_comment: link(own.review_comment_url),
      commits: link(own.commits_url),
      statuses: link(own.statuses_url),
    },
  };
}
