import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
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

/** A bare repository: kept here until git itself is to read it, which happens in few of them, and on disk from then on. */
export interface GitStore {
  readonly defaultBranch: string;
  readonly objects: Map<string, GitObject>;
  /** By whole name; what git changed on disk is read there. */
  readonly refs: Map<string, string>;
  directory: string | undefined;
}

export function createGitStore(defaultBranch: string): GitStore {
  return { defaultBranch, objects: new Map(), refs: new Map(), directory: undefined };
}

export function copyGitStore({ defaultBranch, objects, refs, directory }: GitStore): GitStore {
  const copy = directory === undefined ? undefined : copyOf(directory);
  return { defaultBranch, objects: new Map(objects), refs: new Map(refs), directory: copy };
}

function copyOf(directory: string): string {
  const copy = newDirectory();
  cpSync(directory, copy, { recursive: true });
  return copy;
}

export function removeGitStore({ directory }: GitStore): void {
  if (directory !== undefined) rmSync(directory, { recursive: true, force: true });
}

/** The folder with all that is in it, for git to read and to change. */
export function directoryForGit(store: GitStore): string {
  if (store.directory !== undefined) return store.directory;
  const directory = newDirectory();
  for (const folder of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags']) {
    mkdirSync(join(directory, folder), { recursive: true });
  }
  writeFileSync(join(directory, 'HEAD'), `ref: refs/heads/${store.defaultBranch}\n`);
  writeFileSync(join(directory, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
  for (const [sha, object] of store.objects) writeFile(objectFile(directory, sha), packed(object));
  for (const [ref, sha] of store.refs) writeFile(join(directory, ref), `${sha}\n`);
  store.refs.clear();
  store.directory = directory;
  return directory;
}

function newDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'local-github-'));
}

function writeFile(file: string, data: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, data);
}

export function writeObject(store: GitStore, type: ObjectType, data: Buffer): string {
  const sha = createHash('sha1').update(stored({ type, data })).digest('hex');
  if (readObject(store, sha) !== undefined) return sha;
  store.objects.set(sha, { type, data });
  if (store.directory !== undefined) writeFile(objectFile(store.directory, sha), packed({ type, data }));
  return sha;
}

function packed(object: GitObject): Buffer {
  return deflateSync(stored(object));
}

function stored({ type, data }: GitObject): Buffer {
  return Buffer.concat([Buffer.from(`${type} ${data.length}\0`), data]);
}

export function readObject(store: GitStore, sha: string): GitObject | undefined {
  const known = store.objects.get(sha);
  if (known !== undefined) return known;
  if (store.directory === undefined || !/^[0-9a-f]{40}$/.test(sha)) return undefined;
  const file = objectFile(store.directory, sha);
  if (!existsSync(file)) return undefined;
  const whole = inflateSync(readFileSync(file));
  const end = whole.indexOf(0);
  const type = whole.subarray(0, end).toString().split(' ')[0];
  if (type !== 'blob' && type !== 'tree' && type !== 'commit') return undefined;
  const object = { type, data: whole.subarray(end + 1) } as const;
  store.objects.set(sha, object);
  return object;
}

export function readRef({ directory, refs }: GitStore, ref: string): string | undefined {
  if (directory === undefined) return refs.get(ref);
  const file = isLegal(ref) ? join(directory, ref) : undefined;
  return file !== undefined && isFile(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

/** A name that is another's folder, or has another for its folder, is none that git could keep as a file. */
export function writeRef(store: GitStore, ref: string, sha: string): void {
  const isTaken = refNames(store).some((one) => one.startsWith(`${ref}/`) || ref.startsWith(`${one}/`));
  if (!isLegal(ref) || isTaken) throw new Error(`"${ref}" cannot be the name of a reference`);
  if (store.directory === undefined) store.refs.set(ref, sha);
  else writeFile(join(store.directory, ref), `${sha}\n`);
}

export function deleteRef({ directory, refs }: GitStore, ref: string): void {
  refs.delete(ref);
  if (directory !== undefined && isLegal(ref)) rmSync(join(directory, ref), { force: true });
}

export function branchNames(store: GitStore): readonly string[] {
  const branches = refNames(store).filter((ref) => ref.startsWith('refs/heads/'));
  return branches.map((ref) => ref.slice('refs/heads/'.length)).sort();
}

function refNames({ directory, refs }: GitStore): readonly string[] {
  if (directory === undefined) return [...refs.keys()];
  const root = join(directory, 'refs');
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
}

function isLegal(ref: string): boolean {
  return /^refs\/(heads|tags)\/[^\s~^:?*[\\]+$/.test(ref) && !/\.\.|\/\/|@\{|\/$|\.$|\.lock$|\/\./.test(ref);
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

function objectFile(directory: string, sha: string): string {
  return join(directory, 'objects', sha.slice(0, 2), sha.slice(2));
}
