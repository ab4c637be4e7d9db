import type { Call, Route } from '../call.ts';
import { inRepo, noContent, ok, param } from '../call.ts';
import { notFound } from '../refusal.ts';
import { mustBeAllowed } from '../state/permissions.ts';
import { type Act, fullName, type WorkflowState } from '../state/world.ts';

const WORKFLOW = '/repos/{owner}/{repo}/actions/workflows/{workflow}';

export const workflowRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: WORKFLOW,
    handle: inRepo((act, call) => {
      mustBeAllowed(act, { scope: 'actions', access: 'read', level: 'read' });
      const { file, state } = found(act, call);
      const page = `${act.world.serverUrl}/${fullName(act.repo)}`;
      const path = `.github/workflows/${file}`;
      return ok({
        id: 1,
        name: file,
        path,
        state,
        html_url: `${page}/blob/${act.repo.defaultBranch}/${path}`,
      });
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

function found(act: Act, call: Call): { readonly file: string; readonly state: WorkflowState } {
  const file = param(call, 'workflow');
  const state = act.repo.workflows.get(file);
  if (state === undefined) throw notFound();
  return { file, state };
}
