import { mayTriage, mustChange } from './find-issue.ts';
import type { Issue } from './issue.ts';
import { record, touch } from './timeline.ts';
import type { Act } from './world.ts';

/** Only the event is kept; the issue itself shows no milestone here. */
export function milestone(act: Act, issue: Issue, title: string): void {
  mustChange(act, issue, 'triage');
  touch(act, issue);
  record(act, issue, { kind: 'milestoned', title });
}

export function addSubIssue(act: Act, parent: Issue, child: Issue): void {
  mustChange(act, parent, 'triage');
  if (!parent.subIssues.includes(child.number)) parent.subIssues.push(child.number);
  touch(act, parent);
}

/**
 * The words alone in a comment, by somebody who may, mark an issue; they do not close it. The mark is on the duplicate.
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/administering-issues/marking-issues-or-pull-requests-as-a-duplicate
 */
export function markDuplicate(act: Act, duplicate: Issue, comment: string): void {
  const number = /^\s*duplicate of #(\d{1,9})\s*$/i.exec(comment)?.[1];
  const canonical = act.repo.issues.get(Number(number));
  if (canonical === undefined || canonical === duplicate || !mayTriage(act, duplicate)) return;
  record(act, duplicate, { kind: 'marked_as_duplicate', canonical, duplicate });
}
