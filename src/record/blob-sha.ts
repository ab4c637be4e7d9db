/**
 * The name that git gives to a text: SHA-1 over a header and its bytes. Known before anything is sent, it tells which
 * files would change, and lets the index name the file that is committed together with it.
 */
export function blobSha(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const header = new TextEncoder().encode(`blob ${bytes.length}\0`);
  const whole = new Uint8Array(header.length + bytes.length);
  whole.set(header);
  whole.set(bytes, header.length);
  return sha1(whole);
}

/** FIPS 180-4, section 6.1. Only for names: nothing secret rests on it. */
function sha1(message: Uint8Array): string {
  const padded = new DataView(new ArrayBuffer(((message.length + 8) >>> 6) * 64 + 64));
  new Uint8Array(padded.buffer).set(message);
  padded.setUint8(message.length, 0x80);
  padded.setBigUint64(padded.byteLength - 8, BigInt(message.length) * 8n);
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const words = new Uint32Array(80);
  for (let block = 0; block < padded.byteLength; block += 64) {
    for (let t = 0; t < 80; t += 1) {
      words[t] =
        t < 16
          ? padded.getUint32(block + 4 * t)
          : rotated(word(words, t - 3) ^ word(words, t - 8) ^ word(words, t - 14) ^ word(words, t - 16), 1);
    }
    digest(state, words);
  }
  return [...state].map((part) => part.toString(16).padStart(8, '0')).join('');
}

function digest(state: Uint32Array, words: Uint32Array): void {
  let a = word(state, 0);
  let b = word(state, 1);
  let c = word(state, 2);
  let d = word(state, 3);
  let e = word(state, 4);
  for (let t = 0; t < 80; t += 1) {
    const next = (rotated(a, 5) + mixed(t, b, c, d) + e + word(words, t)) >>> 0;
    e = d;
    d = c;
    c = rotated(b, 30);
    b = a;
    a = next;
  }
  for (const [index, part] of [a, b, c, d, e].entries()) state[index] = word(state, index) + part;
}

function mixed(t: number, b: number, c: number, d: number): number {
  if (t < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (t < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (t < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

function rotated(value: number, bits: number): number {
  return ((value << bits) | (value >>> (32 - bits))) >>> 0;
}

function word(from: Uint32Array, index: number): number {
  return from[index] ?? 0;
}
