import type { Facts } from '../../incident/facts.ts';
import type { Incident } from '../../incident/incident.ts';
import { ownComments } from '../../incident/own-comments.ts';
import { parsePostmortemComment } from '../../incident/postmortem-comment.ts';
import type { ReadShelf } from '../../incident/shelf.ts';
import type { Decision } from '../decision.ts';
import type { CommitTarget, CommittedFile, Effect } from '../effect.ts';
import { firstMessage, laterMessage, proposalMessage } from './commit-message.ts';
import { filesToCommit } from './files-to-commit.ts';
import { writePostmortem } from './write-postmortem.ts';

/** The postmortem as it is to stand on a branch, beside what stands there. */
export interface Wanted {
  readonly path: string;
  /** Only those that say something else than the branch does. */
  readonly files: readonly CommittedFile[];
  readonly isNew: boolean;
}

export function wantedOn(decision: Decision, shelf: ReadShelf): Wanted {
  const { file } = shelf;
  const standing = file.kind === 'present' ? file.content : undefined;
  const existing = standing ?? keptText(decision.facts);
  const content = writePostmortem({ ...decision, ...(existing === undefined ? {} : { existing }) });
  const question = { ...decision, facts: { ...decision.facts, shelf } };
  const files = filesToCommit(question, { path: file.path, content }, standing);
  return { path: file.path, files, isNew: standing === undefined };
}

/** A pull request carries the postmortem alone, so that no two of them can conflict. */
export function proposedOn(decision: Decision, shelf: ReadShelf): Wanted {
  const { file } = shelf;
  const standing = file.kind === 'present' ? file.content : undefined;
  const existing = standing ?? keptText(decision.facts);
  const content = writePostmortem({ ...decision, ...(existing === undefined ? {} : { existing }) });
  const files = content === standing ? [] : [{ path: file.path, content }];
  return { path: file.path, files, isNew: standing === undefined };
}

/** What people wrote into our comment while the postmortem had no better place goes along. */
export function keptText(facts: Facts): string | undefined {
  const [comment] = ownComments(facts, 'postmortem');
  return comment === undefined ? undefined : parsePostmortemComment(comment.body)?.file;
}

export function commitOf(
  { incident }: Decision,
  { base: { commit, tree } }: ReadShelf,
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
 * The commit that brought the postmortem as it stands, when GitHub's answer to it was lost: the last one on the branch
 * is ours, or the history told.
 */
export function standingCommit({ number }: Incident, { base, file }: ReadShelf): string | undefined {
  if ([firstMessage(number), laterMessage(number)].includes(base.message)) return base.commit;
  return file.kind === 'present' ? file.commit : undefined;
}
