import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, hour, minute } from '../../../src/incident/duration.ts';
import { type Instant, instantOf, isBefore, milliseconds } from '../../../src/incident/instant.ts';
import type { SpokenNag } from '../../../src/incident/logbook.ts';
import { afterWork, isWorkingTime, type WorkingTime, workIn } from '../../../src/incident/working-time.ts';
import { rungAt, type Waiting } from '../../../src/life/nag/ladder.ts';

const monday = '2026-11-23T09:00:00Z';

function aWaiting(changes: Partial<Waiting> = {}): Waiting {
  return {
    since: monday,
    patience: 4 * hour,
    repeat: 12 * hour,
    cap: 3,
    working: { kind: 'always' },
    said: [],
    ...changes,
  };
}

function aNag(rung: number, at: Instant, changes: Partial<SpokenNag> = {}): SpokenNag {
  return { step: 'own', rung, escalated: false, due: at, at, ...changes };
}

describe('the ladder', () => {
  it.each([
    [
      '2026-11-23T09:00:00Z',
      { kind: 'patient', showsAt: '2026-11-23T11:00:00Z', speaksAt: '2026-11-23T13:00:00Z' },
    ],
    ['2026-11-23T10:59:59Z', { kind: 'patient' }],
    ['2026-11-23T11:00:00Z', { kind: 'shown', speaksAt: '2026-11-23T13:00:00Z' }],
    ['2026-11-23T12:59:59Z', { kind: 'shown' }],
    ['2026-11-23T13:00:00Z', { kind: 'due', rung: 1, escalates: false, due: '2026-11-23T13:00:00Z' }],
    ['2026-12-23T13:00:00Z', { kind: 'due', rung: 1, escalates: false, due: '2026-11-23T13:00:00Z' }],
  ])('before anything was said, at %s', (now, rung) => {
    expect(rungAt(now, aWaiting())).toMatchObject(rung);
  });

  it('repeats after its time since the last word, not since that was due', () => {
    const late = aNag(1, '2026-11-26T08:00:00Z', { due: '2026-11-23T13:00:00Z' });
    const waiting = aWaiting({ said: [late] });
    expect(rungAt('2026-11-26T19:59:59Z', waiting)).toMatchObject({ kind: 'spoken', times: 1 });
    expect(rungAt('2026-11-26T20:00:00Z', waiting)).toMatchObject({ kind: 'due', rung: 2, escalates: false });
  });

  it('escalates after the cap, and is silent then', () => {
    const said = [1, 2, 3].map((rung) => aNag(rung, `2026-11-2${rung + 3}T09:00:00Z`));
    expect(rungAt('2026-11-26T21:00:00Z', aWaiting({ said }))).toMatchObject({
      kind: 'due',
      rung: 4,
      escalates: true,
    });
    const last = aNag(4, '2026-11-26T21:00:00Z', { escalated: true });
    expect(rungAt('2027-11-26T21:00:00Z', aWaiting({ said: [...said, last] }))).toEqual({
      kind: 'escalated',
      last,
    });
  });

  it('counts by the rung when words before it are forgotten', () => {
    const waiting = aWaiting({ said: [aNag(3, '2026-11-24T09:00:00Z')] });
    expect(rungAt('2026-11-25T09:00:00Z', waiting)).toMatchObject({ kind: 'due', rung: 4, escalates: true });
  });

  it('gives a step that waits anew its whole patience, and goes on counting', () => {
    const waiting = aWaiting({ since: '2026-11-25T09:00:00Z', said: [aNag(1, '2026-11-23T13:00:00Z')] });
    expect(rungAt('2026-11-25T10:00:00Z', waiting)).toMatchObject({ kind: 'patient' });
    expect(rungAt('2026-11-25T12:00:00Z', waiting)).toMatchObject({ kind: 'shown' });
    expect(rungAt('2026-11-25T13:00:00Z', waiting)).toMatchObject({ kind: 'due', rung: 2 });
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
    const waiting = aWaiting({ working, patience: workIn(day, working) });
    expect(rungAt('2026-11-23T13:29:59Z', waiting)).toMatchObject({ kind: 'patient' });
    expect(rungAt('2026-11-23T13:30:00Z', waiting)).toMatchObject({
      kind: 'shown',
      speaksAt: '2026-11-23T18:00:00Z',
    });
  });

  it('is silent while it is snoozed', () => {
    const waiting = aWaiting({ silentUntil: '2026-11-25T00:00:00Z' });
    expect(rungAt('2026-11-24T23:59:59Z', waiting)).not.toMatchObject({ kind: 'due' });
    expect(rungAt('2026-11-25T00:00:00Z', waiting)).toMatchObject({ kind: 'due', rung: 1 });
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
  it('a step is spoken of at most once more than the cap, never twice within the repeat, never outside of working time', () => {
    const anyRun = fc.record({
      working,
      cap: fc.integer({ min: 1, max: 10 }),
      patience: fc.integer({ min: 1, max: 5 * 24 * 60 }),
      repeat: fc.integer({ min: 12 * 60, max: 3 * 24 * 60 }),
      happenings: fc.array(happening, { minLength: 1, maxLength: 80 }),
    });
    fc.assert(
      fc.property(anyRun, ({ happenings, ...run }) => {
        const repeat = workIn(run.repeat * minute, run.working);
        const patience = workIn(run.patience * minute, run.working);
        let waiting = aWaiting({ ...run, repeat, patience, since: '2026-12-20T10:00:00Z' });
        let now = milliseconds(waiting.since);
        for (const { what, later } of happenings) {
          now += later * minute;
          waiting = after(waiting, instantOf(now), what);
        }
        const { said } = waiting;
        expect(said.length).toBeLessThanOrEqual(run.cap + 1);
        expect(said.map(({ rung }) => rung)).toEqual(said.map((_, index) => index + 1));
        expect(said.filter(({ escalated }) => escalated).length).toBeLessThanOrEqual(1);
        for (const [index, nag] of said.entries()) {
          expect(isWorkingTime(nag.at, run.working)).toBe(true);
          const before = said[index - 1];
          if (before === undefined) continue;
          expect(isBefore(nag.at, afterWork(before.at, repeat, run.working))).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });
});

function after(waiting: Waiting, now: Instant, what: string): Waiting {
  if (what === 'snooze') return { ...waiting, silentUntil: instantOf(milliseconds(now) + day) };
  if (what !== 'sweep') return { ...waiting, since: now };
  const rung = rungAt(now, waiting);
  if (rung.kind !== 'due' || !isWorkingTime(now, waiting.working)) return waiting;
  const nag = aNag(rung.rung, now, { escalated: rung.escalates, due: rung.due });
  return { ...waiting, said: [...waiting.said, nag] };
}
