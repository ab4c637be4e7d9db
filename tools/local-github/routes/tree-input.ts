import { isRecord, wrongType } from '../call.ts';
import { resolveCommit } from '../git/commit.ts';
import { readObject, writeObject } from '../git/store.ts';
import { editTree, isLegalPath } from '../git/tree.ts';
import { Refusal, Violation } from '../refusal.ts';
import { malformedPath } from '../state/files.ts';
import { mustHoldNoSecret } from '../state/secrets.ts';
import type { Act } from '../state/world.ts';

type Placed = { readonly mode: string; readonly sha: string } | null;

export function buildTree(
  act: Act,
  wanted: { readonly base: string | null; readonly tree: unknown },
): string {
  const { git } = act.repo;
  const base = wanted.base === null ? null : (resolveCommit(git, wanted.base)?.tree ?? wanted.base);
  if (base !== null && readObject(git, base)?.type !== 'tree') {
    throw new Refusal(422, 'base_tree is not a valid tree oid');
  }
  if (!Array.isArray(wanted.tree) || wanted.tree.length === 0) throw new Refusal(422, 'Invalid tree info');
  const changes = new Map(wanted.tree.map((entry: unknown) => place(act, entry)));
  return editTree(git, base, changes);
}

function place(act: Act, entry: unknown): readonly [string, Placed] {
  if (!isRecord(entry)) throw wrongType('tree', entry, 'an object');
  const { path, mode, type, sha, content, ...rest } = entry;
  const unknownNames = Object.keys(rest);
  if (unknownNames.length > 0)
    throw new Violation(422, `tree entries have no "${unknownNames.join('", "')}"`);
  if (typeof path !== 'string' || !isLegalPath(path)) throw malformedPath();
  if (sha === null) return [path, null];
  if (typeof mode !== 'string' || !['100644', '100755', '040000', '160000', '120000'].includes(mode)) {
    throw new Refusal(422, 'tree.mode must be one of 100644, 100755, 040000, 160000, or 120000');
  }
  if (type !== undefined && type !== typeOf(mode)) throw wrongType('type', type, 'its mode');
  // The commit of a submodule lies in another repository.
  if (mode === '160000' && typeof sha === 'string') return [path, { mode, sha }];
  return [path, { mode, sha: objectFor(act, sha, content) }];
}

function typeOf(mode: string): string {
  if (mode === '160000') return 'commit';
  return mode === '040000' ? 'tree' : 'blob';
}

function objectFor(act: Act, sha: unknown, content: unknown): string {
  if (typeof content === 'string' && sha === undefined) {
    const data = Buffer.from(content);
    mustHoldNoSecret(act.repo, data);
    return writeObject(act.repo.git, 'blob', data);
  }
  if (typeof sha !== 'string' || content !== undefined)
    throw new Refusal(422, 'Must supply either sha or content');
  if (readObject(act.repo.git, sha) === undefined)
    throw new Refusal(422, `tree.sha ${sha} is not a valid blob`);
  return sha;
}
