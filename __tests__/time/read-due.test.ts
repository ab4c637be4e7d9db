import { describe, expect, it } from 'vitest';
import { readDue } from '../../src/time/read-due.ts';

/** A Friday. */
const today = '2026-11-20';

describe('the day on which something is due', () => {
  it.each([
    ['2026-12-04', '2026-12-04'],
    ['2026-11-20', '2026-11-20'],
    ['2w', '2026-12-04'],
    ['3d', '2026-11-23'],
    ['+1w', '2026-11-27'],
    ['friday', '2026-11-27'],
    ['Mon', '2026-11-23'],
    ['donnerstag', '2026-11-26'],
    ['viernes', '2026-11-27'],
    ['mercredi', '2026-11-25'],
    ['terça-feira', '2026-11-24'],
    ['日曜日', '2026-11-22'],
    ['4.12.', '2026-12-04'],
    ['2026‑12‑04', '2026-12-04'],
    ['12月4日', '2026-12-04'],
  ])('%s', (text, day) => {
    expect(readDue(text, { today, language: 'en' })).toEqual({ kind: 'day', day });
  });

  it('is read as the team writes it', () => {
    expect(readDue('4/12', { today, language: 'fr' })).toEqual({ kind: 'day', day: '2026-12-04' });
    expect(readDue('4/12', { today, language: 'en' })).toEqual({ kind: 'unreadable' });
  });

  it.each(['', 'soon', '2026-13-01', '2026-02-30', '2x', 'fridays', '2026-12-04x', '9999-01-01'])(
    'is not guessed for %j',
    (text) => expect(readDue(text, { today, language: 'en' })).toEqual({ kind: 'unreadable' }),
  );

  it.each(['2026-11-19', 'yesterday', '2020-01-01'])('%s is over', (text) => {
    expect(readDue(text, { today, language: 'en' })).toMatchObject({ kind: 'past' });
  });
});
