/** Whether the workflow that sweeps runs at all: GitHub switches a schedule off in a repository that is quiet. */

import type { SweepWorkflow } from '../facts/sweep-workflow.ts';
import type { GitHub } from './client.ts';

/**
 * What GitHub switched off itself is switched on again, where the token may. Undefined where nothing is known: there is
 * no such file, or the token may not look. https://docs.github.com/en/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows
 */
export async function wakeSweeps(github: GitHub, file: string): Promise<SweepWorkflow | undefined> {
  const state = await stateOf(github, file);
  switch (state) {
    case 'active':
      return 'on';
    case 'disabled_inactivity':
      return (await enable(github, file)) ? 'on' : 'inactive';
    case 'disabled_manually':
    case 'disabled_fork':
      return 'off';
    default:
      return undefined;
  }
}

async function stateOf({ rest, owner, repo }: GitHub, file: string): Promise<string | undefined> {
  try {
    return (await rest.actions.getWorkflow({ owner, repo, workflow_id: file })).data.state;
  } catch {
    return undefined;
  }
}

/** Whether this run is the first by schedule of a day (`2026-11-22`); undefined where nothing tells. */
export async function isFirstOf(
  dayOfRun: string,
  { rest, owner, repo }: GitHub,
  file: string,
): Promise<boolean | undefined> {
  try {
    const asked = {
      owner,
      repo,
      workflow_id: file,
      event: 'schedule',
      created: `>=${dayOfRun}`,
      per_page: 1,
    };
    return (await rest.actions.listWorkflowRuns(asked)).data.total_count <= 1;
  } catch {
    return undefined;
  }
}

/** Nothing of an incident hangs on it, so whatever keeps us from it is no problem of the run. */
export async function enable({ rest, owner, repo }: GitHub, file: string): Promise<boolean> {
  try {
    await rest.actions.enableWorkflow({ owner, repo, workflow_id: file });
    return true;
  } catch {
    return false;
  }
}
