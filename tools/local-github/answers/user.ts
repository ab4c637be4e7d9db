import type { Actor } from '../state/actor.ts';
import type { World } from '../state/world.ts';
import type { Schemas } from './schemas.ts';

export function nodeId(kind: string, id: number): string {
  return `${kind}_${Buffer.from(`${kind}:${id}`).toString('base64url')}`;
}

export function userAnswer(world: World, actor: Actor) {
  const url = `${world.apiUrl}/users/${encodeURIComponent(actor.login)}`;
  return {
    login: actor.login,
    id: actor.id,
    node_id: nodeId(actor.kind === 'Bot' ? 'BOT' : 'U', actor.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${actor.id}?v=4`,
    gravatar_id: '',
    url,
    html_url: userPage(world, actor),
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: actor.kind,
    user_view_type: 'public',
    site_admin: false,
  } satisfies Schemas['simple-user'];
}

/** Who deleted their account is nobody. */
export function authorAnswer(world: World, actor: Actor) {
  return world.forgotten.has(actor.id) ? null : userAnswer(world, actor);
}

export function publicUserAnswer(world: World, actor: Actor): Schemas['public-user'] {
  return {
    ...userAnswer(world, actor),
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  };
}

function userPage(world: World, actor: Actor): string {
  const app = actor.login.replace(/\[bot\]$/, '');
  return actor.kind === 'Bot' ? `${world.serverUrl}/apps/${app}` : `${world.serverUrl}/${actor.login}`;
}
