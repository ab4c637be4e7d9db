import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePostmortemComment, writePostmortemComment } from '../../src/logbook/postmortem-comment.ts';

const file = fc
  .array(fc.constantFrom('# Title', '```', '````markdown', '</details>', 'words', '', '~~~', '<!-- x -->'), {
    maxLength: 12,
  })
  .map((lines) => `${lines.join('\n')}\n`);

describe('the comment that keeps a postmortem', () => {
  it('is read back as it was written, whatever is in the file', () => {
    fc.assert(
      fc.property(file, (text) => {
        const written = { prose: 'Kept here.', path: 'postmortems/a.md', file: text };
        expect(parsePostmortemComment(writePostmortemComment(written))).toEqual(written);
      }),
    );
  });

  it('is read back with the line endings of a browser', () => {
    const written = { prose: 'Kept here.', path: 'a.md', file: '# One\n\nTwo\n' };
    const body = writePostmortemComment(written).replaceAll('\n', '\r\n');
    expect(parsePostmortemComment(body)).toEqual(written);
  });

  it.each([
    ['another comment', 'Hello'],
    ['a text without its fold', '<!-- incident-protocol:postmortem -->\nNothing is left.'],
    [
      'a text without its end',
      '<!-- incident-protocol:postmortem -->\nx\n\n<details><summary>a.md</summary>\n\n```markdown\nx',
    ],
  ])('is not taken for one: %s', (_what, body) => {
    expect(parsePostmortemComment(body)).toBeUndefined();
  });
});
