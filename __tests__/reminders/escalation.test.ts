import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SentReminder } from '../../src/logbook/logbook.ts';
import { stageAt, type Waiting } from '../../src/reminders/escalation.ts';
import { day, hour, minute } from '../../src/time/duration.ts';
import { type Instant, instantOf, isBefore, milliseconds } from '../../src/time/instant.ts';
import { afterWork, isWorkingTime, type WorkingTime, workIn } from '../../src/time/working-time.ts';

const monday = '2026-11-23T09:00:00Z';

function aWaiting(changes: Partial<Waiting> = {}): Waiting {
  return {
    since: monday,
    timeLimit: 4 * hour,
    repeat: 12 * hour,
    cap: 3,
    working: { kind: 'always' },
    sent: [],
    ...changes,
  };
}

function aReminder(level: number, at: Instant, changes: Partial<SentReminder> = {}): SentReminder {
  return { step: 'own', level, escalated: false, due: at, at, ...changes };
}

describe('the escalation', () => {
  it.each([
    [
      '2026-11-23T09:00:00Z',
      { kind: 'on-time', showsAt: '2026-11-23T11:00:00Z', remindsAt: '2026-11-23T13:00:00Z' },
    ],
    ['2026-11-23T10:59:59Z', { kind: 'on-time' }],
    ['2026-11-23T11:00:00Z', { kind: 'due-soon', remindsAt: '2026-11-23T13:00:00Z' }],
    ['2026-11-23T12:59:59Z', { kind: 'due-soon' }],
    ['2026-11-23T13:00:00Z', { kind: 'due', level: 1, escalates: false, due: '2026-11-23T13:00:00Z' }],
    ['2026-12-23T13:00:00Z', { kind: 'due', level: 1, escalates: false, due: '2026-11-23T13:00:00Z' }],
  ])('before anything was said, at %s', (now, level) => {
    expect(stageAt(now, aWaiting())).toMatchObject(level);
  });

  it('repeats after its time since the last word, not since that was due', () => {
    const late = aReminder(1, '2026-11-26T08:00:00Z', { due: '2026-11-23T13:00:00Z' });
    const waiting = aWaiting({ sent: [late] });
    expect(stageAt('2026-11-26T19:59:59Z', waiting)).toMatchObject({ kind: 'reminded', times: 1 });
    expect(stageAt('2026-11-26T20:00:00Z', waiting)).toMatchObject({
      kind: 'due',
      level: 2,
      escalates: false,
    });
  });

  it('escalates after the cap, and is silent then', () => {
    const sent = [1, 2, 3].map((level) => aReminder(level, `2026-11-2${level + 3}T09:00:00Z`));
    expect(stageAt('2026-11-26T21:00:00Z', aWaiting({ sent }))).toMatchObject({
      kind: 'due',
      level: 4,
      escalates: true,
    });
    const last = aReminder(4, '2026-11-26T21:00:00Z', { escalated: true });
    expect(stageAt('2027-11-26T21:00:00Z', aWaiting({ sent: [...sent, last] }))).toEqual({
      kind: 'escalated',
      last,
    });
  });

  it('counts by the level when words before it are forgotten', () => {
    const waiting = aWaiting({ sent: [aReminder(3, '2026-11-24T09:00:00Z')] });
    expect(stageAt('2026-11-25T09:00:00Z', waiting)).toMatchObject({
      kind: 'due',
      level: 4,
      escalates: true,
    });
  });

  it('gives a step that waits anew its whole time limit, and goes on counting', () => {
    const waiting = aWaiting({ since: '2026-11-25T09:00:00Z', sent: [aReminder(1, '2026-11-23T13:00:00Z')] });
    expect(stageAt('2026-11-25T10:00:00Z', waiting)).toMatchObject({ kind: 'on-time' });
    expect(stageAt('2026-11-25T12:00:00Z', waiting)).toMatchObject({ kind: 'due-soon' });
    expect(stageAt('2026-11-25T13:00:00Z', waiting)).toMatchObject({ kind: 'due', level: 2 });
  });

  it('shows at half of the working time, not at half of the clock', () => {
    const working: WorkingTime = {
      kind: 'calendar',
      from: 540,
      to: 1080,
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      timeZone: 'UTC',
      holidays: [],
    };
    const waiting = aWaiting({ working, timeLimit: workIn(day, working) });
    expect(stageAt('2026-11-23T13:29:59Z', waiting)).toMatchObject({ kind: 'on-time' });
    expect(stageAt('2026-11-23T13:30:00Z', waiting)).toMatchObject({
      kind: 'due-soon',
      remindsAt: '2026-11-23T18:00:00Z',
    });
  });

  it('is silent while it is snoozed', () => {
    const waiting = aWaiting({ silentUntil: '2026-11-25T00:00:00Z' });
    expect(stageAt('2026-11-24T23:59:59Z', waiting)).not.toMatchObject({ kind: 'due' });
    expect(stageAt('2026-11-25T00:00:00Z', waiting)).toMatchObject({ kind: 'due', level: 1 });
  });
});

const happening = fc.record({
  what: fc.constantFrom('sweep', 'sweep', 'sweep', 'settled and unsettled', 'snooze'),
  later: fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 5 * 24 * 60 })),
});

const working = fc.constantFrom<WorkingTime>(
  { kind: 'always' },
  {
    kind: 'calendar',
    from: 540,
    to: 1080,
    days: ['mon', 'tue', 'fri'],
    timeZone: 'Europe/Berlin',
    holidays: ['2026-12-25'],
  },
  { kind: 'calendar', from: 0, to: 60, days: ['mon', 'sun'], timeZone: 'America/New_York', holidays: [] },
);

describe('whatever happens, and however often a run looks', () => {
  it('a step is sent of at most once more than the cap, never twice within the repeat, never outside of working time', () => {
    const anyRun = fc.record({
      working,
      cap: fc.integer({ min: 1, max: 10 }),
      timeLimit: fc.integer({ min: 1, max: 5 * 24 * 60 }),
      repeat: fc.integer({ min: 12 * 60, max: 3 * 24 * 60 }),
      happenings: fc.array(happening, { minLength: 1, maxLength: 80 }),
    });
    fc.assert(
      fc.property(anyRun, ({ happenings, ...run }) => {
        const repeat = workIn(run.repeat * minute, run.working);
        const timeLimit = workIn(run.timeLimit * minute, run.working);
        let waiting = aWaiting({ ...run, repeat, timeLimit, since: '2026-12-20T10:00:00Z' });
        let now = milliseconds(waiting.since);
        for (const { what, later } of happenings) {
          now += later * minute;
          waiting = after(waiting, instantOf(now), what);
        }
        const { sent } = waiting;
        expect(sent.length).toBeLessThanOrEqual(run.cap + 1);
        expect(sent.map(({ level }) => level)).toEqual(sent.map((_, index) => index + 1));
        expect(sent.filter(({ escalated }) => escalated).length).toBeLessThanOrEqual(1);
        for (const [index, reminder] of sent.entries()) {
          expect(isWorkingTime(reminder.at, run.working)).toBe(true);
          const before = sent[index - 1];
          if (before === undefined) continue;
          expect(isBefore(reminder.at, afterWork(before.at, repeat, run.working))).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });
});

function after(waiting: Waiting, now: Instant, what: string): Waiting {
  if (what === 'snooze') return { ...waiting, silentUntil: instantOf(milliseconds(now) + day) };
  if (what !== 'sweep') return { ...waiting, since: now };
  const level = stageAt(now, waiting);
  if (level.kind !== 'due' || !isWorkingTime(now, waiting.working)) return waiting;
  const reminder = aReminder(level.level, now, { escalated: level.escalates, due: level.due });
  return { ...waiting, sent: [...waiting.sent, reminder] };
}
