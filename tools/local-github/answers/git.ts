import type { StoredCommit } from '../git/commit.ts';
import { changedFiles, readCommit } from '../git/commit.ts';
import { readObject } from '../git/store.ts';
import type { PathEntry } from '../git/tree.ts';
import { isTree } from '../git/tree.ts';
import { actorOfEmail } from '../state/actors.ts';
import type { Repository, World } from '../state/world.ts';
import { apiOf, pageOf } from './repository.ts';
import type { Schemas } from './schemas.ts';
import { userAnswer } from './user.ts';

const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

export function gitCommitAnswer(world: World, repo: Repository, commit: StoredCommit) {
  const api = apiOf(world, repo);
  const page = pageOf(world, repo);
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url: `${api}/git/commits/${commit.sha}`,
    html_url: `${page}/commit/${commit.sha}`,
    author: { ...commit.author },
    committer: { ...commit.committer },
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/git/commits/${sha}`,
      html_url: `${page}/commit/${sha}`,
    })),
    verification: unsigned,
  } satisfies Schemas['git-commit'];
}

export function commitAnswer(world: World, repo: Repository, commit: StoredCommit): Schemas['commit'] {
  const api = apiOf(world, repo);
  const inner = gitCommitAnswer(world, repo, commit);
  const url = `${api}/commits/${commit.sha}`;
  const author = actorOfEmail(world, commit.author.email);
  const committer = actorOfEmail(world, commit.committer.email);
  return {
    sha: commit.sha,
    node_id: inner.node_id,
    commit: {
      author: inner.author,
      committer: inner.committer,
      message: inner.message,
      tree: inner.tree,
      url: inner.url,
      comment_count: 0,
      verification: unsigned,
    },
    url,
    html_url: inner.html_url,
    comments_url: `${url}/comments`,
    author: author === undefined ? null : userAnswer(world, author),
    committer: committer === undefined ? null : userAnswer(world, committer),
    parents: inner.parents.map((parent) => ({ ...parent, url: `${api}/commits/${parent.sha}` })),
  };
}

/** A single commit also says which files it changed. */
export function wholeCommitAnswer(world: World, repo: Repository, commit: StoredCommit): Schemas['commit'] {
  const parent = commit.parents[0] === undefined ? undefined : readCommit(repo.git, commit.parents[0]);
  const files = filesAnswer(world, repo, {
    before: parent?.tree ?? null,
    after: commit.tree,
    at: commit.sha,
  });
  return { ...commitAnswer(world, repo, commit), stats: { total: 0, additions: 0, deletions: 0 }, files };
}

export function filesAnswer(
  world: World,
  repo: Repository,
  trees: { readonly before: string | null; readonly after: string; readonly at: string },
): Schemas['diff-entry'][] {
  return changedFiles(repo.git, trees.before, trees.after).map(({ path, before, after }) => ({
    sha: after ?? before,
    filename: path,
    status: before === null ? 'added' : after === null ? 'removed' : 'modified',
    additions: 0,
    deletions: 0,
    changes: 0,
    blob_url: `${pageOf(world, repo)}/blob/${trees.at}/${path}`,
    raw_url: `${pageOf(world, repo)}/raw/${trees.at}/${path}`,
    contents_url: `${apiOf(world, repo)}/contents/${encodePath(path)}?ref=${trees.at}`,
  }));
}

export function refAnswer(
  world: World,
  repo: Repository,
  at: { ref: string; sha: string },
): Schemas['git-ref'] {
  const api = apiOf(world, repo);
  return {
    ref: at.ref,
    node_id: `REF_${Buffer.from(at.ref).toString('base64url')}`,
    url: `${api}/git/${at.ref}`,
    object: { sha: at.sha, type: 'commit', url: `${api}/git/commits/${at.sha}` },
  };
}

export function treeAnswer(
  world: World,
  repo: Repository,
  tree: { readonly sha: string; readonly entries: readonly PathEntry[] },
): Schemas['git-tree'] {
  const api = apiOf(world, repo);
  return {
    sha: tree.sha,
    url: `${api}/git/trees/${tree.sha}`,
    tree: tree.entries.slice(0, repo.longestTree).map((entry) => ({
      path: entry.path,
      mode: entry.mode,
      type: typeOf(entry),
      sha: entry.sha,
      ...(isTree(entry) ? {} : { size: sizeOf(repo, entry.sha) }),
      url: `${api}/git/${isTree(entry) ? 'trees' : 'blobs'}/${entry.sha}`,
    })),
    truncated: tree.entries.length > repo.longestTree,
  };
}

export function contentAnswer(world: World, repo: Repository, at: { entry: PathEntry; ref: string }) {
  const { path, sha, mode } = at.entry;
  const folder = mode === '040000';
  const url = `${apiOf(world, repo)}/contents/${encodePath(path)}?ref=${encodeURIComponent(at.ref)}`;
  const html = `${pageOf(world, repo)}/${folder ? 'tree' : 'blob'}/${at.ref}/${encodePath(path)}`;
  const git = `${apiOf(world, repo)}/git/${folder ? 'trees' : 'blobs'}/${sha}`;
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    sha,
    size: folder ? 0 : sizeOf(repo, sha),
    url,
    html_url: html,
    git_url: git,
    download_url: folder ? null : `${pageOf(world, repo)}/raw/${at.ref}/${encodePath(path)}`,
    type: kinds[mode] ?? 'file',
    _links: { self: url, git, html },
  };
}

const kinds: Readonly<Record<string, string>> = {
  '040000': 'dir',
  '120000': 'symlink',
  '160000': 'submodule',
};

/** GitHub breaks base64 into lines of sixty characters. */
export function base64Lines(data: Buffer): string {
  return data.toString('base64').replace(/.{1,60}/g, '$&\n');
}

function typeOf(entry: PathEntry): 'tree' | 'blob' | 'commit' {
  if (entry.mode === '160000') return 'commit';
  return isTree(entry) ? 'tree' : 'blob';
}

function sizeOf(repo: Repository, sha: string): number {
  return readObject(repo.git, sha)?.data.length ?? 0;
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
