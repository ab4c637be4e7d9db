import { beforeAll, describe, expect, it } from 'vitest';
import { aComment, someFacts } from '../builders.ts';
import { cpuTime } from '../cpu-time.ts';
import { pleasant, written } from '../postmortem/incidents.ts';
import { readingOf } from './read.ts';

const size = 60 * 1024;

/** What people write in a long incident, each comment as long as GitHub lets it be. */
const kinds: Readonly<Record<string, string>> = {
  prose: 'The gateway times out since the deploy, and nobody can pay. We look at `db-2` and at #88. ',
  'lines with a time': '- 10:04 UTC errors on checkout, rolled back 1a2b3c4\n',
  'points that are left to do': '## Action items\n\n- [ ] Add an alert (@bob, by 2026-12-05)\n',
  headings: '### Impact\n\n40 users could not pay.\n\n### Root cause\n\nThe certificate expired.\n\n',
};

function thread(count: number, part: string) {
  const body = part.repeat(Math.ceil(size / part.length)).slice(0, size);
  const comments = Array.from({ length: count }, (_, index) =>
    aComment({ id: index + 1, body: `${index} ${body}` }),
  );
  return someFacts({ comments });
}

describe('a thread of many long comments', () => {
  beforeAll(() => {
    for (const part of Object.values(kinds)) readingOf(thread(2, part));
  });

  it.each(Object.entries(kinds))('of %s is read in linear time', (_, part) => {
    const time = (count: number) => cpuTime(() => readingOf(thread(count, part)));
    const few = time(20);
    expect(time(80)).toBeLessThan(Math.max(8 * few, 500));
  });

  it.each(Object.entries(kinds))(
    'of %s is written in linear time, on a page that GitHub shows',
    (_, part) => {
      const write = (count: number) =>
        written({ ...pleasant, facts: { ...pleasant.facts, comments: thread(count, part).comments } });
      write(2);
      const few = cpuTime(() => write(20));
      let text = '';
      const many = cpuTime(() => {
        text = write(80);
      });
      expect(many).toBeLessThan(Math.max(8 * few, 500));
      expect(Buffer.byteLength(text)).toBeLessThan(512 * 1024);
    },
  );
});
