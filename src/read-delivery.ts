/** Reads where the postmortem stands, or may stand: the folder on the default branch, our branch, the pull request. */

import type { GitHub } from './github/client.ts';
import { readParting } from './github/join-trees.ts';
import { readDraftBranch } from './github/read-draft.ts';
import type { GroundFacts } from './github/read-ground.ts';
import { readPull } from './github/read-pull.ts';
import { withReview } from './github/read-review.ts';
import { readShelf, shelve } from './github/read-shelf.ts';
import { readTexts } from './github/read-texts.ts';
import { type Draft, type DraftPull, draftBranchNames, type Joint } from './incident/draft.ts';
import type { Facts } from './incident/facts.ts';
import type { Incident } from './incident/incident.ts';
import type { Folder, ReadShelf, Shelf } from './incident/shelf.ts';
import type { DraftAsked } from './life/postmortem/draft-asked.ts';
import { findFile } from './life/postmortem/find-file.ts';
import { isUnrecorded } from './life/postmortem/postmortem-due.ts';
import { joinedFolder, joinedPage, leftToPeople } from './record/join-record.ts';
import { recordPaths } from './record/record-files.ts';
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
  { draft, shelf }: Facts,
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
    case 'joint': {
      if (draft.kind !== 'read' || draft.branch.kind !== 'present' || shelf.kind !== 'read') return draft;
      const joint = await readJoint(place, incident, { ours: draft.branch.shelf, theirs: shelf });
      return { ...draft, branch: { ...draft.branch, joint } };
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

interface Sides {
  readonly ours: ReadShelf;
  readonly theirs: ReadShelf;
}

async function readJoint(place: Place, incident: Incident, { ours, theirs }: Sides): Promise<Joint> {
  const { github, settings } = place;
  const { directory } = settings.postmortem;
  const parting = await readParting(github, ours.base, theirs.base);
  if (parting.kind === 'none') return { kind: 'needless' };
  if (parting.kind === 'unknown') return { kind: 'impossible', paths: [] };
  const { page } = recordPaths(directory, theirs.entries);
  const before = await textBefore(github, parting.both.find(({ path }) => path === page)?.base);
  const both = parting.both.map(({ path }) => path);
  const sides = { directory, ours, theirs, both, ...(before === undefined ? {} : { before }) };
  const left = leftToPeople(sides);
  if (left.length > 0) return { kind: 'impossible', paths: left };
  const joined = joinedFolder(sides, parting.carried);
  const text = both.includes(page) ? joinedPage(sides) : undefined;
  const folder = text === undefined ? joined : { ...joined, texts: { ...joined.texts, [page]: text } };
  const shelf = await shelve(github, theirs.base, { question: shelfQuestion(place, incident), folder });
  if (shelf.kind !== 'read') return { kind: 'impossible', paths: [] };
  return { kind: 'possible', shelf, carried: parting.carried };
}

async function textBefore(github: GitHub, sha: string | undefined): Promise<string | undefined> {
  return sha === undefined ? undefined : (await readTexts(github, [sha])).get(sha);
}

function shelfQuestion({ settings }: Place, incident: Incident) {
  const { directory } = settings.postmortem;
  return {
    directory,
    find: (folder: Folder) => findFile(folder, incident, directory),
    wants: (folder: Folder) => recordQuestions({ directory, ...folder }),
  };
}
