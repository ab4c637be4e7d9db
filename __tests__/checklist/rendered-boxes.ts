import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

export function render(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** Every checkbox that is rendered, and the text that follows it in its line. */
export function renderedBoxes(
  markdown: string,
): readonly { readonly ticked: boolean; readonly text: string }[] {
  return [...render(markdown).matchAll(/<input type="checkbox" disabled=""( checked="")? ?\/?>(.*)/g)].map(
    ([, checked, text]) => ({ ticked: checked !== undefined, text: text ?? '' }),
  );
}
