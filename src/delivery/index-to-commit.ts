import type { Facts } from '../facts/facts.ts';
import type { CommittedFile } from '../plan/effect.ts';
import { postmortemTexts } from '../postmortem/create-formatter.ts';
import { type BuiltIndex, buildIndex } from '../postmortem-index/build-index.ts';
import type { IndexDelivery, Settings } from '../settings/settings.ts';
import type { Writer } from '../templates/writer.ts';

const nothingBuilt: BuiltIndex = { files: [], notes: [], index: '', postmortems: 0 };

export interface CommitQuestion {
  readonly facts: Pick<Facts, 'repository' | 'postmortems'>;
  readonly settings: Pick<Settings, 'postmortem'>;
  readonly writer: Writer;
}

/** Page, index and feed that go along with a postmortem: one commit, so that none tells of what is not there. */
export function indexWith(question: CommitQuestion, postmortem: CommittedFile): BuiltIndex {
  return isIndexApart(question.settings) ? nothingBuilt : indexToCommit(question, postmortem);
}

/** How page, index and feed get to the default branch; `off` where the team wants none. */
export function indexDelivery({ postmortem }: Pick<Settings, 'postmortem'>): IndexDelivery {
  return postmortem.index === 'auto' ? postmortem.deliver : postmortem.index;
}

function isIndexApart(settings: Pick<Settings, 'postmortem'>): boolean {
  const delivery = indexDelivery(settings);
  return delivery === 'off' || delivery === 'pull-request';
}

/** `changed` is left out where people changed postmortems and we none. */
export function indexToCommit(
  { facts, settings, writer }: CommitQuestion,
  changed?: CommittedFile,
): BuiltIndex {
  const { repository, postmortems } = facts;
  if (postmortems.kind !== 'read' && postmortems.kind !== 'listed') return nothingBuilt;
  const { directory } = settings.postmortem;
  const messages = postmortemTexts(settings, writer);
  const commit = changed === undefined ? {} : { changed };
  return buildIndex({ ...postmortems, ...commit, repository, directory, writer, messages });
}
