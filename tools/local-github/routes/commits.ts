import { commitAnswer, filesAnswer, wholeCommitAnswer } from '../answers/git.ts';
import { apiOf, pageOf } from '../answers/repository.ts';
import type { Schemas } from '../answers/schemas.ts';
import type { Answer, Call, Route } from '../call.ts';
import { inRepo, ok, param, query } from '../call.ts';
import type { StoredCommit } from '../git/commit.ts';
import { changesAt, commitsBetween, history, readCommit, resolveCommit } from '../git/commit.ts';
import { mergeBase } from '../git/merge.ts';
import { branchNames, readRef } from '../git/store.ts';
import { pageAnswer } from '../pages.ts';
import { notFound, Refusal } from '../refusal.ts';
import { branchRef } from '../state/branches.ts';
import type { Act, Protection } from '../state/world.ts';
import { fullName } from '../state/world.ts';
import { mayReadContents } from './git-data.ts';

const REPO = '/repos/{owner}/{repo}';

export const commitRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: `${REPO}/branches`,
    query: ['per_page', 'page'],
    handle: inRepo((act, call) => {
      mayReadContents(act);
      return pageAnswer(call, branchNames(act.repo.git), (name) => {
        const sha = readRef(act.repo.git, branchRef(name)) ?? '';
        const url = `${apiOf(act.world, act.repo)}/commits/${sha}`;
        return { name, commit: { sha, url }, protected: act.repo.protections.has(name) };
      });
    }),
  },
  {
    method: 'GET',
    path: `${REPO}/branches/{branch...}`,
    handle: inRepo((act, call) => {
      mayReadContents(act);
      const name = param(call, 'branch');
      const commit = readCommit(act.repo.git, readRef(act.repo.git, branchRef(name)) ?? '');
      if (commit === undefined) throw new Refusal(404, 'Branch not found');
      return ok(branchAnswer(act, name, commit));
    }),
  },
  {
    method: 'GET',
    path: `${REPO}/rules/branches/{branch...}`,
    query: ['per_page', 'page'],
    handle: inRepo((act, call) => {
      const isProtected = act.repo.protections.has(param(call, 'branch'));
      return pageAnswer(call, isProtected ? [pullRequestRule(act)] : [], (rule) => rule);
    }),
  },
  {
    method: 'GET',
    path: `${REPO}/rulesets/{id}`,
    query: ['includes_parents'],
    handle: inRepo((act, call) => {
      const [rule] = [...act.repo.protections.values()].filter(({ isClassic }) => isClassic !== true);
      if (rule === undefined || param(call, 'id') !== '1') throw notFound();
      return ok(rulesetAnswer(act, rule));
    }),
  },
  {
    method: 'GET',
    path: `${REPO}/commits`,
    query: ['per_page', 'page', 'sha', 'path', 'since', 'until', 'author'],
    handle: inRepo((act, call) => {
      mayReadContents(act);
      return pageAnswer(call, listed(act, call), (commit) => commitAnswer(act.world, act.repo, commit));
    }),
  },
  {
    method: 'GET',
    path: `${REPO}/commits/{ref...}`,
    handle: inRepo((act, call) => {
      mayReadContents(act);
      const commit = resolveCommit(act.repo.git, param(call, 'ref'));
      if (commit === undefined) throw new Refusal(422, `No commit found for SHA: ${param(call, 'ref')}`);
      return ok(wholeCommitAnswer(act.world, act.repo, commit));
    }),
  },
  {
    method: 'GET',
    path: `${REPO}/compare/{basehead...}`,
    query: ['per_page', 'page'],
    handle: inRepo((act, call) => compare(act, call)),
  },
];

function listed(act: Act, call: Call): readonly StoredCommit[] {
  const { git } = act.repo;
  const tip = resolveCommit(git, query(call, 'sha') ?? act.repo.defaultBranch);
  if (tip === undefined) throw notFound();
  const path = query(call, 'path');
  const since = Date.parse(query(call, 'since') ?? '1970-01-01T00:00:00Z');
  const until = Date.parse(query(call, 'until') ?? '9999-01-01T00:00:00Z');
  const author = query(call, 'author');
  const changes = path === undefined ? undefined : changesAt(git, tip.sha, path);
  return history(git, tip.sha)
    .filter(({ sha }) => changes?.has(sha) ?? true)
    .filter(
      (commit) => author === undefined || commit.author.name === author || commit.author.email === author,
    )
    .filter(({ committer }) => Date.parse(committer.date) >= since && Date.parse(committer.date) <= until);
}

function compare(act: Act, call: Call): Answer {
  mayReadContents(act);
  const { world, repo } = act;
  const [from = '', to = ''] = param(call, 'basehead').split('...');
  const base = resolveCommit(repo.git, from);
  const head = resolveCommit(repo.git, to);
  const common = base && head && mergeBase(repo.git, base.sha, head.sha);
  if (base === undefined || head === undefined || common === undefined) throw notFound();
  const ahead = commitsBetween(repo.git, base.sha, head.sha);
  const behind = commitsBetween(repo.git, head.sha, base.sha).length;
  const page = `${pageOf(world, repo)}/compare/${from}...${to}`;
  return ok({
    url: `${apiOf(world, repo)}/compare/${from}...${to}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: commitAnswer(world, repo, base),
    merge_base_commit: commitAnswer(world, repo, common),
    status: statusOf(ahead.length, behind),
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: ahead.map((commit) => commitAnswer(world, repo, commit)),
    files: filesAnswer(world, repo, { before: common.tree, after: head.tree, at: head.sha }),
  });
}

function statusOf(ahead: number, behind: number): string {
  if (ahead === 0) return behind === 0 ? 'identical' : 'behind';
  return behind === 0 ? 'ahead' : 'diverged';
}

function branchAnswer(act: Act, name: string, commit: StoredCommit) {
  const url = `${apiOf(act.world, act.repo)}/branches/${name}`;
  const isProtected = act.repo.protections.has(name);
  return {
    name,
    commit: wholeCommitAnswer(act.world, act.repo, commit),
    _links: { self: url, html: `${pageOf(act.world, act.repo)}/tree/${name}` },
    protected: isProtected,
    // Rulesets do not show here, only in /rules/branches: what stops a push may look unprotected.
    protection: {
      enabled: false,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
    },
    protection_url: `${url}/protection`,
  };
}

function rulesetAnswer(act: Act, { bypass, isEvaluated }: Protection): Schemas['repository-ruleset'] {
  return {
    id: 1,
    name: 'main',
    target: 'branch',
    source_type: 'Repository',
    source: fullName(act.repo),
    enforcement: isEvaluated === true ? 'evaluate' : 'active',
    current_user_can_bypass: bypass ?? 'never',
  };
}

function pullRequestRule(act: Act) {
  return {
    type: 'pull_request',
    ruleset_source_type: 'Repository',
    ruleset_source: `${act.repo.owner.login}/${act.repo.name}`,
    ruleset_id: 1,
    parameters: {
      required_approving_review_count: 1,
      dismiss_stale_reviews_on_push: false,
      require_code_owner_review: false,
      require_last_push_approval: false,
      required_review_thread_resolution: false,
    },
  };
}
