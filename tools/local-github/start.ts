import type { Server } from 'node:http';
import type { Person } from './as-person.ts';
import { asPerson } from './as-person.ts';
import type { Clock } from './clock.ts';
import { movableClock } from './clock.ts';
import type { Faults } from './faults.ts';
import { createFaults } from './faults.ts';
import { removeGitStore } from './git/store.ts';
import { type Git, gitOf } from './git-of.ts';
import { createMeter } from './rate-limit.ts';
import type { Counter, RequestRecord } from './server.ts';
import { hangUp, listen } from './server.ts';
import type { Actor } from './state/actor.ts';
import { ensureActor } from './state/actors.ts';
import { copyWorld } from './state/copy.ts';
import type { RepositoryOptions } from './state/create.ts';
import { createWorld, foundRepository } from './state/create.ts';
import type { Delivery } from './state/delivery.ts';
import type { Comment, Issue } from './state/issue.ts';
import type { Act, Permission, Protection, Repository, Scope, ScopeAccess, World } from './state/world.ts';
import { findRepository, fullName } from './state/world.ts';

export interface LocalGitHubOptions extends Partial<RepositoryOptions> {
  /** Where the movable clock starts. */
  readonly now?: string;
  readonly people?: Readonly<Record<string, Permission>>;
  readonly scopes?: Partial<Record<Scope, ScopeAccess>>;
  /** Answer under /api/v3 and /api/graphql only by address, as GitHub Enterprise Server does. */
  readonly enterprise?: boolean;
  /** Its GraphQL is that of an older GitHub Enterprise Server, which knows nothing of rules for branches. */
  readonly former?: boolean;
  /** Further repositories, as "owner/name". */
  readonly others?: readonly string[];
}

export interface LocalGitHub extends AsyncDisposable {
  readonly url: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  readonly workflowToken: string;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly world: World;
  readonly repository: Repository;
  readonly requests: readonly RequestRecord[];
  readonly violations: readonly string[];
  readonly deliveries: readonly Delivery[];
  readonly git: Git;
  readonly as: (login: string, repository?: string) => Person;
  readonly actor: (login: string) => Actor;
  readonly issue: (number: number) => Issue;
  readonly comments: (number: number) => readonly Comment[];
  readonly tokenOf: (login: string) => string;
  readonly permit: (login: string, permission: Permission) => void;
  /** The account was deleted: what it wrote has no author any more, and nobody finds it. */
  readonly forget: (login: string) => void;
  readonly grant: (scope: Scope, access: ScopeAccess) => void;
  readonly protect: (branch: string, protection?: Partial<Protection>) => void;
  readonly unprotect: (branch: string) => void;
  /** Another one that has come exactly as far; what is asked of one, the other does not count. */
  readonly copy: () => Promise<LocalGitHub>;
  readonly stop: () => Promise<void>;
}

const RULES = 'Repository rule violations found\n\nChanges must be made through a pull request.';

export async function startLocalGitHub(options: LocalGitHubOptions = {}): Promise<LocalGitHub> {
  const clock = movableClock(options.now ?? '2026-11-22T14:05:00Z');
  const world = createWorld(clock, options.scopes ?? {});
  const repository = foundAll(world, options);
  const github = await serve(world, fullName(repository), options);
  for (const [login, permission] of Object.entries(options.people ?? {})) github.permit(login, permission);
  return github;
}

type Way = Pick<LocalGitHubOptions, 'enterprise' | 'former'>;

/** A world keeps the address that people know it by: it stands in texts, and a copy has the same texts. */
async function serve(world: World, name: string, way: Way): Promise<LocalGitHub> {
  const { enterprise = false, former = false } = way;
  const { clock } = world;
  const repository = repositoryNamed(world, name);
  const counter = newCounter(world, former);
  const { server, url } = await listen(counter);
  if (world.serverUrl === '') world.serverUrl = url;
  world.apiUrl = enterprise ? `${url}/api/v3` : url;
  const hands = handles(world, repository);
  const stop = stopOnce(server, world);
  return {
    ...hands,
    url,
    serverUrl: world.serverUrl,
    apiUrl: world.apiUrl,
    graphqlUrl: enterprise ? `${url}/api/graphql` : `${url}/graphql`,
    workflowToken: world.workflow.token,
    clock,
    faults: counter.faults,
    world,
    repository,
    requests: counter.requests,
    violations: counter.violations,
    deliveries: world.deliveries,
    copy: () => serve(copyWorld(world), name, way),
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

function newCounter(world: World, isFormer: boolean): Counter {
  return {
    world,
    meter: createMeter(world.clock),
    faults: createFaults(),
    requests: [],
    violations: [],
    shown: new Map(),
    moment: 0,
    isFormer,
  };
}

function foundAll(world: World, options: LocalGitHubOptions): Repository {
  const repository = foundRepository(world, options);
  for (const full of options.others ?? []) {
    const [owner = '', name = ''] = full.split('/');
    foundRepository(world, { ...options, owner, name });
  }
  return repository;
}

function repositoryNamed(world: World, name: string): Repository {
  const [owner = '', short = ''] = name.split('/');
  const found = findRepository(world, owner, short);
  if (found === undefined) throw new Error(`there is no repository ${name}`);
  return found;
}

function handles(world: World, repo: Repository) {
  const actAs = (login: string, name: string = fullName(repo)): Act => {
    const found = repositoryNamed(world, name);
    const actor = ensureActor(world, login);
    return { world, repo: found, by: { kind: actor === world.workflow ? 'workflow' : 'person', actor } };
  };
  return {
    git: gitOf(actAs(repo.owner.login)),
    as: (login: string, name?: string) => asPerson(actAs(login, name)),
    actor: (login: string) => ensureActor(world, login),
    issue: (number: number) => existing(repo, number),
    comments: (number: number) => existing(repo, number).comments,
    tokenOf: (login: string) => ensureActor(world, login).token,
    permit: (login: string, permission: Permission) => {
      ensureActor(world, login);
      for (const each of world.repositories.values()) each.permissions.set(login.toLowerCase(), permission);
    },
    forget: (login: string) => {
      world.forgotten.add(ensureActor(world, login).id);
    },
    grant: (scope: Scope, access: ScopeAccess) => {
      world.scopes[scope] = access;
    },
    protect: (branch: string, { message = RULES, status = null, ...rest }: Partial<Protection> = {}) => {
      repo.protections.set(branch, { status, message, ...rest });
    },
    unprotect: (branch: string) => {
      repo.protections.delete(branch);
    },
  };
}

function stopOnce(server: Server, world: World): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => {
    stopping ??= hangUp(server).then(() => {
      for (const each of world.repositories.values()) removeGitStore(each.git);
    });
    return stopping;
  };
}

function existing(repo: Repository, number: number): Issue {
  const issue = repo.issues.get(number);
  if (issue === undefined) throw new Error(`there is no issue #${number}`);
  return issue;
}
