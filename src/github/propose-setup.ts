import type { RepositoryFacts } from '../facts/repository-facts.ts';
import { listAt, textAt } from '../json.ts';
import type { Label } from '../setup/labels.ts';
import type { CopiedFile } from '../setup/proposed-files.ts';
import type { GitHub } from './client.ts';
import { commitFiles } from './commit-files.ts';
import { errorAnswer } from './errors.ts';
import { openPullRequest } from './open-pull-request.ts';
import type { RepositoryContext } from './read-context.ts';

export const setupBranch = 'incident-protocol/setup';

/** The last place that the files reached. */
export type Proposal =
  | { readonly kind: 'opened' | 'was-open' | 'was-closed' | 'was-merged'; readonly url: string }
  /** People have to open the pull request. */
  | { readonly kind: 'branch'; readonly url: string; readonly why: string }
  | { readonly kind: 'refused'; readonly why: string };

/** Says why not. A label that somebody else was faster to make is there, and that is what was wanted. */
export async function makeLabel({ rest, owner, repo }: GitHub, label: Label): Promise<string | undefined> {
  try {
    await rest.issues.createLabel({ owner, repo, ...label });
    return undefined;
  } catch (error) {
    const { status, limit, message } = errorAnswer(error);
    if (status === 422 && listAt(error, 'response', 'data', 'errors').some(isThere)) return undefined;
    if (limit !== 'none' || !refusals.includes(status)) throw error;
    return message;
  }
}

function isThere(problem: unknown): boolean {
  return textAt(problem, 'code') === 'already_exists';
}

export interface Proposed {
  readonly files: readonly CopiedFile[];
  readonly title: string;
  readonly body: string;
}

const refusals: readonly unknown[] = [403, 404, 409, 422];

/** One pull request, once: whoever closed it does not want it. */
export async function proposeSetup(
  github: GitHub,
  { repository, reader }: RepositoryContext,
  proposed: Proposed,
): Promise<Proposal> {
  const before = await lastPull(github);
  if (before !== undefined) return before;
  const refused = await committed(github, { ...repository, reader }, proposed);
  if (refused !== undefined) return { kind: 'refused', why: refused };
  return opened(github, repository, proposed);
}

async function lastPull({ rest, owner, repo }: GitHub): Promise<Proposal | undefined> {
  const head = `${owner}:${setupBranch}`;
  try {
    const { data } = await rest.pulls.list({ owner, repo, head, state: 'all', per_page: 1 });
    const [pull] = data;
    if (pull === undefined) return undefined;
    const ended = pull.merged_at === null ? 'was-closed' : 'was-merged';
    return { kind: pull.state === 'open' ? 'was-open' : ended, url: pull.html_url };
  } catch (error) {
    const { status, limit, message } = errorAnswer(error);
    if (limit !== 'none' || !refusals.includes(status)) throw error;
    // Whether somebody closed it is not known, so it is not opened.
    return { kind: 'refused', why: message };
  }
}

/** Says why not. A branch that is there already is one of another run, or of one that got no further. */
async function committed(
  github: GitHub,
  place: Pick<RepositoryFacts, 'defaultBranch'> & Pick<RepositoryContext, 'reader'>,
  { files, title }: Proposed,
): Promise<string | undefined> {
  const { rest, owner, repo } = github;
  try {
    const { data: tip } = await rest.git.getRef({ owner, repo, ref: `heads/${place.defaultBranch}` });
    const { data: head } = await rest.git.getCommit({ owner, repo, commit_sha: tip.object.sha });
    const base = { commit: head.sha, tree: head.tree.sha };
    const [first] = files;
    const commit = { base, files, message: title, path: first?.path ?? '', revision: 0 };
    await commitFiles(github, { ...commit, onto: { kind: 'new-branch', name: setupBranch } }, place);
    return undefined;
  } catch (error) {
    const { status, limit, message } = errorAnswer(error);
    if (limit !== 'none' || !refusals.includes(status)) throw error;
    return message;
  }
}

async function opened(
  github: GitHub,
  { url, defaultBranch }: RepositoryFacts,
  { title, body }: Proposed,
): Promise<Proposal> {
  const compare = `${url}/compare/${defaultBranch}...${setupBranch}?expand=1`;
  try {
    const effect = { kind: 'open-pull-request', issue: 0, branch: setupBranch, title, body } as const;
    const result = await openPullRequest(github, effect, defaultBranch);
    if (result.kind === 'proposed' && result.pull.kind === 'open') {
      return { kind: 'opened', url: result.pull.url };
    }
    return (await lastPull(github)) ?? { kind: 'branch', url: compare, why: 'somebody else was faster' };
  } catch (error) {
    const { status, limit, message } = errorAnswer(error);
    if (limit !== 'none' || (status !== 403 && status !== 422)) throw error;
    return { kind: 'branch', url: compare, why: message };
  }
}
