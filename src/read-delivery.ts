/** Reads where the postmortem stands, or may stand: the folder on the default branch, our branch, the pull request. */

import type { GitHub } from './github/client.ts';
import { readDraftBranch } from './github/read-draft.ts';
import type { GroundFacts } from './github/read-ground.ts';
import { readPull } from './github/read-pull.ts';
import { withReview } from './github/read-review.ts';
import { readShelf } from './github/read-shelf.ts';
import { type Draft, type DraftPull, draftBranchNames } from './incident/draft.ts';
import type { Facts } from './incident/facts.ts';
import type { Incident } from './incident/incident.ts';
import type { Folder, Shelf } from './incident/shelf.ts';
import type { DraftAsked } from './life/postmortem/draft-asked.ts';
import { findFile } from './life/postmortem/find-file.ts';
import { isUnrecorded } from './life/postmortem/postmortem-due.ts';
import { recordQuestions } from './record/record-questions.ts';
import type { Settings } from './settings/settings.ts';

export interface Place {
  readonly github: GitHub;
  readonly ground: GroundFacts;
  readonly settings: Settings;
}

export function readDefaultShelf(place: Place, incident: Incident): Promise<Shelf> {
  const branch = place.ground.repository.defaultBranch;
  return readShelf(place.github, {
    ...shelfQuestion(place, incident),
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
        ...(known === undefined ? {} : { recorded: known.branch }),
        shelf: shelfQuestion(place, incident),
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

async function readPullOf({ github, ground }: Place, incident: Incident, branch: string): Promise<DraftPull> {
  const known = drafted(incident);
  const isOpen = known?.kind === 'pull-request' && known.state === 'open' && known.branch === branch;
  const base = ground.repository.defaultBranch;
  const pull = await readPull(github, branch, { base, ...(isOpen ? { open: known.number } : {}) });
  return withReview(github, pull, incident.logbook.review?.number);
}

function shelfQuestion({ settings }: Place, incident: Incident) {
  const { directory } = settings.postmortem;
  return {
    directory,
    find: (folder: Folder) => findFile(folder, incident, directory),
    wants: (folder: Folder) => recordQuestions({ directory, ...folder }),
  };
}
