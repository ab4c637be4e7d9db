/** What has to be read of the default branch and of pull requests before the postmortem can be delivered. */

import type { Draft } from '../facts/draft.ts';
import { currentStep, type Incident } from '../incident/incident.ts';
import { isPostmortemDue, isUnrecorded } from '../incident/postmortem-due.ts';
import { isClosedToAll } from '../logbook/delivered.ts';
import type { DeliveryOccasion } from '../plan/decision.ts';
import type { Question } from '../plan/question.ts';
import { indexPaths } from '../postmortem-index/index-files.ts';
import { isTouched } from '../trust/touched.ts';
import { branchWrittenTo, draftFilesWanted, filesWanted, firstBranch } from './directory.ts';

export function deliveryQuestions(occasion: DeliveryOccasion): readonly Question[] {
  return [...directoryQuestions(occasion), ...draftQuestions(occasion), ...bypassQuestions(occasion)];
}

function directoryQuestions(occasion: DeliveryOccasion): readonly Question[] {
  const { incident, facts, settings, blobSha } = occasion;
  const { postmortems, repository } = facts;
  const { directory } = settings.postmortem;
  switch (postmortems.kind) {
    case 'unread': {
      const isWanted = isPostmortemDue(incident) || asksForWords(occasion);
      const branch = repository.defaultBranch;
      return isWanted
        ? [{ ...defaultDirectory(branch, directory), ...formerPlace(incident, directory) }]
        : [];
    }
    case 'listed': {
      const files = filesWanted(postmortems, { incident, directory, blobSha });
      return files.length === 0 ? [] : [{ kind: 'files', of: 'default-branch', files }];
    }
    case 'read': {
      const { file, base } = postmortems;
      if (file.kind === 'absent' || file.lastChange !== undefined || !isUnrecorded(incident)) return [];
      return [{ kind: 'last-change', commit: base.commit, path: file.path }];
    }
    case 'unusable':
      return [];
  }
}

/** The team named another folder since it was written. */
function formerPlace({ logbook }: Incident, directory: string): { readonly former?: string } {
  const { postmortem } = logbook;
  if (postmortem?.kind !== 'commit' || postmortem.path.startsWith(`${directory}/`)) return {};
  return { former: postmortem.path };
}

/** Every postmortem comes with the list of all, so that is read with the folder. */
export function defaultDirectory(
  branch: string,
  directory: string,
): Extract<Question, { kind: 'directory' }> {
  const { index, page } = indexPaths(directory, []);
  return { kind: 'directory', of: 'default-branch', branch, directory, likely: [index, page] };
}

/** Beside the folder, so that no commit is tried where GitHub says that it takes none of ours. */
function bypassQuestions({ incident, facts, settings, delivery }: DeliveryOccasion): readonly Question[] {
  const { rulesets } = facts.repository;
  const isTried = delivery.kind === 'pending' && delivery.refused.length === 0;
  if (rulesets === undefined || !isTried || settings.postmortem.deliver !== 'auto') return [];
  return isPostmortemDue(incident) && branchWrittenTo(incident) === undefined
    ? [{ kind: 'bypass', rulesets }]
    : [];
}

/** The step about prevention says what the postmortem still asks for, so that one is looked at. */
function asksForWords({ incident, asksForWords: isAsked = false }: DeliveryOccasion): boolean {
  const { phase, logbook } = incident;
  if (phase.kind !== 'resolved' || logbook.postmortem?.kind !== 'commit') return false;
  return isAsked || currentStep(incident)?.step.id === 'prevent';
}

/**
 * Only where commits are refused, or a pull request was opened before: most teams never pay for it. What people made of
 * the pull request is asked of every closed incident that has one; our branch only when it is to be written to.
 */
function draftQuestions(occasion: DeliveryOccasion): readonly Question[] {
  const { incident, facts, settings, blobSha } = occasion;
  const { draft } = facts;
  const { directory } = settings.postmortem;
  if (!isPostmortemDue(incident)) {
    const known = branchWrittenTo(incident);
    const isWanted = draft.kind === 'unread' && known !== undefined && incident.phase.kind === 'resolved';
    return isWanted ? [pullQuestion(known, occasion)] : [];
  }
  if (!isBranchWanted(occasion)) return [];
  const branch =
    draft.kind === 'read' ? draft.branch : { kind: 'unread' as const, name: firstBranch(incident) };
  switch (branch.kind) {
    case 'unread':
      return [
        { kind: 'directory', of: 'draft', branch: branch.name, directory, likely: [] },
        ...(isPullKnown(draft, branch.name) ? [] : [pullQuestion(branch.name, occasion)]),
      ];
    case 'listed': {
      const files = draftFilesWanted(branch.postmortems, { incident, directory, blobSha });
      return files.length === 0 ? [] : [{ kind: 'files', of: 'draft', files }];
    }
    default:
      return isPullKnown(draft, branch.name) ? [] : [pullQuestion(branch.name, occasion)];
  }
}

function isPullKnown(draft: Draft, branch: string): boolean {
  return draft.kind === 'read' && draft.branch.name === branch && draft.pull.kind !== 'unread';
}

function isBranchWanted({ incident, facts, settings, delivery }: DeliveryOccasion): boolean {
  const { deliver } = settings.postmortem;
  if (deliver === 'commit' || facts.postmortems.kind === 'unusable') return false;
  const isRefused =
    delivery.kind === 'pending' &&
    delivery.refused.some((refused) => refused.target === 'commit' && !isClosedToAll(refused));
  // Known already beside the folder, should it come to a pull request.
  const isLikely = facts.repository.pushes !== undefined || isTouched(facts, incident.logbook) === false;
  return deliver === 'pull-request' || branchWrittenTo(incident) !== undefined || isRefused || isLikely;
}

function pullQuestion(branch: string, { incident: { logbook }, facts }: DeliveryOccasion): Question {
  const { postmortem: known, review } = logbook;
  const isOpen = known?.kind === 'pull-request' && known.state === 'open' && known.branch === branch;
  return {
    kind: 'pull-request',
    branch,
    base: facts.repository.defaultBranch,
    ...(isOpen ? { open: known.number } : {}),
    ...(review === undefined ? {} : { reviewed: review.number }),
  };
}
