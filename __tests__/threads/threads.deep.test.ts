import { describe, expect, it } from 'vitest';
import { runBundle } from '../acceptance/bundle.ts';
import { judged, threadNames } from './held.ts';

describe('what people write in a thread, through the bundle,', () => {
  it.each(threadNames)('is where a reader looks for it: %s', async (name) => {
    const all = await judged(name, async (github, delivery) => {
      const { exitCode, stdout } = await runBundle(github, delivery);
      return { failed: exitCode === 0 ? [] : [stdout] };
    });
    expect(all).toEqual({ short: [], failed: [], violations: [] });
  });
});
