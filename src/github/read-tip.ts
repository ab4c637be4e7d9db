import type { Blocker, Tip } from '../facts/postmortem-directory.ts';
import { textAt } from '../json.ts';
import type { GitHub } from './client.ts';
import { errorAnswer } from './errors.ts';

/** Where a branch is; else what is missing. */
export async function readTip(
  { rest, owner, repo }: GitHub,
  branch: string,
): Promise<Tip | Extract<Blocker, 'empty' | 'contents'>> {
  try {
    const { data } = await rest.repos.getBranch({ owner, repo, branch });
    const { sha } = data.commit;
    // Other forges name the commit only.
    const tree = textAt(data, 'commit', 'commit', 'tree', 'sha') ?? (await readTreeOf(sha));
    const message = textAt(data, 'commit', 'commit', 'message') ?? '';
    return { commit: sha, tree, message };
  } catch (error) {
    const { status, message } = errorAnswer(error);
    if (status === 404 || (status === 409 && /empty/i.test(message))) return 'empty';
    if (status === 403 && /not accessible by/i.test(message)) return 'contents';
    throw error;
  }

  async function readTreeOf(commit: string): Promise<string> {
    return (await rest.git.getCommit({ owner, repo, commit_sha: commit })).data.tree.sha;
  }
}
