import { validationFailed } from '../refusal.ts';
import type { Actor } from './actor.ts';
import { announceIssue } from './announce.ts';
import { mustChange } from './find-issue.ts';
import type { Issue } from './issue.ts';
import { record, touch } from './timeline.ts';
import type { Act } from './world.ts';

const MAX_ASSIGNEES = 10;

/** GitHub leaves out, without a word, whoever cannot be assigned. */
export function assign(act: Act, issue: Issue, logins: readonly string[]): void {
  mustChange(act, issue, 'triage');
  for (const login of logins) {
    const actor = act.world.actors.get(login.toLowerCase());
    if (actor === undefined || issue.assignees.includes(actor) || !assignable(act, issue, actor)) continue;
    if (issue.assignees.length >= MAX_ASSIGNEES) {
      throw validationFailed({ resource: 'Issue', field: 'assignees', code: 'invalid' });
    }
    issue.assignees.push(actor);
    mark(act, issue, { kind: 'assigned', assignee: actor });
  }
}

export function unassign(act: Act, issue: Issue, logins: readonly string[]): void {
  mustChange(act, issue, 'triage');
  for (const login of logins) {
    const at = issue.assignees.findIndex((actor) => actor.login.toLowerCase() === login.toLowerCase());
    const actor = issue.assignees[at];
    if (actor === undefined) continue;
    issue.assignees.splice(at, 1);
    mark(act, issue, { kind: 'unassigned', assignee: actor });
  }
}

export function setAssignees(act: Act, issue: Issue, logins: readonly string[]): void {
  const keep = new Set(logins.map((login) => login.toLowerCase()));
  const out = issue.assignees.map((actor) => actor.login).filter((login) => !keep.has(login.toLowerCase()));
  unassign(act, issue, out);
  assign(act, issue, logins);
}

function assignable(act: Act, issue: Issue, actor: Actor): boolean {
  const given = act.repo.permissions.get(actor.login.toLowerCase()) ?? 'none';
  const tookPart = issue.author === actor || issue.comments.some((comment) => comment.author === actor);
  return given !== 'none' || actor.id === act.repo.owner.id || tookPart;
}

function mark(act: Act, issue: Issue, what: { kind: 'assigned' | 'unassigned'; assignee: Actor }): void {
  touch(act, issue);
  record(act, issue, what);
  announceIssue(act, issue, { action: what.kind, assignee: what.assignee });
}
