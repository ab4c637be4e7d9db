import { describe, expect, it } from 'vitest';
import { markOf, peoplesSections } from '../../src/postmortem-index/people-sections.ts';
import { pleasant, written } from './incidents.ts';

const before = written(pleasant);
const unfinished = { ...pleasant, entries: pleasant.entries.slice(0, -1) };

const headings = [
  ...['Trigger', 'Contributing factors', 'Detection', 'What surprised us', 'What went well'],
  ...['What went wrong', 'Where we got lucky'],
];

/** People write what is missing, under its name. */
const answered = [
  before,
  ...headings.map((heading) => `## ${heading}\n\nWe wrote it.\n`),
  '## Follow-ups\n\n- [ ] Test the contract\n',
].join('\n');

const allMarks = [...peoplesSections.map(markOf)];

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
    const start = before.indexOf('<!-- incident-protocol:begin notes-impact');
    const taken = before.slice(start, before.indexOf('<!-- incident-protocol:begin steps'));
    const all = JSON.stringify(allMarks).slice(1, -1);
    const theirs = before
      .replace(taken, '## Our own story\n\n')
      .replace('"sections":[', `"sections":[${all},`);
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
