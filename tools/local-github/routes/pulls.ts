import { listedPullAnswer, pullAnswer } from '../answers/pull.ts';
import type { Call, Route } from '../call.ts';
import {
  choice,
  created,
  flag,
  inRepo,
  nullableText,
  number,
  ok,
  query,
  queryChoice,
  requiredText,
  text,
} from '../call.ts';
import { pageAnswer } from '../pages.ts';
import { notFound, Violation } from '../refusal.ts';
import { findPull } from '../state/find-issue.ts';
import type { Issue, Pull } from '../state/issue.ts';
import { closeIssue, editIssue, reopenIssue } from '../state/issues.ts';
import { mustBeAllowed } from '../state/permissions.ts';
import { mergeability, openPull } from '../state/pulls.ts';
import type { Act } from '../state/world.ts';

const PULLS = '/repos/{owner}/{repo}/pulls';

export const pullRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: PULLS,
    query: ['per_page', 'page', 'head', 'base', 'state', 'sort', 'direction'],
    handle: inRepo((act, call) => {
      mayReadPulls(act);
      return pageAnswer(call, listed(act, call), ({ issue, pull }) =>
        listedPullAnswer(act.world, act.repo, issue, pull),
      );
    }),
  },
  {
    method: 'POST',
    path: PULLS,
    fields: ['title', 'body', 'head', 'base', 'draft', 'maintainer_can_modify'],
    handle: inRepo((act, call) => {
      const issue = openPull(act, {
        title: text(call, 'title') ?? '',
        body: text(call, 'body') ?? null,
        head: requiredText(call, 'head'),
        base: requiredText(call, 'base'),
        draft: flag(call, 'draft') ?? false,
      });
      if (issue.pull === null) throw notFound();
      return created(show(act, { issue, pull: issue.pull }));
    }),
  },
  {
    method: 'GET',
    path: `${PULLS}/{number}`,
    handle: inRepo((act, call) => {
      mayReadPulls(act);
      return ok(show(act, findPull(act, number(call, 'number'))));
    }),
  },
  {
    method: 'PATCH',
    path: `${PULLS}/{number}`,
    fields: ['title', 'body', 'state'],
    handle: inRepo((act, call) => {
      mustBeAllowed(act, { scope: 'pull-requests', access: 'write', level: 'read' });
      const found = findPull(act, number(call, 'number'));
      const title = text(call, 'title');
      const body = nullableText(call, 'body');
      const state = choice(call, 'state', ['open', 'closed']);
      const edit = { ...(title === undefined ? {} : { title }), ...(body === undefined ? {} : { body }) };
      if (Object.keys(edit).length > 0) editIssue(act, found.issue, edit);
      if (state === 'closed') closeIssue(act, found.issue);
      if (state === 'open') reopenIssue(act, found.issue);
      return ok(show(act, found));
    }),
  },
];

function mayReadPulls(act: Act): void {
  mustBeAllowed(act, { scope: 'pull-requests', access: 'read', level: 'read' });
}

function listed(act: Act, call: Call): readonly { issue: Issue; pull: Pull }[] {
  const state = queryChoice(call, 'state', ['open', 'closed', 'all']) ?? 'open';
  const head = query(call, 'head');
  const base = query(call, 'base');
  const sign = query(call, 'direction') === 'asc' ? 1 : -1;
  // Without an owner before the colon GitHub ignores `head` and lists everything.
  if (head !== undefined && !head.includes(':'))
    throw new Violation(422, `head is "${head}", not "owner:branch"`);
  const wanted = head?.slice(head.indexOf(':') + 1);
  return [...act.repo.issues.values()]
    .flatMap((issue) => (issue.pull === null ? [] : [{ issue, pull: issue.pull }]))
    .filter(({ issue }) => state === 'all' || issue.state === state)
    .filter(({ pull }) => wanted === undefined || pull.head === wanted)
    .filter(({ pull }) => base === undefined || pull.base === base)
    .sort((a, b) => sign * (a.issue.number - b.issue.number));
}

function show(act: Act, { issue, pull }: { issue: Issue; pull: Pull }) {
  const mergeable = mergeability(act.repo, { issue, pull });
  return pullAnswer(act.world, act.repo, { issue, pull, mergeable });
}
