import { commentAnswer, issueAnswer, labelAnswer } from '../answers/issue.ts';
import { pullAnswer } from '../answers/pull.ts';
import { repositoryAnswer } from '../answers/repository.ts';
import type { Schemas } from '../answers/schemas.ts';
import { userAnswer } from '../answers/user.ts';
import type { Actor, Label } from './actor.ts';
import type { Comment, Issue } from './issue.ts';
import type { Act } from './world.ts';
import { fullName, takeId } from './world.ts';

type IssueChanges = NonNullable<Schemas['webhook-issues-edited']['changes']>;
type CommentChanges = Schemas['webhook-issue-comment-edited']['changes'];

export type IssueNews =
  | { readonly action: 'opened' | 'closed' | 'reopened' | 'locked' | 'unlocked' | 'deleted' }
  | { readonly action: 'synchronize'; readonly before: string; readonly after: string }
  | { readonly action: 'edited'; readonly changes: IssueChanges }
  | { readonly action: 'labeled' | 'unlabeled'; readonly label: Label }
  | { readonly action: 'assigned' | 'unassigned'; readonly assignee: Actor }
  | { readonly action: 'transferred' | 'opened'; readonly changes: Readonly<Record<string, unknown>> };

export type CommentNews =
  | { readonly action: 'created' | 'deleted' }
  | { readonly action: 'edited'; readonly changes: CommentChanges };

/** Issues and pull requests share their state, but not the name of their event. */
export function announceIssue(act: Act, issue: Issue, news: IssueNews): void {
  const { world, repo } = act;
  const subject =
    issue.pull === null
      ? { issue: issueAnswer(world, repo, issue) }
      : {
          number: issue.number,
          pull_request: pullAnswer(world, repo, { issue, pull: issue.pull, mergeable: null }),
        };
  announce(act, issue.pull === null ? 'issues' : 'pull_request', news.action, {
    ...subject,
    ...('changes' in news ? { changes: news.changes } : {}),
    ...('before' in news ? { before: news.before, after: news.after } : {}),
    ...('label' in news ? { label: labelAnswer(world, repo, news.label) } : {}),
    ...('assignee' in news ? { assignee: userAnswer(world, news.assignee) } : {}),
  });
}

export function announceComment(act: Act, at: { issue: Issue; comment: Comment }, news: CommentNews): void {
  const { world, repo } = act;
  announce(act, 'issue_comment', news.action, {
    issue: issueAnswer(world, repo, at.issue),
    comment: commentAnswer(world, repo, at.issue, at.comment),
    ...('changes' in news ? { changes: news.changes } : {}),
  });
}

export function announceLabel(act: Act, label: Label, action: 'created' | 'edited' | 'deleted'): void {
  announce(act, 'label', action, { label: labelAnswer(act.world, act.repo, label) });
}

/** GitHub wakes no workflow for what a workflow's own token did. */
export function announce(
  act: Act,
  event: string,
  action: string | null,
  subject: Readonly<Record<string, unknown>>,
): void {
  if (act.by.kind === 'workflow') return;
  act.world.deliveries.push({
    id: `00000000-0000-4000-8000-${String(takeId(act.world)).padStart(12, '0')}`,
    event,
    action,
    repository: fullName(act.repo),
    sender: act.by.actor.login,
    payload: { ...(action === null ? {} : { action }), ...subject, ...envelope(act) },
  });
}

export function envelope(act: Act) {
  const { world, repo } = act;
  return {
    repository: repositoryAnswer(world, repo),
    ...(repo.owner.kind === 'Organization' ? { organization: userAnswer(world, repo.owner) } : {}),
    sender: userAnswer(world, act.by.actor),
  };
}
