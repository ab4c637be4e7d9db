import { createHash } from 'node:crypto';

/** The name that git gives to a text: SHA-1 over a header and its bytes. */
export function blobSha(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
