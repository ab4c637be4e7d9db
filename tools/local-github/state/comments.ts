import { stamp } from '../clock.ts';
import { bodyTooLong, Refusal, validationFailed } from '../refusal.ts';
import { announceComment } from './announce.ts';
import { rememberEdit } from './edits.ts';
import type { PlacedComment } from './find-issue.ts';
import { mustChange, mustOwnOrHold } from './find-issue.ts';
import type { Comment, Issue } from './issue.ts';
import { MAX_BODY } from './issues.ts';
import { permissionOf } from './permissions.ts';
import { markDuplicate } from './relations.ts';
import { record, recordMentions, touch } from './timeline.ts';
import type { Act } from './world.ts';
import { takeId } from './world.ts';

const MAX_COMMENTS = 2500;

export function addComment(act: Act, issue: Issue, body: string): Comment {
  mustChange(act, issue, 'read');
  mustBeUnlocked(act, issue, 'Unable to create comment because issue is locked.');
  if (issue.comments.length >= MAX_COMMENTS) {
    throw new Refusal(403, `Commenting is disabled on issues with more than ${MAX_COMMENTS} comments`);
  }
  mustFit(body);
  const at = stamp(act.world.clock);
  const comment: Comment = {
    id: takeId(act.world),
    author: act.by.actor,
    createdAt: at,
    reactions: [],
    edits: [],
    body,
    updatedAt: at,
    minimized: null,
    pinned: null,
  };
  issue.comments.push(comment);
  record(act, issue, { kind: 'commented', comment });
  touch(act, issue);
  announceComment(act, { issue, comment }, { action: 'created' });
  recordMentions(act, issue, body);
  markDuplicate(act, issue, body);
  return comment;
}

export function editComment(act: Act, { issue, comment }: PlacedComment, body: string): void {
  mustOwnOrHold(act, issue, { author: comment.author.id, level: 'write' });
  mustFit(body);
  const from = comment.body;
  if (from === body) return;
  rememberEdit(act, comment, { from, to: body });
  comment.body = body;
  comment.updatedAt = stamp(act.world.clock);
  touch(act, issue);
  announceComment(act, { issue, comment }, { action: 'edited', changes: { body: { from } } });
  recordMentions(act, issue, body);
}

export function deleteComment(act: Act, { issue, comment }: PlacedComment): void {
  mustOwnOrHold(act, issue, { author: comment.author.id, level: 'write' });
  issue.comments.splice(issue.comments.indexOf(comment), 1);
  const entry = issue.timeline.findIndex(({ what }) => what.kind === 'commented' && what.comment === comment);
  issue.timeline.splice(entry, 1);
  record(act, issue, { kind: 'comment_deleted' });
  touch(act, issue);
  announceComment(act, { issue, comment }, { action: 'deleted' });
}

/** https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization */
export function minimizeComment(act: Act, { issue, comment }: PlacedComment, reason: string | null): void {
  mustOwnOrHold(act, issue, { author: comment.author.id, level: 'triage' });
  comment.minimized = reason;
}

/** On top of the thread; one at a time, as on GitHub. */
export function pinComment(act: Act, { issue, comment }: PlacedComment): void {
  mustChange(act, issue, 'write');
  for (const other of issue.comments) other.pinned = null;
  comment.pinned = { by: act.by.actor, at: stamp(act.world.clock) };
}

/** Only people with write access get past a lock; the workflow's token does not. */
export function mustBeUnlocked(act: Act, issue: Issue, message: string): void {
  if (!issue.locked) return;
  const level = act.by.kind === 'workflow' ? 'none' : permissionOf(act.repo, act.by.actor);
  if (level !== 'write' && level !== 'maintain' && level !== 'admin') throw new Refusal(403, message);
}

function mustFit(body: string): void {
  if (body.trim() === '') {
    const message = 'body cannot be blank';
    throw validationFailed({ resource: 'IssueComment', field: 'body', code: 'custom', message });
  }
  if (body.length > MAX_BODY) throw bodyTooLong('IssueComment');
}
