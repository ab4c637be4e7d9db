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
  const texts = new Map<string, string>();
  for (const [index, sha] of wanted.entries()) {
    const blob = asked[index];
    texts.set(sha, blob?.kind === 'text' ? blob.text : await readBlob(github, sha));
  }
  return texts;
}

async function readBlob({ rest, owner, repo }: GitHub, sha: string): Promise<string> {
  const { data } = await rest.git.getBlob({ owner, repo, file_sha: sha });
  return Buffer.from(data.content, 'base64').toString('utf8');
}
