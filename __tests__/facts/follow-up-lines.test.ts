import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { droppedIn, dueIn, snoozedUntilIn, withLines } from '../../src/facts/follow-up-lines.ts';

const mark = '<!-- incident-protocol:follow-up 1 1020 0 -->';

describe('a line in the body of a follow-up', () => {
  it.each([
    ['Due: 2026-12-04', '2026-12-04'],
    ['Rotate.\r\n\r\ndue:2026-12-04  \r\n', '2026-12-04'],
    ['Due: to the outage of Monday\nDue: 2026-12-04', '2026-12-04'],
    ['Due: 2026-99-99\nDue: 2026-02-30', undefined],
    ['```\nDue: 2026-12-04\n```', undefined],
    ['~~~~\n```\nDue: 2026-12-04\n~~~~\nDue: 2026-12-05', '2026-12-05'],
    ['<!-- as\nDue: 2026-12-04\n-->', undefined],
    ['> Due: 2026-12-04', undefined],
    ['    Due: 2026-12-04', undefined],
    ['Due: 2026-12-04 or so', undefined],
    ['- **Due:** 2026-12-04 (was 1 Dec)', '2026-12-04'],
    ['__Due__: 2026/12/4.', '2026-12-04'],
    ['**Due: 2026-12-04', undefined],
    ['Due: 2026-12/04', undefined],
  ])('is read where people see it: %j', (body, due) => {
    expect(dueIn(body)).toBe(due);
  });

  it.each([
    ['', 'Due: 2026-12-24'],
    ['Rotate keys.\r\n', 'Rotate keys.\r\n\r\nDue: 2026-12-24'],
    [`Rotate.\n\n${mark}`, `Rotate.\n\nDue: 2026-12-24\n\n${mark}`],
    ['Due: 2026-12-01\r\nMore', 'Due: 2026-12-24\r\nMore'],
    ['* **Due:** 2026/12/01 (was 1 Nov)\nMore', '* Due: 2026-12-24\nMore'],
    ['Due: 4 Dec', 'Due: 2026-12-24'],
    ['Due: to the outage\nDue: 2026-12-01', 'Due: to the outage\nDue: 2026-12-24'],
    ['```\nDue: unknown\n```', '```\nDue: unknown\n```\n\nDue: 2026-12-24'],
    ['Log:\n```\nDue: 2026-12-01', 'Log:\n\nDue: 2026-12-24\n\n```\nDue: 2026-12-01'],
    ['<!-- write\nDue: 2026-12-01\n-->', '<!-- write\nDue: 2026-12-01\n-->\n\nDue: 2026-12-24'],
  ])('is written beside what people wrote: %j', (body, after) => {
    expect(withLines(body, { Due: '2026-12-24' })).toBe(after);
  });

  it('is read back as it was written, and takes nothing away, whatever the body is', () => {
    const part = fc.constantFrom(
      'a',
      '\n',
      '\r\n',
      '```',
      '~~~',
      '<!--',
      '-->',
      'Due: ',
      '2026-01-01',
      'Dropped: x',
      '> ',
      mark,
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const body = parts.join('');
        const written = withLines(body, {
          Due: '2026-12-24',
          'Snoozed until': '2026-12-31',
          Dropped: 'the end',
        });
        expect([dueIn(written), snoozedUntilIn(written), droppedIn(written)]).toEqual([
          '2026-12-24',
          '2026-12-31',
          'the end',
        ]);
        expect(withLines(written, { Due: '2026-12-24' })).toBe(written);
        const kept = (text: string) =>
          text
            .split(/\r?\n/)
            .filter((line) => line.trim() !== '' && !/^ {0,3}Due:/i.test(line))
            .map((line) => line.trim());
        for (const line of kept(body)) expect(kept(written)).toContain(line);
      }),
      { numRuns: 500 },
    );
  });
});
