import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect } from 'vitest';

/** HTML, with everything that a renderer without any safety net would let through. */
export function rendered(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** The text of the page where GitHub looks for mentions and references: not in code, not in links. */
export function readForMentions(html: string): string {
  return html
    .replaceAll(/<code[\s\S]*?<\/code>/g, ' ')
    .replaceAll(/<a [\s\S]*?<\/a>/g, ' ')
    .replaceAll(/<[^>]*>/g, '\u0000')
    .replaceAll(/&(?:amp|lt|gt|quot);/g, '&');
}

const harmless =
  /^<\/?(?:p|a|em|strong|del|code|pre|h[1-6]|blockquote|ul|ol|li|hr|br|wbr|table|thead|tbody|tr|th|td|img|input|section|sup)(?:\s[\s\S]*)?\/?>$/;

/** Nothing in it runs, loads, calls somebody or refers to something. */
export function expectInert(html: string) {
  for (const [tag] of html.matchAll(/<[^>]*>/g)) {
    expect(tag).toMatch(harmless);
    expect(tag).not.toMatch(/\son[a-z]+=|(?:href|src)="\s*(?:javascript|data|vbscript):/i);
    expect(tag).not.toMatch(/<img(?! src="https:\/\/github\.com\/)/);
  }
  const text = readForMentions(html);
  expect(text).not.toMatch(/(?<![a-z\d_])@[a-z\d]/i);
  expect(text).not.toMatch(/(?<![\p{L}\p{N}_&])#\d+(?![a-z\d_])/iu);
}
