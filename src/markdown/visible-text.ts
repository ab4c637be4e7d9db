const escapeCharacter = String.fromCharCode(27);
/** Colours and cursor movements of a terminal. */
const terminalSequence = new RegExp(`${escapeCharacter}\\[[0-9;?]*[ -/]*[@-~]`, 'g');

/**
 * What a reader cannot see but a program obeys: control, bidi and zero-width characters, tags. A joiner between two
 * characters beyond ASCII stays, because emoji and Indic scripts are written with it; so does the emoji selector.
 */
const invisible =
  /(?!(?<=[^\p{ASCII}\p{Cf}])[\u200C\u200D](?=[^\p{ASCII}\p{Cf}]))(?![\uFE0E\uFE0F])[\p{Cf}\p{DI}]|(?![\t\n])\p{Cc}/gu;

/** Text as a reader sees it, with `\n` as the only line ending. */
export function visibleText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(terminalSequence, '')
    .replaceAll(invisible, '');
}

/** The same on one line, at most `limit` long. */
export function singleLine(text: string, limit: number): string {
  return capped(visibleText(text).replaceAll(/\s+/gu, ' ').trim(), limit);
}

/** At most `limit` UTF-16 units, the `…` of a cut text included; never half a character. */
export function capped(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, Math.max(0, limit - 1));
  return `${cut.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
