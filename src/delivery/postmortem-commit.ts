import { firstMessage, laterMessage, proposalMessage } from '../facts/commit-message.ts';
import type { Facts } from '../facts/facts.ts';
import type { ReadDirectory } from '../facts/postmortem-directory.ts';
import type { Incident } from '../incident/incident.ts';
import { ownComments } from '../logbook/own-comments.ts';
import { parsePostmortemComment } from '../logbook/postmortem-comment.ts';
import type { Decision } from '../plan/decision.ts';
import type { CommitTarget, CommittedFile, Effect } from '../plan/effect.ts';
import { writePostmortem } from '../postmortem/write-postmortem.ts';
import { indexWith } from './index-to-commit.ts';

/** The postmortem as it is to be on a branch, beside what is there. */
export interface Wanted {
  readonly path: string;
  /** Only those that say something else than the branch does. */
  readonly files: readonly CommittedFile[];
  readonly isNew: boolean;
  readonly text: string;
  /** What people should know of the list that goes along. */
  readonly notes: readonly string[];
}

/** With the list of all, because both go to the default branch in one commit. */
export function wantedOnDefault(decision: Decision, postmortems: ReadDirectory): Wanted {
  const { path, text, isNew, files } = proposedOn(decision, postmortems);
  const index = indexWith(decision, { path, content: text });
  return { path, text, isNew, files: [...files, ...index.files], notes: index.notes };
}

/** A pull request carries the postmortem alone, so that no two of them can conflict. */
export function proposedOn(decision: Decision, postmortems: ReadDirectory): Wanted {
  const { file } = postmortems;
  const current = file.kind === 'present' ? file.content : undefined;
  const existing = current ?? keptText(decision.facts);
  const text = writePostmortem({ ...decision, ...(existing === undefined ? {} : { existing }) });
  const files = text === current ? [] : [{ path: file.path, content: text }];
  return { path: file.path, files, isNew: current === undefined, text, notes: [] };
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
  { path, files, isNew }: Wanted,
): Effect {
  const { number: issue, logbook } = incident;
  const message = onto.kind === 'default-branch' ? directMessage(issue, isNew) : proposalMessage(issue);
  const base = { commit, tree };
  return { kind: 'commit-files', issue, base, onto, path, files, message, revision: logbook.revision };
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
