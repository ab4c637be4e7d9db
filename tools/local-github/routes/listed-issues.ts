import type { Call } from '../call.ts';
import { query, queryChoice } from '../call.ts';
import type { Issue } from '../state/issue.ts';
import type { Act } from '../state/world.ts';

/** Pull requests are in this list too, as on GitHub. */
export function listedIssues(act: Act, call: Call): readonly Issue[] {
  const state = queryChoice(call, 'state', ['open', 'closed', 'all']) ?? 'open';
  const labels = (query(call, 'labels') ?? '').split(',').filter((name) => name !== '');
  const since = query(call, 'since');
  const sort = queryChoice(call, 'sort', ['created', 'updated', 'comments']) ?? 'created';
  const direction = queryChoice(call, 'direction', ['asc', 'desc']) ?? 'desc';
  const creator = query(call, 'creator')?.toLowerCase();
  const assignee = query(call, 'assignee')?.toLowerCase();
  const has = (issue: Issue, wanted: string) =>
    issue.labels.some((label) => label.name.toLowerCase() === wanted.trim().toLowerCase());
  const key = (issue: Issue) =>
    sort === 'comments'
      ? issue.comments.length
      : Date.parse(sort === 'created' ? issue.createdAt : issue.updatedAt);
  const sign = direction === 'asc' ? 1 : -1;
  return [...act.repo.issues.values()]
    .filter((issue) => state === 'all' || issue.state === state)
    .filter((issue) => labels.every((name) => has(issue, name)))
    .filter((issue) => since === undefined || Date.parse(issue.updatedAt) >= Date.parse(since))
    .filter((issue) => creator === undefined || issue.author.login.toLowerCase() === creator)
    .filter(
      (issue) =>
        assignee === undefined || issue.assignees.some((actor) => actor.login.toLowerCase() === assignee),
    )
    .sort((a, b) => sign * (key(a) - key(b) || a.number - b.number));
}
