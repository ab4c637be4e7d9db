import type { GitHub } from './client.ts';
import { askForBlobs, type BlobName, fewBlobs } from './query-blobs.ts';

/** The texts of blobs, by sha. Years of postmortems that no index knows yet would cost a request each otherwise. */
export async function readTexts(
  github: GitHub,
  shas: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(shas)];
  const names = wanted.map((sha): BlobName => `oid: ${JSON.stringify(sha)}`);
  const asked = wanted.length > fewBlobs ? await askForBlobs(github, names) : [];
  const told = new Map(
    wanted.flatMap((sha, index) => {
      const blob = asked[index];
      return blob?.kind === 'text' ? [[sha, blob.text] as const] : [];
    }),
  );
  const missing = wanted.filter((sha) => !told.has(sha));
  return new Map([...told, ...(await readBlobs(github, missing))]);
}

/** A few side by side: more at a time GitHub would call a flood. */
const atOnce = 4;

async function readBlobs(github: GitHub, shas: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (let from = 0; from < shas.length; from += atOnce) {
    const some = shas.slice(from, from + atOnce);
    const read = await Promise.all(some.map((sha) => readBlob(github, sha)));
    for (const [index, sha] of some.entries()) texts.set(sha, read[index] ?? '');
  }
  return texts;
}

async function readBlob({ rest, owner, repo }: GitHub, sha: string): Promise<string> {
  const { data } = await rest.git.getBlob({ owner, repo, file_sha: sha });
  return Buffer.from(data.content, 'base64').toString('utf8');
}
