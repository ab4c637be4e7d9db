import { describe, expect, it } from 'vitest';
import type { OpenEnd } from '../../src/markdown/markdown-lines.ts';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';

/** One word per line: where it is, `>` when quoted, `*` when it starts an item. */
function outline(text: string): string {
  return readMarkdown(text)
    .lines.map(({ place, quoted, item }) => `${quoted ? '>' : ''}${item === undefined ? '' : '*'}${place}`)
    .join(' ');
}

describe('markdown lines', () => {
  it.each([
    ['', 'text'],
    ['words\n\nwords', 'text text text'],
    ['- a\n  - b\n- c', '*text *text *text'],
    ['- a\r\n- b\r- c', '*text *text *text'],
    ['a\u2028- b', 'text'],
    ['\uFEFF```\n- a', 'code code'],
    ['> - a', '>*text'],
    ['- > a', '>text'],
    ['    - a', 'code'],
    ['words\n    - a', 'text text'],
    ['- a\n\n      code\n    - b', '*text text code *text'],
    ['-     code', '*code'],
    ['-\t- a', '*text'],
    ['- - - a', '*text'],
    ['- - -', 'text'],
    ['2. a', '*text'],
    ['words\n2. a', 'text text'],
    ['words\n1. a', 'text *text'],
    ['words\n-', 'text text'],
    ['1234567890. a', 'text'],
    ['-a', 'text'],
  ])('reads %j as %s', (text, expected) => {
    expect(outline(text)).toBe(expected);
  });

  it.each([
    ['```\n- a\n```\n- b', 'code code code *text'],
    ['````\n```\n- a', 'code code code'],
    ['```\n~~~\n- a', 'code code code'],
    ['``` `\n- a', 'text *text'],
    ['~~~ `\n- a', 'code code'],
    ['~~~ a\u2028b\n- a', 'code code'],
    ['```\n```\u00a0\n- a', 'code code code'],
    ['```\n   ```  \t\n- a', 'code code *text'],
    ['```\n    ```\n- a', 'code code code'],
    ['- ```\n  a\n- b', '*code code *text'],
    ['> ```\n- b', '>code *text'],
  ])('reads the fence in %j as %s', (text, expected) => {
    expect(outline(text)).toBe(expected);
  });

  it.each([
    ['<!-- a -->\n- b', 'html *text'],
    ['<!--\n- a\n\n-->\n- b', 'html html html html *text'],
    ['<!-->\n- b', 'html *text'],
    ['<details>\n- a\n\n- b', 'html html text *text'],
    ['words\n<details>\n- a', 'text html html'],
    ['<a href="x">\n- a', 'html html'],
    ['words\n<a href="x">\n- a', 'text text *text'],
    ['<pre>\n\n- a\n</pre>\n- b', 'html html html html *text'],
    ['<?\n\n- a\n?>\n- b', 'html html html html *text'],
    ['<![CDATA[\n\n- a\n]]>\n- b', 'html html html html *text'],
    ['<a\n- a', 'text *text'],
  ])('reads the HTML in %j as %s', (text, expected) => {
    expect(outline(text)).toBe(expected);
  });

  it.each([
    ['- a\n===\n    - b', '*text text *text'],
    ['-\n\n     - a', '*text text code'],
    ['-\n  - a', '*text *text'],
    ['words\n>     code\n<a>\n- b', 'text >code html html'],
    ['> words\nlazy\n- a', '>text >text *text'],
  ])('knows what a paragraph may lazily go on with: %j is %s', (text, expected) => {
    expect(outline(text)).toBe(expected);
  });

  it.each<[string, OpenEnd]>([
    ['```\n```', { kind: 'nothing' }],
    ['~~~~ js\na', { kind: 'fence', fence: '~~~~' }],
    ['<!-- a', { kind: 'html', html: { until: '-->' } }],
    ['<TextArea>', { kind: 'html', html: { until: 'closing-tag', tag: 'textarea' } }],
    ['<div>', { kind: 'nothing' }],
    ['- ```\n  a', { kind: 'nothing' }],
    ['> <!-- a', { kind: 'nothing' }],
  ])('knows what %j leaves open', (text, open) => {
    expect(readMarkdown(text).open).toEqual(open);
  });

  it('gives every line its place in the text', () => {
    const text = '\uFEFFa\r\n\r- b\n';
    const lines = readMarkdown(text).lines.map(({ start, end }) => text.slice(start, end));
    expect(lines).toEqual(['\uFEFFa', '', '- b', '']);
  });
});
