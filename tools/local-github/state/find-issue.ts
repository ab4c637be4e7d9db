import { notFound, Refusal } from '../refusal.ts';
import type { Comment, Issue, Pull } from './issue.ts';
import { holds, mustBeAllowed, mustSee } from './permissions.ts';
import type { Act, Permission, Scope } from './world.ts';

export interface PlacedComment {
  readonly issue: Issue;
  readonly comment: Comment;
}

export function findIssue(act: Act, number: number): Issue {
  mustSee(act);
  const gone = act.repo.gone.get(number);
  if (gone?.kind === 'deleted') throw new Refusal(410, 'This issue was deleted');
  if (gone?.kind === 'transferred') {
    throw new Refusal(301, 'Moved Permanently', {
      extra: { url: gone.location },
      headers: { location: gone.location },
    });
  }
  const issue = act.repo.issues.get(number);
  if (issue === undefined) throw notFound();
  if (!act.repo.hasIssues && issue.pull === null) throw issuesDisabled();
  return issue;
}

export function findPull(act: Act, number: number): { readonly issue: Issue; readonly pull: Pull } {
  mustSee(act);
  const issue = act.repo.issues.get(number);
  if (issue?.pull === undefined || issue.pull === null) throw notFound();
  return { issue, pull: issue.pull };
}

export function findComment(act: Act, id: number): PlacedComment {
  mustSee(act);
  for (const issue of act.repo.issues.values()) {
    const comment = issue.comments.find((candidate) => candidate.id === id);
    if (comment !== undefined) return { issue, comment };
  }
  throw notFound();
}

export function issuesDisabled(): Refusal {
  return new Refusal(410, 'Issues has been disabled in this repository.');
}

/** Either scope opens a pull request's conversation, because it is an issue too. */
export function scopeOf(act: Act, issue: Issue | null): Scope {
  const pulls = issue?.pull !== undefined && issue.pull !== null;
  return pulls && act.world.scopes['pull-requests'] === 'write' ? 'pull-requests' : 'issues';
}

export function mustChange(act: Act, issue: Issue, level: Permission): void {
  mustBeAllowed(act, { scope: scopeOf(act, issue), access: 'write', level });
}

export function mustOwnOrHold(act: Act, issue: Issue, at: { author: number; level: Permission }): void {
  const own = act.by.actor.id === at.author;
  mustChange(act, issue, own ? 'read' : at.level);
}

export function mayTriage(act: Act, issue: Issue | null): boolean {
  return holds(act, 'triage', scopeOf(act, issue));
}
