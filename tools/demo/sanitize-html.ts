/**
 * HTML with nothing in it but the tags and attributes that GitHub lets people use. Every tag that comes out is
 * written anew, every one that was opened is closed, and any other `<` is only a character.
 */

import type { Addresses } from './addresses.ts';

export interface Sanitizing {
  readonly addresses: Addresses;
  /** What becomes of text outside of tags, by the tags that it is in. */
  readonly text?: (text: string, within: readonly string[]) => string;
}

const allowedTags = new Set(
  `a b blockquote br code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i input ins kbd li ol p pre
  q rp rt ruby s samp section span strike strong sub summary sup table tbody td tfoot th thead tr tt ul var`.split(
    /\s+/,
  ),
);
const voidTags = new Set(['br', 'hr', 'input']);

/** A comment, a tag, or a stretch of text; a `<` that begins neither of the first two is text. */
const PIECE =
  /<!--[\s\S]*?-->|<(\/?)([a-z][a-z\d-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>|[^<]+|</gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

export function sanitizeHtml(html: string, { addresses, text = (plain) => plain }: Sanitizing): string {
  const open: string[] = [];
  let clean = '';
  for (const [piece, slash, name, attributes = ''] of html.matchAll(PIECE)) {
    const tag = name?.toLowerCase();
    if (tag === undefined) {
      if (!piece.startsWith('<!--')) clean += text(escapeBrackets(piece), open);
    } else if (allowedTags.has(tag)) {
      if (slash === '/') clean += closeTo(open, tag);
      else clean += `<${tag}${attributesOf(tag, attributes, addresses)}>`;
      if (slash !== '/' && !voidTags.has(tag)) open.push(tag);
    }
  }
  return clean + closeTo(open, open[0]);
}

export function escapeHtml(text: string): string {
  return escapeBrackets(text.replaceAll('&', '&amp;')).replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

function escapeBrackets(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A closing tag ends everything that was opened since; one that was never opened ends nothing. */
function closeTo(open: string[], tag: string | undefined): string {
  const from = tag === undefined ? -1 : open.lastIndexOf(tag);
  if (from === -1) return '';
  return open
    .splice(from)
    .reverse()
    .map((one) => `</${one}>`)
    .join('');
}

function attributesOf(tag: string, text: string, addresses: Addresses): string {
  if (tag === 'input') return ` type="checkbox" disabled${/\schecked\b/.test(text) ? ' checked' : ''}`;
  return [...text.matchAll(ATTRIBUTE)]
    .map(([, name = '', ...values]) => attribute(tag, name.toLowerCase(), values.join(''), addresses))
    .join('');
}

function attribute(tag: string, name: string, value: string, addresses: Addresses): string {
  if (tag === 'a' && name === 'href') {
    const href = addresses(value.replaceAll('&amp;', '&'));
    return href === undefined ? '' : ` href="${escapeHtml(href)}"`;
  }
  const isCell = (tag === 'td' || tag === 'th') && name === 'align' && /^(?:left|right|center)$/.test(value);
  const isStart = tag === 'ol' && name === 'start' && /^\d{1,9}$/.test(value);
  if (isCell || isStart) return ` ${name}="${value}"`;
  return tag === 'details' && name === 'open' ? ' open' : '';
}
