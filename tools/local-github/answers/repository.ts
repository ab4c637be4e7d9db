import { permissionOf } from '../state/permissions.ts';
import type { Caller, Repository, World } from '../state/world.ts';
import { fullName } from '../state/world.ts';
import type { Schemas } from './schemas.ts';
import { nodeId, userAnswer } from './user.ts';

export function apiOf(world: World, repo: Repository): string {
  return `${world.apiUrl}/repos/${fullName(repo)}`;
}

export function pageOf(world: World, repo: Repository): string {
  return `${world.serverUrl}/${fullName(repo)}`;
}

/** What is the same for every repository here. */
const quiet = {
  forks: 0,
  forks_count: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
  size: 1,
  has_projects: true,
  has_wiki: false,
  has_pages: false,
  has_downloads: true,
  has_discussions: false,
  allow_forking: true,
  allow_merge_commit: true,
  allow_rebase_merge: true,
  allow_squash_merge: true,
  delete_branch_on_merge: false,
  custom_properties: {},
};

export function repositoryAnswer(world: World, repo: Repository) {
  const open = [...repo.issues.values()].filter((issue) => issue.state === 'open').length;
  return {
    id: repo.id,
    node_id: nodeId('R', repo.id),
    name: repo.name,
    full_name: fullName(repo),
    owner: userAnswer(world, repo.owner),
    private: repo.visibility !== 'public',
    visibility: repo.visibility,
    description: null,
    fork: false,
    ...addresses(world, repo),
    homepage: null,
    language: null,
    license: null,
    mirror_url: null,
    ...quiet,
    default_branch: repo.defaultBranch,
    open_issues: open,
    open_issues_count: open,
    is_template: false,
    topics: [],
    has_issues: repo.hasIssues,
    archived: repo.archived,
    disabled: false,
    web_commit_signoff_required: false,
    pushed_at: repo.pushedAt,
    created_at: repo.createdAt,
    updated_at: repo.pushedAt,
  } satisfies Schemas['repository'] & Pick<Schemas['full-repository'], 'custom_properties'>;
}

export function fullRepositoryAnswer(world: World, repo: Repository, by: Caller): Schemas['full-repository'] {
  const given = permissionOf(repo, by.actor);
  const level = by.kind === 'workflow' && world.scopes.contents === 'write' ? 'write' : given;
  const writes = level === 'write' || level === 'maintain' || level === 'admin';
  return {
    ...repositoryAnswer(world, repo),
    subscribers_count: 0,
    network_count: 0,
    permissions: {
      admin: level === 'admin',
      maintain: level === 'maintain' || level === 'admin',
      push: writes,
      triage: writes || level === 'triage',
      pull: level !== 'none',
    },
    ...(repo.owner.kind === 'Organization' ? { organization: userAnswer(world, repo.owner) } : {}),
  };
}

function addresses(world: World, repo: Repository) {
  const url = apiOf(world, repo);
  const page = pageOf(world, repo);
  return {
    url,
    html_url: page,
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    git_url: `git://${fullName(repo)}.git`,
    hooks_url: `${url}/hooks`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    ...furtherAddresses(world, repo),
  };
}

function furtherAddresses(world: World, repo: Repository) {
  const url = apiOf(world, repo);
  const page = pageOf(world, repo);
  return {
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    ssh_url: `git@localhost:${fullName(repo)}.git`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    svn_url: page,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
    clone_url: `${page}.git`,
  };
}
