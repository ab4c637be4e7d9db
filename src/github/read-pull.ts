import type { DraftPull } from '../facts/draft.ts';
import type { GitHub } from './client.ts';
import { errorAnswer } from './errors.ts';

export interface PullQuestion {
  /** The branch that it should go into. */
  readonly base: string;
  /** Of the one that was open when somebody last looked. */
  readonly open?: number;
}

/** The newest one from the branch. Who may not read them may not open one either, and processes of it then. */
export async function readPull(github: GitHub, name: string, question: PullQuestion): Promise<DraftPull> {
  try {
    return (await readOpen(github, question)) ?? (await readNewest(github, name));
  } catch (error) {
    const { status, limit } = errorAnswer(error);
    if (limit === 'none' && (status === 403 || status === 404)) return { kind: 'none' };
    throw error;
  }
}

/** In milliseconds: how long GitHub mostly needs to try a merge. */
const trialTime = 1000;

/** Undefined when it is not open any more, and perhaps another one is. */
async function readOpen(
  { rest, owner, repo, pause }: GitHub,
  { base, open }: PullQuestion,
): Promise<DraftPull | undefined> {
  if (open === undefined) return undefined;
  const ask = async () => (await rest.pulls.get({ owner, repo, pull_number: open })).data;
  let data = await ask();
  if (data.state === 'open' && data.mergeable === null) {
    // The question makes GitHub try; where others push all day, the answer is there only right after it.
    await pause(trialTime);
    data = await ask();
  }
  if (data.state !== 'open') return undefined;
  // Where people send it elsewhere, it is theirs.
  const conflicts = data.base.ref === base ? conflictsOf(data.mergeable) : 'no';
  return { kind: 'open', number: data.number, url: data.html_url, conflicts };
}

function conflictsOf(mergeable: boolean | null): 'yes' | 'no' | 'unknown' {
  if (mergeable === null) return 'unknown';
  return mergeable ? 'no' : 'yes';
}

async function readNewest({ rest, owner, repo }: GitHub, name: string): Promise<DraftPull> {
  const head = `${owner}:${name}`;
  const { data } = await rest.pulls.list({ owner, repo, head, state: 'all', per_page: 100 });
  const newest = data.toSorted((a, b) => b.number - a.number);
  const pull = newest.find(({ state }) => state === 'open') ?? newest[0];
  if (pull === undefined) return { kind: 'none' };
  const named = { number: pull.number, url: pull.html_url };
  if (pull.state === 'open') return { kind: 'open', ...named, conflicts: 'unknown' };
  if ((pull.merged_at ?? undefined) !== undefined) return { kind: 'merged', ...named, head: pull.head.sha };
  return { kind: 'declined', ...named, at: pull.closed_at ?? pull.updated_at };
}
