/** The list of all postmortems, after people changed or merged one and no commit of ours brought the list along. */

import { indexDelivery } from '../delivery/index-delivery.ts';
import { indexToCommit } from '../delivery/postmortem-commit.ts';
import { defaultDirectory } from '../delivery/questions.ts';
import { indexMessage } from '../facts/commit-message.ts';
import type { ListedDirectory } from '../facts/postmortem-directory.ts';
import { answer } from '../github/answer.ts';
import { commitFiles } from '../github/commit-files.ts';
import { deliveryRefusal } from '../github/delivery-refusal.ts';
import { explain } from '../github/explain.ts';
import { openPullRequest } from '../github/open-pull-request.ts';
import { readTextFile } from '../github/read-context.ts';
import { type IndexPull, readIndexPull } from '../github/read-index-pull.ts';
import { readTip } from '../github/read-tip.ts';
import { type ThreadTexts, threadTexts } from '../i18n/texts.ts';
import type { CommitTarget } from '../plan/effect.ts';
import type { BuiltIndex } from '../postmortem-index/build-index.ts';
import { indexPaths } from '../postmortem-index/index-files.ts';
import { indexQuestions } from '../postmortem-index/index-questions.ts';
import { isOwnListing } from '../postmortem-index/listing.ts';
import type { Session } from './session.ts';

const branch = 'incident-protocol/index';
const title = 'Postmortem index';

/** At most one commit. What it did in a sentence; throws what keeps it from it. */
export async function refreshIndex(session: Session): Promise<readonly string[]> {
  const { context } = session;
  const postmortems = await readWholeDirectory(session);
  if (postmortems === undefined) return [];
  // The template of the page comes with all that writes postmortems, which this run may not have needed yet.
  await session.loadStage();
  const built = indexToCommit({ ...session, facts: { repository: context.repository, postmortems } });
  if (built.files.length === 0 || !(built.postmortems > 0 || isListed(session, postmortems))) return [];
  if (session.dryRun) return [textsOf(session).format('listIsOld', { names: namesOf(built) })];
  return deliver(session, { postmortems, built });
}

/** A list of no postmortems is made of one that had some, and nowhere else. */
function isListed({ settings }: Session, { texts, entries }: ListedDirectory): boolean {
  return texts[indexPaths(settings.postmortem.directory, entries).index] !== undefined;
}

interface Outdated {
  readonly postmortems: ListedDirectory;
  readonly built: BuiltIndex;
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
      return [textsOf(session).format('listRenewed', { names: namesOf(outdated.built) })];
    if (written === 'moved' || delivery === 'commit') return [];
  }
  return proposePullRequest(session, outdated, { pull, isOnBranch: isProposed });
}

/** The list that is on our branch, or was there when people closed the pull request. */
async function proposedIndex(
  { github, settings }: Session,
  { postmortems }: Outdated,
  pull: IndexPull,
): Promise<string | undefined> {
  const { index } = indexPaths(settings.postmortem.directory, postmortems.entries);
  const file = await readTextFile(github, index, pull.kind === 'none' ? branch : pull.head);
  return file.kind === 'present' ? file.text : undefined;
}

/** Who was faster may have been a run of ours; the next sweep looks again. */
async function write(
  { github, context, settings }: Session,
  { postmortems, built }: Outdated,
  onto: CommitTarget,
): Promise<'written' | 'moved' | 'refused'> {
  const path = settings.postmortem.directory;
  const commit = {
    base: postmortems.base,
    onto,
    path,
    files: built.files,
    message: indexMessage,
    revision: 0,
  };
  try {
    const result = await commitFiles(github, commit, { ...context.repository, reader: context.reader });
    return result.kind === 'outdated' ? 'moved' : 'written';
  } catch (error) {
    // The list is no reason to tell people, run after run, what their branch does not take.
    const refusal = deliveryRefusal({ kind: 'commit-files', issue: 0, ...commit }, error);
    if (refusal.kind === 'target-closed') return 'refused';
    throw error;
  }
}

interface Proposal {
  readonly pull: IndexPull;
  /** The branch says already what it should. */
  readonly isOnBranch: boolean;
}

async function proposePullRequest(
  session: Session,
  outdated: Outdated,
  { pull, isOnBranch }: Proposal,
): Promise<readonly string[]> {
  const { github, context } = session;
  const texts = textsOf(session);
  if (!isOnBranch || pull.kind === 'merged') {
    const tip = await readTip(github, branch);
    if (typeof tip !== 'string' && pull.kind === 'none' && tip.message !== indexMessage) {
      return [texts.format('listBranchTaken', { branch: `\`${branch}\`` })];
    }
    const kind = typeof tip === 'string' ? 'new-branch' : 'rebuilt-branch';
    if ((await write(session, outdated, { kind, name: branch })) !== 'written') return [];
  }
  const names = namesOf(outdated.built);
  if (pull.kind === 'open') {
    const link = `[Pull request #${pull.number}](${pull.url})`;
    return [texts.format('listInPull', { pull: link, names })];
  }
  const description = texts.words.listHow;
  const effect = { kind: 'open-pull-request', issue: 0, branch, title, body: description } as const;
  try {
    await openPullRequest(github, effect, context.repository.defaultBranch);
    return [texts.format('listProposed', { names })];
  } catch (error) {
    if (deliveryRefusal(effect, error).kind !== 'target-closed') throw error;
    return [texts.format('listOnBranch', { branch: `\`${branch}\``, problem: explain(error) })];
  }
}

function textsOf({ settings }: Session): ThreadTexts {
  return threadTexts(settings.language);
}

function namesOf({ files }: BuiltIndex): string {
  return files.map((file) => `\`${file.path}\``).join(', ');
}

/** Not where something else is in the place of our list. */
export async function readWholeDirectory(session: Session): Promise<ListedDirectory | undefined> {
  const { context, settings, blobSha } = session;
  const { directory } = settings.postmortem;
  const branch = context.repository.defaultBranch;
  const listed = await answer(session, defaultDirectory(branch, directory));
  if (listed.kind !== 'directory' || listed.listing.kind !== 'listed') return undefined;
  let folder = listed.listing;
  for (;;) {
    const wanted = indexQuestions({ directory, blobSha, ...folder });
    const { texts } = folder;
    const files = folder.entries.filter(({ path }) => wanted.includes(path) && !Object.hasOwn(texts, path));
    if (files.length === 0) break;
    const read = await answer(session, { kind: 'files', of: 'default-branch', files });
    folder = { ...folder, texts: { ...texts, ...(read.kind === 'files' ? read.texts : {}) } };
  }
  const index = folder.texts[indexPaths(directory, folder.entries).index];
  return index === undefined || isOwnListing(index) ? folder : undefined;
}
