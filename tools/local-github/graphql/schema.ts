import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'graphql';

const PACKAGE = '@octokit/graphql-schema';

let loaded: GraphQLSchema | undefined;

/** GitHub's published schema; it takes a moment, so only the first query loads it. */
export function githubSchema(): GraphQLSchema {
  if (loaded !== undefined) return loaded;
  const manifest = findPackageJSON(PACKAGE, import.meta.url);
  if (manifest === undefined) throw new Error(`${PACKAGE} is not installed`);
  const text = readFileSync(join(dirname(manifest), 'schema.graphql'), 'utf8');
  loaded = buildSchema(text, { assumeValid: true, assumeValidSDL: true });
  return loaded;
}
