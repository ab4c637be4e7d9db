/**
 * The second line behind a renderer of Markdown: what comes out of it is written anew from a short list of tags, and
 * everything else is text or gone. Whatever people wrote into a postmortem, no page of ours runs or loads it.
 */

/** With the attributes that may stay. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  ol: ['start'],
  ...Object.fromEntries(
    (
      'p h2 h3 h4 h5 h6 ul li blockquote pre code em strong del s ins sub sup kbd br hr table thead tbody tr th td ' +
      'details summary dl dt dd'
    )
      .split(' ')
      .map((tag) => [tag, []]),
  ),
};

const renamed: Readonly<Record<string, string>> = { h1: 'h2', b: 'strong', i: 'em', strike: 'del' };

/** What stands in these is no text. */
const swallowed = ['script', 'style'];

/** Nobody writes so many within one another. */
const deepest = 60;

const empty = new Set(['br', 'hr']);

const token = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:[\s/][^<>]*)?)>/g;

/** Only what leads to a page of the web, to a mailbox, or to another place of the site. */
const address =
  /^(?:https?:\/\/[^\s<>"'\\]+|mailto:[^\s<>"'\\:]+|#[\w-]*|[\w-]+(?:\/[\w-]+)*\.html(?:#[\w-]*)?)$/i;

export function sanitize(html: string): string {
  const open: string[] = [];
  const closed = new Set(swallowed.filter((tag) => new RegExp(`</${tag}`, 'i').test(html)));
  let out = '';
  let at = 0;
  token.lastIndex = 0;
  for (let found = token.exec(html); found !== null; found = token.exec(html)) {
    out += words(html.slice(at, found.index), open);
    at = token.lastIndex;
    const [, slash = '', written, attributes = ''] = found;
    if (written === undefined) continue;
    const tag = renamed[written.toLowerCase()] ?? written.toLowerCase();
    if (slash === '' && closed.has(tag)) {
      at = endOf(tag, html, at);
      if (at === html.length) closed.delete(tag);
      token.lastIndex = at;
    } else if (tag === 'img') {
      out += slash === '' ? image(attributes, open) : '';
    } else if (Object.hasOwn(allowed, tag)) {
      out += slash === '' ? begun(tag, attributes, open) : ended(tag, open);
    }
  }
  return out + words(html.slice(at), open) + open.reverse().map(closing).join('');
}

function endOf(tag: string, html: string, from: number): number {
  const end = new RegExp(`</${tag}[^>]*>`, 'gi');
  end.lastIndex = from;
  return end.exec(html) === null ? html.length : end.lastIndex;
}

function begun(tag: string, attributes: string, open: string[]): string {
  if (open.length >= deepest) return '';
  // A link in a link ends the first one, and so does a paragraph in a paragraph.
  const before = (tag === 'a' || tag === 'p') && open.includes(tag) ? ended(tag, open) : '';
  if (!empty.has(tag)) open.push(tag);
  return `${before}<${tag}${(allowed[tag] ?? []).map((name) => attribute(name, attributes)).join('')}>`;
}

/** What was begun within it ends with it; what was never begun does not end. */
function ended(tag: string, open: string[]): string {
  const index = open.lastIndexOf(tag);
  if (index === -1) return '';
  return open.splice(index).reverse().map(closing).join('');
}

function closing(tag: string): string {
  return `</${tag}>`;
}

function attribute(name: string, attributes: string): string {
  const value = attributeIn(name, attributes);
  if (value === undefined) return '';
  if (name === 'start') return /^\d{1,9}$/.test(value) ? ` start="${value}"` : '';
  // Written as a number, a sign of an address would lead elsewhere than it looks.
  if (!address.test(value) || value.includes('&#')) return '';
  return ` href="${quoted(value)}"${/^https?:/i.test(value) ? ' rel="nofollow noopener"' : ''}`;
}

/** A picture of somewhere else would tell there who looks at the page. */
function image(attributes: string, open: readonly string[]): string {
  const [source = '', alternative = ''] = [attributeIn('src', attributes), attributeIn('alt', attributes)];
  const label = text(alternative) || '[…]';
  if (open.includes('a') || !/^https?:/i.test(source) || !address.test(source)) return label;
  return `<a href="${quoted(source)}" rel="nofollow noopener">${label}</a>`;
}

function attributeIn(name: string, attributes: string): string | undefined {
  const [, double, single, bare] =
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes) ?? [];
  return double ?? single ?? bare;
}

function quoted(value: string): string {
  return value.replaceAll(/&(?!(?:[a-z]+|#\d+);)/gi, '&amp;').replaceAll('"', '&quot;');
}

const unlinked = new Set(['a', 'code', 'pre', 'kbd']);

const bare = /(?<![\w/&;=])https?:\/\/[^\s<>"\\]+/g;

/** With links of the addresses in it. */
function words(part: string, open: readonly string[]): string {
  const shown = text(part);
  if (!shown.includes('://') || open.some((tag) => unlinked.has(tag))) return shown;
  return shown.replaceAll(bare, (all) => {
    const url = withoutEnd(all);
    const isOne = address.test(url) && /^https?:\/\/[\w-]+\.[\w.-]+/.test(url);
    return isOne ? `<a href="${url}" rel="nofollow noopener">${url}</a>${all.slice(url.length)}` : all;
  });
}

/** What ends the sentence is no part of the address, nor is a bracket that was opened before it. */
function withoutEnd(url: string): string {
  const opens = url.includes('(');
  let end = url.length;
  for (;;) {
    const entity = /&(?:quot|gt|lt|#39);$/.exec(url.slice(Math.max(0, end - 6), end));
    const last = url[end - 1] ?? '';
    if (entity !== null) end -= entity[0].length;
    else if (end > 0 && ("?!.,:;*_~'”“»".includes(last) || (last === ')' && !opens))) end -= 1;
    else return url.slice(0, end);
  }
}

/** What is written as a sign of its own stays one. */
function text(part: string): string {
  return part
    .replaceAll(/&(?!(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[\da-f]{1,6});)/gi, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
