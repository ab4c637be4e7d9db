import type { StoredCommit } from '../git/commit.ts';
import { changedFiles, commitsBetween, readCommit } from '../git/commit.ts';
import { signature } from '../state/actors.ts';
import type { Act } from '../state/world.ts';
import { pageOf } from './repository.ts';

const NOTHING = '0'.repeat(40);

export function pushAnswer(
  act: Act,
  pushed: { readonly ref: string; readonly from: string | null; readonly to: string },
) {
  const { from, to, ref } = pushed;
  const commits = commitsBetween(act.repo.git, from, to).map((commit) => pushedCommit(act, commit));
  const page = pageOf(act.world, act.repo);
  return {
    ref,
    before: from ?? NOTHING,
    after: to,
    created: from === null,
    deleted: false,
    forced: false,
    base_ref: null,
    compare: `${page}/compare/${(from ?? NOTHING).slice(0, 12)}...${to.slice(0, 12)}`,
    commits,
    head_commit: commits.at(-1) ?? null,
    pusher: signature(act.by.actor),
  };
}

function pushedCommit(act: Act, commit: StoredCommit) {
  const { git } = act.repo;
  const parent = readCommit(git, commit.parents[0] ?? '');
  const changes = changedFiles(git, parent?.tree ?? null, commit.tree);
  const paths = (wanted: (change: (typeof changes)[number]) => boolean) =>
    changes.filter(wanted).map((c) => c.path);
  const person = ({ name, email }: StoredCommit['author']) => ({ name, email, username: name });
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer.date,
    url: `${pageOf(act.world, act.repo)}/commit/${commit.sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    added: paths((change) => change.before === null),
    removed: paths((change) => change.after === null),
    modified: paths((change) => change.before !== null && change.after !== null),
  };
}
