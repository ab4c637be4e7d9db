import fc from 'fast-check';

const marks = ['[ ]', '[x]', '[X]', '[]', '[ x ]', '[x]a', '[-]', '[✓]', '[ ]\u00a0'] as const;
const bullets = ['-', '*', '+', '1.', '1)', '- -', '* 1.', '-\t-', '1. +'] as const;
const indents = ['', ' ', '  ', '   ', '    ', '     ', '\t', ' \t', '  \t', '\t\t', '      '] as const;
const gaps = [' ', ' ', ' ', '  ', '   ', '    ', '     ', '\t', ' \t', '\t\t', ''] as const;

/** A tag that is alone comes after a blank line: where a paragraph could lazily go on, the parsers differ. */
const plainLines = [
  '',
  '',
  ' ',
  '\t',
  'words',
  'words\u2028words',
  '- words',
  '\nwords\n\n-',
  '\nwords\n\n1.',
  '\nwords\n\n3. words',
  '    code',
  '```',
  '```js',
  '````',
  '``` `',
  '```\u00a0',
  '~~~',
  '~~~ a`b\u2028c',
  '---',
  '- - -',
  '***',
  '===',
  '\nwords\n\n-  ',
  '# title',
  '#',
  '> quote',
  '>',
  '>     code',
  '> - quoted',
  '> ```',
  '- > words',
  '- ```',
  '<div>',
  '</div>',
  '<details>',
  '<details open>',
  '\n<a href="x">',
  '<a',
  '\n</a>',
  '<pre>',
  '\n</pre>',
  '\n<pre/>',
  '<script>',
  '</script> x',
  '<!--',
  '-->',
  '<!-- a -->',
  '<!-->',
  '<?php',
  '?>',
  '<!X',
  '<![CDATA[',
  ']]>',
  '>',
  '[a]: b',
] as const;

const box = fc
  .tuple(
    fc.constantFrom(...indents),
    fc.constantFrom(...bullets),
    fc.constantFrom(...gaps),
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom('[ ]', '[x]') }, fc.constantFrom(...marks)),
    fc.constantFrom(' ', ' ', ' ', '  ', '\t', ''),
    fc.boolean(),
  )
  .map(([indent, bullet, gap, mark, space, worded]) => ({
    write: (index: number) =>
      `${indent}${bullet}${gap}${mark}${space}${worded ? `k${index} ` : ''}<!-- incident-protocol:check -->${index}`,
  }));

const other = fc
  .tuple(fc.constantFrom(...indents), fc.constantFrom(...plainLines))
  .map(([indent, line]) => ({ write: () => indent + line }));

/** Markdown as nobody writes it: lists, nesting, tabs, fences, HTML, and in it numbered items that carry an id of ours. */
export const markdownDocument = fc
  .tuple(
    fc.array(fc.oneof({ weight: 2, arbitrary: box }, { weight: 3, arbitrary: other }), {
      minLength: 1,
      maxLength: 12,
    }),
    fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
  )
  .map(([lines, eol]) =>
    lines
      .map((line, index) => line.write(index))
      .join('\n')
      .replaceAll('\n', eol),
  );
