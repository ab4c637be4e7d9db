/** The list of all postmortems, after people changed one of them by hand and no run of ours came by. */

import { commitFiles } from './github/commit-files.ts';
import { deliveryRefusal } from './github/deliver-refusal.ts';
import { explain } from './github/explain.ts';
import { readLastChange } from './github/read-last-change.ts';
import { readShelfAt, readTip } from './github/read-shelf.ts';
import { day } from './incident/duration.ts';
import { elapsed } from './incident/instant.ts';
import type { ReadShelf } from './incident/shelf.ts';
import type { FilesCommit } from './life/effect.ts';
import { isCommitMessage, recordMessage } from './life/postmortem/commit-message.ts';
import { recordToCommit } from './life/postmortem/files-to-commit.ts';
import type { Session } from './reconcile.ts';
import { isOurListing } from './record/listing.ts';
import { recordPaths } from './record/record-files.ts';
import { recordQuestions } from './record/record-questions.ts';

/** Schedules come at least so often; what is older was looked at, and the list says the same after it. */
const news = 2 * day;

/**
 * One question for a sweep, and more only where people changed the folder of late. At most one commit, and none where
 * the default branch takes changes through pull requests. What it did, or could not do, in a sentence.
 */
export async function refreshRecord(session: Session): Promise<readonly string[]> {
  try {
    return await refreshed(session);
  } catch (error) {
    return [`The list of postmortems was not brought up to date. ${explain(error)}`];
  }
}

async function refreshed(session: Session): Promise<readonly string[]> {
  const { settings } = session;
  if (settings.postmortem.deliver === 'pull-request' || !(await wasChangedByHand(session))) return [];
  const shelf = await readWholeShelf(session);
  if (shelf === undefined) return [];
  const files = recordToCommit({ ...session, facts: { repository: session.ground.repository, shelf } });
  if (files.length === 0) return [];
  const which = files.map((file) => `\`${file.path}\``).join(', ');
  if (session.dryRun) return [`People changed postmortems. To be brought up to date: ${which}.`];
  const isWritten = await write(session, {
    base: shelf.base,
    onto: { kind: 'default-branch' },
    path: settings.postmortem.directory,
    files,
    message: recordMessage,
    revision: 0,
  });
  return isWritten ? [`People changed postmortems. Brought up to date: ${which}.`] : [];
}

/** Who was faster may have been a run of ours; the next sweep looks again. */
async function write({ github, ground }: Session, commit: FilesCommit): Promise<boolean> {
  try {
    const receipt = await commitFiles(github, commit, ground.repository.defaultBranch);
    return receipt.kind === 'committed';
  } catch (error) {
    // The list is no reason to tell people, run after run, what their branch does not take.
    const refusal = deliveryRefusal({ kind: 'commit-files', issue: 0, ...commit }, error);
    if (refusal.kind === 'way-closed') return false;
    throw error;
  }
}

async function wasChangedByHand({ github, ground, settings, now }: Session): Promise<boolean> {
  const { defaultBranch: sha } = ground.repository;
  const last = await readLastChange(github, { sha, path: settings.postmortem.directory });
  return last !== undefined && !isCommitMessage(last.message) && elapsed(last.at, now) < news;
}

/** Only where we made a list before, and may make it. */
async function readWholeShelf({ github, ground, settings }: Session): Promise<ReadShelf | undefined> {
  const { directory } = settings.postmortem;
  const branch = ground.repository.defaultBranch;
  const base = await readTip(github, branch);
  if (typeof base === 'string' || base.isProtected === true) return undefined;
  const shelf = await readShelfAt(github, base, {
    branch,
    directory,
    find: () => ({ kind: 'absent', path: directory }),
    wants: (folder) => recordQuestions({ directory, ...folder }),
  });
  if (shelf.kind !== 'read') return undefined;
  const index = shelf.texts[recordPaths(directory, shelf.entries).index];
  return index !== undefined && isOurListing(index) ? shelf : undefined;
}
