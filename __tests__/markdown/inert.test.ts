import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inertBlock } from '../../src/markdown/inert-block.ts';
import { plainLine } from '../../src/markdown/plain-line.ts';
import { quoted } from '../../src/markdown/quoted.ts';
import { type Doubling, doubling } from '../cpu-time.ts';
import { expectInert, rendered } from './as-github-reads.ts';

const server = 'https://github.com';

function block(markdown: string, limit = 100_000): string {
  return inertBlock(markdown, { server, limit }).text;
}

const pieces = fc.constantFrom(
  ...[
    '@alice',
    '\\@bob',
    '@org/team',
    '&#64;x',
    '&commat;x',
    '#12',
    '\\#1',
    'GH-3',
    'fixes ',
    'https://github.com/a/b/issues/3',
    'https://x.y/@me/{z}',
  ],
  ...[
    '<script>',
    '</script>',
    '<b>',
    '</b>',
    '<b',
    '<',
    '>',
    '<img src=x onerror=a>',
    '<img src="https://evil.example/p">',
    '<!--',
    '-->',
    '<!-- x -->',
    '<a href="javascript:a">',
  ],
  ...[
    '{{x}}',
    '{% raw %}',
    '{',
    '}',
    '{#',
    '\\{',
    '%',
    '`',
    '``',
    '```',
    '~~~',
    '\\`',
    '\\',
    '\\\\',
    '[',
    ']',
    '](',
    ')',
    '![',
    '[a](javascript:b)',
    ']: javascript:x',
    'java',
    'script:',
    '&colon;',
    '&Tab;',
  ],
  ...[
    '*',
    '**',
    '_',
    '~',
    '|',
    '\n',
    '\n\n',
    ' ',
    '  ',
    '    ',
    '\t',
    '# ',
    '===',
    '---',
    '- ',
    '1. ',
    '> ',
    'x',
    'word',
    '\r\n',
    '\u202E',
    '\u200B',
    '\uD800',
    '😀',
    '日本',
  ],
);
const anyText = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''));

describe('plainLine', () => {
  it('shows text as it was typed', () => {
    for (const text of [
      '**b** _e_ ~~s~~ `',
      '# h',
      '1. a',
      '- a',
      '> q',
      '[a](b) ![c](d)',
      'a | b',
      '&lt; &copy; &',
      'a\\b \\* \\',
      '<b>x</b>',
      'snake_case',
      '{{ x }} {% y %}',
      '+ a',
      '= a',
      '20) x',
    ]) {
      const html = rendered(plainLine(text)).replace(/^<p>|<\/p>$/g, '');
      const shown = html
        .replaceAll('<wbr/>', '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      expect(shown).toBe(text);
    }
  });

  it('keeps code as code', () => {
    expect(plainLine('`npm ci` fails on ``a`b``')).toBe('`npm ci` fails on ``a`b``');
  });

  it('mentions nobody and refers to nothing, and an address stays one', () => {
    expect(plainLine('@alice, @org/team: fixes #1 and GH-2')).toBe(
      '`@alice`, `@org/team`: fixes `#1` and `GH-2`',
    );
    expect(plainLine('me@example.org https://x.y/@me')).toBe('me@example.org https://x.y/%40me');
    expect(plainLine('Resolves https://github.com/a/b/issues/3')).toBe(
      'Resolves `https://github.com/a/b/issues/3`',
    );
  });

  it('drops what cannot be seen and keeps emoji and joined letters whole', () => {
    expect(plainLine('\u202Ea\u200Bb\u0000 \u001B[31mred\u001B[0m\n\tx \uFEFF')).toBe('ab red x');
    expect(plainLine('👩‍💻 ❤️ नमस्‍ते می‌خواهم')).toBe('👩‍💻 ❤️ नमस्‍ते می‌خواهم');
    expect(plainLine('@al\u200Dice')).toBe('`@alice`');
    expect(plainLine('\uD800 x')).toBe('\uFFFD x');
  });

  it('cuts between characters', () => {
    expect(plainLine('😀😀😀', 4)).toBe('😀…');
    expect(plainLine('abcdef', 6)).toBe('abcdef');
    expect(plainLine('abcdefg', 6)).toBe('abcde…');
  });

  it('is inert and one cell of a table, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = plainLine(text, 10_000);
        expect(line).not.toMatch(/\{[{%]|\n/);
        expectInert(rendered(line));
        const table = rendered(`| a | b |\n|---|---|\n| ${line} | end |\n`);
        expect(table.match(/<td>/g)).toHaveLength(2);
        expect(table).toContain('<td>end</td>');
      }),
      { numRuns: 3000 },
    );
  });
});

describe('inertBlock', () => {
  it('keeps Markdown readable', () => {
    const text =
      '**bold** and [a link](https://x.y/z)\n\n- [ ] one\n- [x] two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```js\nif (a < b) {}\n```';
    expect(block(text)).toBe(text);
  });

  it('drops comments, of one line or many, but not in code', () => {
    expect(block('a <!-- x --> b\n\n<!--\n\ny\n\n-->\n\n`<!-- z -->`')).toBe('a  b\n\n`<!-- z -->`');
    expect(block('a\n\n<!-- open\n\nto the end')).toBe('a');
    expect(block('a <!-- open')).toBe('a &lt;!-- open');
  });

  it('drops tags that only dress text and shows all others as text', () => {
    expect(block('<details><summary>Log</summary>\n\nx<br>y <kbd>Esc</kbd>\n\n</details>')).toBe(
      'Log\n\nx y Esc',
    );
    expect(block('<script>a</script> 1 < 2 List<String>')).toBe(
      '&lt;script>a&lt;/script> 1 &lt; 2 List&lt;String>',
    );
  });

  it('shows images of GitHub and links all others', () => {
    expect(block('![a](https://github.com/user-attachments/assets/1)')).toBe(
      '![a](https://github.com/user-attachments/assets/1)',
    );
    expect(block('<img width="9" alt="b" src="https://github.com/user-attachments/assets/1" />')).toBe(
      '![b](https://github.com/user-attachments/assets/1)',
    );
    expect(block('![c](https://evil.example/p.png) ![](https://evil.example/q) ![d][e]')).toBe(
      '[c](https://evil.example/p.png) [image](https://evil.example/q) [d][e]',
    );
    expect(block('<img src=https://github.com.evil.example/x>')).toBe(
      '[image](https://github.com.evil.example/x)',
    );
  });

  it('moves headings below the second level, all alike', () => {
    expect(block('# a\n## b #\n\nc\n===\n\nd\n---\n\n> # e\n- # f')).toBe(
      '### a\n#### b #\n\n### c\n\n#### d\n\n> ### e\n- ### f',
    );
    expect(block('### a\n#### b')).toBe('### a\n#### b');
    expect(block('```\n# a\n```')).toBe('```\n# a\n```');
  });

  it('stops what Liquid, Hugo and MDX would run, in text and in code', () => {
    expect(block('{{ a }} {% b %} {c} `{{ d }}`')).toBe('\\{<wbr/>\\{ a }} \\{\\% b %} \\{c} `{ { d }}`');
    expect(block('```\n{{ a }} {% b %}\n```\n\n    {c} <d>')).toBe(
      '```\n{ { a }} { % b %}\n```\n\n```\n{c} <d>\n```',
    );
  });

  it('stands between two quotes where it is code, out of whatever list or quote it came from', () => {
    const code = '```\n<b>\n\n</b>\n```';
    const between = `> a\n\n${code}\n\n> b`;
    const indented = (by: string) => code.replaceAll(/^(?=.)/gm, by);
    expect(quoted(block(`a\n${code}\nb`))).toBe(between);
    expect(quoted(block(`a\n\n${indented('    ')}\n\nb`))).not.toMatch(/^>.*<b>/m);
    expect(quoted(block(`- a\n\n${indented('  ')}\n\nb`))).toBe(between.replace('> a', '> - a'));
    expect(quoted(block(`a\n\n> ${code.replaceAll('\n', '\n> ')}\n\nb`))).toBe(between);
    expect(quoted(block('> ```\n> <b>\n\nb'))).toBe('```\n<b>\n```\n\n> b');
    expect(quoted(block('```\n<b>\n```\n~~~\nc\n~~~'))).toBe('```\n<b>\n```\n\n~~~\nc\n~~~');
    expect(quoted(block('```js {1} live\n<b>\n```'))).toBe('```\n<b>\n```');
    expect(quoted(block('```json\n{}\n````'))).toBe('```json\n{}\n```');
    expect(quoted(block('a `b` c'))).toBe('> a `b` c');
  });

  it('closes a fence that was left open', () => {
    expect(block('~~~~\nx')).toBe('~~~~\nx\n~~~~');
  });

  it('cuts a long text between two lines and says so', () => {
    expect(inertBlock('one\ntwo\nthree', { server, limit: 9 })).toEqual({ text: 'one\ntwo', cut: true });
    expect(inertBlock('one', { server, limit: 9 })).toEqual({ text: 'one', cut: false });
    expect(inertBlock('x'.repeat(20), { server, limit: 9 }).text).toBe('xxxxxxxx…');
  });

  it('keeps indented code one block, whatever marks are in it', () => {
    for (const text of ['\t- > @alice', '- >     @alice', '>     - > @alice', '> >\t@alice\n> >\t@bob']) {
      expectInert(rendered(block(text)));
      expectInert(rendered(quoted(block(text))));
    }
    expect(block('>     a\n>     b')).toBe('> ```\n> a\n> b\n> ```');
  });

  it('is inert, quoted or not, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const inert = block(text);
        expect(inert).not.toMatch(/\{[{%]/);
        expectInert(rendered(inert));
        const html = rendered(`${quoted(inert)}\n\nafter`);
        expectInert(html);
        if (inert !== '')
          expect(html).toMatch(/^<(?:blockquote|pre)>[\s\S]*<\/(?:blockquote|pre)>\n<p>after<\/p>/);
        expect(quoted(inert)).not.toMatch(/^ {0,3}(?:> {0,4})*> ?(?:`{3,}[^`\n]*|~{3,}.*)$/m);
      }),
      { numRuns: 3000 },
    );
  });

  it('links references to the issues of this repository, and nothing that closes or belongs elsewhere', () => {
    const home = 'https://github.com/acme/shop';
    const linked = (text: string) => inertBlock(text, { server, home, limit: 1000 }).text;
    expect(linked('as in #7, (#8)')).toBe(`as in [#7](${home}/issues/7), ([#8](${home}/issues/8))`);
    for (const text of ['fixes #7', 'Closes: #7', 'a/b#7', '[see #7](https://x.y)', '!#7', '[x]#7', '\\!#7'])
      expect(linked(text)).not.toContain(`${home}/issues/7`);
    expect(plainLine('see #7 | b', 99, home)).toBe(`see [#7](${home}/issues/7) \\| b`);
    fc.assert(
      fc.property(anyText, (text) => {
        expectInert(rendered(linked(text)));
        expectInert(rendered(plainLine(text, 200, home)));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes time that grows with the text and no faster', () => {
    const units = [
      '\n',
      ' ',
      '\t',
      '<!--',
      '<!-- -->',
      '`',
      'a``',
      '\\`',
      '[',
      '](',
      '![',
      '@',
      '@a/',
      '<',
      '<b>',
      '{',
      '&',
      '#',
      '- ',
      '> ',
      '1. ',
      '*',
      '_',
      '\\',
      '===\n',
      '    x\n',
      '```\n',
      'http://',
      'GH-',
      '😀',
      '\u001B[',
    ];
    const read = (text: string) => () => [block(text, 1e9), plainLine(text, 1e9)];
    const isSteep = ({ short, long }: Doubling) => long >= 3 * short + 60;
    for (const unit of units) {
      const [half, whole] = [
        read(unit.repeat(32_768 / unit.length)),
        read(unit.repeat(65_536 / unit.length)),
      ];
      expect(isSteep(doubling({ half, whole, tries: 5 }, isSteep)), JSON.stringify(unit)).toBe(false);
    }
  });
});
