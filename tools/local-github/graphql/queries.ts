import { stamp } from '../clock.ts';
import { resolveCommit } from '../git/commit.ts';
import { findPath } from '../git/tree.ts';
import { Refusal } from '../refusal.ts';
import { findIssue } from '../state/find-issue.ts';
import type { Issue } from '../state/issue.ts';
import { findLabel } from '../state/labels.ts';
import { mustBeAllowed, permissionOf } from '../state/permissions.ts';
import type { Act } from '../state/world.ts';
import { findRepository } from '../state/world.ts';
import { actorNode, repositoryName } from './actor-node.ts';
import { defaultBranchNode, deploymentsOf, refNode } from './branch-nodes.ts';
import type { PageArguments } from './connection.ts';
import { connection } from './connection.ts';
import { commentOfNode, type Door } from './find-node.ts';
import { commentNode, issueNode } from './nodes.ts';
import { objectNode } from './object-nodes.ts';
import { mayReadPulls, pullNode, pullsOf } from './pull-nodes.ts';

interface IssuesArguments extends PageArguments {
  readonly labels?: readonly string[] | null;
  readonly states?: readonly string[] | null;
  readonly filterBy?: { readonly since?: string | null; readonly labels?: readonly string[] | null } | null;
  readonly orderBy?: { readonly field: string; readonly direction: string } | null;
}

export function queries(at: Door) {
  return {
    // Only here does a workflow's token learn its own full name.
    viewer: () => ({ ...actorNode(at, at.by.actor), __typename: 'User', login: at.by.actor.login }),
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
      const repo = findRepository(at.world, owner, name);
      const hidden =
        repo === undefined || (at.by.kind === 'person' && permissionOf(repo, at.by.actor) === 'none');
      if (hidden) throw unresolved(`a Repository with the name '${owner}/${name}'.`);
      return repositoryNode({ ...at, repo });
    },
    // Of all nodes only comments are asked for by their id.
    node: ({ id }: { readonly id: string }) => {
      const { act, place } = commentOfNode(at, id);
      mayRead(act);
      return commentNode(act, place);
    },
    rateLimit: () => ({
      limit: 1000,
      cost: 1,
      remaining: 999,
      used: 1,
      nodeCount: 1,
      resetAt: stamp(at.world.clock),
    }),
  };
}

function repositoryNode(act: Act) {
  return {
    ...repositoryName(act),
    object: ({ oid, expression }: { readonly oid?: string | null; readonly expression?: string | null }) => {
      mustBeAllowed(act, { scope: 'contents', access: 'read', level: 'read' });
      return objectNode(act.repo.git, oid ?? objectNamed(act, expression ?? ''));
    },
    defaultBranchRef: () => defaultBranchNode(act),
    ref: ({ qualifiedName }: { readonly qualifiedName: string }) => refNode(act, qualifiedName),
    deployments: (wanted: Parameters<typeof deploymentsOf>[1]) => deploymentsOf(act, wanted),
    pullRequest: ({ number }: { readonly number: number }) => {
      mayReadPulls(act);
      const found = pullsOf(act).find(({ issue }) => issue.number === number);
      if (found === undefined) throw unresolved(`a PullRequest with the number of ${number}.`);
      return pullNode(act, found);
    },
    issue: ({ number }: { readonly number: number }) => {
      mayRead(act);
      return issueNode(act, resolveIssue(act, number));
    },
    issueOrPullRequest: ({ number }: { readonly number: number }) => {
      mayRead(act);
      const found = act.repo.issues.get(number);
      if (found === undefined) throw unresolved(`an issue or pull request with the number of ${number}.`);
      const { pull } = found;
      return pull === null
        ? issueNode(act, found)
        : { ...issueNode(act, found), ...pullNode(act, { issue: found, pull }) };
    },
    ...listsOf(act),
  };
}

function listsOf(act: Act) {
  return {
    label: ({ name }: { readonly name: string }) => {
      mayRead(act);
      const label = findLabel(act.repo, name);
      if (label === undefined) return null;
      return {
        __typename: 'Label',
        name: label.name,
        issues: (wanted: IssuesArguments) => {
          const found = listed(act, { ...wanted, labels: [label.name] });
          return connection(
            'issues',
            found.map((issue) => issueNode(act, issue)),
            wanted,
          );
        },
      };
    },
    issues: (wanted: IssuesArguments) => {
      mayRead(act);
      return connection(
        'issues',
        listed(act, wanted).map((issue) => issueNode(act, issue)),
        wanted,
      );
    },
  };
}

/** As `git rev-parse` reads `HEAD:folder/file`; `HEAD` is the default branch. */
function objectNamed({ repo: { git, defaultBranch } }: Act, expression: string): string {
  const [, name = '', path = ''] = /^([^:]+):(.+)$/.exec(expression) ?? [];
  const commit = resolveCommit(git, name === 'HEAD' ? defaultBranch : name);
  return (commit === undefined ? undefined : findPath(git, commit.tree, path))?.sha ?? '';
}

function resolveIssue(act: Act, number: number): Issue {
  const known = act.repo.issues.get(number);
  if (known === undefined || known.pull !== null) throw unresolved(`an Issue with the number of ${number}.`);
  return findIssue(act, number);
}

function listed(act: Act, wanted: IssuesArguments): readonly Issue[] {
  const labels = [...(wanted.labels ?? []), ...(wanted.filterBy?.labels ?? [])].map((name) =>
    name.toLowerCase(),
  );
  const since = Date.parse(wanted.filterBy?.since ?? '1970-01-01T00:00:00Z');
  const sign = wanted.orderBy?.direction === 'DESC' ? -1 : 1;
  const key = (issue: Issue) =>
    Date.parse(wanted.orderBy?.field === 'UPDATED_AT' ? issue.updatedAt : issue.createdAt);
  return (
    [...act.repo.issues.values()]
      .filter((issue) => issue.pull === null && Date.parse(issue.updatedAt) >= since)
      .filter((issue) => (wanted.states ?? [issue.state.toUpperCase()]).includes(issue.state.toUpperCase()))
      // Unlike REST, GraphQL finds issues that carry any of the labels.
      .filter((issue) => labels.length === 0 || carries(issue, labels))
      .sort((a, b) => sign * (key(a) - key(b) || a.number - b.number))
  );
}

function carries(issue: Issue, names: readonly string[]): boolean {
  return issue.labels.some((label) => names.includes(label.name.toLowerCase()));
}

function mayRead(act: Act): void {
  mustBeAllowed(act, { scope: 'issues', access: 'read', level: 'read' });
}

function unresolved(what: string): Refusal {
  return new Refusal(404, `Could not resolve to ${what}`);
}
