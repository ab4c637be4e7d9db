import { describe, expect, it } from 'vitest';
import { aComment, aPerson, someFacts } from '../builders.ts';
import { cpuTime } from '../cpu-time.ts';
import { reading, readingOf } from './read.ts';

const open = {
  owner: 'acme',
  name: 'shop',
  url: 'https://github.com/acme/shop',
  defaultBranch: 'main',
  visibility: 'public',
  archived: false,
} as const;

function told(body: string) {
  return reading(body).followUps.map(({ text, due }) => (due === undefined ? text : `${text} | ${due}`));
}

describe('follow-ups that people tell', () => {
  it('are the points under a heading, with the day by which they are due', () => {
    const body = '## Action items\n\n- Alert on the queue (by 2026-12-05)\n- [ ] Renew earlier, due May 15';
    expect(told(body)).toEqual([
      'Alert on the queue (by 2026-12-05) | 2026-12-05',
      'Renew earlier, due May 15 | 2027-05-15',
    ]);
  });

  it.each(['None', 'N/A', 'TBD', '- None yet.', 'Keine', 'なし', 'Nada'])(
    'are none where it says %j',
    (words) => {
      expect(told(`## Action items\n\n${words}`)).toEqual([]);
    },
  );

  it.each([
    '- see the incident of 2025-01-05',
    '- on May 5 it failed, add an alert',
    '- undo the change made on 3.4.',
    '- log 2026-11-22.gz is in the way',
  ])('get no day that nobody set: %j', (item) => {
    expect(reading(`## Action items\n\n${item}`).followUps.map(({ due }) => due)).toEqual([undefined]);
  });

  it('belong to nobody by the login of a stranger', () => {
    const comments = [
      aComment({ id: 1, author: aPerson('friday'), body: 'same here' }),
      aComment({ id: 2, author: aPerson('bob'), body: '## Action items\n- Add an alert, friday' }),
    ];
    const { followUps } = readingOf(
      someFacts({ comments, repository: open, permissions: { bob: 'write', friday: 'none' } }),
    );
    expect(followUps.map(({ owners }) => owners)).toEqual([[]]);
  });

  it('are read in linear time, however many boxes there are', () => {
    // Many more fill the memory, and what is measured is how it is cleared.
    const body = (from: number) =>
      Array.from({ length: 2500 }, (_, index) => `- [ ] ${from + index}`).join('\n');
    const time = (count: number) => {
      const comments = Array.from({ length: count }, (_, id) =>
        aComment({ id: id + 1, body: body(id * 2500) }),
      );
      return cpuTime(() => readingOf(someFacts({ comments })));
    };
    expect(time(8)).toBeLessThan(Math.max(8 * time(2), 500));
  });
});

describe('headings of somebody without access', () => {
  it('take no suggestion away', () => {
    const comments = [
      aComment({
        author: aPerson('bob'),
        body: 'Found it: the certificate expired because nobody renews it.',
      }),
    ];
    const facts = someFacts({
      issue: { body: '## Root cause\n\naliens', author: aPerson('eve') },
      comments,
      repository: open,
      permissions: { bob: 'write', eve: 'none' },
    });
    expect(readingOf(facts).candidates.factors?.map(({ text }) => text)).toEqual([
      'Found it: the certificate expired because nobody renews it.',
    ]);
  });
});
