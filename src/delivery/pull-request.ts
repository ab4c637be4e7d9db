import { type Draft, draftTitle } from '../facts/draft.ts';
import type { ReadDirectory } from '../facts/postmortem-directory.ts';
import type { ThreadTexts } from '../i18n/texts.ts';
import { type Delivered, isClosedToAll } from '../logbook/delivered.ts';
import { pathInUrl } from '../markdown/inert-link.ts';
import { type Decision, nothingNew, type PostmortemDelivery } from '../plan/decision.ts';
import type { CommitTarget, Effect } from '../plan/effect.ts';
import { declinedPull } from './declined.ts';
import { blockedWords, codeText, conflictWords } from './delivery-words.ts';
import { commitOf, currentCommit, proposedOn } from './postmortem-commit.ts';
import {
  conflictIn,
  inPullRequest,
  isWithoutLogbook,
  noteDelivery,
  published,
  withoutKeptComment,
} from './postmortem-delivery.ts';
import { type DeliveryTarget, refusalsIn } from './target.ts';

/** Where the default branch takes no commits, or the team wants to read first. */
export const pullRequest: DeliveryTarget = {
  takes: (decision) => {
    if (decision.facts.postmortems.kind === 'unusable') return false;
    if (decision.settings.postmortem.deliver === 'commit') return false;
    const refused = refusalsIn(decision.delivery);
    const isShut = isClosedToAll(refused.get('commit')) || refused.has('branch');
    return declinedPull(decision) !== undefined || !isShut;
  },
  deliver: (decision) => asDeclined(decision) ?? proposePullRequest(decision),
  outcomeOf: (effect, refused) => {
    if (effect.kind === 'open-pull-request') return 'proposed';
    if (effect.kind !== 'commit-files' || effect.onto.kind === 'default-branch') return undefined;
    return refused.has('pull-request') ? 'branched' : 'proposed';
  },
  notDone: {
    branch: 'notOnBranch',
    'pull-request': 'noPullOpened',
  },
  toDo: (delivered, texts) => {
    if (delivered.kind === 'pull-request') return pullRequestWords(delivered, texts);
    if (delivered.kind !== 'branch') return undefined;
    const { url, path, branch } = delivered;
    const blocked = blockedWords(delivered, path, texts);
    return texts.format('openThePull', { url, branch: codeText(branch), ...blocked });
  },
};

function pullRequestWords(
  { number, url, state, conflict }: Extract<Delivered, { kind: 'pull-request' }>,
  texts: ThreadTexts,
): string {
  const pull = texts.format('pullRequestNumber', { number, url });
  if (conflict !== undefined) return `⚠️ ${conflictWords(pull, conflict, texts)}`;
  return texts.format(state === 'open' ? 'mergeToPublish' : 'pullDeclined', { pull });
}

function asDeclined(decision: Decision): PostmortemDelivery | undefined {
  const declined = declinedPull(decision);
  if (declined === undefined) return undefined;
  const { incident, facts } = decision;
  const path =
    incident.logbook.postmortem?.path ??
    (facts.postmortems.kind === 'read' ? facts.postmortems.file.path : '');
  return noteDelivery(incident, inPullRequest({ path, branch: declined.branch.name }, declined.pull));
}

/** A branch of ours first, the pull request from it after; where that is refused, people can open it from the branch. */
function proposePullRequest(decision: Decision): PostmortemDelivery {
  const { draft, postmortems } = decision.facts;
  if (draft.kind !== 'read' || postmortems.kind !== 'read') return nothingNew;
  const base = baseOf(draft, postmortems);
  if (base.postmortems.file.kind === 'present' && isWithoutLogbook(decision)) return nothingNew;
  const wanted = proposedOn(decision, base.postmortems);
  const { text, notes } = wanted;
  if (wanted.files.length > 0) {
    const commit = commitOf(decision, base.postmortems, base.onto, wanted);
    return { kind: 'to-do', effects: [commit], notes, text };
  }
  if (base.postmortems === postmortems) {
    return published(decision, wanted.path, { commit: currentCommit(decision.incident, postmortems), text });
  }
  const { name } = draft.branch;
  if (draft.pull.kind === 'open') {
    const conflict = conflictIn(draft.pull, wanted.path, decision.incident);
    const delivered = inPullRequest({ path: wanted.path, branch: name, conflict }, draft.pull);
    return noteDelivery(decision.incident, delivered, { after: withoutKeptComment(decision), text });
  }
  const blockedBy = refusalsIn(decision.delivery).get('pull-request');
  if (blockedBy === undefined) return { kind: 'to-do', effects: [opening(decision, name)], notes, text };
  const { url, defaultBranch } = decision.facts.repository;
  const compare = `${url}/compare/${pathInUrl(defaultBranch)}...${pathInUrl(name)}?expand=1`;
  return noteDelivery(
    decision.incident,
    { kind: 'branch', path: wanted.path, branch: name, url: compare, ...blockedBy },
    { after: withoutKeptComment(decision), text },
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

function opening({ incident, writer, settings }: Decision, branch: string): Effect {
  const { number, url } = incident;
  return {
    kind: 'open-pull-request',
    issue: number,
    branch,
    title: draftTitle(number, settings.language),
    body: writer.write('pull-request', { number, url }),
  };
}
