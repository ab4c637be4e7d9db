import { codeSpans } from './inert-code.ts';
import { isImageOfGitHub } from './inert-link.ts';

/** Tags that only dress text: without them the text still says the same. */
const dress = new Set(
  (
    'a abbr b big blockquote center cite code dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 ' +
    'h4 h5 h6 header hr i ins kbd li main mark ol p picture pre q s samp section small source span strike strong sub ' +
    'summary sup table tbody td tfoot th thead tr tt u ul var wbr'
  ).split(' '),
);

const longestTag = 2000;

/**
 * One block of Markdown without HTML comments and without tags that only dress it; an `<img>` becomes Markdown.
 * Anything else with angle brackets stays for whoever escapes it.
 */
export function withoutHtml(block: string, server: string): string {
  const spans = codeSpans(block);
  const commentEnd = lookAhead(block, '-->');
  const tagEnd = lookAhead(block, '>');
  let out = '';
  let at = 0;
  const special = /[`<]/g;
  for (let found = special.exec(block); found !== null; found = special.exec(block)) {
    if (found.index < at) continue;
    out += block.slice(at, found.index);
    at = found.index;
    const span = spans.get(at);
    const end = span ?? endOfHtml(block, at, { commentEnd, tagEnd });
    const part = block.slice(at, end);
    out += span === undefined && end > at + 1 ? replacement(part, server) : part;
    at = end;
    special.lastIndex = at;
  }
  return out + block.slice(at);
}

type LookAhead = (from: number) => number;

/** Like `indexOf`, but the text is gone through once, however often it is asked. */
function lookAhead(text: string, wanted: string): LookAhead {
  let next = -2;
  return (from) => {
    if (next !== -1 && next < from) next = text.indexOf(wanted, from);
    return next;
  };
}

interface Ends {
  readonly commentEnd: LookAhead;
  readonly tagEnd: LookAhead;
}

function endOfHtml(block: string, at: number, { commentEnd, tagEnd }: Ends): number {
  if (block[at] !== '<') return at + 1;
  if (block.startsWith('<!--', at)) {
    // `<!-->` is a whole comment: the dashes may be shared.
    const end = commentEnd(at + 2);
    // GitHub hides all that follows a comment left open at the start of a block.
    if (end === -1) return block.slice(0, at).trim() === '' ? block.length : at + 1;
    return end + 3;
  }
  const end = tagEnd(at);
  if (end === -1 || end - at > longestTag || block.slice(at + 1, end).includes('<')) return at + 1;
  return end + 1;
}

function replacement(part: string, server: string): string {
  if (part.startsWith('<!--')) return '';
  const inner = part.slice(1, -1);
  if (/^https?:\/\/[^\s<]+$/i.test(inner) || /^[\w.+-]{1,64}@[\w.-]{1,255}$/.test(inner)) return inner;
  const name = /^\/?([a-z][a-z0-9]*)(?=[\s/]|$)/i.exec(inner)?.[1]?.toLowerCase();
  if (name === 'br') return ' ';
  if (name === 'img') return image(inner, server);
  return name !== undefined && dress.has(name) ? '' : part;
}

function image(tag: string, server: string): string {
  const url = /\ssrc\s{0,9}=\s{0,9}["']?(https?:\/\/[^\s"'<>()]+)/i.exec(tag)?.[1];
  const alt = (/\salt\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/i.exec(tag) ?? []).slice(1).join('').trim();
  const name = alt.replaceAll(/[[\]\\`\n]/g, ' ') || 'image';
  if (url === undefined) return name;
  return isImageOfGitHub(url, server) ? `![${name}](${url})` : `[${name}](${url})`;
}
