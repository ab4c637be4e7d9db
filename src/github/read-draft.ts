import type { DraftBranch } from '../incident/draft.ts';
import type { GitHub } from './client.ts';
import { readShelfAt, readTip, type ShelfQuestion } from './read-shelf.ts';
import { UserError } from './user-error.ts';

export interface DraftQuestion {
  /** Of the branch, in the order of their worth: the first that is free or ours. */
  readonly names: readonly string[];
  /** The one that we wrote to before. */
  readonly recorded?: string;
  readonly shelf: Omit<ShelfQuestion, 'branch'>;
}

/** The branch that the pull request comes from, or may come from. */
export async function readDraftBranch(
  github: GitHub,
  question: DraftQuestion,
): Promise<Exclude<DraftBranch, { kind: 'unread' }>> {
  const { recorded } = question;
  const names = recorded === undefined ? question.names : [recorded, ...question.names];
  for (const name of names) {
    const branch = await readBranch(github, name, question);
    if (branch !== undefined) return branch;
  }
  throw new Error('every name for a branch of the postmortem is taken');
}

/** Undefined when the branch is somebody else's: there is no postmortem of ours on it. */
async function readBranch(
  github: GitHub,
  name: string,
  { recorded, shelf: question }: DraftQuestion,
): Promise<Exclude<DraftBranch, { kind: 'unread' }> | undefined> {
  const base = await readTip(github, name);
  if (typeof base === 'string') return { kind: 'absent', name };
  const shelf = await readShelfAt(github, base, { ...question, branch: name });
  // What is not listed may be there all the same: another branch would hold a second postmortem.
  if (shelf.kind === 'unusable' && shelf.obstacle === 'too-large') {
    throw new UserError(`On the branch \`${name}\`: ${shelf.reason}`);
  }
  if (shelf.kind !== 'read') return undefined;
  return shelf.file.kind === 'present' || name === recorded ? { kind: 'present', name, shelf } : undefined;
}
