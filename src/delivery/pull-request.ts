import { type Draft, draftTitle } from '../facts/draft.ts';
import type { ReadDirectory } from '../facts/postmortem-directory.ts';
import type { BlockedBy } from '../logbook/delivered.ts';
import type { Decision } from '../plan/decision.ts';
import type { CommitTarget, Effect } from '../plan/effect.ts';
import { isWithoutLogbook, published, withoutKeptComment } from './default-branch.ts';
import { commitOf, currentCommit, proposedOn } from './postmortem-commit.ts';
import {
  conflictIn,
  inPullRequest,
  noteDelivery,
  nothingNew,
  type PostmortemDelivery,
} from './postmortem-delivery.ts';

/** A branch of ours first, the pull request from it after; where that is refused, people can open it from the branch. */
export function proposePullRequest(decision: Decision, noPull?: BlockedBy): PostmortemDelivery {
  const { draft, postmortems } = decision.facts;
  if (draft.kind !== 'read' || postmortems.kind !== 'read') return nothingNew;
  const base = baseOf(draft, postmortems);
  if (base.postmortems.file.kind === 'present' && isWithoutLogbook(decision)) return nothingNew;
  const wanted = proposedOn(decision, base.postmortems);
  if (wanted.files.length > 0) {
    return { kind: 'to-do', effects: [commitOf(decision, base.postmortems, base.onto, wanted)] };
  }
  if (base.postmortems === postmortems) {
    return published(decision, wanted.path, currentCommit(decision.incident, postmortems));
  }
  const { name } = draft.branch;
  if (draft.pull.kind === 'open') {
    const conflict = conflictIn(draft.pull, wanted.path, decision.incident);
    const place = { path: wanted.path, branch: name, ...(conflict === undefined ? {} : { conflict }) };
    const delivered = inPullRequest(place, draft.pull);
    return noteDelivery(decision.incident, delivered, { after: withoutKeptComment(decision) });
  }
  if (noPull === undefined) return { kind: 'to-do', effects: [opening(decision, name)] };
  const { url, defaultBranch } = decision.facts.repository;
  const compare = `${url}/compare/${inUrl(defaultBranch)}...${inUrl(name)}?expand=1`;
  return noteDelivery(
    decision.incident,
    { kind: 'branch', path: wanted.path, branch: name, url: compare, ...noPull },
    { after: withoutKeptComment(decision) },
  );
}

interface BranchBase {
  readonly postmortems: ReadDirectory;
  readonly onto: CommitTarget;
}

/** What people changed on our branch is kept; what they merged is on the default branch, and goes on from there. */
export function baseOf(
  { branch, pull }: Extract<Draft, { kind: 'read' }>,
  postmortems: ReadDirectory,
): BranchBase {
  if (branch.kind !== 'present') return { postmortems, onto: { kind: 'new-branch', name: branch.name } };
  const { name } = branch;
  const head = branch.postmortems.base.commit;
  const isUsedUp = pull.kind === 'merged' && pull.head === head;
  return isUsedUp
    ? { postmortems, onto: { kind: 'merged-branch', name, head } }
    : { postmortems: branch.postmortems, onto: { kind: 'branch', name } };
}

function opening({ incident, writer }: Decision, branch: string): Effect {
  const { number, url } = incident;
  return {
    kind: 'open-pull-request',
    issue: number,
    branch,
    title: draftTitle(number),
    body: writer.write('pull-request', { number, url }),
  };
}

function inUrl(branch: string): string {
  return branch.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
