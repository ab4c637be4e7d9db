import { stamp } from '../clock.ts';
import { bodyTooLong, validationFailed } from '../refusal.ts';
import { announceIssue } from './announce.ts';
import { assign } from './assignees.ts';
import { rememberEdit } from './edits.ts';
import { issuesDisabled, mayTriage, mustChange, mustOwnOrHold } from './find-issue.ts';
import type { Issue, Pull, StateReason } from './issue.ts';
import { labelsForNewIssue } from './labels.ts';
import { mustBeAllowed } from './permissions.ts';
import { record, recordMentions, touch } from './timeline.ts';
import type { Act } from './world.ts';
import { takeId } from './world.ts';

export const MAX_BODY = 65_536;
const MAX_TITLE = 256;

export interface NewIssue {
  readonly title: string;
  readonly body: string | null;
  readonly labels: readonly string[];
  readonly assignees?: readonly string[];
  /** A form applies its labels for anybody; the other doors ask for triage. */
  readonly via: 'api' | 'ui' | 'form';
}

export function openIssue(act: Act, wanted: NewIssue): Issue {
  mustBeAllowed(act, { scope: 'issues', access: 'write', level: 'read' });
  if (!act.repo.hasIssues) throw issuesDisabled();
  const issue = addIssue(act, { title: wanted.title, body: wanted.body, pull: null });
  for (const label of labelsForNewIssue(act, wanted)) {
    issue.labels.push(label);
    record(act, issue, { kind: 'labeled', label: { name: label.name, color: label.color } });
  }
  announceIssue(act, issue, { action: 'opened' });
  // Created through the API with labels, GitHub announces the opening alone.
  if (wanted.via !== 'api') {
    for (const label of issue.labels) announceIssue(act, issue, { action: 'labeled', label });
  }
  if (wanted.assignees !== undefined && mayTriage(act, null)) assign(act, issue, wanted.assignees);
  recordMentions(act, issue, issue.body);
  return issue;
}

export function addIssue(act: Act, wanted: { title: string; body: string | null; pull: Pull | null }): Issue {
  mustFit(wanted);
  const at = stamp(act.world.clock);
  const number = act.repo.nextNumber;
  act.repo.nextNumber += 1;
  const issue: Issue = {
    id: takeId(act.world),
    number,
    author: act.by.actor,
    createdAt: at,
    labels: [],
    assignees: [],
    comments: [],
    timeline: [],
    reactions: [],
    edits: [],
    subIssues: [],
    milestone: null,
    pull: wanted.pull,
    title: wanted.title,
    body: emptied(wanted.body),
    state: 'open',
    stateReason: null,
    closedAt: null,
    closedBy: null,
    updatedAt: at,
    locked: false,
    lockReason: null,
  };
  act.repo.issues.set(number, issue);
  return issue;
}

export function editIssue(act: Act, issue: Issue, wanted: { title?: string; body?: string | null }): void {
  mustOwnOrHold(act, issue, { author: issue.author.id, level: 'write' });
  const title = wanted.title ?? issue.title;
  const body = wanted.body === undefined ? issue.body : emptied(wanted.body);
  mustFit({ title, body });
  const from = { title: issue.title, body: issue.body };
  if (title === from.title && body === from.body) return;
  if (title !== from.title) record(act, issue, { kind: 'renamed', from: from.title, to: title });
  if (body !== from.body) rememberEdit(act, issue, { from: from.body ?? '', to: body ?? '' });
  issue.title = title;
  issue.body = body;
  touch(act, issue);
  const changes = {
    ...(title === from.title ? {} : { title: { from: from.title } }),
    ...(body === from.body ? {} : { body: { from: from.body ?? '' } }),
  };
  announceIssue(act, issue, { action: 'edited', changes });
  if (body !== from.body) recordMentions(act, issue, body);
}

export function closeIssue(
  act: Act,
  issue: Issue,
  how: { readonly reason?: StateReason | null; readonly commitId?: string } = {},
): void {
  mustOwnOrHold(act, issue, { author: issue.author.id, level: 'triage' });
  markClosed(act, issue, how);
}

/** A merge or a push closes for whoever was allowed to push, without asking about the issue. */
export function markClosed(
  act: Act,
  issue: Issue,
  how: { readonly reason?: StateReason | null; readonly commitId?: string } = {},
): void {
  const reason = issue.pull === null ? (how.reason ?? 'completed') : null;
  if (issue.state === 'closed') {
    if (how.reason !== undefined && how.reason !== null) issue.stateReason = how.reason;
    return;
  }
  issue.state = 'closed';
  issue.stateReason = reason;
  issue.closedAt = stamp(act.world.clock);
  issue.closedBy = act.by.actor;
  touch(act, issue);
  record(act, issue, { kind: 'closed', stateReason: reason, commitId: how.commitId ?? null });
  announceIssue(act, issue, { action: 'closed' });
}

export function reopenIssue(act: Act, issue: Issue): void {
  const ownClose = issue.closedBy?.id === act.by.actor.id && issue.author.id === act.by.actor.id;
  mustChange(act, issue, ownClose ? 'read' : 'triage');
  if (issue.state === 'open') return;
  issue.state = 'open';
  issue.stateReason = issue.pull === null ? 'reopened' : null;
  issue.closedAt = null;
  issue.closedBy = null;
  touch(act, issue);
  record(act, issue, { kind: 'reopened' });
  announceIssue(act, issue, { action: 'reopened' });
}

/** An empty body comes back as null, never as an empty text. */
function emptied(body: string | null): string | null {
  return body === '' ? null : body;
}

function mustFit(wanted: { readonly title: string; readonly body: string | null }): void {
  if (wanted.title.trim() === '') {
    throw validationFailed({ resource: 'Issue', field: 'title', code: 'missing_field' });
  }
  if (wanted.title.length > MAX_TITLE) {
    const message = `title is too long (maximum is ${MAX_TITLE} characters)`;
    throw validationFailed({ resource: 'Issue', field: 'title', code: 'custom', message });
  }
  if ((wanted.body ?? '').length > MAX_BODY) throw bodyTooLong('Issue');
}
