import { firstMessage, laterMessage, proposalMessage } from '../facts/commit-message.ts';
import type { Facts } from '../facts/facts.ts';
import { drillLabel } from '../facts/label.ts';
import type { FormerFile, ReadDirectory } from '../facts/postmortem-directory.ts';
import type { Incident } from '../incident/incident.ts';
import { ownComments } from '../logbook/own-comments.ts';
import { parsePostmortemComment } from '../logbook/postmortem-comment.ts';
import type { Decision } from '../plan/decision.ts';
import type { CommitTarget, CommittedFile, Effect } from '../plan/effect.ts';
import { postmortemTexts } from '../postmortem/create-formatter.ts';
import { writePostmortem } from '../postmortem/write-postmortem.ts';
import { type BuiltIndex, buildIndex } from '../postmortem-index/build-index.ts';
import type { BlobSha } from '../postmortem-index/index-files.ts';
import { readFolder } from '../postmortem-index/read-folder.ts';
import type { Settings } from '../settings/settings.ts';
import type { Writer } from '../templates/writer.ts';
import { incidentNamedIn } from './find-file.ts';
import { indexDelivery } from './index-delivery.ts';

/** The postmortem as it is to be on a branch, beside what is there. */
export interface Wanted {
  readonly path: string;
  /** Only those that say something else than the branch does. */
  readonly files: readonly CommittedFile[];
  readonly removed?: readonly string[];
  readonly isNew: boolean;
  readonly text: string;
  /** What people should know of the list that goes along. */
  readonly notes: readonly string[];
}

/** With the list of all, because both go to the default branch in one commit. */
export function wantedOnDefault(decision: Decision, postmortems: ReadDirectory): Wanted {
  const wanted = proposedOn(decision, postmortems);
  const { path, text } = wanted;
  const index = indexWith(decision, { path, content: text });
  return { ...wanted, files: [...wanted.files, ...index.files], notes: index.notes };
}

/** A pull request carries the postmortem alone, so that no two of them can conflict. */
export function proposedOn(decision: Decision, postmortems: ReadDirectory): Wanted {
  const { file } = postmortems;
  const current = file.kind === 'present' ? file.content : undefined;
  const former = formerFile(postmortems, decision.incident);
  const existing = current ?? former?.content ?? keptText(decision.facts);
  const text = writtenOver(decision, existing);
  const files = text === current ? [] : [{ path: file.path, content: text }];
  const removed = former === undefined || current !== undefined ? {} : { removed: [former.path] };
  return { path: file.path, files, ...removed, isNew: (current ?? former) === undefined, text, notes: [] };
}

/** Moved with the words of people in it; a file that names another incident by now is none of ours. */
function formerFile({ former }: ReadDirectory, { number }: Incident): FormerFile | undefined {
  return former !== undefined && incidentNamedIn(former.content) === number ? former : undefined;
}

/** With what other postmortems of the folder tell beside it. */
export function writtenOver(
  decision: Pick<Decision, 'incident' | 'facts' | 'settings' | 'writer' | 'blobSha'>,
  existing: string | undefined,
): string {
  const { facts, settings, writer, blobSha } = decision;
  const { words } = postmortemTexts(settings, writer);
  const { directory } = settings.postmortem;
  const { postmortems } = facts;
  const all = postmortems.kind === 'read' ? readFolder({ ...postmortems, directory, words, blobSha }) : [];
  const known = all.filter((entry) => entry.kind === 'postmortem');
  return writePostmortem({ ...decision, known, ...(existing === undefined ? {} : { existing }) });
}

/** What people wrote into our comment while the postmortem had no better place goes along. */
export function keptText(facts: Facts): string | undefined {
  const [comment] = ownComments(facts, 'postmortem');
  return comment === undefined ? undefined : parsePostmortemComment(comment.body)?.file;
}

export function commitOf(
  { incident }: Decision,
  { base: { commit, tree } }: ReadDirectory,
  onto: CommitTarget,
  { path, files, removed, isNew }: Wanted,
): Effect {
  const { number: issue, logbook } = incident;
  const message = onto.kind === 'default-branch' ? directMessage(issue, isNew) : proposalMessage(issue);
  const base = { commit, tree };
  const moved = removed === undefined ? {} : { removed };
  return {
    kind: 'commit-files',
    issue,
    base,
    onto,
    path,
    files,
    ...moved,
    message,
    revision: logbook.revision,
  };
}

function directMessage(issue: number, isNew: boolean): string {
  return isNew ? firstMessage(issue) : laterMessage(issue);
}

/**
 * The commit that brought the postmortem as it is, when GitHub's answer to it was lost: the last one on the branch
 * is ours, or the history told.
 */
export function currentCommit({ number }: Incident, { base, file }: ReadDirectory): string | undefined {
  if ([firstMessage(number), laterMessage(number)].includes(base.message)) return base.commit;
  return file.kind === 'present' && file.lastChange?.kind === 'known' ? file.lastChange.commit : undefined;
}

const nothingBuilt: BuiltIndex = { files: [], notes: [], index: '', postmortems: 0 };

interface CommitQuestion {
  readonly facts: Pick<Facts, 'repository' | 'postmortems'>;
  readonly settings: Pick<Settings, 'postmortem' | 'privateLabels'>;
  readonly writer: Writer;
  readonly blobSha: BlobSha;
}

/** Page, index and feed that go along with a postmortem: one commit, so that none tells of what is not there. */
function indexWith(question: CommitQuestion, postmortem: CommittedFile): BuiltIndex {
  return isIndexApart(question.settings) ? nothingBuilt : indexToCommit(question, postmortem);
}

function isIndexApart(settings: Pick<Settings, 'postmortem'>): boolean {
  const delivery = indexDelivery(settings);
  return delivery === 'off' || delivery === 'pull-request';
}

/** `changed` is left out where people changed postmortems and we none. */
export function indexToCommit(
  { facts, settings, writer, blobSha }: CommitQuestion,
  changed?: CommittedFile,
): BuiltIndex {
  const { repository, postmortems } = facts;
  if (postmortems.kind !== 'read' && postmortems.kind !== 'listed') return nothingBuilt;
  const { directory } = settings.postmortem;
  const messages = postmortemTexts(settings, writer);
  const commit = changed === undefined ? {} : { changed };
  const uncounted = [drillLabel, ...settings.privateLabels];
  const told = { repository, directory, writer, messages, blobSha, uncounted };
  return buildIndex({ ...postmortems, ...commit, ...told });
}
