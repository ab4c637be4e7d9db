import { issueAnswer } from '../answers/issue.ts';
import { apiOf, repositoryAnswer } from '../answers/repository.ts';
import { notFound } from '../refusal.ts';
import { announceIssue } from './announce.ts';
import { mustChange } from './find-issue.ts';
import type { Issue } from './issue.ts';
import { findLabel } from './labels.ts';
import type { Act } from './world.ts';
import { findRepository, takeId } from './world.ts';

export function deleteIssue(act: Act, issue: Issue): void {
  mustChange(act, issue, 'admin');
  announceIssue(act, issue, { action: 'deleted' });
  forgetReferences(act, issue);
  act.repo.issues.delete(issue.number);
  act.repo.gone.set(issue.number, { kind: 'deleted', location: '' });
}

/** The old address answers with a redirect; only labels of the same name go along. */
export function transferIssue(act: Act, issue: Issue, to: string): Issue {
  mustChange(act, issue, 'write');
  const [owner = '', name = ''] = to.split('/');
  const repo = findRepository(act.world, owner, name);
  if (repo === undefined || issue.state === 'closed') throw notFound();
  const number = repo.nextNumber;
  repo.nextNumber += 1;
  const labels = issue.labels.flatMap((label) => findLabel(repo, label.name) ?? []);
  const moved: Issue = { ...issue, id: takeId(act.world), number, labels };
  const changes = {
    new_issue: issueAnswer(act.world, repo, moved),
    new_repository: repositoryAnswer(act.world, repo),
  };
  const from = {
    old_issue: issueAnswer(act.world, act.repo, issue),
    old_repository: repositoryAnswer(act.world, act.repo),
  };
  announceIssue(act, issue, { action: 'transferred', changes });
  forgetReferences(act, issue);
  repo.issues.set(number, moved);
  act.repo.issues.delete(issue.number);
  const location = `${apiOf(act.world, repo)}/issues/${number}`;
  act.repo.gone.set(issue.number, { kind: 'transferred', location });
  announceIssue({ ...act, repo }, moved, { action: 'opened', changes: from });
  return moved;
}

/** What it named no longer says that it did. */
function forgetReferences({ repo }: Act, issue: Issue): void {
  for (const other of repo.issues.values()) {
    const kept = other.timeline.filter(
      ({ what }) => what.kind !== 'cross-referenced' || what.source !== issue,
    );
    other.timeline.splice(0, Number.POSITIVE_INFINITY, ...kept);
  }
}
