import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { buildSchema, type DocumentNode, type GraphQLError, GraphQLSchema, parse, validate } from 'graphql';

const PACKAGE = '@octokit/graphql-schema';

/** What is kept for the life of the process, also where each file of tests loads this module anew. */
const KEPT = Symbol.for('schema of the local GitHub');

/** GitHub's published schema; it takes a moment, so only the first query loads it. */
export function githubSchema(): GraphQLSchema {
  const kept: unknown = Reflect.get(globalThis, KEPT);
  if (kept instanceof GraphQLSchema) return kept;
  const manifest = findPackageJSON(PACKAGE, import.meta.url);
  if (manifest === undefined) throw new Error(`${PACKAGE} is not installed`);
  const text = readFileSync(join(dirname(manifest), 'schema.graphql'), 'utf8');
  const schema = buildSchema(text, { assumeValid: true, assumeValidSDL: true });
  Reflect.set(globalThis, KEPT, schema);
  return schema;
}

export interface ReadQuery {
  readonly document: DocumentNode;
  readonly wrong: readonly GraphQLError[];
}

/** Runs ask the same few questions again and again, and GitHub's schema is large. */
const known = new Map<string, ReadQuery>();

export function readQuery(query: string): ReadQuery {
  const found = known.get(query);
  if (found !== undefined) return found;
  const document = parse(query);
  const read = { document, wrong: validate(githubSchema(), document) };
  known.set(query, read);
  return read;
}
