/** An issue and its comments as GraphQL gives them, in our words: the counterpart of `translate.ts`. */

import type { CommentFacts, IssueFacts, IssueState } from '../facts/facts.ts';
import { isTeamMember, type ReactionCounts, type ReactionKind, reactionKinds } from '../facts/people.ts';
import { at, listAt, numberAt, textAt } from '../json.ts';
import { actorAccount } from './translate-background.ts';

const reactionFields = 'reactionGroups { content viewerHasReacted reactors { totalCount } }';

/** GitHub takes at most a hundred labels and ten assignees. */
export const issueFields = `number title body url createdAt updatedAt locked state stateReason closedAt
  author { __typename login }
  labels(first: 100) { nodes { name } }
  assignees(first: 20) { nodes { login } }
  subIssuesSummary { total }
  closings: timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent { actor { __typename login } } } }
  ${reactionFields}`;

export const commentFields = `id fullDatabaseId url body createdAt updatedAt authorAssociation
  author { __typename login }
  editor { __typename login }
  ${reactionFields}`;

/** Undefined where something is missing that every issue has. */
export function issueOfNode(node: unknown): IssueFacts | undefined {
  const [number, title, url] = [numberAt(node, 'number'), textAt(node, 'title'), textAt(node, 'url')];
  const [createdAt, updatedAt] = [textAt(node, 'createdAt'), textAt(node, 'updatedAt')];
  const [body, state] = [textAt(node, 'body'), stateOf(node)];
  const lists = [at(node, 'labels', 'nodes'), at(node, 'assignees', 'nodes')];
  if (!lists.every(Array.isArray)) return undefined;
  if (number === undefined || title === undefined || url === undefined || body === undefined)
    return undefined;
  if (createdAt === undefined || updatedAt === undefined || state === undefined) return undefined;
  const parts = numberAt(node, 'subIssuesSummary', 'total') ?? 0;
  return {
    number,
    title,
    body,
    url,
    author: actorAccount(at(node, 'author')),
    labels: listAt(node, 'labels', 'nodes').flatMap((label) => textAt(label, 'name') ?? []),
    assignees: listAt(node, 'assignees', 'nodes').flatMap((user) => textAt(user, 'login') ?? []),
    state,
    createdAt,
    updatedAt,
    locked: at(node, 'locked') === true,
    ...(parts === 0 ? {} : { parts }),
    ...reactionsOf(node),
  };
}

function stateOf(node: unknown): IssueState | undefined {
  const state = textAt(node, 'state');
  if (state === 'OPEN') return { kind: 'open' };
  const closedAt = textAt(node, 'closedAt');
  if (state !== 'CLOSED' || closedAt === undefined) return undefined;
  const [closing] = listAt(node, 'closings', 'nodes');
  const closer = actorAccount(at(closing, 'actor'));
  return {
    kind: 'closed',
    at: closedAt,
    ...(closer.kind === 'ghost' ? {} : { by: closer.login }),
    reason: closeReason(textAt(node, 'stateReason')),
  };
}

/** Before there were reasons, closing meant that it is done. */
function closeReason(reason: string | undefined): 'completed' | 'not_planned' | 'duplicate' {
  if (reason === 'NOT_PLANNED') return 'not_planned';
  return reason === 'DUPLICATE' ? 'duplicate' : 'completed';
}

/** As REST numbers it. */
export function commentId(node: unknown): number | undefined {
  const id = Number(at(node, 'fullDatabaseId') ?? Number.NaN);
  return Number.isSafeInteger(id) ? id : undefined;
}

/** Undefined where something is missing that every comment has. */
export function commentOfNode(node: unknown): CommentFacts | undefined {
  const id = commentId(node);
  const [name, url, body] = [textAt(node, 'id'), textAt(node, 'url'), textAt(node, 'body')];
  const [createdAt, updatedAt] = [textAt(node, 'createdAt'), textAt(node, 'updatedAt')];
  if (id === undefined || name === undefined || url === undefined || body === undefined) return undefined;
  if (createdAt === undefined || updatedAt === undefined) return undefined;
  const author = actorAccount(at(node, 'author'));
  const editor = at(node, 'editor') ?? undefined;
  return {
    id,
    node: name,
    author,
    // Who never was edited reads as its author wrote it.
    editedBy: editor === undefined ? author.login : actorAccount(editor).login,
    body,
    url,
    createdAt,
    updatedAt,
    ...reactionsOf(node),
    ...(isTeamMember(textAt(node, 'authorAssociation')) ? { mayBeMember: true } : {}),
    ...(hasOurs(node, ['confused']) ? { isRefused: true } : {}),
    ...(hasOurs(node, ['+1', 'eyes', 'confused']) ? { isAnswered: true } : {}),
  };
}

function hasOurs(node: unknown, kinds: readonly ReactionKind[]): boolean {
  const names = kinds.map((kind) => graphqlNames[kind]);
  return listAt(node, 'reactionGroups').some(
    (group) => names.includes(textAt(group, 'content') ?? '') && at(group, 'viewerHasReacted') === true,
  );
}

const graphqlNames: Readonly<Record<ReactionKind, string>> = {
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
  laugh: 'LAUGH',
  hooray: 'HOORAY',
  confused: 'CONFUSED',
  heart: 'HEART',
  rocket: 'ROCKET',
  eyes: 'EYES',
};

function reactionsOf(node: unknown): { readonly reactions?: ReactionCounts } {
  const totals = new Map(
    listAt(node, 'reactionGroups').map((group) => [
      textAt(group, 'content'),
      numberAt(group, 'reactors', 'totalCount') ?? 0,
    ]),
  );
  const counts = reactionKinds
    .map((kind) => [kind, totals.get(graphqlNames[kind]) ?? 0] as const)
    .filter(([, count]) => count > 0);
  return counts.length === 0 ? {} : { reactions: Object.fromEntries(counts) };
}
