import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Import, readSource, type SourceFile } from './source-file.ts';

export interface TreeFile extends SourceFile {
  /** From the root of the repository, with slashes. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly TreeImport[];
}

export interface TreeImport extends Import {
  /** For an import of a file of ours, its path from the root; empty for Node's modules and packages. */
  readonly to: string;
}

export function readTree(root: string, folder: string): readonly TreeFile[] {
  return globSync(`${folder}/**/*.ts`, { cwd: root })
    .map((file) => file.split(path.sep).join('/'))
    .toSorted()
    .map((file) => readTreeFile(root, file));
}

function readTreeFile(root: string, file: string): TreeFile {
  const text = readFileSync(path.join(root, file), 'utf8');
  const source = readSource(text, file);
  const imports = source.imports.map((one) => ({
    ...one,
    to: one.from.startsWith('.') ? path.posix.join(path.posix.dirname(file), one.from) : '',
  }));
  return { ...source, path: file, lines: text.trimEnd().split('\n').length, imports };
}

/** Every circle of imports, types counted, as the paths along it. */
export function circles(files: readonly TreeFile[]): readonly string[] {
  const imports = new Map(files.map((file) => [file.path, file.imports.map(({ to }) => to)]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) found.push([...trail.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const { path: file } of files) walk(file, []);
  return found;
}

/** The longest way from one file to the next by imports, types counted; where there is no circle. */
export function longestChain(files: readonly TreeFile[]): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const known = new Map<string, readonly string[]>();
  const chainFrom = (path: string): readonly string[] => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const next = (byPath.get(path)?.imports ?? [])
      .filter(({ to }) => byPath.has(to))
      .map(({ to }) => chainFrom(to));
    const chain = [path, ...longest(next)];
    known.set(path, chain);
    return chain;
  };
  return longest(files.map(({ path }) => chainFrom(path)));
}

function longest(chains: readonly (readonly string[])[]): readonly string[] {
  return chains.reduce((best, chain) => (chain.length > best.length ? chain : best), []);
}

/** The files that are loaded with `entry`; lazy imports are followed only when asked for. */
export function reachable(
  files: readonly TreeFile[],
  entry: string,
  kinds: readonly Import['kind'][],
): readonly TreeFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const found = new Map<string, TreeFile>();
  const visit = (file: TreeFile | undefined): void => {
    if (file === undefined || found.has(file.path)) return;
    found.set(file.path, file);
    for (const { to, kind } of file.imports) if (kinds.includes(kind)) visit(byPath.get(to));
  };
  visit(byPath.get(entry));
  return [...found.values()];
}
