import { isAlias, isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { type Path, printable, quoted } from './problem.ts';

/** The plain value of a YAML document, with the place of everything in it. */
export interface YamlTree {
  readonly value: unknown;
  readonly root: Place;
  readonly mistakes: readonly Mistake[];
}

export interface Place {
  readonly offset: number;
  /** Where its key is; for what is in a list, the list. */
  readonly keyOffset: number;
  readonly found: string;
  readonly isEmpty: boolean;
  readonly within: ReadonlyMap<string | number, Place>;
}

export interface Mistake {
  readonly offset: number;
  readonly path: Path;
  readonly found: string;
  readonly allowed: string;
}

export interface Finding extends Mistake {
  readonly didYouMean?: string;
}

interface Spot {
  readonly path: Path;
  readonly keyOffset: number;
  /** Collected on the way. */
  readonly mistakes: Mistake[];
}

interface Branch {
  readonly value: unknown;
  readonly place: Place;
}

/** No setting lies deeper, so what does is wrong already. */
const deepest = 6;

/**
 * Walks the nodes instead of calling `toJS()`: that one expands aliases (a short file can ask for
 * gigabytes), prints warnings by itself, and forgets where things were.
 */
export function yamlTree(contents: unknown): YamlTree {
  const mistakes: Mistake[] = [];
  const { value, place } = branchAt(contents, { path: [], keyOffset: 0, mistakes });
  return { value, root: place, mistakes };
}

/** The place of a path, or of as much of it as the file has. */
export function placeOf(place: Place, [first, ...rest]: Path): Place {
  if (first === undefined) return place;
  const next = place.within.get(first);
  return next === undefined ? { ...place, found: 'nothing' } : placeOf(next, rest);
}

function branchAt(node: unknown, spot: Spot): Branch {
  const { path, keyOffset, mistakes } = spot;
  const offset = offsetOf(node) ?? keyOffset;
  const leaf = { offset, keyOffset, found: foundIn(node), isEmpty: isEmpty(node), within: new Map() };

  if (path.length > deepest) return { value: undefined, place: leaf };
  if (isAlias(node)) {
    const found = `the alias ${quoted(`*${node.source}`)}`;
    mistakes.push({ path, offset, found, allowed: 'the value itself, written out' });
  }
  if (isMap(node)) {
    const { value, within } = mapOf(node, { ...spot, keyOffset: offset });
    return { value, place: { ...leaf, within } };
  }
  if (isSeq(node)) {
    const items = node.items.map((item, index) =>
      branchAt(item, { path: [...path, index], keyOffset: offset, mistakes }),
    );
    const value = items.map((item) => (item.place.isEmpty ? null : item.value));
    return { value, place: { ...leaf, within: new Map(items.map((item, index) => [index, item.place])) } };
  }
  return { value: isScalar(node) ? (node.value ?? undefined) : undefined, place: leaf };
}

function mapOf(
  map: YAMLMap,
  { path, keyOffset, mistakes }: Spot,
): Pick<Place, 'within'> & Pick<Branch, 'value'> {
  const branches = new Map<string, Branch>();
  for (const pair of map.items) {
    const offset = offsetOf(pair.key) ?? keyOffset;
    const key = keyOf(pair);
    const own = key === undefined ? path : [...path, key];
    const mistake = mistakeIn(key, branches);
    if (mistake !== undefined) mistakes.push({ path: own, offset, ...mistake });
    else if (key !== undefined)
      branches.set(key, branchAt(pair.value, { path: own, keyOffset: offset, mistakes }));
  }
  return {
    value: Object.fromEntries([...branches].map(([key, { value }]) => [key, value])),
    within: new Map([...branches].map(([key, { place }]) => [key, place])),
  };
}

function mistakeIn(
  key: string | undefined,
  earlier: ReadonlyMap<string, Branch>,
): Pick<Mistake, 'found' | 'allowed'> | undefined {
  if (key === undefined) return { found: 'a key that is not a word', allowed: 'keys that are plain words' };
  if (key === '__proto__')
    return { found: 'a name that JavaScript keeps for itself', allowed: 'another key' };
  if (earlier.has(key)) return { found: 'the same key again', allowed: 'every key once' };
  return undefined;
}

function keyOf({ key }: Pair): string | undefined {
  if (!isScalar(key)) return undefined;
  if (typeof key.value === 'string') return key.value;
  return key.value === null ? undefined : sourceOf(key);
}

function foundIn(node: unknown): string {
  if (isMap(node)) return 'a map';
  if (isSeq(node)) return 'a list';
  if (!isScalar(node) || node.value === null) return 'nothing';
  return typeof node.value === 'string'
    ? quoted(node.value)
    : `${printable(sourceOf(node))} (a ${typeof node.value})`;
}

function isEmpty(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

/** `1e9` shall be shown as it was written, not as 1000000000. */
function sourceOf(scalar: Scalar): string {
  return scalar.source ?? String(scalar.value);
}

function offsetOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}
