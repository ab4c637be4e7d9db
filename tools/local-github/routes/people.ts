import { fullRepositoryAnswer } from '../answers/repository.ts';
import { publicUserAnswer, userAnswer } from '../answers/user.ts';
import type { Route } from '../call.ts';
import { inRepo, ok, param } from '../call.ts';
import { notForIntegrations, notFound, Refusal } from '../refusal.ts';
import { findActor } from '../state/actors.ts';
import { holds, mustSee, permissionOf } from '../state/permissions.ts';
import type { Permission } from '../state/world.ts';

/** The answer's older field knows four levels; `role_name` tells the rest. */
const legacy: Readonly<Record<Permission, string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
};

export const peopleRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}',
    handle: inRepo((act) => {
      mustSee(act);
      return ok(fullRepositoryAnswer(act.world, act.repo, act.by));
    }),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/collaborators/{username}/permission',
    handle: inRepo((act, call) => {
      mustSee(act);
      if (act.by.kind === 'person' && !holds(act, 'write', 'contents')) {
        throw new Refusal(403, 'Must have push access to view collaborator permission.');
      }
      const actor = findActor(act.world, param(call, 'username'));
      if (actor === undefined) throw notFound();
      // Bots have no role here, whatever their token may do.
      if (actor.kind !== 'User') throw new Refusal(404, `${actor.login} is not a user`);
      const level = permissionOf(act.repo, actor);
      const user = { ...userAnswer(act.world, actor), role_name: level };
      return ok({ permission: legacy[level], role_name: level, user });
    }),
  },
  {
    method: 'GET',
    path: '/users/{username}',
    handle: (call) => {
      const actor = findActor(call.world, param(call, 'username'));
      if (actor === undefined) throw notFound();
      return ok(publicUserAnswer(call.world, actor));
    },
  },
  {
    method: 'GET',
    path: '/user',
    handle: (call) => {
      if (call.by.kind === 'workflow') throw notForIntegrations();
      return ok(publicUserAnswer(call.world, call.by.actor));
    },
  },
];
