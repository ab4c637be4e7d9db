/** An HTML block and what ends it. https://github.github.com/gfm/#html-blocks */
export interface HtmlBlock {
  /** The text that ends it on the line it is in, or a blank line. */
  readonly until: 'blank' | '-->' | '?>' | '>' | ']]>' | 'closing-tag';
  /** The tag of a raw block (`pre`, `script`, …), to close it by name. */
  readonly tag?: string;
}

const blockTags = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link ' +
    'main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead ' +
    'title tr track ul'
  ).split(' '),
);

const closingTag = /<\/(?:script|pre|style|textarea)>/i;
const openTagAlone =
  /^<[a-z][a-z0-9-]*(?:[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^"'=<>`\s]+|'[^']*'|"[^"]*"))?)*[ \t]*\/?>[ \t]*$/i;
const closingTagAlone = /^<\/[a-z][a-z0-9-]*[ \t]*>[ \t]*$/i;

/** The HTML block that starts with this text (indentation taken off), if one does. */
export function htmlBlockAt(text: string, inParagraph: boolean): HtmlBlock | undefined {
  if (text[0] !== '<') return undefined;
  const raw = /^<(script|pre|style|textarea)(?:[ \t>]|$)/i.exec(text);
  if (raw !== null) return { until: 'closing-tag', tag: (raw[1] ?? '').toLowerCase() };
  if (text.startsWith('<!--')) return { until: '-->' };
  if (text.startsWith('<?')) return { until: '?>' };
  if (text.startsWith('<![CDATA[')) return { until: ']]>' };
  if (/^<![a-z]/i.test(text)) return { until: '>' };
  const tag = /^<\/?([a-z][a-z0-9]*)(?:[ \t]|\/?>|$)/i.exec(text);
  if (tag !== null && blockTags.has((tag[1] ?? '').toLowerCase())) return { until: 'blank' };
  if (!inParagraph && (openTagAlone.test(text) || closingTagAlone.test(text))) return { until: 'blank' };
  return undefined;
}

export function endsHtml(text: string, html: HtmlBlock): boolean {
  if (html.until === 'blank') return false;
  if (html.until === 'closing-tag') return closingTag.test(text);
  // `<!-->` is a whole comment in itself, so the end may share its dashes with the start.
  return text.includes(html.until);
}

/** The text that ends the block, for whoever has to write something after it. */
export function htmlEnding(html: HtmlBlock): string {
  if (html.until === 'blank') return '';
  return html.until === 'closing-tag' ? `</${html.tag ?? 'pre'}>` : html.until;
}
