import type { z } from 'zod';
import { nearest } from '../markdown/nearest.ts';
import { formerKeys } from './former-keys.ts';
import { keysUnder, type Setting, settingsIn, settingsJsonSchema } from './json-schema.ts';
import { type Path, type Problem, pathText, quoted } from './problem.ts';
import { type Finding, type Place, placeOf, type YamlTree } from './yaml-tree.ts';

/** What the schema has against the tree, each with its place. */
export function schemaProblems(issues: readonly z.core.$ZodIssue[], { root }: YamlTree): readonly Finding[] {
  const schema = settingsJsonSchema();
  const settings = settingsIn(schema);
  return issues.flatMap((issue) => {
    const path = pathOf(issue);
    if (issue.code === 'unrecognized_keys') {
      const keys = keysUnder(schema, path);
      return issue.keys.flatMap(
        (key) => formerKeys(root, [...path, key]) ?? [unknownKey({ settings, keys, root, path, key })],
      );
    }
    return [finding(issue, placeOf(root, path), path)];
  });
}

export function toProblem(
  { path, found, allowed, ...rest }: Finding,
  at: Pick<Problem, 'file' | 'line' | 'column'>,
): Problem {
  const { file, line, column } = at;
  const suggestion = rest.didYouMean === undefined ? {} : { didYouMean: rest.didYouMean };
  return { file, line, column, path: pathText(path), found, allowed, ...suggestion };
}

function finding(issue: z.core.$ZodIssue, place: Place, path: Path): Finding {
  const { offset, keyOffset, found } = place;
  if (issue.code === 'invalid_key') {
    const allowed = issue.issues[0]?.message ?? issue.message;
    return { path, offset: keyOffset, found: `the key ${quoted(String(path.at(-1)))}`, allowed };
  }
  if (issue.code === 'custom' && typeof issue.params?.['found'] === 'string') {
    return { path, offset: keyOffset, found: issue.params['found'], allowed: issue.message };
  }
  const plain = { path, offset, found, allowed: issue.message };
  if (issue.code !== 'invalid_value') return plain;

  const near = nearest(found.replaceAll('"', ''), issue.values.map(String));
  return near === undefined ? plain : { ...plain, didYouMean: near };
}

interface UnknownKey {
  readonly settings: readonly Setting[];
  readonly keys: readonly string[];
  readonly root: Place;
  readonly path: Path;
  readonly key: string;
}

function unknownKey({ settings, keys, root, path, key }: UnknownKey): Finding {
  const own = [...path, key];
  const offset = placeOf(root, own).keyOffset;
  const plain = { path: own, offset, found: 'an unknown key', allowed: namesOf(keys) };
  const meant = nearest(key, keys) ?? elsewhere(settings, key);
  return meant === undefined ? plain : { ...plain, didYouMean: meant };
}

/** A line of the log has no room for all messages. */
function namesOf(keys: readonly string[]): string {
  return keys.length > 30 ? `one of the ${keys.length} keys that stand in schema.json` : keys.join(', ');
}

/** `directory` at the top is most likely `postmortem.directory`. One of the top would read like the one that is wrong. */
function elsewhere(settings: readonly Setting[], key: string): string | undefined {
  const [only, another] = settings.filter(({ path }) => path.length > 1 && path.at(-1) === key);
  return another === undefined ? only?.path.join('.') : undefined;
}

function pathOf({ path }: z.core.$ZodIssue): Path {
  return path.map((part) => (typeof part === 'number' ? part : String(part)));
}
