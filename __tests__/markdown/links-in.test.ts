import { describe, expect, it } from 'vitest';
import { linksIn } from '../../src/markdown/links-in.ts';

function found(markdown: string): readonly (readonly [string, string])[] {
  return linksIn(markdown).map(({ words, url }) => [words, url] as const);
}

describe('the links in a text', () => {
  it.each([
    ['see https://x.example/a?b=c#d.', '', 'https://x.example/a?b=c#d'],
    ['(https://x.example/a_(b))', '', 'https://x.example/a_(b)'],
    ['<https://x.example/a>', '', 'https://x.example/a'],
    ['**https://x.example/a**', '', 'https://x.example/a'],
    ['| https://x.example/a|', '', 'https://x.example/a'],
    ['[the graph](https://x.example/a "p99")', 'the graph', 'https://x.example/a'],
    ['[a [b] c](<https://x.example/a>)', 'a [b] c', 'https://x.example/a'],
    ['[a](https://x.example/f(1).png)', 'a', 'https://x.example/f(1).png'],
    ['![p99](https://x.example/p.png)', 'p99', 'https://x.example/p.png'],
    ['- [ ] [log](https://x.example/l)', 'log', 'https://x.example/l'],
    ['> [log](https://x.example/l)', 'log', 'https://x.example/l'],
    ['[https://a.example](https://x.example/a)', 'https://a.example', 'https://x.example/a'],
    ['[graph]: https://x.example/g', 'graph', 'https://x.example/g'],
    ['<img width="10" alt="A graph" src="https://x.example/i">', 'A graph', 'https://x.example/i'],
    ['<video src="https://x.example/v.mp4" controls></video>', '', 'https://x.example/v.mp4'],
    ['HTTPS://X.example/a', '', 'HTTPS://X.example/a'],
  ])('holds the one in %s', (text, words, url) => {
    expect(found(text)).toEqual([[words, url]]);
  });

  it('come in their order, an image that is a link as both', () => {
    expect(
      found('https://a.example [![b](https://b.example/i)](https://c.example)\n\nhttps://d.example'),
    ).toEqual([
      ['', 'https://a.example'],
      ['b', 'https://b.example/i'],
      ['b', 'https://c.example'],
      ['', 'https://d.example'],
    ]);
  });

  it.each([
    '`https://x.example`',
    '```\nhttps://x.example\n```',
    '    https://x.example',
    '<!-- https://x.example -->',
    '[a](javascript:alert(1)) [b](/etc) [c](ftp://x) [d](data:text/html,x)',
    'https:// and http://?',
    'mail me@x.example, or x.example',
    '',
  ])('are none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('survive what is left open', () => {
    expect(found('[[[ ]] \\[x\\](https://a.example ` [y](https://b.example')).toEqual([
      ['', 'https://a.example'],
      ['y', 'https://b.example'],
    ]);
  });
});
