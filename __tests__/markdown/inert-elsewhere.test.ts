/** What only some readers of Markdown would run, follow or close; each seen live on a real page. */

import { describe, expect, it } from 'vitest';
import { inertBlock } from '../../src/markdown/inert-block.ts';
import { quoted } from '../../src/markdown/quoted.ts';

const home = 'https://github.com/acme/shop';

function inert(text: string): string {
  return inertBlock(text, { server: 'https://github.com', home, limit: 5000 }).text;
}

describe('what people write', () => {
  it.each(['{include} /etc/hostname', '{raw} html', '{code-cell}', '.. include:: x'])(
    'has no directive as the language of its code: %s',
    (language) => {
      expect(quoted(inert(`\`\`\`${language}\nx\n\`\`\``))).toBe('```\nx\n```');
    },
  );

  it.each([20, 60, 190, 4000])('hides no target behind %i blanks', (count) => {
    const blanks = ' '.repeat(count);
    expect(inert(`[x](${blanks}javascript:alert(1))`)).toMatch(/^\[x\]\\\(/);
    expect(inert(`[a]:${blanks}javascript:alert(1)\n\n[a]`)).toMatch(/^\[a\]\\:/);
    expect(inert('[x]( https://x.example )')).toBe('[x]( https://x.example )');
  });

  it.each([
    '!![a](https://host/p.png)',
    '!!![a](https://host/p.png)',
    '!!![](https://host/p.png)',
    '\\!![a](https://host/p.png)',
  ])('makes no image of %s', (text) => {
    expect(inert(text)).not.toMatch(/(?<!\\)!\[/);
  });

  it('has charts that lead nowhere', () => {
    const chart = [
      'graph TD',
      '  click A href "javascript:alert(1)"',
      '  A-->B',
      '%%{init: {"x": 1}}%%',
      'CLICK B call f()',
    ];
    for (const fence of ['```', '~~~', '````'])
      expect(inert([`${fence}mermaid`, ...chart, fence].join('\n'))).toBe(
        [`${fence}mermaid`, 'graph TD', '  A-->B', fence].join('\n'),
      );
    expect(inert('```js\nclick on\n```')).toContain('click on');
  });

  it('closes nothing, however the word stands before the number', () => {
    const links = /(?:fix(?:es)?|closes|resolved:?)\s+\[#|(?:fix(?:es)?|closes|resolved:?)\s+https:/i;
    for (const gap of [' ', '    ', '\n', '  \n', '\t', ' '.repeat(15)]) {
      for (const word of ['fixes', 'Closes', 'resolved:']) {
        expect(inert(`It ${word}${gap}#12`)).not.toMatch(links);
        expect(inert(`It ${word}${gap}${home}/issues/12`)).not.toMatch(links);
      }
    }
  });

  it('names no commit of another repository', () => {
    const sha = '0123456789abcdef0123456789abcdef01234567';
    expect(inert(`see owner/repo@${sha} now`)).toBe(`see owner/repo\`@${sha}\` now`);
    expect(inert('mail me@example.org')).toBe('mail me@example.org');
  });
});
