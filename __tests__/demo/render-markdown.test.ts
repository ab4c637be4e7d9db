import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../tools/demo/render-markdown.ts';

const addresses = (href: string) => (/^https:/.test(href) ? href : undefined);
const comment = (text: string) => renderMarkdown(text, { addresses, as: 'comment' });
const file = (text: string) => renderMarkdown(text, { addresses, as: 'file' });

describe('the demo’s pages', () => {
  it.each([
    ['<script>alert(1)</script>', /<script/],
    ['<img src=x onerror=alert(1)>', /<img|onerror=/],
    ['<a href="javascript:alert(1)" onclick="x()">a</a>', /javascript|onclick/],
    ['[a](javascript:alert(1))', /javascript:/],
    ['<details ontoggle=alert(1) open>a', /ontoggle/],
    ['<svg><style>*{x}</style></svg>', /<svg|<style/],
    ['<b title="<script>">a</b>', /<script|title=/],
    ['<!-- <b> --><i\nstyle="x">a', /<i\s|<!--/],
    ['<input type=image formaction=x>', /image|formaction/],
  ])('keep %s inert', (text, forbidden) => {
    expect(comment(text)).not.toMatch(forbidden);
  });

  it('close what people left open, and close nothing that they did not open', () => {
    expect(comment('</div></article><details><summary>a\n\n<b>b')).toBe(
      '<details><summary>a\n<p><b>b</b></p></summary></details>',
    );
  });

  it('render boxes, tables and alerts as GitHub does', () => {
    expect(comment('- [x] a\n- [ ] b')).toContain('<li><input type="checkbox" disabled checked> a</li>');
    expect(file('| a |\n|:-:|\n| b |')).toContain('<td align="center">b</td>');
    expect(file('> [!WARNING]\n> a')).toBe(
      '<blockquote class="alert warning">\n<p class="alert-title">Warning</p>\n<p>a</p>\n</blockquote>',
    );
  });

  it('break lines and mark people and issues in comments only, and never in code', () => {
    expect(comment('a\n@lee #12 `@lee`')).toBe(
      '<p>a<br>\n<span class="mention">@lee</span> <span class="reference">#12</span> <code>@lee</code></p>',
    );
    expect(file('a\n@lee #12')).toBe('<p>a\n@lee #12</p>');
  });

  it('link only where a page is', () => {
    expect(comment('[a](https://b.example) [c](/d)')).toBe(
      '<p><a href="https://b.example">a</a> <a>c</a></p>',
    );
  });
});
