import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The name that git gives to a text: SHA-1 over a header and its bytes. Known before anything is sent, it tells which
 * files would change, and lets the index name the file that is committed together with it.
 */
export function blobSha(text: string): string {
  const bytes = utf8ToBytes(text);
  return bytesToHex(sha1(concatBytes(utf8ToBytes(`blob ${bytes.length}\0`), bytes)));
}
