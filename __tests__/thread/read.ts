import type { Facts } from '../../src/facts/facts.ts';
import { readThread } from '../../src/thread/read-thread.ts';
import type { Reading } from '../../src/thread/reading.ts';
import { aComment, someFacts } from '../builders.ts';

type Given = Parameters<typeof someFacts>[0];

/** One comment of the evening of the incident; in a private repository everybody is a member. */
export function reading(body: string, given: Given = {}): Reading {
  const comments = [aComment({ body, createdAt: '2026-11-22T18:00:00Z' })];
  return readingOf(someFacts({ comments, ...given }));
}

export function readingOf(facts: Facts): Reading {
  return readThread({
    facts,
    timeZone: 'UTC',
    language: 'en',
    headings: {},
    lastOpened: undefined,
    resolved: undefined,
    mitigated: undefined,
  });
}

/** `resolved 15:00`, each as it was told plainly. */
export function moments(body: string): readonly string[] {
  return reading(body).moments.told.map(({ name, at }) => `${name} ${at.slice(11, 16)}`);
}
