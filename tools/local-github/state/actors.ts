import { createHash } from 'node:crypto';
import type { Actor, ActorKind } from './actor.ts';
import type { World } from './world.ts';
import { takeId } from './world.ts';

export const WORKFLOW_LOGIN = 'github-actions[bot]';
const WORKFLOW_ID = 41898282;

export function workflowActor(): Actor {
  return { id: WORKFLOW_ID, login: WORKFLOW_LOGIN, kind: 'Bot', token: tokenFor(WORKFLOW_LOGIN, 'ghs_') };
}

export function ensureActor(world: World, login: string, kind: ActorKind = kindOf(login)): Actor {
  const known = world.actors.get(login.toLowerCase());
  if (known !== undefined) return known;
  const prefix = kind === 'Bot' ? 'ghs_' : 'ghp_';
  const actor: Actor = { id: takeId(world), login, kind, token: tokenFor(login, prefix) };
  world.actors.set(login.toLowerCase(), actor);
  return actor;
}

export function findActor(world: World, login: string): Actor | undefined {
  const actor = world.actors.get(login.toLowerCase());
  return actor === undefined || world.forgotten.has(actor.id) ? undefined : actor;
}

export function actorOfToken(world: World, token: string): Actor | undefined {
  return [...world.actors.values()].find((actor) => actor.token === token);
}

/** Commits by the workflow's token are written under the bot's name. */
export function signature(actor: Actor): { readonly name: string; readonly email: string } {
  return { name: actor.login, email: `${actor.id}+${actor.login}@users.noreply.github.com` };
}

function kindOf(login: string): ActorKind {
  return login.endsWith('[bot]') ? 'Bot' : 'User';
}

// An underscore inside keeps these from looking like a real secret to any scanner.
function tokenFor(login: string, prefix: string): string {
  return `${prefix}local_${createHash('sha256').update(login).digest('hex').slice(0, 30)}`;
}

export function actorOfEmail(world: World, email: string): Actor | undefined {
  return [...world.actors.values()].find((actor) => signature(actor).email === email);
}
