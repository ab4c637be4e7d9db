import { announceIssue } from './announce.ts';
import { mustChange } from './find-issue.ts';
import type { Issue } from './issue.ts';
import { record, touch } from './timeline.ts';
import type { Act } from './world.ts';

export function lockIssue(act: Act, issue: Issue, reason: string | null): void {
  mustChange(act, issue, 'write');
  if (issue.locked) return;
  issue.locked = true;
  issue.lockReason = reason;
  touch(act, issue);
  record(act, issue, { kind: 'locked', reason });
  announceIssue(act, issue, { action: 'locked' });
}

export function unlockIssue(act: Act, issue: Issue): void {
  mustChange(act, issue, 'write');
  if (!issue.locked) return;
  issue.locked = false;
  issue.lockReason = null;
  touch(act, issue);
  record(act, issue, { kind: 'unlocked' });
  announceIssue(act, issue, { action: 'unlocked' });
}
