import { stamp } from '../clock.ts';
import { mayTriage, mustChange } from './find-issue.ts';
import type { Issue, Milestone } from './issue.ts';
import { record, touch } from './timeline.ts';
import type { Act, Repository } from './world.ts';
import { takeId } from './world.ts';

/** Made for it when there is none of that title yet. */
export function milestone(act: Act, issue: Issue, title: string, due: string | null): void {
  mustChange(act, issue, 'triage');
  issue.milestone = findMilestone(act, title) ?? newMilestone(act, title, due);
  touch(act, issue);
  record(act, issue, { kind: 'milestoned', title });
}

function findMilestone({ repo }: Act, title: string): Milestone | undefined {
  return milestonesOf(repo).find((milestone) => milestone.title === title);
}

function newMilestone({ world, repo, by }: Act, title: string, due: string | null): Milestone {
  const number = milestonesOf(repo).length + 1;
  return { id: takeId(world), number, title, creator: by.actor, createdAt: stamp(world.clock), due };
}

function milestonesOf(repo: Repository): readonly Milestone[] {
  return [...new Set([...repo.issues.values()].flatMap((issue) => issue.milestone ?? []))];
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
