/** GitHub's answers in our words. What other forges leave out (a user's type, a state's reason) gets its plain meaning here. */

import type { RestEndpointMethodTypes } from '@octokit/rest';
import type { CommentFacts, IssueFacts, IssueState } from '../facts/facts.ts';
import type { Account } from '../facts/people.ts';
import { isTeamMember, type ReactionCounts, reactionKinds } from '../facts/people.ts';
import type { RepositoryFacts } from '../facts/repository-facts.ts';
import { numberAt, textAt } from '../json.ts';

export type IssueAnswer = RestEndpointMethodTypes['issues']['get']['response']['data'];
export type CommentAnswer = RestEndpointMethodTypes['issues']['getComment']['response']['data'];
export type RepositoryAnswer = RestEndpointMethodTypes['repos']['get']['response']['data'];

export function account(
  user: { readonly login?: string; readonly type?: string } | null | undefined,
): Account {
  if (user?.login === undefined) return { login: 'ghost', kind: 'ghost' };
  const isBot = user.type === 'Bot' || user.login.endsWith('[bot]');
  return { login: user.login, kind: isBot ? 'bot' : 'person' };
}

export function issueFacts(answer: IssueAnswer): IssueFacts {
  const parts = answer.sub_issues_summary?.total;
  return {
    number: answer.number,
    title: answer.title,
    body: answer.body ?? '',
    url: answer.html_url,
    author: account(answer.user),
    labels: answer.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
    assignees: (answer.assignees ?? []).map((user) => user.login),
    state: issueState(answer),
    createdAt: answer.created_at,
    updatedAt: answer.updated_at,
    locked: answer.locked,
    ...(parts === undefined || parts === 0 ? {} : { parts }),
    ...reactionsIn(answer),
  };
}

function issueState(answer: IssueAnswer): IssueState {
  if (answer.state !== 'closed') return { kind: 'open' };
  const by = answer.closed_by?.login;
  return {
    kind: 'closed',
    at: answer.closed_at ?? answer.updated_at,
    ...(by === undefined ? {} : { by }),
    reason: closeReason(answer.state_reason),
  };
}

/** Before there were reasons, closing meant that it is done. */
function closeReason(reason: string | null | undefined): 'completed' | 'not_planned' | 'duplicate' {
  return reason === 'not_planned' || reason === 'duplicate' ? reason : 'completed';
}

export function commentFacts(answer: CommentAnswer): CommentFacts {
  return {
    id: answer.id,
    ...(answer.node_id ? { node: answer.node_id } : {}),
    author: account(answer.user),
    body: answer.body ?? '',
    url: answer.html_url,
    createdAt: answer.created_at,
    updatedAt: answer.updated_at,
    ...reactionsIn(answer),
    ...(isTeamMember(answer.author_association) ? { mayBeMember: true } : {}),
    ...(textAt(answer, 'pin', 'pinned_at') === undefined ? {} : { isPinned: true }),
  };
}

/** Other forges tell no sums. */
function reactionsIn(answer: object): { readonly reactions?: ReactionCounts } {
  const counts = reactionKinds
    .map((kind) => [kind, numberAt(answer, 'reactions', kind) ?? 0] as const)
    .filter(([, count]) => count > 0);
  return counts.length === 0 ? {} : { reactions: Object.fromEntries(counts) };
}

export function repositoryFacts(answer: RepositoryAnswer): RepositoryFacts {
  return {
    owner: answer.owner.login,
    name: answer.name,
    url: answer.html_url,
    defaultBranch: answer.default_branch,
    visibility: visibilityOf(answer),
    archived: answer.archived,
    ...(answer.has_issues === false ? { hasIssues: false } : {}),
  };
}

function visibilityOf({ visibility, private: isPrivate }: RepositoryAnswer): RepositoryFacts['visibility'] {
  if (visibility === 'internal' || visibility === 'private' || visibility === 'public') return visibility;
  return isPrivate ? 'private' : 'public';
}
