import { labelAnswer } from '../answers/issue.ts';
import type { Answer, Call, Route } from '../call.ts';
import { created, inRepo, noContent, number, ok, param, requiredText, text, texts } from '../call.ts';
import { pageAnswer } from '../pages.ts';
import { notFound } from '../refusal.ts';
import type { Label } from '../state/actor.ts';
import { findIssue } from '../state/find-issue.ts';
import type { Issue } from '../state/issue.ts';
import {
  addLabels,
  createLabel,
  deleteLabel,
  editLabel,
  findLabel,
  removeLabel,
  setLabels,
} from '../state/labels.ts';
import type { Act } from '../state/world.ts';
import { mayRead, readable } from './issues.ts';

const LABELS = '/repos/{owner}/{repo}/labels';
const ISSUE_LABELS = '/repos/{owner}/{repo}/issues/{number}/labels';
const PAGES = ['per_page', 'page'] as const;

export const labelRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: LABELS,
    query: PAGES,
    handle: inRepo((act, call) => {
      mayRead(act, null);
      return pageAnswer(call, act.repo.labels, (label) => labelAnswer(act.world, act.repo, label));
    }),
  },
  {
    method: 'POST',
    path: LABELS,
    fields: ['name', 'color', 'description'],
    handle: inRepo((act, call) => {
      const label = createLabel(act, { name: requiredText(call, 'name'), ...looks(call) });
      return created(labelAnswer(act.world, act.repo, label));
    }),
  },
  {
    method: 'GET',
    path: `${LABELS}/{name}`,
    handle: inRepo((act, call) => {
      mayRead(act, null);
      const label = findLabel(act.repo, param(call, 'name'));
      if (label === undefined) throw notFound();
      return ok(labelAnswer(act.world, act.repo, label));
    }),
  },
  {
    method: 'PATCH',
    path: `${LABELS}/{name}`,
    fields: ['new_name', 'color', 'description'],
    handle: inRepo((act, call) => {
      const renamed = text(call, 'new_name');
      const wanted = { ...(renamed === undefined ? {} : { new_name: renamed }), ...looks(call) };
      return ok(labelAnswer(act.world, act.repo, editLabel(act, param(call, 'name'), wanted)));
    }),
  },
  {
    method: 'DELETE',
    path: `${LABELS}/{name}`,
    handle: inRepo((act, call) => {
      deleteLabel(act, param(call, 'name'));
      return noContent;
    }),
  },
  {
    method: 'GET',
    path: ISSUE_LABELS,
    query: PAGES,
    handle: inRepo((act, call) =>
      pageAnswer(call, readable(act, call).labels, (label) => labelAnswer(act.world, act.repo, label)),
    ),
  },
  {
    method: 'POST',
    path: ISSUE_LABELS,
    fields: ['labels'],
    handle: inRepo((act, call) => changed(act, call, addLabels)),
  },
  {
    method: 'PUT',
    path: ISSUE_LABELS,
    fields: ['labels'],
    handle: inRepo((act, call) => changed(act, call, setLabels)),
  },
  {
    method: 'DELETE',
    path: `${ISSUE_LABELS}/{name}`,
    handle: inRepo((act, call) => {
      const issue = findIssue(act, number(call, 'number'));
      removeLabel(act, issue, param(call, 'name'));
      return ok(shown(act, issue.labels));
    }),
  },
];

function changed(
  act: Act,
  call: Call,
  change: (act: Act, issue: Issue, names: readonly string[]) => void,
): Answer {
  const issue = findIssue(act, number(call, 'number'));
  change(act, issue, texts(call, 'labels') ?? []);
  return ok(shown(act, issue.labels));
}

function shown(act: Act, labels: readonly Label[]) {
  return labels.map((label) => labelAnswer(act.world, act.repo, label));
}

function looks(call: Call): { color?: string; description?: string } {
  const color = text(call, 'color');
  const description = text(call, 'description');
  return { ...(color === undefined ? {} : { color }), ...(description === undefined ? {} : { description }) };
}
