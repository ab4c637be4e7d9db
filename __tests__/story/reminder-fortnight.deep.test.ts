import { describe, expect, it } from 'vitest';
import {
  type Calendar,
  fortnight,
  hourly,
  play,
  type Schedule,
  type Spoken,
  stepsPlanned,
  stepsSaid,
} from './reminder-fortnight.ts';

const caps = { 'new-york': 2, kolkata: 1 };

/**
 * The golden calendar. Three of its incidents, checked by hand; every run is at 17 minutes past the hour:
 *
 * utc #2, "Mails are late", no severity, nobody ever ticks. Opened on 19 October at 10:00. `check` has 1 h: due at
 * 11:00, said at 11:17. It is repeated after its time limit, at least 12 h: 23:17, and on the 20th at 11:17. That
 * was the third; 12 h later, at 23:17, it is escalated to @carol. Then silence.
 *
 * berlin #4, "On Friday", 09:00 to 18:00 in Berlin, 30 October is a holiday. Opened on Friday 23 October at 16:30 in
 * summer time (14:30 UTC), the first two steps are ticked at once. `own` has 4 h: 1 h 30 until Friday 18:00, the other
 * 2 h 30 from Monday 09:00, which is winter time by now: due at 11:30 (10:30 UTC), said at 11:17 UTC, ticked at 11:27.
 * `apologize` has a working day: Tuesday 11:27 UTC, said at 12:17, then on Wednesday and Thursday at 12:17. Friday is
 * the holiday, so the escalation would come on Monday 2 November, after the end.
 *
 * new-york #2, "Evening", sev2, Monday to Saturday 08:00 to 20:00 in New York, cap 2. Opened on Tuesday 20 October at
 * 19:45 there (23:45 UTC), `check` is ticked at once. `alert` has half of 1 h: 15 min until 20:00, 15 min from
 * 08:00 (12:00 UTC): said on the 21st at 12:17 UTC. 12 h of work are a working day: again on the 22nd at 12:17; then it
 * is ticked at 12:27, and `own` with it. `apologize` has half a working day of 12 h: due at 18:27, said at 19:17,
 * ticked at 19:27. `ameliorate` has 6 h as well: 4 h 33 until 20:00 (00:00 UTC), 1 h 27 on Friday from 12:00 UTC:
 * 13:27, said at 14:17. A working day later is Saturday 14:17, and the next after that Monday, escalated.
 */
describe('a fortnight of thirty incidents', () => {
  it('yields exactly the expected reminders with a run every hour', async () => {
    const calendar = await play(hourly, fortnight, false);
    expectSanity(calendar);
    const planned = new Set(stepsPlanned(caps));
    expect(stepsSaid(calendar.spoken).filter((one) => !planned.has(one))).toEqual([]);
    await expect(calendar.spoken.map(line).join('\n')).toMatchFileSnapshot('reminder-fortnight.txt');
  });

  it.each([1, 2])(
    'yields the same reminders, none twice, with seven runs of ten dropped, doubled or late (seed %i)',
    async (seed) => {
      const calendar = await play(badDays(seed), fortnight, true);
      expectSanity(calendar);
      expect(stepsSaid(calendar.spoken)).toEqual(stepsPlanned(caps));
    },
    240_000,
  );
});

function expectSanity({ spoken, crowded, violations }: Calendar): void {
  expect(violations).toEqual([]);
  expect(crowded).toEqual([]);
  expect(twice(spoken)).toEqual([]);
  expect(tooSoon(spoken)).toEqual([]);
}

function twice(spoken: readonly Spoken[]): readonly string[] {
  const said = stepsSaid(spoken);
  return said.filter((one, index) => said.indexOf(one) !== index);
}

/** The shortest `repeat` is 12 h, and no calendar makes it shorter. */
function tooSoon(spoken: readonly Spoken[]): readonly string[] {
  return spoken.flatMap((reminder, index) => {
    const before = spoken
      .slice(0, index)
      .findLast(
        (one) =>
          one.team === reminder.team &&
          one.issue === reminder.issue &&
          one.identity.step === reminder.identity.step,
      );
    const isSoon = before !== undefined && Date.parse(reminder.at) - Date.parse(before.at) < 12 * 3_600_000;
    return isSoon ? [line(reminder)] : [];
  });
}

function line({ at, team, issue, title, identity, called }: Spoken): string {
  const level = identity.escalated ? 'escalated' : `reminder ${identity.level}`;
  const milestone = `${at.slice(0, 10)} ${at.slice(11, 16)}`;
  return `${milestone}  ${`${team} #${issue}`.padEnd(11)} ${title.padEnd(18)} ${identity.step.padEnd(10)} ${level.padEnd(10)} ${called.join(' ')}`;
}

/** 60 of 100 runs are dropped, 4 come 12 hours late, 3 twice in a row and 3 twice at the same time. */
function badDays(seed: number): Schedule {
  const random = randomFrom(seed);
  const luck = Array.from({ length: fortnight }, () => random());
  const isLate = (index: number) => (luck[index] ?? 1) >= 0.6 && (luck[index] ?? 1) < 0.64;
  return (index) => {
    const late = isLate(index - 12) ? 1 : 0;
    const chance = luck[index] ?? 1;
    if (chance < 0.64) return { runs: late, together: false };
    if (chance < 0.67) return { runs: 2 + late, together: false };
    if (chance < 0.7) return { runs: 2 + late, together: true };
    return { runs: 1 + late, together: false };
  };
}

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
