import type { Clock } from '../clock.ts';
import type { GitStore } from '../git/store.ts';
import type { Actor, Label } from './actor.ts';
import type { Delivery } from './delivery.ts';
import type { Deployment } from './deployment.ts';
import type { Issue } from './issue.ts';

export type Permission = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';
export type Visibility = 'public' | 'private' | 'internal';
export type Scope = 'issues' | 'contents' | 'pull-requests' | 'deployments' | 'actions';
export type ScopeAccess = 'write' | 'read' | 'none';

export type WorkflowState = 'active' | 'disabled_inactivity' | 'disabled_manually' | 'disabled_fork';

export interface Protection {
  /** Without one: 409 from the contents API, 422 from the references API. */
  readonly status: 403 | 409 | 422 | null;
  readonly message: string;
  /** Set under "Branches" and no ruleset; only of those GraphQL tells who may push. */
  readonly isClassic?: true;
  /** What a ruleset says to whoever asks whether they are exempt. */
  readonly bypass?: 'always' | 'pull_requests_only';
  /** A ruleset that is only tried out. */
  readonly isEvaluated?: true;
}

export interface Gone {
  readonly kind: 'deleted' | 'transferred';
  readonly location: string;
}

export interface Repository {
  readonly id: number;
  readonly owner: Actor;
  readonly name: string;
  readonly defaultBranch: string;
  readonly createdAt: string;
  readonly permissions: Map<string, Permission>;
  /** Members whom no answer shows as such. */
  readonly concealed: readonly string[];
  readonly labels: Label[];
  readonly issues: Map<number, Issue>;
  readonly gone: Map<number, Gone>;
  readonly protections: Map<string, Protection>;
  /** By their file, without its folder. */
  readonly workflows: Map<string, WorkflowState>;
  /** When the clock struck for a workflow with a schedule; the newest last. */
  readonly scheduledAt: string[];
  /** Oldest first. */
  readonly deployments: Deployment[];
  readonly git: GitStore;
  visibility: Visibility;
  archived: boolean;
  hasIssues: boolean;
  forbidPullRequests: boolean;
  secretScanning: boolean;
  /** How many entries of a tree one answer holds. */
  longestTree: number;
  pushedAt: string;
  /** Where GitHub Pages shows it; null where they are off. */
  pagesAddress: string | null;
  nextNumber: number;
}

export interface World {
  readonly clock: Clock;
  readonly actors: Map<string, Actor>;
  readonly repositories: Map<string, Repository>;
  readonly deliveries: Delivery[];
  readonly scopes: Record<Scope, ScopeAccess>;
  readonly workflow: Actor;
  readonly forgotten: Set<number>;
  serverUrl: string;
  apiUrl: string;
  nextId: number;
}

/** Who calls, and through which door: what the workflow's own token does wakes no workflow. */
export interface Caller {
  readonly kind: 'person' | 'workflow';
  readonly actor: Actor;
}

export interface Act {
  readonly world: World;
  readonly repo: Repository;
  readonly by: Caller;
}

export function takeId(world: World): number {
  world.nextId += 1;
  return world.nextId;
}

export function fullName(repo: Repository): string {
  return `${repo.owner.login}/${repo.name}`;
}

export function findRepository(world: World, owner: string, name: string): Repository | undefined {
  return world.repositories.get(`${owner}/${name}`.toLowerCase());
}
