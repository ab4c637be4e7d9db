import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/site/render-markdown.ts';
import { sanitize } from '../../src/site/sanitize.ts';
import { cpuTime } from '../cpu-time.ts';

/** Every tag that is left, with its attributes. */
function tagsIn(html: string): readonly string[] {
  return [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
}

const harmless =
  /^<\/?(?:p|h[2-6]|ul|ol|li|blockquote|pre|code|em|strong|del|s|ins|sub|sup|kbd|br|hr|table|thead|tbody|tr|th|td|details|summary|dl|dt|dd|a|div)(?: (?:href="(?:https?:\/\/|mailto:|#|[\w-])[^"<>]*"|rel="nofollow noopener"|start="\d+"|class="wide"|tabindex="0"))*>$/;

describe('Markdown of others', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script in a line', 'a <script>alert(1)</script> b'],
    ['a script that nobody ends', 'a <script>alert(1)'],
    ['what happens on an error', '<img src=x onerror=alert(1)>'],
    ['an address that runs', '[x](javascript:alert(1))'],
    ['one that is hidden', '<a href="java&#115;cript:alert(1)">x</a>'],
    ['one with a tab in it', '<a href="java\tscript:alert(1)">x</a>'],
    ['one of data', '<a href="data:text/html,x">x</a>'],
    ['one to another host without a scheme', '<a href="//evil.example">x</a>'],
    ['one with a backslash', '<a href="\\\\evil.example">x</a>'],
    ['a frame', '<iframe src="https://evil.example"></iframe>'],
    [
      'a picture that draws',
      '<svg onload=alert(1)><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
    ],
    ['a style', '<style>body{display:none}</style><p style="position:fixed">x</p>'],
    ['a form', '<form action="https://evil.example"><input name=q><button>x</button></form>'],
    ['an attribute that ends early', '<a href="https://a.example/" title=">" onclick="alert(1)">x</a>'],
    ['a broken tag', '<a href="https://a.example"onclick=alert(1)//<b>x'],
    ['a comment that nobody ends', 'a <!-- b'],
    ['marks of others', '<div id="content" class="skip"><main><h1 id="x">x</h1></main></div>'],
    ['mathematics', '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>'],
    [
      'a redirection',
      '<meta http-equiv="refresh" content="0;url=https://evil.example"><base href="https://evil.example">',
    ],
  ])('holds nothing that runs, loads or leads astray: %s', (_what, markdown) => {
    const html = renderMarkdown(markdown);
    for (const tag of tagsIn(html)) expect(tag).toMatch(harmless);
    expect(html).not.toMatch(/<img|src=|href="(?!https?:|mailto:|#)/);
  });

  it('is text, headings, lists, tables and links as GitHub shows them', () => {
    const html = renderMarkdown(
      '# A\n\n- [ ] todo\n- [x] done\n\n| a | b |\n|:--|--:|\n| 1 | ~~2~~ |\n\nhttps://a.example/?x=1&y=2 AT&T &nbsp;<br/>`<b>` <kbd>Ctrl</kbd>\n',
    );
    expect(html).toContain('<h2>A</h2>');
    expect(html).toContain('<li>☐ todo</li>');
    expect(html).toContain('<li>☑ done</li>');
    expect(html).toContain('<td><del>2</del></td>');
    expect(html).toContain('<a href="https://a.example/?x=1&amp;y=2" rel="nofollow noopener">');
    expect(html).toContain('AT&amp;T');
    expect(html).toContain('<code>&lt;b&gt;</code> <kbd>Ctrl</kbd>');
  });

  it('makes a link of an address without what ends the sentence', () => {
    const url = 'https://a.example/x_(y)';
    expect(
      renderMarkdown(`See ${url}, (https://b.example/) and https://c.example/${')'.repeat(20_000)}`),
    ).toContain(
      `<a href="${url}" rel="nofollow noopener">${url}</a>, (<a href="https://b.example/" rel="nofollow noopener">https://b.example/</a>)`,
    );
  });

  it('leads to a picture instead of loading it', () => {
    expect(renderMarkdown('![a graph](https://evil.example/p.png)')).toBe(
      '<p><a href="https://evil.example/p.png" rel="nofollow noopener">a graph</a></p>',
    );
  });

  it('keeps the words around a tag that is none of ours', () => {
    expect(renderMarkdown('We changed the <title> of it')).toBe('<p>We changed the  of it</p>');
    expect(renderMarkdown('<details><summary>More</summary>\n\nwords')).toContain('words');
  });

  it('is balanced, whatever it was', () => {
    const part = fc.constantFrom(
      ...['<p>', '</p>', '<a href="https://x.example">', '</a>', '<details>', '</details>', '<b>', '</b>'],
      ...[
        '<table>',
        '<tr>',
        '<td>',
        '</table>',
        '<script>',
        '</script>',
        '<!--',
        '-->',
        'x',
        '<',
        '>',
        '"',
        '&',
        '<svg>',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const html = sanitize(parts.join(''));
        const open: string[] = [];
        for (const tag of tagsIn(html)) {
          expect(tag).toMatch(harmless);
          const [, slash, name = ''] = /^<(\/?)([a-z0-9]+)/.exec(tag) ?? [];
          if (name === 'br' || name === 'hr') continue;
          if (slash === '/') expect(open.pop()).toBe(name);
          else open.push(name);
        }
        expect(open).toEqual([]);
        expect(sanitize(html)).toBe(html);
      }),
    );
  });

  it.each([
    ['tags that nobody ends', '<sub><p>'],
    ['scripts that nobody ends', '<script>'],
    ['comments that nobody ends', '<!--'],
    ['quotes', '<a href="'],
    ['brackets behind an address', 'https://a.example/)'],
    ['signs behind an address', 'https://a.example/!!!!'],
  ])('takes time in proportion to its length: %s', (_what, part) => {
    const timeOf = (count: number) => cpuTime(() => void sanitize(part.repeat(count)));
    timeOf(1000);
    const [short, long] = [timeOf(4000), timeOf(32_000)];
    expect(long).toBeLessThan(Math.max(200, 40 * short));
  });
});
