import type { Clock } from '../clock.ts';
import { stamp } from '../clock.ts';
import { writeCommit } from '../git/commit.ts';
import { createGitStore, writeObject, writeRef } from '../git/store.ts';
import { editTree } from '../git/tree.ts';
import { ensureActor, signature, workflowActor } from './actors.ts';
import type { Permission, Repository, Scope, ScopeAccess, Visibility, World } from './world.ts';
import { fullName, takeId } from './world.ts';

export interface RepositoryOptions {
  readonly owner: string;
  readonly name: string;
  readonly ownerKind: 'User' | 'Organization';
  readonly visibility: Visibility;
  readonly archived: boolean;
  readonly hasIssues: boolean;
  readonly forbidPullRequests: boolean;
  readonly secretScanning: boolean;
  /** Members of the organization who keep that to themselves. */
  readonly concealed: readonly string[];
  readonly labels: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  /** Without a first commit: the git database refuses, the contents API makes one. */
  readonly empty: boolean;
}

const defaults: RepositoryOptions = {
  owner: 'acme',
  name: 'shop',
  ownerKind: 'Organization',
  visibility: 'public',
  archived: false,
  hasIssues: true,
  forbidPullRequests: false,
  secretScanning: false,
  concealed: [],
  labels: ['incident', 'bug'],
  files: {},
  empty: false,
};

/** What the workflow of the README asks for. */
const workflowScopes = {
  issues: 'write',
  contents: 'write',
  'pull-requests': 'write',
  deployments: 'read',
  actions: 'none',
} as const satisfies Record<Scope, ScopeAccess>;

export function createWorld(clock: Clock, scopes: Partial<Record<Scope, ScopeAccess>>): World {
  const workflow = workflowActor();
  return {
    clock,
    workflow,
    actors: new Map([[workflow.login, workflow]]),
    repositories: new Map(),
    deliveries: [],
    forgotten: new Set(),
    scopes: { ...workflowScopes, ...scopes },
    serverUrl: '',
    apiUrl: '',
    nextId: 1000,
  };
}

/** A repository with its first commit, as GitHub makes it with "add a README". */
export function foundRepository(world: World, options: Partial<RepositoryOptions>): Repository {
  const wanted = { ...defaults, ...options };
  const now = stamp(world.clock);
  const repo: Repository = {
    id: takeId(world),
    owner: ensureActor(world, wanted.owner, wanted.ownerKind),
    name: wanted.name,
    defaultBranch: 'main',
    createdAt: now,
    permissions: new Map<string, Permission>(),
    concealed: wanted.concealed,
    labels: wanted.labels.map((name) => ({ id: takeId(world), name, color: 'd73a4a', description: null })),
    issues: new Map(),
    gone: new Map(),
    protections: new Map(),
    workflows: new Map(),
    scheduledAt: [],
    deployments: [],
    git: createGitStore('main'),
    visibility: wanted.visibility,
    archived: wanted.archived,
    hasIssues: wanted.hasIssues,
    forbidPullRequests: wanted.forbidPullRequests,
    secretScanning: wanted.secretScanning,
    longestTree: 100_000,
    pushedAt: now,
    pagesAddress: null,
    nextNumber: 1,
  };
  world.repositories.set(fullName(repo).toLowerCase(), repo);
  if (!wanted.empty) firstCommit(world, repo, { 'README.md': `# ${wanted.name}\n`, ...wanted.files });
  return repo;
}

function firstCommit(world: World, repo: Repository, files: Readonly<Record<string, string>>): void {
  const changes = new Map(
    Object.entries(files).map(([path, text]) => [
      path,
      { mode: '100644', sha: writeObject(repo.git, 'blob', Buffer.from(text)) },
    ]),
  );
  const author = { ...signature(repo.owner), date: stamp(world.clock) };
  const tree = editTree(repo.git, null, changes);
  const commit = { tree, parents: [], author, committer: author, message: 'Initial commit' };
  writeRef(repo.git, 'refs/heads/main', writeCommit(repo.git, commit));
}
