import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';

export type ObjectType = 'blob' | 'tree' | 'commit';

export interface GitObject {
  readonly type: ObjectType;
  readonly data: Buffer;
}

/** A bare repository; references are always read from disk, and objects are there once git itself is to read them. */
export interface GitStore {
  readonly directory: string;
  readonly objects: Map<string, GitObject>;
  /** Those of the objects that are not on disk yet: of most repositories none is ever read by git. */
  readonly unwritten: Set<string>;
}

export function createGitStore(defaultBranch: string): GitStore {
  const directory = mkdtempSync(join(tmpdir(), 'local-github-'));
  for (const folder of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags']) {
    mkdirSync(join(directory, folder), { recursive: true });
  }
  writeFileSync(join(directory, 'HEAD'), `ref: refs/heads/${defaultBranch}\n`);
  writeFileSync(join(directory, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
  return { directory, objects: new Map(), unwritten: new Set() };
}

export function copyGitStore({ directory, objects, unwritten }: GitStore): GitStore {
  const copy = mkdtempSync(join(tmpdir(), 'local-github-'));
  cpSync(directory, copy, { recursive: true });
  return { directory: copy, objects: new Map(objects), unwritten: new Set(unwritten) };
}

export function removeGitStore(store: GitStore): void {
  rmSync(store.directory, { recursive: true, force: true });
}

export function writeObject(store: GitStore, type: ObjectType, data: Buffer): string {
  const sha = createHash('sha1').update(stored({ type, data })).digest('hex');
  if (readObject(store, sha) !== undefined) return sha;
  store.objects.set(sha, { type, data });
  store.unwritten.add(sha);
  return sha;
}

/** The folder with all that is in it, for git to read and to change. */
export function directoryForGit(store: GitStore): string {
  for (const sha of store.unwritten) {
    const object = store.objects.get(sha);
    if (object === undefined) continue;
    const file = objectFile(store, sha);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, deflateSync(stored(object)));
  }
  store.unwritten.clear();
  return store.directory;
}

function stored({ type, data }: GitObject): Buffer {
  return Buffer.concat([Buffer.from(`${type} ${data.length}\0`), data]);
}

export function readObject(store: GitStore, sha: string): GitObject | undefined {
  const known = store.objects.get(sha);
  if (known !== undefined) return known;
  if (!/^[0-9a-f]{40}$/.test(sha) || !existsSync(objectFile(store, sha))) return undefined;
  const whole = inflateSync(readFileSync(objectFile(store, sha)));
  const end = whole.indexOf(0);
  const type = whole.subarray(0, end).toString().split(' ')[0];
  if (type !== 'blob' && type !== 'tree' && type !== 'commit') return undefined;
  const object = { type, data: whole.subarray(end + 1) } as const;
  store.objects.set(sha, object);
  return object;
}

export function readRef(store: GitStore, ref: string): string | undefined {
  const file = refFile(store, ref);
  if (file === undefined || !existsSync(file)) return undefined;
  return readFileSync(file, 'utf8').trim();
}

export function writeRef(store: GitStore, ref: string, sha: string): void {
  const file = refFile(store, ref);
  if (file === undefined) throw new Error(`"${ref}" cannot be the name of a reference`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${sha}\n`);
}

export function deleteRef(store: GitStore, ref: string): void {
  const file = refFile(store, ref);
  if (file !== undefined) rmSync(file, { force: true });
}

export function branchNames(store: GitStore): readonly string[] {
  const root = join(store.directory, 'refs/heads');
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

function refFile(store: GitStore, ref: string): string | undefined {
  const legal =
    /^refs\/(heads|tags)\/[^\s~^:?*[\\]+$/.test(ref) && !/\.\.|\/\/|@\{|\/$|\.$|\.lock$|\/\./.test(ref);
  if (!legal) return undefined;
  const file = join(store.directory, ref);
  return existsSync(file) && readdirIsFolder(file) ? undefined : file;
}

function readdirIsFolder(file: string): boolean {
  try {
    readdirSync(file);
    return true;
  } catch {
    return false;
  }
}

function objectFile(store: GitStore, sha: string): string {
  return join(store.directory, 'objects', sha.slice(0, 2), sha.slice(2));
}
