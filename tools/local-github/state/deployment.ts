import type { Actor } from './actor.ts';

export type DeploymentState = 'ACTIVE' | 'FAILURE' | 'IN_PROGRESS' | 'INACTIVE';

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  readonly creator: Actor;
  readonly createdAt: string;
  state: DeploymentState;
}
