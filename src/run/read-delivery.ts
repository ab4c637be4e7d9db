/** Reads where the postmortem is, or may be: the folder on the default branch, our branch, the pull request. */

import type { DraftAsked } from '../delivery/draft-question.ts';
import { findFile } from '../delivery/find-file.ts';
import { type Draft, type DraftPull, draftBranchNames } from '../facts/draft.ts';
import type { Facts } from '../facts/facts.ts';
import type { Folder, PostmortemDirectory } from '../facts/postmortem-directory.ts';
import type { GitHub } from '../github/client.ts';
import type { RepositoryContext } from '../github/read-context.ts';
import { readDirectory } from '../github/read-directory.ts';
import { readDraftBranch } from '../github/read-draft.ts';
import { readPull } from '../github/read-pull.ts';
import { withReview } from '../github/read-review.ts';
import type { Incident } from '../incident/incident.ts';
import { isUnrecorded } from '../incident/postmortem-due.ts';
import { indexQuestions } from '../postmortem-index/index-questions.ts';
import type { Settings } from '../settings/settings.ts';

export interface Place {
  readonly github: GitHub;
  readonly context: RepositoryContext;
  readonly settings: Settings;
}

export function readDefaultDirectory(place: Place, incident: Incident): Promise<PostmortemDirectory> {
  const branch = place.context.repository.defaultBranch;
  return readDirectory(place.github, {
    ...directoryQuestion(place, incident),
    branch,
    asksCommit: isUnrecorded(incident),
  });
}

export async function readDraftAs(
  asked: DraftAsked,
  place: Place,
  incident: Incident,
  { draft }: Facts,
): Promise<Draft> {
  const known = drafted(incident);
  switch (asked) {
    case 'nothing':
      return draft;
    case 'pull': {
      if (known === undefined) return draft;
      const branch = { kind: 'unread', name: known.branch } as const;
      return { kind: 'read', branch, pull: await readPullOf(place, incident, known.branch) };
    }
    case 'branch': {
      const branch = await readDraftBranch(place.github, {
        names: draftBranchNames(incident.number),
        ...(known === undefined ? {} : { known: known.branch }),
        postmortems: directoryQuestion(place, incident),
      });
      const isRead = draft.kind === 'read' && draft.branch.name === branch.name;
      const pull = isRead ? draft.pull : await readPullOf(place, incident, branch.name);
      return { kind: 'read', branch, pull };
    }
  }
}

function drafted({ logbook: { postmortem } }: Incident) {
  return postmortem?.kind === 'pull-request' || postmortem?.kind === 'branch' ? postmortem : undefined;
}

async function readPullOf(
  { github, context }: Place,
  incident: Incident,
  branch: string,
): Promise<DraftPull> {
  const known = drafted(incident);
  const isOpen = known?.kind === 'pull-request' && known.state === 'open' && known.branch === branch;
  const base = context.repository.defaultBranch;
  const pull = await readPull(github, branch, { base, ...(isOpen ? { open: known.number } : {}) });
  return withReview(github, pull, incident.logbook.review?.number);
}

function directoryQuestion({ settings }: Place, incident: Incident) {
  const { directory } = settings.postmortem;
  return {
    directory,
    find: (folder: Folder) => findFile(folder, incident, directory),
    wants: (folder: Folder) => indexQuestions({ directory, ...folder }),
  };
}
