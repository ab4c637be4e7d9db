import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/incident/instant.ts';
import type { SpokenNag } from '../../src/incident/logbook.ts';
import { writeNagComment } from '../../src/incident/nag-comment.ts';
import { spokenNags, standingNags } from '../../src/incident/nag-thread.ts';
import { type StepId, stepIds } from '../../src/incident/protocol.ts';
import { aBot, aComment, aPerson, someFacts } from '../builders.ts';

const me = aBot('github-actions[bot]');

function text(step: StepId, rung: number): string {
  return writeNagComment({
    identity: { step, rung, escalated: false, due: '2026-11-23T09:00:00Z' },
    prose: 'Please.',
  });
}

function aNag(step: StepId, rung: number): SpokenNag {
  const at = instantOf(Date.parse('2026-11-23T09:00:00Z') + rung * 3_600_000);
  return { step, rung, escalated: false, due: at, at };
}

describe('the nags that stand in a thread', () => {
  it('are ours, oldest first', () => {
    const comments = [
      aComment({ id: 7, author: me, body: text('check', 2), createdAt: '2026-11-24T09:00:00Z' }),
      aComment({ id: 5, author: me, body: text('check', 1), createdAt: '2026-11-23T09:00:00Z' }),
      aComment({ id: 6, author: aPerson('mallory'), body: text('check', 3) }),
      aComment({ id: 8, author: me, body: `> ${text('check', 3)}` }),
    ];
    expect(standingNags(someFacts({ comments })).map(({ comment }) => comment)).toEqual([5, 7]);
  });
});

describe('the nags that were spoken', () => {
  it('include one that stands in the thread and was not written down', () => {
    const comments = [
      aComment({ id: 5, author: me, body: text('check', 1), createdAt: '2026-11-23T09:17:00Z' }),
    ];
    const spoken = spokenNags([], standingNags(someFacts({ comments })));
    expect(spoken).toEqual([
      { step: 'check', rung: 1, escalated: false, due: '2026-11-23T09:00:00Z', at: '2026-11-23T09:17:00Z' },
    ]);
    expect(spokenNags(spoken, standingNags(someFacts({ comments })))).toEqual(spoken);
  });

  it('are remembered up to a bound, and of each step the last one always', () => {
    const all = stepIds.flatMap((step) => Array.from({ length: 11 }, (_, index) => aNag(step, index + 1)));
    const kept = spokenNags(all, []);
    expect(kept).toHaveLength(60);
    for (const step of stepIds) expect(kept).toContainEqual(aNag(step, 11));
  });
});
