import { at, textAt } from '../json.ts';
import type { GitHub } from './client.ts';
import { repositoryArguments } from './client.ts';
import { optionalQuery } from './errors.ts';

/** Many files in one question; GitHub answers so many well within its ten seconds. */
const mostAtOnce = 50;

/** Below that REST is as good, and every forge has it. */
export const fewBlobs = 3;

/** How GraphQL names a blob: `oid: "…"`, or `expression: "HEAD:path"`. */
export type BlobName = `oid: ${string}` | `expression: ${string}`;

export type AskedBlob =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'nothing-there' }
  /** Cut short, taken for binary, or not answered: only REST tells. */
  | { readonly kind: 'not-answered' };

/** In the order of the names. */
export async function askForBlobs(github: GitHub, names: readonly BlobName[]): Promise<readonly AskedBlob[]> {
  const found: AskedBlob[] = [];
  for (let from = 0; from < names.length; from += mostAtOnce) {
    const batch = names.slice(from, from + mostAtOnce);
    const answer = await optionalQuery(github.query(questionAbout(github, batch)));
    const repository = at(answer, 'data', 'repository');
    // A forge without GraphQL, or a token that may not ask.
    if ((repository ?? undefined) === undefined) break;
    found.push(...batch.map((_, index) => blobIn(at(repository, `b${index}`))));
  }
  return names.map((_, index) => found[index] ?? { kind: 'not-answered' });
}

function questionAbout(github: GitHub, names: readonly BlobName[]): string {
  const objects = names.map(
    (name, index) => `b${index}: object(${name}) { ... on Blob { text isTruncated } }`,
  );
  const where = repositoryArguments(github);
  return `query blobs { repository(${where}) { ${objects.join(' ')} } }`;
}

function blobIn(blob: unknown): AskedBlob {
  if (blob === null) return { kind: 'nothing-there' };
  const text = textAt(blob, 'text');
  return text === undefined || at(blob, 'isTruncated') !== false
    ? { kind: 'not-answered' }
    : { kind: 'text', text };
}
