import { describe, expect, it } from 'vitest';
import { pleasant, written } from './incidents.ts';

const before = written(pleasant);
const unfinished = { ...pleasant, entries: pleasant.entries.slice(0, -1) };

/** Each question gets an answer, the empty box of the follow-ups a line. */
const answered = before
  .replaceAll(/^_[^_]*\?[^_]*_$/gm, 'We wrote it.')
  .replace(/^- \[ \] _.*_$/m, '- [ ] Test the contract');

function statusIn(file: string): string | undefined {
  return /^status: (.*)$/m.exec(file)?.[1];
}

describe('the status of a postmortem', () => {
  it('is a draft while a section asks or a step is open, and final after', () => {
    expect(statusIn(before)).toBe('draft');
    expect(statusIn(written(pleasant, answered))).toBe('final');
    expect(statusIn(written(unfinished, answered))).toBe('draft');
    expect(statusIn(written(pleasant, written(unfinished, answered)))).toBe('final');
  });

  it('is final without a section that asks, when people took all of them over', () => {
    const theirs = `${before.slice(0, before.indexOf('## Impact'))}## Our own story\n`;
    expect(statusIn(written(pleasant, theirs))).toBe('final');
  });

  it.each(['complete', 'incomplete', 'final', "''", 'null', '~'])('takes the place of %s', (word) => {
    expect(statusIn(written(pleasant, before.replace('status: draft', `status: ${word}`)))).toBe('draft');
    expect(written(pleasant, before.replace('status: draft\n', ''))).toBe(before);
  });

  it.each(['reviewed # by carol', '"published 2026-12-01"', 'Final', '[a, b]', '3'])(
    'stays %s when people put that there',
    (word) => {
      const edited = answered.replace('status: draft', `status: ${word}`);
      expect(statusIn(written(pleasant, edited))).toBe(word);
      expect(statusIn(written(unfinished, edited))).toBe(word);
    },
  );
});
