import { gitCommitAnswer } from '../answers/git.ts';
import { nodeId } from '../answers/user.ts';
import type { StoredCommit } from '../git/commit.ts';
import { changesAt, commitsBetween, history, readCommit } from '../git/commit.ts';
import { readRef } from '../git/store.ts';
import { actorOfEmail } from '../state/actors.ts';
import { branchRef, protectionOf } from '../state/branches.ts';
import { mustBeAllowed } from '../state/permissions.ts';
import type { Act } from '../state/world.ts';
import { actorNode } from './actor-node.ts';
import type { PageArguments } from './connection.ts';
import { connection } from './connection.ts';
import { fileNode, treeNode } from './object-nodes.ts';
import { mayReadPulls, type OnePull, pullNode, pullsOf } from './pull-nodes.ts';

interface HistoryArguments extends PageArguments {
  readonly path?: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
}

/** Null before the first commit. */
export function defaultBranchNode(act: Act) {
  mustBeAllowed(act, { scope: 'contents', access: 'read', level: 'read' });
  return branchNode(act, act.repo.defaultBranch);
}

/** Null for one that is not there. */
export function refNode(act: Act, qualifiedName: string) {
  mustBeAllowed(act, { scope: 'contents', access: 'read', level: 'read' });
  return branchNode(act, qualifiedName.replace(/^refs\/heads\//, ''));
}

function branchNode(act: Act, name: string) {
  const tip = readCommit(act.repo.git, readRef(act.repo.git, branchRef(name)) ?? '');
  if (tip === undefined) return null;
  const rule = protectionOf(act.repo, branchRef(name));
  const ruleset =
    rule === undefined || rule.isClassic === true
      ? []
      : [{ type: 'PULL_REQUEST', repositoryRuleset: { databaseId: 1 } }];
  return {
    __typename: 'Ref',
    name,
    prefix: 'refs/heads/',
    target: () => commitNode(act, tip),
    // Only what is set under "Branches" shows here, and no ruleset.
    rules: (page: PageArguments) => connection('rules', ruleset, page),
    refUpdateRule: rule?.isClassic === true ? { pattern: name, viewerCanPush: false } : null,
  };
}

function commitNode(act: Act, commit: StoredCommit) {
  const { html_url: url, node_id: id } = gitCommitAnswer(act.world, act.repo, commit);
  return {
    __typename: 'Commit',
    id,
    oid: commit.sha,
    abbreviatedOid: commit.sha.slice(0, 7),
    url,
    message: commit.message,
    messageHeadline: commit.message.split('\n')[0] ?? '',
    committedDate: commit.committer.date,
    authoredDate: commit.author.date,
    author: gitActorNode(act, commit.author),
    committer: gitActorNode(act, commit.committer),
    tree: () => treeNode(act.repo.git, commit.tree),
    file: ({ path }: { readonly path: string }) => fileNode(act.repo.git, commit.tree, path),
    history: (wanted: HistoryArguments) => historyOf(act, commit, wanted),
    associatedPullRequests: (page: PageArguments) => {
      mayReadPulls(act);
      const pulls = bringersOf(act, commit.sha).map((one) => pullNode(act, one));
      return connection('associatedPullRequests', pulls, page);
    },
  };
}

/** A bot is no user, so nobody is behind its commits here. */
function gitActorNode(act: Act, { name, email, date }: StoredCommit['author']) {
  const actor = actorOfEmail(act.world, email);
  const isUser = actor?.kind === 'User' && !act.world.forgotten.has(actor.id);
  return { name, email, date, user: isUser ? actorNode(act, actor) : null };
}

/** By the date of the committer, as `git log` does. */
function historyOf(act: Act, from: StoredCommit, wanted: HistoryArguments) {
  const since = Date.parse(wanted.since ?? '1970-01-01T00:00:00Z');
  const until = Date.parse(wanted.until ?? '2099-12-13T00:00:00Z');
  const { git } = act.repo;
  const changes = wanted.path ? changesAt(git, from.sha, wanted.path) : undefined;
  const found = history(git, from.sha)
    .filter(({ sha }) => changes?.has(sha) ?? true)
    .map((commit) => ({ commit, date: Date.parse(commit.committer.date) }))
    .filter(({ date }) => date >= since && date <= until)
    .toSorted((a, b) => b.date - a.date)
    .map(({ commit }) => commitNode(act, commit));
  return connection('history', found, wanted);
}

/** The merged pull request that brought a commit; of one that is on no default branch yet, the open ones. */
function bringersOf(act: Act, sha: string): readonly OnePull[] {
  const { git } = act.repo;
  const brought = pullsOf(act).filter(
    ({ pull }) =>
      pull.mergeCommit === sha ||
      commitsBetween(git, pull.baseSha, pull.headSha).some((commit) => commit.sha === sha),
  );
  const merged = brought.filter(({ pull }) => pull.mergedAt !== null);
  return merged.length > 0 ? merged : brought.filter(({ issue }) => issue.state === 'open');
}

interface DeploymentArguments extends PageArguments {
  readonly environments?: readonly string[] | null;
  readonly orderBy?: { readonly field: string; readonly direction: string } | null;
}

export function deploymentsOf(act: Act, { environments, orderBy, ...page }: DeploymentArguments) {
  mustBeAllowed(act, { scope: 'deployments', access: 'read', level: 'read' });
  const oldestFirst = act.repo.deployments.filter(
    ({ environment }) => environments?.includes(environment) ?? true,
  );
  const ordered = orderBy?.direction === 'DESC' ? oldestFirst.toReversed() : oldestFirst;
  const nodes = ordered.map(({ id, sha, environment, creator, createdAt, state }) => ({
    __typename: 'Deployment',
    id: nodeId('DE', id),
    databaseId: id,
    commitOid: sha,
    environment,
    createdAt,
    creator: actorNode(act, creator),
    state,
  }));
  return connection('deployments', nodes, page);
}
