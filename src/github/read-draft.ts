import type { Draft, DraftBranch, DraftPull } from '../incident/draft.ts';
import type { GitHub } from './client.ts';
import { errorAnswer } from './error-answer.ts';
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
export async function readDraft(github: GitHub, question: DraftQuestion): Promise<Draft> {
  const { recorded } = question;
  const names = recorded === undefined ? question.names : [recorded, ...question.names];
  for (const name of names) {
    const branch = await readBranch(github, name, question);
    if (branch !== undefined) return { kind: 'read', branch, pull: await readPull(github, name) };
  }
  throw new Error('every name for a branch of the postmortem is taken');
}

/** Undefined when the branch is somebody else's: there is no postmortem of ours on it. */
async function readBranch(
  github: GitHub,
  name: string,
  { recorded, shelf: question }: DraftQuestion,
): Promise<DraftBranch | undefined> {
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

/** Only what became of the pull request. */
export async function readDraftPull(github: GitHub, name: string): Promise<Draft> {
  return { kind: 'read', branch: { kind: 'unread', name }, pull: await readPull(github, name) };
}

/** The newest one from the branch. Who may not read them may not open one either, and hears of it then. */
async function readPull({ rest, owner, repo }: GitHub, name: string): Promise<DraftPull> {
  try {
    const head = `${owner}:${name}`;
    const { data } = await rest.pulls.list({ owner, repo, head, state: 'all', per_page: 100 });
    const newest = data.toSorted((a, b) => b.number - a.number);
    const pull = newest.find(({ state }) => state === 'open') ?? newest[0];
    if (pull === undefined) return { kind: 'none' };
    const named = { number: pull.number, url: pull.html_url };
    if (pull.state === 'open') return { kind: 'open', ...named };
    if ((pull.merged_at ?? undefined) !== undefined) return { kind: 'merged', ...named, head: pull.head.sha };
    return { kind: 'declined', ...named, at: pull.closed_at ?? pull.updated_at };
  } catch (error) {
    const { status, limit } = errorAnswer(error);
    if (limit === 'none' && (status === 403 || status === 404)) return { kind: 'none' };
    throw error;
  }
}
