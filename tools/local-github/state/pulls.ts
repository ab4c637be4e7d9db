import { stamp } from '../clock.ts';
import { commitsBetween, readCommit } from '../git/commit.ts';
import { mergedTree } from '../git/merge.ts';
import { readRef, writeRef } from '../git/store.ts';
import { Refusal, validationFailed } from '../refusal.ts';
import { announceIssue } from './announce.ts';
import { afterPush, branchRef } from './branches.ts';
import { commitTree } from './files.ts';
import type { Issue, Pull } from './issue.ts';
import { addIssue, markClosed } from './issues.ts';
import { mustBeAllowed } from './permissions.ts';
import { closingNumbersIn, record, recordMentions } from './timeline.ts';
import type { Act, Repository } from './world.ts';
import { fullName } from './world.ts';

export interface NewPull {
  readonly title: string;
  readonly body: string | null;
  readonly head: string;
  readonly base: string;
  readonly draft: boolean;
  /** Issues joined by hand in the sidebar, on top of those that the body says it closes. */
  readonly links?: readonly number[];
}

export function openPull(act: Act, wanted: NewPull): Issue {
  mustBeAllowed(act, { scope: 'pull-requests', access: 'write', level: 'read' });
  if (act.by.kind === 'workflow' && act.repo.forbidPullRequests) {
    throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  }
  const head = wanted.head.replace(`${act.repo.owner.login}:`, '');
  const shas = mustBeOpenable(act, { ...wanted, head });
  const links = [...new Set([...(wanted.links ?? []), ...closingNumbersIn(wanted.body ?? '')])];
  const { base, draft } = wanted;
  const fresh = { mergedAt: null, mergedBy: null, mergeCommit: null, tested: null, reviews: [] };
  const issue = addIssue(act, { ...wanted, pull: { head, base, draft, ...shas, ...fresh, links } });
  recordMentions(act, issue, issue.body);
  for (const number of links) {
    const target = act.repo.issues.get(number);
    if (target === undefined) continue;
    record(act, target, { kind: 'connected' });
    record(act, issue, { kind: 'connected' });
  }
  announceIssue(act, issue, { action: 'opened' });
  return issue;
}

export function mergePull(act: Act, { issue, pull }: { issue: Issue; pull: Pull }): string {
  mustBeAllowed(act, { scope: 'contents', access: 'write', level: 'write' });
  const { git } = act.repo;
  const base = readCommit(git, readRef(git, branchRef(pull.base)) ?? '');
  const head = readCommit(git, pull.headSha);
  if (issue.state === 'closed' || base === undefined || head === undefined) throw notMergeable();
  const tree = mergedTree(git, base.sha, head.sha);
  if (tree === undefined) throw notMergeable();
  const message = `Merge pull request #${issue.number} from ${act.repo.owner.login}/${pull.head}\n\n${issue.title}`;
  const commit = commitTree(act, { message, tree, parents: [base.sha, head.sha] });
  writeRef(git, branchRef(pull.base), commit);
  pull.mergedAt = stamp(act.world.clock);
  pull.mergedBy = act.by.actor;
  pull.mergeCommit = commit;
  record(act, issue, { kind: 'merged', commitId: commit });
  markClosed(act, issue);
  afterPush(act, branchRef(pull.base), { from: base.sha, to: commit });
  if (pull.base === act.repo.defaultBranch) closeLinked(act, pull);
  return commit;
}

function closeLinked(act: Act, pull: Pull): void {
  for (const number of pull.links) {
    const target = act.repo.issues.get(number);
    if (target?.state === 'open' && target.pull === null) markClosed(act, target);
  }
}

/**
 * Whether it merges without a conflict. GitHub computes it when somebody asks, and says nothing until it is done; here
 * that is when the next one asks. https://docs.github.com/en/rest/guides/using-the-rest-api-to-interact-with-your-git-database#checking-mergeability-of-pull-requests
 */
export function mergeability(
  repo: Repository,
  { issue, pull }: { issue: Issue; pull: Pull },
): boolean | null {
  const base = readRef(repo.git, branchRef(pull.base));
  if (issue.state === 'closed' || base === undefined) return null;
  const { headSha: head, tested } = pull;
  if (tested?.base === base && tested.head === head) return tested.mergeable;
  pull.tested = { base, head, mergeable: mergedTree(repo.git, base, head) !== undefined };
  return null;
}

function mustBeOpenable(
  act: Act,
  wanted: { readonly head: string; readonly base: string },
): { readonly headSha: string; readonly baseSha: string } {
  const headSha = readRef(act.repo.git, branchRef(wanted.head));
  const baseSha = readRef(act.repo.git, branchRef(wanted.base));
  if (headSha === undefined)
    throw validationFailed({ resource: 'PullRequest', field: 'head', code: 'invalid' });
  if (baseSha === undefined)
    throw validationFailed({ resource: 'PullRequest', field: 'base', code: 'invalid' });
  const custom = (message: string) =>
    validationFailed({ resource: 'PullRequest', field: 'head', code: 'custom', message });
  if (commitsBetween(act.repo.git, baseSha, headSha).length === 0) {
    throw custom(`No commits between ${wanted.base} and ${wanted.head}`);
  }
  const same = [...act.repo.issues.values()].some(
    (issue) => issue.state === 'open' && issue.pull?.head === wanted.head && issue.pull.base === wanted.base,
  );
  if (same)
    throw custom(`A pull request already exists for ${fullName(act.repo).split('/')[0]}:${wanted.head}.`);
  return { headSha, baseSha };
}

function notMergeable(): Refusal {
  return new Refusal(405, 'Pull Request is not mergeable');
}
