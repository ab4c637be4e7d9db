import { pageOf } from '../answers/repository.ts';
import { nodeId, userAnswer } from '../answers/user.ts';
import type { Actor } from '../state/actor.ts';
import type { Act } from '../state/world.ts';
import { fullName } from '../state/world.ts';

/** Here GitHub names a bot without the `[bot]` that REST appends. */
export function actorNode(act: Pick<Act, 'world'>, actor: Actor) {
  const user = userAnswer(act.world, actor);
  return {
    __typename: actor.kind,
    id: user.node_id,
    databaseId: actor.id,
    login: actor.login.replace(/\[bot\]$/, ''),
    url: user.html_url,
    avatarUrl: user.avatar_url,
    resourcePath: `/${actor.login}`,
    name: null,
  };
}

/** Who deleted their account is nobody. */
export function authorNode(act: Pick<Act, 'world'>, actor: Actor) {
  return act.world.forgotten.has(actor.id) ? null : actorNode(act, actor);
}

export function repositoryName(act: Act) {
  return {
    __typename: 'Repository',
    id: nodeId('R', act.repo.id),
    databaseId: act.repo.id,
    name: act.repo.name,
    nameWithOwner: fullName(act.repo),
    owner: actorNode(act, act.repo.owner),
    url: pageOf(act.world, act.repo),
    isArchived: act.repo.archived,
    isPrivate: act.repo.visibility !== 'public',
    visibility: act.repo.visibility.toUpperCase(),
    hasIssuesEnabled: act.repo.hasIssues,
  };
}
