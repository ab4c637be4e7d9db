import { plainLine } from '../markdown/plain-line.ts';

/** GitHub makes links of these by itself; in a table of ours only our links are links. */
const addresses = /(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.)\S*|[\w.+-]{1,64}@[\w-]{1,64}\.\S*/gi;

/** Text of people for a cell: as `plainLine`, and no address in it leads anywhere. */
export function cell(text: string, limit: number): string {
  return plainLine(text.replaceAll(addresses, '(address)'), limit);
}

/** What XML 1.0 cannot hold at all, not even as a number. https://www.w3.org/TR/xml/#charsets */
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for an element or an attribute. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(impossible, '')
    .replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '');
}
