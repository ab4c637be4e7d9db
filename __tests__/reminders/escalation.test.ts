import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SentReminder } from '../../src/logbook/logbook.ts';
import { stageAt, timesSent, type Waiting } from '../../src/reminders/escalation.ts';
import { day, hour, minute } from '../../src/time/duration.ts';
import { type Instant, instantOf, isBefore, milliseconds } from '../../src/time/instant.ts';
import { afterWork, type WorkingTime, workIn } from '../../src/time/working-time.ts';

const first = '2026-11-23T13:00:00Z';

function aWaiting(changes: Partial<Waiting> = {}): Waiting {
  return { due: [first], repeat: day, budget: 4, working: { kind: 'always' }, sent: [], ...changes };
}

function aReminder(level: number, at: Instant, changes: Partial<SentReminder> = {}): SentReminder {
  return { steps: ['own'], level, escalated: false, due: at, at, ...changes };
}

describe('the reminders of an incident', () => {
  it.each([
    ['2026-11-23T12:59:59Z', { kind: 'on-time', remindsAt: first }],
    [first, { kind: 'due', level: 1, isLast: false, escalates: false, due: first }],
    ['2026-12-23T13:00:00Z', { kind: 'due', level: 1, isLast: false, escalates: false, due: first }],
  ])('begin when the first step is due: %s', (now, stage) => {
    expect(stageAt(now, aWaiting())).toEqual(stage);
  });

  it('come after one, two and four times their distance', () => {
    const sent = [aReminder(1, '2026-12-01T10:00:00Z')];
    expect(stageAt('2026-12-02T09:59:59Z', aWaiting({ sent }))).toMatchObject({
      kind: 'reminded',
      times: 1,
      nextAt: '2026-12-02T10:00:00Z',
    });
    sent.push(aReminder(2, '2026-12-02T10:00:00Z'));
    expect(stageAt('2026-12-02T10:00:00Z', aWaiting({ sent }))).toMatchObject({
      nextAt: '2026-12-04T10:00:00Z',
    });
    sent.push(aReminder(3, '2026-12-04T10:00:00Z'));
    expect(stageAt('2026-12-04T10:00:00Z', aWaiting({ sent }))).toMatchObject({
      nextAt: '2026-12-08T10:00:00Z',
    });
  });

  it('count from the last one as it was sent, not as it was due', () => {
    const sent = [aReminder(1, '2026-11-26T08:00:00Z', { due: first })];
    expect(stageAt('2026-11-27T07:59:59Z', aWaiting({ sent }))).toMatchObject({ kind: 'reminded', times: 1 });
    expect(stageAt('2026-11-27T08:00:00Z', aWaiting({ sent }))).toMatchObject({ kind: 'due', level: 2 });
  });

  it('wait for a step that is due later than the next could be', () => {
    const waiting = aWaiting({ due: ['2026-12-20T10:00:00Z'], sent: [aReminder(1, '2026-12-01T10:00:00Z')] });
    expect(stageAt('2026-12-10T10:00:00Z', waiting)).toMatchObject({ nextAt: '2026-12-20T10:00:00Z' });
  });

  it('hold the last one back until all that is open is due', () => {
    const sent = [1, 2, 3].map((level) => aReminder(level, `2026-11-2${level + 3}T09:00:00Z`));
    const waiting = aWaiting({ due: [first, '2026-12-24T09:00:00Z'], sent });
    expect(stageAt('2026-12-24T08:59:59Z', waiting)).toMatchObject({ kind: 'reminded', times: 3 });
    expect(stageAt('2026-12-24T09:00:00Z', waiting)).toMatchObject({ kind: 'due', level: 4, isLast: true });
    const only = aWaiting({ due: [first, '2026-12-24T09:00:00Z'], budget: 1 });
    expect(stageAt('2026-12-24T08:59:59Z', only)).toMatchObject({ kind: 'on-time' });
    expect(stageAt('2026-12-24T09:00:00Z', only)).toMatchObject({ kind: 'due', level: 1, isLast: true });
  });

  it('end with one escalation, and silence', () => {
    const sent = [1, 2, 3, 4].map((level) => aReminder(level, `2026-11-2${level + 3}T09:00:00Z`));
    expect(stageAt('2026-11-28T08:59:59Z', aWaiting({ sent }))).toMatchObject({ kind: 'reminded', times: 4 });
    expect(stageAt('2026-11-28T09:00:00Z', aWaiting({ sent }))).toMatchObject({
      kind: 'due',
      level: 5,
      isLast: false,
      escalates: true,
    });
    const last = aReminder(5, '2026-11-28T09:00:00Z', { escalated: true });
    expect(stageAt('2027-11-26T21:00:00Z', aWaiting({ sent: [...sent, last] }))).toEqual({
      kind: 'over',
      last,
    });
  });

  it('count by the level when those before are forgotten, and by their number when each step had its own', () => {
    expect(timesSent([aReminder(3, '2026-11-24T09:00:00Z')])).toBe(3);
    const before = [aReminder(1, first), aReminder(2, first), aReminder(1, first, { steps: ['alert'] })];
    expect(timesSent(before)).toBe(3);
    expect(timesSent([aReminder(5, first, { escalated: true })])).toBe(0);
  });
});

const happening = fc.record({
  what: fc.constantFrom('sweep', 'sweep', 'sweep', 'step done', 'step due later'),
  later: fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 9 * 24 * 60 })),
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
  it('there are never more than the budget and one escalation, and each waits twice as long as the one before', () => {
    const anyRun = fc.record({
      working,
      budget: fc.integer({ min: 1, max: 10 }),
      repeat: fc.integer({ min: 12 * 60, max: 3 * 24 * 60 }),
      happenings: fc.array(happening, { minLength: 1, maxLength: 80 }),
    });
    fc.assert(
      fc.property(anyRun, ({ happenings, ...run }) => {
        const repeat = workIn(run.repeat * minute, run.working);
        let now = milliseconds('2026-12-20T10:00:00Z');
        let waiting = aWaiting({ ...run, repeat, due: [instantOf(now + hour), instantOf(now + 7 * day)] });
        for (const { what, later } of happenings) {
          now += later * minute;
          waiting = after(waiting, instantOf(now), what);
        }
        const { sent } = waiting;
        expect(sent.length).toBeLessThanOrEqual(run.budget + 1);
        expect(sent.map(({ level }) => level)).toEqual(sent.map((_, index) => index + 1));
        expect(sent.map(({ escalated }) => escalated)).toEqual(sent.map(({ level }) => level > run.budget));
        for (const [index, reminder] of sent.entries()) {
          const before = sent[index - 1];
          if (before === undefined) continue;
          const gap = reminder.escalated ? repeat : repeat * 2 ** (index - 1);
          expect(isBefore(reminder.at, afterWork(before.at, gap, run.working))).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });
});

function after(waiting: Waiting, now: Instant, what: string): Waiting {
  const [, ...rest] = waiting.due;
  const [next, ...others] = rest;
  if (what === 'step done') return next === undefined ? waiting : { ...waiting, due: [next, ...others] };
  if (what === 'step due later') {
    return { ...waiting, due: [...waiting.due, instantOf(milliseconds(now) + 3 * day)] };
  }
  const stage = stageAt(now, waiting);
  if (stage.kind !== 'due') return waiting;
  const reminder = aReminder(stage.level, now, { escalated: stage.escalates, due: stage.due });
  return { ...waiting, sent: [...waiting.sent, reminder] };
}
