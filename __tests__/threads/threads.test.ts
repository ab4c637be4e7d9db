import { describe, expect, it } from 'vitest';
import { runHere } from '../acceptance/run-here.ts';
import { type Look, lookAt } from './drafts-in.ts';
import { judged, numberOf, threadNames } from './held.ts';

/** Within so many words whoever reads our comment knows what to do. */
const firstWords = 30;

describe('what people write in a thread', () => {
  it.each(threadNames)('is where a reader looks for it, and we are not in the way: %s', async (name) => {
    const looks: Look[] = [];
    const all = await judged(name, async (github, delivery) => {
      const { color, lines } = await runHere(github, delivery);
      looks.push(lookAt(github, numberOf(name)));
      return { failed: color === 'red' ? lines : [] };
    });
    expect(all).toEqual({ short: [], failed: [], violations: [] });
    expect(Math.max(...looks.map(({ ours }) => ours))).toBe(1);
    const first = looks.find(({ comment }) => comment !== '')?.comment ?? '';
    const words = first.split(/\s+/).slice(0, firstWords).join(' ');
    expect(words).toMatch(/(?:Look again at|Seht|Tell those|Vuelva|もう一度|Sagt)/);
  });
});
