import { stamp } from './clock.ts';
import type { LocalGitHub } from './start.ts';
import { envelope } from './state/announce.ts';
import type { Delivery } from './state/delivery.ts';
import type { Act } from './state/world.ts';
import { fullName, takeId } from './state/world.ts';

/** The clock strikes; it arrives in the name of whoever last changed the schedule. */
export function scheduled(github: LocalGitHub, schedule = '17 * * * *'): Delivery {
  github.repository.scheduledAt.push(stamp(github.clock));
  return timed(github, { event: 'schedule', by: scheduler(github), more: { schedule } });
}

export function dispatched(
  github: LocalGitHub,
  by: string,
  inputs: Readonly<Record<string, string>> = {},
): Delivery {
  const ref = `refs/heads/${github.repository.defaultBranch}`;
  const workflow = '.github/workflows/incident-protocol.yml';
  return timed(github, { event: 'workflow_dispatch', by, more: { inputs, ref, workflow } });
}

function timed(
  github: LocalGitHub,
  what: { readonly event: string; readonly by: string; readonly more: Readonly<Record<string, unknown>> },
): Delivery {
  const actor = github.actor(what.by);
  const act: Act = { world: github.world, repo: github.repository, by: { kind: 'person', actor } };
  return {
    id: `00000000-0000-4000-8000-${String(takeId(github.world)).padStart(12, '0')}`,
    event: what.event,
    action: null,
    repository: fullName(github.repository),
    sender: actor.login,
    payload: { ...what.more, ...envelope(act) },
  };
}

function scheduler({ repository }: LocalGitHub): string {
  const admin = [...repository.permissions].find(([, permission]) => permission === 'admin');
  return admin?.[0] ?? repository.owner.login;
}
