import { pushAnswer } from '../answers/push.ts';
import { stamp } from '../clock.ts';
import { commitsBetween, isAncestor, readCommit } from '../git/commit.ts';
import { branchNames, deleteRef, readRef, writeRef } from '../git/store.ts';
import { Refusal } from '../refusal.ts';
import { announce, announceIssue } from './announce.ts';
import { markClosed } from './issues.ts';
import { mustBeAllowed } from './permissions.ts';
import { closingNumbersIn, issueNumbersIn, record } from './timeline.ts';
import type { Act, Protection, Repository } from './world.ts';

export function branchRef(branch: string): string {
  return `refs/heads/${branch}`;
}

/** Before the first commit there is no git database to speak of. */
export function mustHoldCommits(repo: Repository): void {
  if (branchNames(repo.git).length === 0) throw new Refusal(409, 'Git Repository is empty.');
}

export function createRef(act: Act, ref: string, sha: string): void {
  mustWriteContents(act);
  mustHoldCommits(act.repo);
  if (readCommit(act.repo.git, sha) === undefined) throw new Refusal(422, 'Object does not exist');
  if (readRef(act.repo.git, ref) !== undefined) throw new Refusal(422, 'Reference already exists');
  mustBeUnprotected(act, ref, 422);
  try {
    writeRef(act.repo.git, ref, sha);
  } catch {
    throw new Refusal(422, 'Reference name is not valid');
  }
}

/** Moves a branch the way the API does: forward only unless forced, and never past a protection. */
export function moveRef(act: Act, ref: string, to: { readonly sha: string; readonly force?: boolean }): void {
  mustWriteContents(act);
  const { git } = act.repo;
  const from = readRef(git, ref);
  if (from === undefined) throw new Refusal(422, 'Reference does not exist');
  if (readCommit(git, to.sha) === undefined) throw new Refusal(422, 'Object does not exist');
  mustBeUnprotected(act, ref, 422);
  if (to.force !== true && !isAncestor(git, from, to.sha)) {
    throw new Refusal(422, 'Update is not a fast forward');
  }
  writeRef(git, ref, to.sha);
  afterPush(act, ref, { from, to: to.sha });
}

export function removeRef(act: Act, ref: string): void {
  mustWriteContents(act);
  if (readRef(act.repo.git, ref) === undefined) throw new Refusal(422, 'Reference does not exist');
  mustBeUnprotected(act, ref, 422);
  deleteRef(act.repo.git, ref);
}

export function mustWriteContents(act: Act): void {
  mustBeAllowed(act, { scope: 'contents', access: 'write', level: 'write' });
}

export function mustBeUnprotected(act: Act, ref: string, usual: 409 | 422): void {
  const protection = protectionOf(act.repo, ref);
  if (protection !== undefined && protection.isEvaluated !== true)
    throw new Refusal(protection.status ?? usual, protection.message);
}

export function protectionOf({ protections }: Repository, ref: string): Protection | undefined {
  const branch = ref.replace(/^refs\/heads\//, '');
  return [...protections].find(([pattern]) => covers(pattern, branch))?.[1];
}

/** A rule is for one branch, or for all that begin alike: `incident-protocol/*`. */
function covers(pattern: string, branch: string): boolean {
  return pattern.endsWith('*') ? branch.startsWith(pattern.slice(0, -1)) : pattern === branch;
}

/** New commits name issues; on the default branch a closing word closes them. */
export function afterPush(
  act: Act,
  ref: string,
  moved: { readonly from: string | null; readonly to: string },
): void {
  const { repo, world } = act;
  repo.pushedAt = stamp(world.clock);
  const branch = ref.replace(/^refs\/heads\//, '');
  for (const commit of commitsBetween(repo.git, moved.from, moved.to)) {
    for (const number of issueNumbersIn(commit.message)) {
      const issue = repo.issues.get(number);
      if (issue === undefined) continue;
      record(act, issue, { kind: 'referenced', commitId: commit.sha });
      const closes = branch === repo.defaultBranch && closingNumbersIn(commit.message).includes(number);
      if (closes && issue.pull === null) markClosed(act, issue, { commitId: commit.sha });
    }
  }
  for (const issue of repo.issues.values()) {
    if (issue.pull?.head !== branch || issue.state !== 'open') continue;
    const before = issue.pull.headSha;
    issue.pull.headSha = moved.to;
    announceIssue(act, issue, { action: 'synchronize', before, after: moved.to });
  }
  announce(act, 'push', null, pushAnswer(act, { ref, ...moved }));
}
