import type { ClosingPull, CommitFact, DeploymentFact, PullFact } from '../facts/background.ts';
import type { Account } from '../facts/people.ts';
import { at, listAt, numberAt, textAt } from '../json.ts';
import { account } from './translate.ts';

/** GraphQL names a bot without the `[bot]` that REST appends, and people know it by. */
export function actorAccount(actor: unknown): Account {
  const login = textAt(actor, 'login');
  if (login === undefined) return account(null);
  const isBot = textAt(actor, '__typename') === 'Bot';
  return account({ login: isBot && !login.endsWith('[bot]') ? `${login}[bot]` : login });
}

export function closingPull(node: unknown): readonly ClosingPull[] {
  const states = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;
  const state = Object.entries(states).find(([name]) => name === textAt(node, 'state'))?.[1];
  if (state === undefined) return [];
  const reviewers = listAt(node, 'latestReviews', 'nodes').map((review) =>
    actorAccount(at(review, 'author')),
  );
  const commit = textAt(node, 'mergeCommit', 'oid');
  return pullFact(node).map((pull) => ({
    ...pull,
    state,
    ...(commit === undefined ? {} : { commit }),
    reviewers,
  }));
}

export function commitFact(node: unknown): readonly CommitFact[] {
  const [sha, when] = [textAt(node, 'oid'), textAt(node, 'committedDate')];
  if (sha === undefined || when === undefined) return [];
  const user = at(node, 'author', 'user') ?? undefined;
  const [pull] = listAt(node, 'associatedPullRequests', 'nodes').flatMap((one) =>
    pullFact(one).map((fact) => ({ ...fact, base: textAt(one, 'baseRefName') ?? '' })),
  );
  return [
    {
      sha,
      url: textAt(node, 'url') ?? '',
      headline: textAt(node, 'messageHeadline') ?? '',
      at: when,
      ...(user === undefined ? {} : { by: actorAccount(user) }),
      authorName: textAt(node, 'author', 'name') ?? '',
      ...(pull === undefined ? {} : { pull }),
    },
  ];
}

function pullFact(node: unknown): readonly PullFact[] {
  const number = numberAt(node, 'number');
  if (number === undefined) return [];
  const mergedAt = textAt(node, 'mergedAt');
  return [
    {
      number,
      title: textAt(node, 'title') ?? '',
      url: textAt(node, 'url') ?? '',
      author: actorAccount(at(node, 'author')),
      ...(mergedAt === undefined ? {} : { mergedAt }),
    },
  ];
}

export function deploymentFact(node: unknown): readonly DeploymentFact[] {
  const [when, sha] = [textAt(node, 'createdAt'), textAt(node, 'commitOid')];
  const environment = textAt(node, 'environment');
  if (when === undefined || sha === undefined || environment === undefined) return [];
  return [
    {
      at: when,
      by: actorAccount(at(node, 'creator')),
      environment,
      sha,
      state: deploymentState(textAt(node, 'state')),
    },
  ];
}

/** What was replaced by the next deployment, or taken down, had succeeded before; so the word stays the same. */
function deploymentState(state: string | undefined): DeploymentFact['state'] {
  switch (state) {
    case 'ACTIVE':
    case 'SUCCESS':
    case 'INACTIVE':
    case 'DESTROYED':
      return 'succeeded';
    case 'ERROR':
    case 'FAILURE':
      return 'failed';
    default:
      return 'unfinished';
  }
}
