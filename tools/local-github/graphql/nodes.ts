import { association, issuePage, labelAnswer } from '../answers/issue.ts';
import { milestoneAnswer } from '../answers/milestone.ts';
import { nodeId } from '../answers/user.ts';
import type { Label } from '../state/actor.ts';
import type { PlacedComment } from '../state/find-issue.ts';
import type { Edit, Issue } from '../state/issue.ts';
import type { Act } from '../state/world.ts';
import { actorNode, authorNode, repositoryName } from './actor-node.ts';
import type { PageArguments } from './connection.ts';
import { connection } from './connection.ts';
import { mayReadPulls, pullNode, pullsOf } from './pull-nodes.ts';
import { reactionGroups } from './reaction-groups.ts';
import { type TimelineArguments, timelineItems } from './timeline-nodes.ts';

export function issueNode(act: Act, issue: Issue) {
  const { world, repo } = act;
  return {
    __typename: 'Issue',
    id: nodeId('I', issue.id),
    databaseId: issue.id,
    fullDatabaseId: String(issue.id),
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    state: issue.state.toUpperCase(),
    stateReason: issue.stateReason?.toUpperCase() ?? null,
    closed: issue.state === 'closed',
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    closedAt: issue.closedAt,
    locked: issue.locked,
    milestone:
      issue.milestone === null
        ? null
        : {
            __typename: 'Milestone',
            title: issue.milestone.title,
            dueOn: milestoneAnswer(world, repo, issue.milestone)?.due_on ?? null,
          },
    url: issuePage(world, repo, issue),
    author: authorNode(act, issue.author),
    authorAssociation: association(repo, issue.author),
    ...lastEdit(act, issue.edits),
    repository: repositoryName(act),
    subIssuesSummary: {
      total: issue.subIssues.length,
      completed: partsOf(act, issue).filter((part) => part.state === 'closed').length,
    },
    reactionGroups: () => reactionGroups(issue.reactions, act.by.actor),
    ...listsOf(act, issue),
  };
}

function listsOf(act: Act, issue: Issue) {
  return {
    timelineItems: (wanted: TimelineArguments) => timelineItems(act, issue, wanted),
    parent: () => parentNode(act, issue),
    subIssues: (page: PageArguments) =>
      connection(
        'subIssues',
        partsOf(act, issue).map((part) => issueNode(act, part)),
        page,
      ),
    userContentEdits: (page: PageArguments) => editsOf(act, issue, page),
    closedByPullRequestsReferences: (wanted: LinkedPulls) => closersOf(act, issue, wanted),
    labels: (page: PageArguments) =>
      connection(
        'labels',
        issue.labels.map((one) => labelNode(act, one)),
        page,
      ),
    assignees: (page: PageArguments) =>
      connection(
        'assignees',
        issue.assignees.map((one) => actorNode(act, one)),
        page,
      ),
    comments: ({ orderBy, ...page }: CommentArguments) =>
      connection(
        'comments',
        inOrder(issue.comments, orderBy).map((comment) => commentNode(act, { issue, comment })),
        page,
      ),
  };
}

interface CommentArguments extends PageArguments {
  readonly orderBy?: { readonly field: 'UPDATED_AT'; readonly direction: 'ASC' | 'DESC' } | null;
}

function inOrder(comments: Issue['comments'], orderBy: CommentArguments['orderBy']): Issue['comments'] {
  if (!orderBy) return comments;
  const touched = comments.toSorted((a, b) => Date.parse(a.updatedAt) - Date.parse(b.updatedAt));
  return orderBy.direction === 'DESC' ? touched.toReversed() : touched;
}

interface LinkedPulls extends PageArguments {
  readonly includeClosedPrs?: boolean;
  readonly userLinkedOnly?: boolean;
}

/** Those that say it or were joined by hand; only the open ones when nobody asks for the others. */
function closersOf(act: Act, issue: Issue, { includeClosedPrs = false, ...page }: LinkedPulls) {
  mayReadPulls(act);
  const linked = pullsOf(act)
    .filter(({ pull }) => pull.links.includes(issue.number))
    .filter((one) => includeClosedPrs || one.issue.state === 'open')
    .map((one) => pullNode(act, one));
  return connection('closedByPullRequestsReferences', linked, page);
}

export function commentNode(act: Act, place: PlacedComment) {
  const { issue, comment } = place;
  return {
    __typename: 'IssueComment',
    id: nodeId('IC', comment.id),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    author: authorNode(act, comment.author),
    authorAssociation: association(act.repo, comment.author),
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    ...lastEdit(act, comment.edits),
    reactionGroups: () => reactionGroups(comment.reactions, act.by.actor),
    isMinimized: comment.minimized !== null,
    minimizedReason: comment.minimized,
    url: `${issuePage(act.world, act.repo, issue)}#issuecomment-${comment.id}`,
    issue: () => issueNode(act, issue),
    userContentEdits: (page: PageArguments) => editsOf(act, comment, page),
  };
}

function partsOf({ repo }: Act, issue: Issue): readonly Issue[] {
  return issue.subIssues.flatMap((number) => repo.issues.get(number) ?? []);
}

function parentNode(act: Act, issue: Issue) {
  const parent = [...act.repo.issues.values()].find((one) => one.subIssues.includes(issue.number));
  return parent === undefined ? null : issueNode(act, parent);
}

function labelNode(act: Act, label: Label) {
  const { node_id: id, name, color, description, url } = labelAnswer(act.world, act.repo, label);
  return { __typename: 'Label', id, name, color, description, url };
}

function lastEdit(act: Act, edits: readonly Edit[]) {
  const [last] = edits;
  return {
    editor: last === undefined ? null : authorNode(act, last.editor),
    lastEditedAt: last?.editedAt ?? null,
    includesCreatedEdit: edits.length > 0,
  };
}

/** Newest first; GitHub's `diff` holds the whole text of that version. */
function editsOf(
  act: Act,
  edited: { readonly id: number; readonly edits: readonly Edit[] },
  page: PageArguments,
) {
  const nodes = edited.edits.map((edit, at) => ({
    __typename: 'UserContentEdit',
    id: nodeId('UCE', edited.id * 1000 + edited.edits.length - at),
    createdAt: edit.editedAt,
    editedAt: edit.editedAt,
    updatedAt: edit.editedAt,
    deletedAt: edit.deleted?.at ?? null,
    deletedBy: edit.deleted === null ? null : authorNode(act, edit.deleted.by),
    editor: authorNode(act, edit.editor),
    diff: edit.deleted === null ? edit.text : null,
  }));
  return connection('userContentEdits', nodes, page);
}
