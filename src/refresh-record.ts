/** The list of all postmortems, after people changed or merged one and no commit of ours brought the list along. */

import { commitFiles } from './github/commit-files.ts';
import { deliveryRefusal } from './github/deliver-refusal.ts';
import { explain } from './github/explain.ts';
import { openPullRequest } from './github/open-pull-request.ts';
import { readTextFile } from './github/read-ground.ts';
import { type IndexPull, readIndexPull } from './github/read-index-pull.ts';
import { readLastChange } from './github/read-last-change.ts';
import { readShelfAt, readTip } from './github/read-shelf.ts';
import { day } from './incident/duration.ts';
import { elapsed } from './incident/instant.ts';
import type { ReadShelf } from './incident/shelf.ts';
import type { CommitTarget } from './life/effect.ts';
import { isCommitMessage, recordMessage } from './life/postmortem/commit-message.ts';
import { indexDelivery, recordToCommit } from './life/postmortem/files-to-commit.ts';
import type { Session } from './reconcile.ts';
import type { BuiltRecord } from './record/build-record.ts';
import { isOurListing } from './record/listing.ts';
import { recordPaths } from './record/record-files.ts';
import { recordQuestions } from './record/record-questions.ts';

/** Schedules come at least so often; what is older was looked at, and the list says the same after it. */
const news = 2 * day;

const branch = 'incident-protocol/index';
const title = 'Postmortem index';
const description =
  'The list of all postmortems, with its data and its feed, as the postmortems on the default branch are now. Only Incident Protocol writes this branch. Close this pull request to leave the list as it is until a postmortem changes again.';

/**
 * One question for a sweep, and more only where people changed the folder of late. At most one commit. What it did, or
 * could not do, in a sentence. `isSure`: this run saw itself that a postmortem was merged.
 */
export async function refreshRecord(session: Session, isSure = false): Promise<readonly string[]> {
  try {
    return await refreshed(session, isSure);
  } catch (error) {
    return [`The list of postmortems was not brought up to date. ${explain(error)}`];
  }
}

async function refreshed(session: Session, isSure: boolean): Promise<readonly string[]> {
  const { ground } = session;
  if (indexDelivery(session.settings) === 'off') return [];
  if (!isSure && !(await hasChanged(session))) return [];
  const shelf = await readWholeShelf(session);
  if (shelf === undefined) return [];
  const built = recordToCommit({ ...session, facts: { repository: ground.repository, shelf } });
  if (built.files.length === 0 || !(built.postmortems > 0 || isListed(session, shelf))) return [];
  if (session.dryRun) return [`People changed postmortems. To be brought up to date: ${namesOf(built)}.`];
  return deliver(session, { shelf, built });
}

/** A list of no postmortems is made of one that had some, and nowhere else. */
function isListed({ settings }: Session, { texts, entries }: ReadShelf): boolean {
  return texts[recordPaths(settings.postmortem.directory, entries).index] !== undefined;
}

interface Outdated {
  readonly shelf: ReadShelf;
  readonly built: BuiltRecord;
}

/** What waits for people already, or was declined by them, is not written again. */
async function deliver(session: Session, outdated: Outdated): Promise<readonly string[]> {
  const { github, settings } = session;
  const delivery = indexDelivery(settings);
  const pull = delivery === 'commit' ? ({ kind: 'none' } as const) : await readIndexPull(github, branch);
  const proposed = delivery === 'commit' ? undefined : await proposedIndex(session, outdated, pull);
  const isProposed = proposed === outdated.built.index;
  if (isProposed && (pull.kind === 'open' || pull.kind === 'declined')) return [];
  if (delivery !== 'pull-request') {
    const written = await write(session, outdated, { kind: 'default-branch' });
    if (written === 'written')
      return [`People changed postmortems. Brought up to date: ${namesOf(outdated.built)}.`];
    if (written === 'moved' || delivery === 'commit') return [];
  }
  return propose(session, outdated, { pull, isOnBranch: isProposed, isBranch: proposed !== undefined });
}

/** The list that stands on our branch, or stood there when people closed the pull request. */
async function proposedIndex(
  { github, settings }: Session,
  { shelf }: Outdated,
  pull: IndexPull,
): Promise<string | undefined> {
  const { index } = recordPaths(settings.postmortem.directory, shelf.entries);
  const file = await readTextFile(github, index, pull.kind === 'none' ? branch : pull.head);
  return file.kind === 'present' ? file.text : undefined;
}

/** Who was faster may have been a run of ours; the next sweep looks again. */
async function write(
  { github, ground, settings }: Session,
  { shelf, built }: Outdated,
  onto: CommitTarget,
): Promise<'written' | 'moved' | 'refused'> {
  const path = settings.postmortem.directory;
  const commit = { base: shelf.base, onto, path, files: built.files, message: recordMessage, revision: 0 };
  try {
    const receipt = await commitFiles(github, commit, ground.repository.defaultBranch);
    return receipt.kind === 'outdated' ? 'moved' : 'written';
  } catch (error) {
    // The list is no reason to tell people, run after run, what their branch does not take.
    const refusal = deliveryRefusal({ kind: 'commit-files', issue: 0, ...commit }, error);
    if (refusal.kind === 'way-closed') return 'refused';
    throw error;
  }
}

interface Proposal {
  readonly pull: IndexPull;
  /** The branch says already what it should. */
  readonly isOnBranch: boolean;
  readonly isBranch: boolean;
}

async function propose(
  session: Session,
  outdated: Outdated,
  { pull, isOnBranch }: Proposal,
): Promise<readonly string[]> {
  const { github, ground } = session;
  if (!isOnBranch || pull.kind === 'merged') {
    const tip = await readTip(github, branch);
    if (typeof tip !== 'string' && pull.kind === 'none' && tip.message !== recordMessage) {
      return [`The list of postmortems was not proposed: the branch \`${branch}\` is somebody else’s.`];
    }
    const kind = typeof tip === 'string' ? 'new-branch' : 'rebuilt-branch';
    if ((await write(session, outdated, { kind, name: branch })) !== 'written') return [];
  }
  const names = namesOf(outdated.built);
  if (pull.kind === 'open')
    return [
      `People changed postmortems. [Pull request #${pull.number}](${pull.url}) brings up to date: ${names}.`,
    ];
  const effect = { kind: 'open-pull-request', issue: 0, branch, title, body: description } as const;
  try {
    await openPullRequest(github, effect, ground.repository.defaultBranch);
    return [`People changed postmortems. Proposed in a pull request: ${names}.`];
  } catch (error) {
    if (deliveryRefusal(effect, error).kind !== 'way-closed') throw error;
    return [`The list of postmortems waits on the branch \`${branch}\`. ${explain(error)}`];
  }
}

function namesOf({ files }: BuiltRecord): string {
  return files.map((file) => `\`${file.path}\``).join(', ');
}

/** By people; and by us, where our commits bring the postmortem alone. */
async function hasChanged({ github, ground, settings, now }: Session): Promise<boolean> {
  const { defaultBranch: sha } = ground.repository;
  const last = await readLastChange(github, { sha, path: settings.postmortem.directory });
  if (last === undefined || elapsed(last.at, now) >= news) return false;
  if (indexDelivery(settings) === 'pull-request') return last.message !== recordMessage;
  return !isCommitMessage(last.message);
}

/** Not where something else stands in the place of our list. */
async function readWholeShelf({ github, ground, settings }: Session): Promise<ReadShelf | undefined> {
  const { directory } = settings.postmortem;
  const base = await readTip(github, ground.repository.defaultBranch);
  if (typeof base === 'string') return undefined;
  const shelf = await readShelfAt(github, base, {
    directory,
    branch: ground.repository.defaultBranch,
    find: () => ({ kind: 'absent', path: directory }),
    wants: (folder) => recordQuestions({ directory, ...folder }),
  });
  if (shelf.kind !== 'read') return undefined;
  const index = shelf.texts[recordPaths(directory, shelf.entries).index];
  return index === undefined || isOurListing(index) ? shelf : undefined;
}
