import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTrackingComment, writeTrackingComment } from '../../src/logbook/tracking-comment.ts';
import { aLogbook, aTick } from '../builders.ts';
import { render } from '../checklist/rendered-boxes.ts';
import { anyLogbook } from './any-logbook.ts';

const logbook = aLogbook({ entries: [aTick('own', 'alice', '2026-11-22T15:00:00Z')] });
const written = writeTrackingComment({ prose: '### 1 of 8\n', logbook, below: '' });

describe('the tracking comment', () => {
  it('is read back as it was written', () => {
    const prose = fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => text.replaceAll('\r\n', ''));
    fc.assert(
      fc.property(prose, anyLogbook, prose, (above, book, below) => {
        const text = writeTrackingComment({ prose: above, logbook: book, below });
        expect(parseTrackingComment(text)).toEqual({
          kind: 'tracking',
          prose: above,
          logbook: book,
          below,
        });
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  it('hides its logbook from people, whatever is in it', () => {
    fc.assert(
      fc.property(anyLogbook, (book) => {
        const html = render(writeTrackingComment({ prose: 'words', logbook: book, below: 'theirs' }));
        expect(html.replaceAll(/<!--[\s\S]*?-->/g, '')).toBe('\n<p>words</p>\n\n<p>theirs</p>');
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  it('is read back after a browser or a forge has been over its line ends', () => {
    const expected = parseTrackingComment(written);
    expect(parseTrackingComment(written.replaceAll('\n', '\r\n'))).toEqual(expected);
    expect(parseTrackingComment(`${written}\n`)).toEqual(expected);
    expect(written.trimEnd()).toBe(written);
  });

  it('keeps what people write below the logbook', () => {
    const read = parseTrackingComment(`${written}\n\nWe also told the *shops*.\n`);
    expect(read).toMatchObject({ kind: 'tracking', logbook, below: '\nWe also told the *shops*.\n' });
    if (read.kind === 'tracking')
      expect(writeTrackingComment(read)).toBe(`${written}\n\nWe also told the *shops*.\n`);
  });

  it('takes its first logbook, not one that was copied below it', () => {
    const old = writeTrackingComment({ prose: 'old', logbook: aLogbook(), below: '' });
    const read = parseTrackingComment(`${written}\n${old}`);
    expect(read).toMatchObject({ kind: 'tracking', logbook, below: old });
  });

  it('keeps what people write above it, below', () => {
    const read = parseTrackingComment(`See the board!\n\n${written}\nTheirs.`);
    expect(read).toMatchObject({ kind: 'tracking', logbook, below: 'See the board!\n\nTheirs.' });
  });

  it.each([
    ['nothing', ''],
    ['words', 'words'],
    ['words before the marker', `words ${written}`],
    ['a blank before the marker', ` ${written}`],
    ['a quote of it', `> ${written.replaceAll('\n', '\n> ')}`],
    ['it in a fence', `\`\`\`\n${written}\n\`\`\``],
    ['the marker and more in its line', written.replace('tracking -->', 'tracking --> x')],
    ['the marker alone', '<!-- incident-protocol:tracking -->'],
    ['a marker in other letters', written.replace('incident', 'inc\u0456dent')],
  ])('is not %s', (_, body) => {
    expect(parseTrackingComment(body)).toEqual({ kind: 'foreign' });
  });

  it.each([
    ['without a logbook', written.split('<!-- incident-protocol:logbook')[0] ?? ''],
    ['cut off in the logbook', written.slice(0, -40)],
    ['with broken JSON', written.replace('"version":1', '"version":')],
    ['with JSON of another shape', written.replace('"version":1', '"version":2')],
    ['with a quoted logbook', written.replace('\n<!-- incident-protocol:l', '\n> <!-- incident-protocol:l')],
  ])('is damaged %s', (_, body) => {
    expect(parseTrackingComment(body)).toEqual({ kind: 'damaged' });
  });
});
