import type { Facts } from '../../incident/facts.ts';
import { type BuiltRecord, buildRecord } from '../../record/build-record.ts';
import type { IndexDelivery, Settings } from '../../settings/settings.ts';
import type { Writer } from '../../text/writer.ts';
import type { CommittedFile, Effect } from '../effect.ts';
import { recordWords } from './record-words.ts';

const nothingBuilt: BuiltRecord = { files: [], notes: [], index: '', postmortems: 0 };

export interface CommitQuestion {
  readonly facts: Pick<Facts, 'repository' | 'shelf'>;
  readonly settings: Pick<Settings, 'postmortem'>;
  readonly writer: Writer;
}

/** The postmortem with page, index and feed of all of them: one commit, so that none tells of what is not there. */
export function filesToCommit(
  question: CommitQuestion,
  postmortem: CommittedFile,
  existing?: string,
): readonly CommittedFile[] {
  const { files } = isIndexApart(question.settings) ? nothingBuilt : recordWith(question, postmortem);
  return postmortem.content === existing ? files : [postmortem, ...files];
}

/** Page, index and feed alone, where people changed postmortems and we none. */
export function recordToCommit(question: CommitQuestion): BuiltRecord {
  return recordWith(question);
}

/** How page, index and feed get to the default branch; `off` where the team wants none. */
export function indexDelivery({
  postmortem,
}: Pick<Settings, 'postmortem'>): Exclude<IndexDelivery, 'auto'> | 'auto' {
  return postmortem.index === 'auto' ? postmortem.deliver : postmortem.index;
}

function isIndexApart(settings: Pick<Settings, 'postmortem'>): boolean {
  const delivery = indexDelivery(settings);
  return delivery === 'off' || delivery === 'pull-request';
}

/** What people should know of the record that was committed. */
export function recordNotes(question: CommitQuestion, effects: readonly Effect[]): readonly string[] {
  const commit = effects.findLast((effect) => effect.kind === 'commit-files');
  const postmortem = commit?.files.find(({ path }) => path === commit.path);
  const isBuilt = postmortem !== undefined && commit?.onto.kind === 'default-branch';
  return isBuilt && !isIndexApart(question.settings) ? recordWith(question, postmortem).notes : [];
}

function recordWith({ facts, settings, writer }: CommitQuestion, changed?: CommittedFile): BuiltRecord {
  const { repository, shelf } = facts;
  if (shelf.kind !== 'read') return nothingBuilt;
  const { directory } = settings.postmortem;
  const words = recordWords(settings, writer);
  const commit = changed === undefined ? {} : { changed };
  return buildRecord({ ...shelf, ...commit, repository, directory, writer, words });
}
