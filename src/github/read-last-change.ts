import { at, listAt, textAt } from '../json.ts';
import type { Instant } from '../time/instant.ts';
import type { GitHub } from './client.ts';
import { optionalQuery } from './errors.ts';

/** The last commit on a branch that changed something at a path. */
export interface LastChange {
  readonly commit: string;
  readonly message: string;
  readonly at: Instant;
}

/** Undefined where nothing ever was there, and where GitHub does not tell. */
export async function readLastChange(
  { rest, owner, repo }: GitHub,
  { sha, path }: { readonly sha: string; readonly path: string },
): Promise<LastChange | undefined> {
  const answer = await optionalQuery(rest.repos.listCommits({ owner, repo, sha, path, per_page: 1 }));
  const [last] = listAt(answer, 'data');
  const commit = textAt(last, 'sha');
  if (commit === undefined) return undefined;
  const message = textAt(at(last, 'commit'), 'message') ?? '';
  return { commit, message, at: textAt(last, 'commit', 'committer', 'date') ?? '' };
}
