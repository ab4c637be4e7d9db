import { stamp } from '../clock.ts';
import { resolveCommit } from '../git/commit.ts';
import { Refusal } from '../refusal.ts';
import type { Deployment, DeploymentState } from './deployment.ts';
import { mustBeAllowed } from './permissions.ts';
import type { Act } from './world.ts';
import { takeId } from './world.ts';

export interface NewDeployment {
  readonly environment: string;
  /** A branch, a tag or a commit; the default branch when nothing is said. */
  readonly ref?: string;
  readonly state?: DeploymentState;
}

/** One that succeeds makes the one before it in the same place inactive. */
export function deploy(act: Act, { environment, ref, state = 'ACTIVE' }: NewDeployment): Deployment {
  mustBeAllowed(act, { scope: 'deployments', access: 'write', level: 'write' });
  const commit = resolveCommit(act.repo.git, ref ?? act.repo.defaultBranch);
  if (commit === undefined) throw new Refusal(422, `No ref found for: ${ref ?? act.repo.defaultBranch}`);
  for (const earlier of act.repo.deployments) {
    const isReplaced = state === 'ACTIVE' && earlier.environment === environment;
    if (isReplaced && earlier.state === 'ACTIVE') earlier.state = 'INACTIVE';
  }
  const deployment: Deployment = {
    id: takeId(act.world),
    sha: commit.sha,
    environment,
    creator: act.by.actor,
    createdAt: stamp(act.world.clock),
    state,
  };
  act.repo.deployments.push(deployment);
  return deployment;
}
