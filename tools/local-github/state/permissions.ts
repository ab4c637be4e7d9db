import { noRights, notForIntegrations, notFound, Refusal } from '../refusal.ts';
import type { Actor } from './actor.ts';
import type { Act, Permission, Repository, Scope } from './world.ts';

const rank: Readonly<Record<Permission, number>> = {
  none: 0,
  read: 1,
  triage: 2,
  write: 3,
  maintain: 4,
  admin: 5,
};

export interface Need {
  readonly scope: Scope;
  readonly access: 'read' | 'write';
  readonly level: Permission;
}

/** In a public repository everybody reads; elsewhere only those who were let in. */
export function permissionOf(repo: Repository, actor: Actor): Permission {
  if (actor.id === repo.owner.id) return 'admin';
  const given = repo.permissions.get(actor.login.toLowerCase());
  const floor = repo.visibility === 'private' ? 'none' : 'read';
  return given !== undefined && rank[given] > rank[floor] ? given : floor;
}

export function holds(act: Act, level: Permission, scope: Scope): boolean {
  if (act.by.kind === 'workflow') return act.world.scopes[scope] === 'write' || level === 'read';
  return rank[permissionOf(act.repo, act.by.actor)] >= rank[level];
}

export function mustBeAllowed(act: Act, need: Need): void {
  mustSee(act);
  mustHaveScope(act, need);
  if (need.access === 'write' && act.repo.archived) {
    throw new Refusal(403, 'Repository was archived so is read-only.');
  }
  if (!holds(act, need.level, need.scope))
    throw act.by.kind === 'workflow' ? notForIntegrations() : noRights();
}

export function mustSee(act: Act): void {
  if (act.by.kind === 'person' && permissionOf(act.repo, act.by.actor) === 'none') throw notFound();
}

function mustHaveScope(act: Act, need: Need): void {
  if (act.by.kind !== 'workflow') return;
  const given = act.world.scopes[need.scope];
  // A public repository can be read with a token that was granted nothing.
  if (need.access === 'read' && (given !== 'none' || act.repo.visibility === 'public')) return;
  if (given !== 'write') throw notForIntegrations();
}
