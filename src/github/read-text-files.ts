import type { GitHub } from './client.ts';
import { askForBlobs, type BlobName, fewBlobs } from './query-blobs.ts';
import { readTextFile, type TextFile } from './read-context.ts';

/** Files of the default branch by their paths, which are plain words: few side by side, more in one question. */
export async function readTextFiles(
  github: GitHub,
  paths: readonly string[],
): Promise<ReadonlyMap<string, TextFile>> {
  const wanted = [...new Set(paths)];
  const names = wanted.map((path): BlobName => `expression: ${JSON.stringify(`HEAD:${path}`)}`);
  const asked = wanted.length > fewBlobs ? await askForBlobs(github, names) : [];
  const files = wanted.map(async (path, index): Promise<readonly [string, TextFile]> => {
    const blob = asked[index];
    switch (blob?.kind) {
      case 'text':
        return [path, { kind: 'present', text: blob.text }];
      case 'nothing-there':
        return [path, { kind: 'absent' }];
      default:
        return [path, await readTextFile(github, path)];
    }
  });
  return new Map(await Promise.all(files));
}
