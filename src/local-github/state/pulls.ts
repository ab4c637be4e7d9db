import { stamp } from '../clock.ts';
import { changedFiles, commitsBetween, mergeBase, readCommit } from '../git/commit.ts';
import { readRef, writeRef } from '../git/store.ts';
import { editTree, filesOf } from '../git/tree.ts';
import { Refusal, validationFailed } from '../refusal.ts';
import { announceIssue } from './announce.ts';
import { afterPush, branchRef } from './branches.ts';
import { commitTree } from './files.ts';
import type { Issue, Pull } from './issue.ts';
import { addIssue, markClosed } from './issues.ts';
import { mustBeAllowed } from './permissions.ts';
import { closingNumbersIn, record, recordMentions } from './timeline.ts';
import type { Act } from './world.ts';
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
  const fresh = { mergedAt: null, mergedBy: null, mergeCommit: null };
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
  const tree = mergedTree(act, { base: base.sha, head: head.sha });
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

/** Both sides' changes together; a file that both changed differently is a conflict. */
function mergedTree(act: Act, tips: { readonly base: string; readonly head: string }): string {
  const { git } = act.repo;
  const common = mergeBase(git, tips.base, tips.head);
  const base = readCommit(git, tips.base);
  const head = readCommit(git, tips.head);
  if (common === undefined || base === undefined || head === undefined) throw notMergeable();
  const now = filesOf(git, base.tree);
  const then = filesOf(git, common.tree);
  const wanted = filesOf(git, head.tree);
  const changes = new Map<string, { readonly mode: string; readonly sha: string } | null>();
  for (const { path } of changedFiles(git, common.tree, head.tree)) {
    const after = wanted.get(path) ?? null;
    const current = now.get(path)?.sha;
    if (current !== then.get(path)?.sha && current !== after?.sha) throw notMergeable();
    changes.set(path, after);
  }
  return editTree(git, base.tree, changes);
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
