import type { Issue, TimelineEntry } from '../state/issue.ts';
import type { Repository, World } from '../state/world.ts';
import { commentAnswer, issueAnswer } from './issue.ts';
import { apiOf, repositoryAnswer } from './repository.ts';
import type { Schemas } from './schemas.ts';
import { nodeId, userAnswer } from './user.ts';

/** REST's timeline knows no body edits; comments are in it with their text. */
export function timelineAnswer(world: World, repo: Repository, issue: Issue, entry: TimelineEntry) {
  const { what } = entry;
  const actor = userAnswer(world, entry.actor);
  if (what.kind === 'commented') {
    const comment = commentAnswer(world, repo, issue, what.comment);
    return { event: 'commented', ...comment, actor } satisfies Omit<
      Schemas['timeline-comment-event'],
      'user'
    >;
  }
  if (what.kind === 'cross-referenced') {
    const source = { ...issueAnswer(world, repo, what.source), repository: repositoryAnswer(world, repo) };
    return {
      event: 'cross-referenced',
      actor,
      created_at: entry.createdAt,
      updated_at: entry.createdAt,
      source: { type: 'issue', issue: source },
    } satisfies Schemas['timeline-cross-referenced-event'];
  }
  return eventAnswer(world, repo, entry);
}

/** The older list of events: neither comments nor cross-references. */
export function isIssueEvent({ what }: TimelineEntry): boolean {
  return what.kind !== 'commented' && what.kind !== 'cross-referenced';
}

export function eventAnswer(world: World, repo: Repository, entry: TimelineEntry) {
  const commit = commitOf(entry);
  return {
    id: entry.id,
    node_id: nodeId('EV', entry.id),
    url: `${apiOf(world, repo)}/issues/events/${entry.id}`,
    actor: userAnswer(world, entry.actor),
    event: entry.what.kind,
    commit_id: commit,
    commit_url: commit === null ? null : `${apiOf(world, repo)}/commits/${commit}`,
    created_at: entry.createdAt,
    performed_via_github_app: null,
    ...details(world, entry),
  } satisfies Schemas['issue-event'];
}

function details(world: World, { what, actor }: TimelineEntry) {
  switch (what.kind) {
    case 'labeled':
    case 'unlabeled':
      return { label: what.label };
    case 'assigned':
    case 'unassigned':
      return { assignee: userAnswer(world, what.assignee), assigner: userAnswer(world, actor) };
    case 'closed':
      return { state_reason: what.stateReason };
    case 'renamed':
      return { rename: { from: what.from, to: what.to } };
    case 'locked':
      return { lock_reason: what.reason };
    case 'milestoned':
    case 'demilestoned':
      return { milestone: { title: what.title } };
    default:
      return {};
  }
}

function commitOf({ what }: TimelineEntry): string | null {
  switch (what.kind) {
    case 'closed':
    case 'referenced':
    case 'merged':
      return what.commitId;
    default:
      return null;
  }
}
