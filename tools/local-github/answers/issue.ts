import type { Actor, Label } from '../state/actor.ts';
import type { Comment, Issue, Reaction } from '../state/issue.ts';
import { reactionContents } from '../state/issue.ts';
import type { Repository, World } from '../state/world.ts';
import { milestoneAnswer } from './milestone.ts';
import { apiOf, pageOf } from './repository.ts';
import type { Schemas } from './schemas.ts';
import { authorAnswer, nodeId, userAnswer } from './user.ts';

export function labelAnswer(world: World, repo: Repository, label: Label) {
  return {
    id: label.id,
    node_id: nodeId('LA', label.id),
    url: `${apiOf(world, repo)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  } satisfies Schemas['label'];
}

export function issueAnswer(world: World, repo: Repository, issue: Issue) {
  const user = (actor: Actor) => userAnswer(world, actor);
  const [first] = issue.assignees;
  return {
    ...issueAddresses(world, repo, issue),
    id: issue.id,
    node_id: nodeId(issue.pull === null ? 'I' : 'PR', issue.id),
    number: issue.number,
    title: issue.title,
    user: authorAnswer(world, issue.author),
    labels: issue.labels.map((label) => labelAnswer(world, repo, label)),
    state: issue.state,
    locked: issue.locked,
    assignee: first === undefined ? null : user(first),
    assignees: issue.assignees.map(user),
    milestone: milestoneAnswer(world, repo, issue.milestone),
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: association(repo, issue.author),
    active_lock_reason: issue.lockReason,
    sub_issues_summary: subIssuesSummary(repo, issue),
    body: issue.body,
    closed_by: issue.closedBy === null ? null : user(issue.closedBy),
    reactions: reactionRollup(`${apiOf(world, repo)}/issues/${issue.number}/reactions`, issue.reactions),
    performed_via_github_app: null,
    state_reason: issue.stateReason,
    ...(issue.pull === null ? {} : pullMark(world, repo, issue)),
  } satisfies Schemas['issue'];
}

export function commentAnswer(world: World, repo: Repository, issue: Issue, comment: Comment) {
  const url = `${apiOf(world, repo)}/issues/comments/${comment.id}`;
  return {
    url,
    html_url: `${issuePage(world, repo, issue)}#issuecomment-${comment.id}`,
    issue_url: `${apiOf(world, repo)}/issues/${issue.number}`,
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    user: authorAnswer(world, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(repo, comment.author),
    body: comment.body,
    reactions: reactionRollup(`${url}/reactions`, comment.reactions),
    performed_via_github_app: null,
    pin:
      comment.pinned === null
        ? null
        : { pinned_at: comment.pinned.at, pinned_by: userAnswer(world, comment.pinned.by) },
  } satisfies Schemas['issue-comment'];
}

export function reactionAnswer(world: World, reaction: Reaction): Schemas['reaction'] {
  return {
    id: reaction.id,
    node_id: nodeId('REA', reaction.id),
    user: userAnswer(world, reaction.actor),
    content: reaction.content,
    created_at: reaction.createdAt,
  };
}

export function issuePage(world: World, repo: Repository, issue: Issue): string {
  return `${pageOf(world, repo)}/${issue.pull === null ? 'issues' : 'pull'}/${issue.number}`;
}

export function association(repo: Repository, actor: Actor) {
  if (actor.id === repo.owner.id) return 'OWNER' as const;
  const given = repo.permissions.get(actor.login.toLowerCase());
  if (given === undefined || given === 'none' || repo.concealed.includes(actor.login)) return 'NONE' as const;
  return repo.owner.kind === 'Organization' ? ('MEMBER' as const) : ('COLLABORATOR' as const);
}

function issueAddresses(world: World, repo: Repository, issue: Issue) {
  const url = `${apiOf(world, repo)}/issues/${issue.number}`;
  return {
    url,
    repository_url: apiOf(world, repo),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: issuePage(world, repo, issue),
    timeline_url: `${url}/timeline`,
  };
}

function pullMark(world: World, repo: Repository, issue: Issue) {
  const page = issuePage(world, repo, issue);
  return {
    draft: issue.pull?.draft ?? false,
    pull_request: {
      url: `${apiOf(world, repo)}/pulls/${issue.number}`,
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      merged_at: issue.pull?.mergedAt ?? null,
    },
  };
}

function subIssuesSummary(repo: Repository, issue: Issue) {
  const total = issue.subIssues.length;
  const completed = issue.subIssues.filter((number) => repo.issues.get(number)?.state === 'closed').length;
  return { total, completed, percent_completed: total === 0 ? 0 : Math.floor((completed * 100) / total) };
}

function reactionRollup(url: string, reactions: readonly Reaction[]): Schemas['reaction-rollup'] {
  const count = (content: string) => reactions.filter((reaction) => reaction.content === content).length;
  const [plus, minus, laugh, confused, heart, hooray, rocket, eyes] = reactionContents.map(count);
  return {
    url,
    total_count: reactions.length,
    '+1': plus ?? 0,
    '-1': minus ?? 0,
    laugh: laugh ?? 0,
    hooray: hooray ?? 0,
    confused: confused ?? 0,
    heart: heart ?? 0,
    rocket: rocket ?? 0,
    eyes: eyes ?? 0,
  };
}
