import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

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
