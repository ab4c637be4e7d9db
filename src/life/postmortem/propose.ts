import type { Hindrance } from '../../incident/delivered.ts';
import { type Draft, draftTitle } from '../../incident/draft.ts';
import type { ReadShelf } from '../../incident/shelf.ts';
import type { Decision } from '../decision.ts';
import type { CommitTarget, Effect } from '../effect.ts';
import { commitOf, proposedOn, standingCommit } from './commit-of.ts';
import { isWithoutRecord, published, withoutCopy } from './commit-to-default.ts';
import {
  conflictIn,
  inPullRequest,
  nothingNew,
  type PostmortemDelivery,
  record,
} from './postmortem-delivery.ts';

/** A branch of ours first, the pull request from it after; where that is refused, people can open it from the branch. */
export function propose(decision: Decision, noPull?: Hindrance): PostmortemDelivery {
  const { draft, shelf } = decision.facts;
  if (draft.kind !== 'read' || shelf.kind !== 'read') return nothingNew;
  const stand = standOf(draft, shelf);
  if (stand.shelf.file.kind === 'present' && isWithoutRecord(decision)) return nothingNew;
  const wanted = proposedOn(decision, stand.shelf);
  if (wanted.files.length > 0) {
    return { kind: 'to-do', effects: [commitOf(decision, stand.shelf, stand.onto, wanted)] };
  }
  if (stand.shelf === shelf) {
    return published(decision, wanted.path, standingCommit(decision.incident, shelf));
  }
  const { name } = draft.branch;
  if (draft.pull.kind === 'open') {
    const conflict = conflictIn(draft.pull, wanted.path, decision.incident);
    const place = { path: wanted.path, branch: name, ...(conflict === undefined ? {} : { conflict }) };
    const delivered = inPullRequest(place, draft.pull);
    return record(decision.incident, delivered, { after: withoutCopy(decision) });
  }
  if (noPull === undefined) return { kind: 'to-do', effects: [opening(decision, name)] };
  const { url, defaultBranch } = decision.facts.repository;
  const compare = `${url}/compare/${inUrl(defaultBranch)}...${inUrl(name)}?expand=1`;
  return record(
    decision.incident,
    { kind: 'branch', path: wanted.path, branch: name, url: compare, ...noPull },
    { after: withoutCopy(decision) },
  );
}

interface Stand {
  readonly shelf: ReadShelf;
  readonly onto: CommitTarget;
}

/** What people changed on our branch is kept; what they merged is on the default branch, and goes on from there. */
export function standOf({ branch, pull }: Extract<Draft, { kind: 'read' }>, shelf: ReadShelf): Stand {
  if (branch.kind !== 'present') return { shelf, onto: { kind: 'new-branch', name: branch.name } };
  const { name } = branch;
  const head = branch.shelf.base.commit;
  const isUsedUp = pull.kind === 'merged' && pull.head === head;
  return isUsedUp
    ? { shelf, onto: { kind: 'merged-branch', name, head } }
    : { shelf: branch.shelf, onto: { kind: 'branch', name } };
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
