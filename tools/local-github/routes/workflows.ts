import type { Call, Route } from '../call.ts';
import { inRepo, noContent, ok, param, query } from '../call.ts';
import { notForIntegrations, notFound } from '../refusal.ts';
import { mustBeAllowed } from '../state/permissions.ts';
import { type Act, fullName, type WorkflowState } from '../state/world.ts';

const WORKFLOWS = '/repos/{owner}/{repo}/actions/workflows';
const WORKFLOW = `${WORKFLOWS}/{workflow}`;

export const workflowRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: WORKFLOW,
    handle: inRepo((act, call) => {
      mustBeAllowed(act, { scope: 'actions', access: 'read', level: 'read' });
      const { file, state } = found(act, call);
      return ok(answerFor(act, file, state));
    }),
  },
  {
    method: 'GET',
    path: WORKFLOWS,
    query: ['per_page', 'page'],
    handle: inRepo((act) => {
      mustBeAllowed(act, { scope: 'actions', access: 'read', level: 'read' });
      const workflows = [...act.repo.workflows].map(([file, state]) => answerFor(act, file, state));
      return ok({ total_count: workflows.length, workflows });
    }),
  },
  {
    method: 'GET',
    path: `${WORKFLOW}/runs`,
    query: ['event', 'created', 'per_page'],
    handle: inRepo((act, call) => {
      mustBeAllowed(act, { scope: 'actions', access: 'read', level: 'read' });
      found(act, call);
      const since = (query(call, 'created') ?? '').replace(/^>=/, '');
      const times = act.repo.scheduledAt.filter((at) => at >= since).toReversed();
      const runs = times
        .map((created_at) => ({ created_at }))
        .slice(0, Number(query(call, 'per_page') ?? 30));
      return ok({ total_count: times.length, workflow_runs: runs });
    }),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/permissions/workflow',
    handle: inRepo((act) => {
      if (act.by.kind === 'workflow') throw notForIntegrations();
      mustBeAllowed(act, { scope: 'actions', access: 'read', level: 'admin' });
      return ok({
        default_workflow_permissions: 'read',
        can_approve_pull_request_reviews: !act.repo.forbidPullRequests,
      });
    }),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pages',
    // It takes `pages: read`, which none of the documented workflows but the site's has, and Pages that are on.
    handle: inRepo((act) => {
      if (act.repo.pagesAddress === null) throw notFound();
      return ok({ html_url: act.repo.pagesAddress, status: 'built', public: true });
    }),
  },
  {
    method: 'PUT',
    path: `${WORKFLOW}/enable`,
    handle: inRepo((act, call) => {
      mustBeAllowed(act, { scope: 'actions', access: 'write', level: 'write' });
      act.repo.workflows.set(found(act, call).file, 'active');
      return noContent;
    }),
  },
];

function answerFor(act: Act, file: string, state: WorkflowState) {
  const path = `.github/workflows/${file}`;
  const page = `${act.world.serverUrl}/${fullName(act.repo)}/blob/${act.repo.defaultBranch}/${path}`;
  return { id: 1, name: file, path, state, html_url: page };
}

function found(act: Act, call: Call): { readonly file: string; readonly state: WorkflowState } {
  const file = param(call, 'workflow');
  const state = act.repo.workflows.get(file);
  if (state === undefined) throw notFound();
  return { file, state };
}
