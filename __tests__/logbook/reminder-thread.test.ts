import { describe, expect, it } from 'vitest';
import { type StepId, stepIds } from '../../src/checklist/protocol.ts';
import type { SentReminder } from '../../src/logbook/logbook.ts';
import { writeReminderComment } from '../../src/logbook/reminder-comment.ts';
import { postedReminders, sentReminders } from '../../src/logbook/reminder-thread.ts';
import { instantOf } from '../../src/time/instant.ts';
import { aBot, aComment, aPerson, someFacts } from '../builders.ts';

const me = aBot('github-actions[bot]');

function text(step: StepId, level: number): string {
  return writeReminderComment({
    identity: { steps: [step], level, escalated: false, due: '2026-11-23T09:00:00Z' },
    prose: 'Please.',
  });
}

function aReminder(step: StepId, level: number): SentReminder {
  const at = instantOf(Date.parse('2026-11-23T09:00:00Z') + level * 3_600_000);
  return { steps: [step], level, escalated: false, due: at, at };
}

describe('the reminders that are in a thread', () => {
  it('are ours, oldest first', () => {
    const comments = [
      aComment({ id: 7, author: me, body: text('check', 2), createdAt: '2026-11-24T09:00:00Z' }),
      aComment({ id: 5, author: me, body: text('check', 1), createdAt: '2026-11-23T09:00:00Z' }),
      aComment({ id: 6, author: aPerson('mallory'), body: text('check', 3) }),
      aComment({ id: 8, author: me, body: `> ${text('check', 3)}` }),
    ];
    expect(postedReminders(someFacts({ comments })).map(({ comment }) => comment)).toEqual([5, 7]);
  });
});

describe('the reminders that were sent', () => {
  it('include one that is in the thread and was not written down', () => {
    const comments = [
      aComment({ id: 5, author: me, body: text('check', 1), createdAt: '2026-11-23T09:17:00Z' }),
    ];
    const sent = sentReminders([], postedReminders(someFacts({ comments })), false);
    expect(sent).toEqual([
      {
        steps: ['check'],
        level: 1,
        escalated: false,
        due: '2026-11-23T09:00:00Z',
        at: '2026-11-23T09:17:00Z',
      },
    ]);
    expect(sentReminders(sent, postedReminders(someFacts({ comments })), false)).toEqual(sent);
  });

  it('are remembered up to a bound, and the last ones always', () => {
    const all = Array.from({ length: 11 }, (_, index) =>
      stepIds.map((step) => aReminder(step, index + 1)),
    ).flat();
    const kept = sentReminders(all, [], false);
    expect(kept).toHaveLength(30);
    for (const step of stepIds) expect(kept).toContainEqual(aReminder(step, 11));
  });
});
