import { issueAnswer } from '../answers/issue.ts';
import { eventAnswer, isIssueEvent, timelineAnswer } from '../answers/timeline.ts';
import type { Call, Route } from '../call.ts';
import { choice, created, inRepo, noContent, nullableText, number, ok, text, texts } from '../call.ts';
import { pageAnswer } from '../pages.ts';
import { notFound, validationFailed } from '../refusal.ts';
import { assign, setAssignees, unassign } from '../state/assignees.ts';
import { findIssue, issuesDisabled, mayTriage, scopeOf } from '../state/find-issue.ts';
import type { Issue } from '../state/issue.ts';
import { closeIssue, editIssue, openIssue, reopenIssue } from '../state/issues.ts';
import { setLabels } from '../state/labels.ts';
import { lockIssue, unlockIssue } from '../state/locks.ts';
import { mustBeAllowed } from '../state/permissions.ts';
import { addSubIssue } from '../state/relations.ts';
import type { Act } from '../state/world.ts';
import { listedIssues } from './listed-issues.ts';

const ISSUES = '/repos/{owner}/{repo}/issues';
const ISSUE = `${ISSUES}/{number}`;
const PAGES = ['per_page', 'page'] as const;

export const issueRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: ISSUES,
    query: [...PAGES, 'labels', 'state', 'since', 'sort', 'direction', 'creator', 'assignee'],
    handle: inRepo((act, call) => {
      mayRead(act, null);
      if (!act.repo.hasIssues) throw issuesDisabled();
      return pageAnswer(call, listedIssues(act, call), (issue) => issueAnswer(act.world, act.repo, issue));
    }),
  },
  {
    method: 'POST',
    path: ISSUES,
    fields: ['title', 'body', 'labels', 'assignees'],
    handle: inRepo((act, call) => {
      const wanted = {
        title: text(call, 'title') ?? '',
        body: text(call, 'body') ?? null,
        via: 'api',
      } as const;
      const assignees = texts(call, 'assignees') ?? [];
      const issue = openIssue(act, { ...wanted, labels: texts(call, 'labels') ?? [], assignees });
      return created(issueAnswer(act.world, act.repo, issue));
    }),
  },
  {
    method: 'GET',
    path: ISSUE,
    handle: inRepo((act, call) => ok(issueAnswer(act.world, act.repo, readable(act, call)))),
  },
  {
    method: 'PATCH',
    path: ISSUE,
    fields: ['title', 'body', 'state', 'state_reason', 'labels', 'assignees'],
    handle: inRepo((act, call) => {
      const issue = findIssue(act, number(call, 'number'));
      patch(act, issue, call);
      return ok(issueAnswer(act.world, act.repo, issue));
    }),
  },
  {
    method: 'GET',
    path: `${ISSUE}/timeline`,
    query: PAGES,
    handle: inRepo((act, call) => {
      const issue = readable(act, call);
      return pageAnswer(call, issue.timeline, (entry) => timelineAnswer(act.world, act.repo, issue, entry));
    }),
  },
  {
    method: 'GET',
    path: `${ISSUE}/events`,
    query: PAGES,
    handle: inRepo((act, call) => {
      const events = readable(act, call).timeline.filter(isIssueEvent);
      return pageAnswer(call, events, (entry) => eventAnswer(act.world, act.repo, entry));
    }),
  },
  {
    method: 'GET',
    path: `${ISSUE}/sub_issues`,
    query: PAGES,
    handle: inRepo((act, call) => {
      const children = readable(act, call).subIssues.flatMap((child) => act.repo.issues.get(child) ?? []);
      return pageAnswer(call, children, (issue) => issueAnswer(act.world, act.repo, issue));
    }),
  },
  {
    method: 'POST',
    path: `${ISSUE}/sub_issues`,
    fields: ['sub_issue_id', 'replace_parent'],
    handle: inRepo((act, call) => {
      const parent = findIssue(act, number(call, 'number'));
      const child = [...act.repo.issues.values()].find(({ id }) => id === call.body['sub_issue_id']);
      if (child === undefined) throw notFound();
      addSubIssue(act, parent, child);
      return created(issueAnswer(act.world, act.repo, child));
    }),
  },
  {
    method: 'PUT',
    path: `${ISSUE}/lock`,
    fields: ['lock_reason'],
    handle: inRepo((act, call) => {
      const reason = choice(call, 'lock_reason', ['off-topic', 'too heated', 'resolved', 'spam']);
      lockIssue(act, findIssue(act, number(call, 'number')), reason ?? null);
      return noContent;
    }),
  },
  {
    method: 'DELETE',
    path: `${ISSUE}/lock`,
    handle: inRepo((act, call) => {
      unlockIssue(act, findIssue(act, number(call, 'number')));
      return noContent;
    }),
  },
  {
    method: 'POST',
    path: `${ISSUE}/assignees`,
    fields: ['assignees'],
    handle: inRepo((act, call) => {
      const issue = findIssue(act, number(call, 'number'));
      assign(act, issue, texts(call, 'assignees') ?? []);
      return created(issueAnswer(act.world, act.repo, issue));
    }),
  },
  {
    method: 'DELETE',
    path: `${ISSUE}/assignees`,
    fields: ['assignees'],
    handle: inRepo((act, call) => {
      const issue = findIssue(act, number(call, 'number'));
      unassign(act, issue, texts(call, 'assignees') ?? []);
      return ok(issueAnswer(act.world, act.repo, issue));
    }),
  },
];

export function readable(act: Act, call: Call): Issue {
  const issue = findIssue(act, number(call, 'number'));
  mayRead(act, issue);
  return issue;
}

export function mayRead(act: Act, issue: Issue | null): void {
  mustBeAllowed(act, { scope: scopeOf(act, issue), access: 'read', level: 'read' });
}

function patch(act: Act, issue: Issue, call: Call): void {
  const state = choice(call, 'state', ['open', 'closed']);
  const reason = choice(call, 'state_reason', ['completed', 'not_planned', 'duplicate', 'reopened']);
  const title = text(call, 'title');
  const body = nullableText(call, 'body');
  const labels = texts(call, 'labels');
  const assignees = texts(call, 'assignees');
  if (reason !== undefined && state === undefined && issue.state === 'open') {
    throw validationFailed({ resource: 'Issue', field: 'state_reason', code: 'invalid' });
  }
  if (title !== undefined || body !== undefined) {
    editIssue(act, issue, {
      ...(title === undefined ? {} : { title }),
      ...(body === undefined ? {} : { body }),
    });
  }
  // GitHub drops these without a word for an author who may not triage.
  const keeps = issue.author.id !== act.by.actor.id || mayTriage(act, issue);
  if (labels !== undefined && keeps) setLabels(act, issue, labels);
  if (assignees !== undefined && keeps) setAssignees(act, issue, assignees);
  if (state === 'closed' || (state === undefined && reason !== undefined)) {
    closeIssue(act, issue, { reason: reason ?? null });
  }
  if (state === 'open') reopenIssue(act, issue);
}
