/** Which texts of the postmortem folder a decision needs, and what the folder is once they are there. */

import { type Draft, draftBranchNames } from '../facts/draft.ts';
import type { Facts } from '../facts/facts.ts';
import type {
  DirectoryEntry,
  Folder,
  ListedDirectory,
  ReadDirectory,
  UnusableDirectory,
} from '../facts/postmortem-directory.ts';
import type { Incident } from '../incident/incident.ts';
import type { BlobSha } from '../postmortem-index/index-files.ts';
import { indexQuestions } from '../postmortem-index/index-questions.ts';
import { fileName, findFile } from './find-file.ts';

interface Place {
  readonly directory: string;
  readonly blobSha: BlobSha;
}

interface Wanted extends Place {
  readonly incident: Incident;
}

/** What is worth reading can depend on what was read: an index tells which files are new to it. */
export function filesWanted(folder: Folder, wanted: Wanted): readonly DirectoryEntry[] {
  return unread(folder, [...fileWanted(folder, wanted), ...indexQuestions({ ...folder, ...wanted })]);
}

/** A pull request carries the postmortem alone. */
export function draftFilesWanted(folder: Folder, wanted: Wanted): readonly DirectoryEntry[] {
  return unread(folder, fileWanted(folder, wanted));
}

function fileWanted(folder: Folder, { incident, directory, blobSha }: Wanted): readonly string[] {
  const found = findFile(folder, incident, { directory, blobSha });
  switch (found.kind) {
    case 'unsure':
      return found.wants;
    case 'present':
      return [found.path];
    default:
      return [];
  }
}

function unread({ entries, texts }: Folder, paths: readonly string[]): readonly DirectoryEntry[] {
  const asked = new Set(paths);
  return entries.filter(({ path }) => asked.has(path) && !Object.hasOwn(texts, path));
}

/** The same facts, with folders that need no more text taken for read. */
export function withReadDirectories(facts: Facts, incident: Incident, place: Place): Facts {
  const { postmortems, draft } = facts;
  const wanted = { incident, ...place };
  const isListed = postmortems.kind === 'listed' && filesWanted(postmortems, wanted).length === 0;
  return {
    ...facts,
    ...(isListed ? { postmortems: readOf(postmortems, wanted) } : {}),
    draft: readDraft(draft, wanted),
  };
}

function readOf(
  listed: ListedDirectory,
  { incident, directory, blobSha }: Wanted,
): ReadDirectory | UnusableDirectory {
  const found = findFile(listed, incident, { directory, blobSha });
  if (found.kind === 'unsure') throw new Error('the folder was read and still does not show its postmortem');
  if (found.kind === 'blocked') {
    const { path } = found;
    const reason = `The postmortem cannot be written: \`${path}\` on the default branch is not a plain file: move it, or set \`postmortem.directory\`.`;
    return { kind: 'unusable', blocker: 'place', path, reason };
  }
  const { path } = found;
  if (found.kind === 'present')
    return { ...listed, kind: 'read', file: { ...found, content: listed.texts[path] ?? '' } };
  return { ...listed, kind: 'read', file: { kind: 'absent', path: movedTo(listed, directory) ?? path } };
}

/** Under the name that it had, which people may have given it. */
function movedTo({ former, entries, others }: ListedDirectory, directory: string): string | undefined {
  if (former === undefined) return undefined;
  const path = `${directory}/${fileName(former.path)}`;
  const isTaken = others.includes(path) || entries.some((entry) => entry.path === path);
  return isTaken ? undefined : path;
}

/** A branch without our postmortem is somebody else's, unless we wrote to it before: the next name is tried. */
function readDraft(draft: Draft, wanted: Wanted): Draft {
  if (draft.kind !== 'read') return draft;
  const { branch } = draft;
  if (branch.kind !== 'listed' && branch.kind !== 'foreign') return draft;
  const { name } = branch;
  if (branch.kind === 'listed' && draftFilesWanted(branch.postmortems, wanted).length > 0) return draft;
  const postmortems = branch.kind === 'listed' ? readOf(branch.postmortems, wanted) : undefined;
  const isOwn = postmortems?.kind === 'read' && postmortems.file.kind === 'present';
  if (postmortems?.kind === 'read' && (isOwn || name === branchWrittenTo(wanted.incident))) {
    return { ...draft, branch: { kind: 'present', name, postmortems } };
  }
  return {
    kind: 'read',
    branch: { kind: 'unread', name: nextBranch(name, wanted.incident) },
    pull: { kind: 'unread' },
  };
}

/** The branch that the logbook knows of. */
export function branchWrittenTo({ logbook: { postmortem } }: Incident): string | undefined {
  const isDrafted = postmortem?.kind === 'pull-request' || postmortem?.kind === 'branch';
  return isDrafted ? postmortem.branch : undefined;
}

export function firstBranch(incident: Incident): string {
  return branchNames(incident)[0] ?? '';
}

function nextBranch(name: string, incident: Incident): string {
  const names = branchNames(incident);
  const next = names[names.indexOf(name) + 1];
  if (next === undefined) throw new Error('every name for a branch of the postmortem is taken');
  return next;
}

function branchNames(incident: Incident): readonly string[] {
  const known = branchWrittenTo(incident);
  const names = draftBranchNames(incident.number);
  return known === undefined ? names : [known, ...names.filter((name) => name !== known)];
}
