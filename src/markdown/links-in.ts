import { codeSpans } from './inert-code.ts';
import { piecesOf } from './pieces.ts';
import { visibleText } from './visible-text.ts';
import { withoutHtml } from './without-html.ts';

/** A link or an image, as somebody put it into a text. */
export interface TextLink {
  /** What people called it; empty for an address that is alone. */
  readonly words: string;
  /** Shown in the text itself. */
  readonly isImage?: true;
  /** Of the web; no other scheme is a link here. */
  readonly url: string;
}

const longestWords = 400;
const longestAddress = 2000;

/** All links of a Markdown text in their order: not those in code, nor in comments that nobody sees. */
export function linksIn(markdown: string): readonly TextLink[] {
  if (!/https?:\/\//i.test(markdown)) return [];
  return piecesOf(visibleText(markdown)).flatMap(({ kind, text }) =>
    kind === 'code' ? [] : linksInProse(withoutHtml(text, '')),
  );
}

interface Found extends TextLink {
  readonly kind: 'link' | 'image' | 'bare' | 'none';
}

interface Bracket {
  readonly at: number;
  readonly kind: 'link' | 'image';
  /** How many links were found before it opened. */
  readonly before: number;
}

interface Reading {
  readonly text: string;
  readonly links: Found[];
  readonly open: Bracket[];
  /** Of how many links it is known already whether they are in another. */
  enclosed: number;
}

/** One pass: brackets are matched by a stack, and whatever was read as an address is not read again. */
function linksInProse(text: string): readonly TextLink[] {
  const spans = codeSpans(text);
  const reading: Reading = { text, links: [], open: [], enclosed: 0 };
  const special = /[\\`[\]]|https?:\/\//gi;
  for (let found = special.exec(text); found !== null; found = special.exec(text)) {
    const at = found.index;
    switch (found[0]) {
      case '\\':
        special.lastIndex = at + 2;
        break;
      case '`':
        special.lastIndex = spans.get(at) ?? at + 1;
        break;
      case '[':
        openBracket(reading, at);
        break;
      case ']':
        special.lastIndex = closeBracket(reading, at);
        break;
      default:
        special.lastIndex = bareAddress(reading, at);
    }
  }
  return reading.links
    .filter(({ url }) => /^https?:\/\/[^/?#]/i.test(url))
    .map(({ words, url, kind }) => ({ words, url, ...(kind === 'image' ? { isImage: true as const } : {}) }));
}

function openBracket({ text, open, links }: Reading, at: number): void {
  open.push({ at, kind: text[at - 1] === '!' ? 'image' : 'link', before: links.length });
}

/** Where to read on. */
function closeBracket(reading: Reading, at: number): number {
  const { text, open, links } = reading;
  const from = open.pop();
  const target = from === undefined ? undefined : targetAfter(text, at + 1);
  if (from === undefined || target === undefined) return at + 1;
  forgetBare(reading, from.before);
  // An image that is a link is called what the image is called.
  const words = links[from.before]?.words || text.slice(from.at + 1, at).slice(0, longestWords);
  links.push({ kind: from.kind, words, url: target.url });
  return target.to;
}

function bareAddress({ text, links }: Reading, at: number): number {
  const address = addressAt(text, at);
  links.push({ kind: 'bare', words: '', url: withoutEnd(address) });
  return at + address.length;
}

/** An address between the brackets of a link is only its text. */
function forgetBare(reading: Reading, from: number): void {
  const { links, enclosed } = reading;
  for (let index = Math.max(from, enclosed); index < links.length; index += 1) {
    if (links[index]?.kind === 'bare') links[index] = { kind: 'none', words: '', url: '' };
  }
  reading.enclosed = links.length;
}

/** `(https://…` of a link and `: https://…` of a definition. */
function targetAfter(text: string, at: number): { readonly url: string; readonly to: number } | undefined {
  const opening = /(?:\(|:)[ \t]{0,9}<?(?=https?:\/\/)/iy;
  opening.lastIndex = at;
  if (!opening.test(text)) return undefined;
  const url = addressAt(text, opening.lastIndex);
  return { url, to: opening.lastIndex + url.length };
}

/** Up to a blank, to what no address holds, or to a parenthesis that was opened before it. */
function addressAt(text: string, from: number): string {
  let depth = 0;
  let at = from;
  for (; at < text.length && at - from < longestAddress; at += 1) {
    const character = text[at] ?? '';
    if (/[\s<>"`|\\[\]]/.test(character)) break;
    if (character === '(') depth += 1;
    if (character !== ')') continue;
    if (depth === 0) break;
    depth -= 1;
  }
  return text.slice(from, at);
}

/** What ends a sentence does not belong to the address before it. https://github.github.com/gfm/#extended-autolink-path-validation */
function withoutEnd(address: string): string {
  let end = address.length;
  while (/[?!.,:;*_~']/.test(address[end - 1] ?? '')) end -= 1;
  return address.slice(0, end);
}
