import { mustChange } from './find-issue.ts';
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
