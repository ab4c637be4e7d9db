import type { DraftBranch } from '../facts/draft.ts';
import type { GitHub } from './client.ts';
import { UserError } from './errors.ts';
import { type DirectoryQuestion, readDirectoryAt, readTip } from './read-directory.ts';

export interface DraftQuestion {
  /** Of the branch, in the order of their worth: the first that is free or ours. */
  readonly names: readonly string[];
  /** The one that we wrote to before. */
  readonly known?: string;
  readonly postmortems: Omit<DirectoryQuestion, 'branch'>;
}

/** The branch that the pull request comes from, or may come from. */
export async function readDraftBranch(
  github: GitHub,
  question: DraftQuestion,
): Promise<Exclude<DraftBranch, { kind: 'unread' }>> {
  const { known } = question;
  const names = known === undefined ? question.names : [known, ...question.names];
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
  { known, postmortems: question }: DraftQuestion,
): Promise<Exclude<DraftBranch, { kind: 'unread' }> | undefined> {
  const base = await readTip(github, name);
  if (typeof base === 'string') return { kind: 'absent', name };
  const postmortems = await readDirectoryAt(github, base, { ...question, branch: name });
  // What is not listed may be there all the same: another branch would hold a second postmortem.
  if (postmortems.kind === 'unusable' && postmortems.blocker === 'too-large') {
    throw new UserError(`On the branch \`${name}\`: ${postmortems.reason}`);
  }
  if (postmortems.kind !== 'read') return undefined;
  return postmortems.file.kind === 'present' || name === known
    ? { kind: 'present', name, postmortems }
    : undefined;
}
